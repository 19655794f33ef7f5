// What the ranker knows of a sentence: numbers by name, each between about −1 and 3, the same for every language.
import { fold } from '../language/index.ts';
import type { Actor, Article, KeyDate } from '../types.ts';
import type { Sentence } from './sentence.ts';
import { cosine, terms } from './terms.ts';

export const FEATURES = [
  'first',
  'second',
  'third',
  'early',
  'depth',
  'blockStart',
  'blockEarly',
  'lead',
  'length',
  'lengthSquare',
  'title',
  'titleShare',
  'noTitle',
  'centrality',
  'keywords',
  'opening',
  'next',
  'density',
  'figures',
  'capitals',
  'quoted',
  'question',
  'personal',
  'actors',
  'mainActor',
  'dates',
  'german',
] as const;

export type FeatureName = (typeof FEATURES)[number];
export type Features = Readonly<Record<FeatureName, number>>;

/** What the other rooms found, if they were asked. */
export interface Findings {
  actors?: readonly Actor[];
  dates?: readonly KeyDate[];
}

const PERSONAL = /^(?:i|me|my|we|us|our|you|your|ich|mich|mir|mein\p{L}*|wir|uns|unser\p{L}*|du|dich|dir|man)$/u;
const KEYWORDS = 12;

/** One row of features for each sentence, in the same order. Linear in the text. */
export function featuresOf(article: Article, sentences: readonly Sentence[], findings: Findings = {}): Features[] {
  const bags = sentences.map(({ text }) => bag(terms(text, article.lang)));
  const spread = new Map<string, number>();
  for (const each of bags) for (const term of each.keys()) spread.set(term, (spread.get(term) ?? 0) + 1);
  const centre = new Map([...spread].map(([term, count]) => [term, Math.log(1 + count)]));
  const keywords = new Set(
    [...spread]
      .sort((a, b) => b[1] - a[1])
      .slice(0, KEYWORDS)
      .map(([term]) => term),
  );
  const title = bag(terms(article.title, article.lang));
  const last = Math.max(1, sentences.length - 1);

  return sentences.map((sentence, index) => {
    const own = bags[index]!;
    const words = sentence.text.match(/[\p{L}\d]+(?:['’-][\p{L}\d]+)*/gu) ?? [];
    const count = Math.max(1, words.length);
    const length = Math.log(count / 20);
    const actors = (findings.actors ?? []).filter(({ mentions }) =>
      mentions.some((mention) => within(mention, sentence)),
    );
    return {
      first: index === 0 ? 1 : 0,
      second: index === 1 ? 1 : 0,
      third: index === 2 ? 1 : 0,
      early: 1 / (1 + index),
      depth: index / last,
      blockStart: sentence.place === 0 ? 1 : 0,
      blockEarly: 1 / (1 + sentence.span.block),
      lead: article.blocks[sentence.span.block]?.kind === 'lead' ? 1 : 0,
      length,
      lengthSquare: length * length,
      title: cosine(own, title),
      titleShare: share(title, own),
      noTitle: title.size === 0 ? 1 : 0,
      centrality: cosine(own, centre),
      keywords: [...own.keys()].filter((term) => keywords.has(term)).length / KEYWORDS,
      opening: index === 0 ? 0 : cosine(own, bags[0]!),
      next: index === last ? 0 : cosine(own, bags[index + 1] ?? own),
      density: own.size / count,
      figures: Math.min(3, sentence.text.match(/\d+/g)?.length ?? 0) / 3,
      capitals: words.slice(1).filter((word) => /^\p{Lu}/u.test(word)).length / count,
      quoted: quotedShare(sentence.text),
      question: /[?!]["'”“»«)]*$/.test(sentence.text) ? 1 : 0,
      personal: words.some((word) => PERSONAL.test(fold(word))) ? 1 : 0,
      actors: Math.min(3, actors.length) / 3,
      mainActor: Math.max(0, ...actors.map(({ salience }) => salience)),
      dates: (findings.dates ?? []).some(({ mentions }) => mentions.some((mention) => within(mention, sentence)))
        ? 1
        : 0,
      german: article.lang === 'de' ? 1 : 0,
    };
  });
}

function bag(all: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const term of all) counts.set(term, (counts.get(term) ?? 0) + 1);
  return counts;
}

/** The part of the wanted terms that the sentence has. */
function share(wanted: ReadonlyMap<string, number>, own: ReadonlyMap<string, number>): number {
  let had = 0;
  for (const term of wanted.keys()) if (own.has(term)) had++;
  return wanted.size === 0 ? 0 : had / wanted.size;
}

function quotedShare(text: string): number {
  let inside = 0;
  for (const [quote] of text.matchAll(/[„“"«»][^„“”"«»]+[“”"«»]/gu)) inside += quote.length;
  return inside / Math.max(1, text.length);
}

function within(mention: { block: number; start: number; end: number }, { span }: Sentence): boolean {
  return mention.block === span.block && mention.start >= span.start && mention.end <= span.end;
}
