// What runs inside Chromium: the engines of Lede, and the same work put together from packages.
import { Readability } from '@mozilla/readability';
import * as chrono from 'chrono-node';
import compromise from 'compromise';
import german from 'de-compromise';
import textrank from 'ts-textrank';
import { type ActorModel, findActors, loadActorModel } from '../../../lib/actors/index.ts';
import { extractArticle } from '../../../lib/article/index.ts';
import { keyDates } from '../../../lib/dates/index.ts';
import { summarise } from '../../../lib/summary/index.ts';
import type { Article } from '../../../lib/types.ts';

const SENTENCES = 3;
const models = new Map<string, ActorModel>();

export async function load(lang: string, base64: string): Promise<void> {
  const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  models.set(lang, loadActorModel(bytes));
}

const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html');

function articleOf(html: string): Article {
  const extraction = extractArticle(parse(html), 'https://news.example/harbour', { force: true });
  if (extraction.kind !== 'article') throw new Error(extraction.reason);
  return extraction.article;
}

/** Each engine of Lede alone, on what the one before it gave; the work is done when the function returns. */
export const ENGINES: Readonly<Record<string, (article: Article, html: string) => unknown>> = {
  extraction: (_, html) => extractArticle(parse(html), 'https://news.example/harbour', { force: true }),
  actors: (article) => findActors(article, models.get(article.lang)),
  dates: (article) => keyDates(article),
  summary: (article) => summarise(article),
};

/** Readability, compromise or de-compromise, chrono and ts-textrank: who, when and what as an assembled stack gives it. */
function assembled(html: string, lang: string): unknown {
  const text = new Readability(parse(html)).parse()?.textContent ?? '';
  const reference = new Date(2026, 3, 14);
  if (lang === 'de') {
    const read = german(text);
    const names = ['#Person+', '#Organization+', '#Place+'].map((tag) => read.match(tag).json({ offset: true }));
    return [names, chrono.de.parse(text, reference), ranked(text, lang)];
  }
  const read = compromise(text);
  const names = [read.people(), read.organizations(), read.places()].map((found) => found.json({ offset: true }));
  return [names, chrono.en.parse(text, reference), ranked(text, lang)];
}

function ranked(text: string, lang: string): unknown {
  const { AbsoluteSummarizerConfig, DefaultTextParser, NullLogger, SorensenDiceSimilarity, Summarizer } = textrank;
  const order = Summarizer.SORT_OCCURENCE;
  const config = new AbsoluteSummarizerConfig(
    SENTENCES,
    new SorensenDiceSimilarity(),
    new DefaultTextParser(),
    0.85,
    order,
  );
  return new Summarizer(config, new NullLogger()).summarize(text, lang);
}

/** Milliseconds, the median of `rounds` after two to warm up: of each engine, of all, and of the assembled stack. */
export function time(html: string, lang: string, rounds: number): Record<string, number> {
  const article = articleOf(html);
  const own = Object.fromEntries(
    Object.entries(ENGINES).map(([name, run]) => [name, median(() => run(article, html), rounds)]),
  );
  const all = () => {
    const read = articleOf(html);
    for (const [name, run] of Object.entries(ENGINES)) if (name !== 'extraction') run(read, html);
  };
  return { ...own, all: median(all, rounds), assembled: median(() => assembled(html, lang), rounds) };
}

function median(work: () => unknown, rounds: number): number {
  const times = Array.from({ length: rounds + 2 }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  }).slice(2);
  return times.sort((one, other) => one - other)[rounds >> 1] ?? 0;
}
