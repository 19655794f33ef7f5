// How surely the same text is found again and what came to it is told, on development articles that a seeded editor changed, among
// 10,000 articles; and how well new sentences are told from known ones.
import { findDates } from '../../lib/dates/index.ts';
import 'fake-indexeddb/auto';
import { existsSync, readFileSync } from 'node:fs';
import { HistoryDatabase } from '../../lib/history/database.ts';
import { novelty } from '../../lib/history/novelty/index.ts';
import { SHINGLE, sketchOf } from '../../lib/history/novelty/sketch.ts';
import { runsOf, shareCovered, wordsOf } from '../../lib/history/novelty/words.ts';
import { asMade, rowOf } from '../../lib/history/row.ts';
import { splitSentences } from '../../lib/language/sentences.ts';
import type { Article, Block, Brief } from '../../lib/types.ts';
import { madeBrief } from '../e2e/made-briefs.ts';
import { edited } from '../editor.ts';

const DATA = new URL('../../../shared/data/', import.meta.url);
const FILES = [
  'related/dev.en.ecbplus.jsonl',
  'related/dev.de.covid-silver.jsonl',
  'summary/de-zeit-dev.jsonl',
  'summary/en-cnndm-dev.jsonl',
];
const ARTICLES = 10_000;
const EDITED = 300;
/** So many of the articles are asked as if they came anew. */
const ANEW = 1000;
const PARAGRAPH = 3;
const LENDS = 10;
const LEAST_WORDS = 8;
const LEAST_BLOCKS = 5;

interface Doc {
  lang?: string;
  title?: string;
  text: string;
}

/** Prints, for each kind of edit, whether the original was found, and precision and recall of the paragraphs that came. */
export async function bench(): Promise<void> {
  const docs = existsSync(DATA) ? FILES.flatMap(read) : [];
  // Every tenth is never read: its paragraphs are those that are inserted elsewhere.
  const real = docs.filter((_, i) => i % LENDS !== 0);
  const made = Array.from({ length: Math.max(0, ARTICLES - real.length) }, (_, i) => madeBrief(i));
  const all = [...real, ...made];
  console.log(`${real.length} development articles, ${made.length} made up`);
  const db = new HistoryDatabase(`bench ${Math.random()}`);
  await db.open();
  const bytes: number[] = [];
  for (let from = 0; from < all.length; from += 500)
    await db.transaction('rw', db.articles, db.texts, db.sketches, async () => {
      const part = all.slice(from, from + 500);
      const ids = part.map((_, i) => from + i + 1);
      await db.articles.bulkAdd(part.map((brief, i) => ({ ...rowOf(asMade(brief), [ids[i]!]), id: ids[i]! })));
      await db.texts.bulkAdd(part.map((brief, i) => ({ id: ids[i]!, brief })));
      const sketches = part.map((brief, i) => ({ id: ids[i]!, runs: sketchOf(brief.article) }));
      bytes.push(...sketches.map(({ runs }) => 4 * runs.length));
      await db.sketches.bulkAdd(sketches);
    });
  console.log(`a sketch has at most ${Math.max(...bytes)} bytes`);

  const alone = async () => [];
  const cpu: number[] = [];
  const ask = async (brief: Brief) => {
    const start = process.cpuUsage();
    const answer = await novelty(db, brief, alone, findDates);
    const { user, system } = process.cpuUsage(start);
    cpu.push((user + system) / 1000);
    return answer;
  };
  const candidates = (real.length > 0 ? real : made).flatMap((brief, i) =>
    brief.article.blocks.length >= LEAST_BLOCKS ? [{ brief, id: i + 1 }] : [],
  );
  const strangers =
    docs.length > 0 ? unread(paragraphsOf(docs.filter((_, i) => i % LENDS === 0)), real) : madeStrangers(made);
  let [found, hits, wrong, missed, repeats] = [0, 0, 0, 0, 0];
  const step = Math.max(1, Math.floor(candidates.length / EDITED));
  const asked = candidates.filter((_, i) => i % step === 0).slice(0, EDITED);
  for (const [i, { brief, id }] of asked.entries()) {
    const lang = brief.article.lang;
    const { article, inserted, edits } = edited(brief.article, i + 1, strangers.get(lang) ?? []);
    const answer = await ask(elsewhere({ ...brief, article }, i));
    const isFound =
      answer?.reprintOf !== undefined &&
      same(all[answer.reprintOf.article.id - 1], brief, answer.reprintOf.article.id, id);
    if (isFound) found++;
    else if (process.argv.includes('--errors'))
      console.log(`not found: ${id} ${edits.join(' ')} ${brief.article.title}`);
    const said = new Set(answer?.newBlocks);
    hits += inserted.filter((block) => said.has(block)).length;
    const lost = inserted.filter((block) => !said.has(block));
    missed += lost.length;
    if (process.argv.includes('--errors'))
      for (const block of lost) console.log(`not new: ${article.blocks[block]?.text.slice(0, 200)}`);
    wrong += [...said].filter((block) => !inserted.includes(block)).length;
    if (i % 10 === 0) {
      const again = await novelty(db, elsewhere(brief, i), alone, findDates);
      repeats += (again?.newBlocks.length ?? 0) + (again?.sentences.filter(({ known }) => !known).length ?? 0);
    }
  }
  console.log(
    `edited texts: found ${(found / asked.length).toFixed(4)} of ${asked.length}; new paragraphs P ${(hits / (hits + wrong)).toFixed(4)} R ${(hits / (hits + missed)).toFixed(4)}; new in verbatim repeats: ${repeats}`,
  );

  // Articles from all over, as if each came anew. What two articles of the collections truly share is for the eye to judge.
  const claims: string[] = [];
  for (let i = 0; i < all.length; i += Math.ceil(all.length / ANEW)) {
    const brief = all[i];
    if (!brief) break;
    const answer = await ask(brief);
    if (answer?.reprintOf)
      claims.push(
        `${answer.reprintOf.contained.toFixed(2)} ${brief.article.title.slice(0, 60)} | ${all[answer.reprintOf.article.id - 1]?.article.title.slice(0, 60)} | ${i + 1}`,
      );
  }
  console.log(
    `of ${Math.min(ANEW, all.length)} articles among ${all.length}, ${claims.length} are taken for the text of another one`,
  );
  if (process.argv.includes('--errors')) console.log(claims.join('\n'));
  cpu.sort((a, b) => a - b);
  console.log(
    `novelty, CPU on an in-memory database: median ${cpu[cpu.length >> 1]?.toFixed(1)} ms, p95 ${cpu[Math.floor(cpu.length * 0.95)]?.toFixed(1)} ms`,
  );
  db.close();
}

/** One of the collections has some texts twice: the copy is as good as the original. */
const same = (a: Brief | undefined, b: Brief, found: number, wanted: number): boolean =>
  found === wanted ||
  a?.article.blocks.some(({ text }) => b.article.blocks.some((block) => block.text === text)) === true;

const elsewhere = (brief: Brief, i: number): Brief => ({
  ...brief,
  article: { ...brief.article, url: `https://elsewhere.example/${i}`, site: 'elsewhere.example' },
});

function read(file: string): Brief[] {
  const path = new URL(file, DATA);
  if (!existsSync(path)) return [];
  const lines = readFileSync(path, 'utf8').trim().split('\n');
  return lines.map((line, i) => {
    const doc = JSON.parse(line) as Doc & Record<string, unknown>;
    const lang = doc.lang ?? (/(?:^|\/)de/.test(file.split('/')[1] ?? '') ? 'de' : 'en');
    const own = doc.paragraphs as string[] | undefined;
    const url = `https://bench.example/${file}/${i}`;
    if (own)
      return plain({ lang, title: doc.title ?? '', url, blocks: own.map((text) => ({ kind: 'paragraph', text })) });
    const { text } = doc;
    const sentences = splitSentences(text, lang);
    const blocks: Block[] = [];
    for (let at = 0; at < sentences.length; at += PARAGRAPH) {
      const [first, last] = [sentences[at], sentences[Math.min(at + PARAGRAPH, sentences.length) - 1]];
      if (first && last) blocks.push({ kind: 'paragraph', text: text.slice(first.start, last.end) });
    }
    return plain({
      lang,
      title: String(doc.title ?? blocks[0]?.text.slice(0, 60) ?? ''),
      url,
      blocks,
    });
  });
}

const plain = (article: Pick<Article, 'lang' | 'title' | 'url' | 'blocks'>): Brief => ({
  article: { site: 'bench.example', authors: [], agencies: [], access: 'full', genre: 'story', links: [], ...article },
  actors: [],
  dates: [],
  summary: [],
  analysedWith: 'bench',
});

/** The paragraphs of articles, by language. */
function paragraphsOf(briefs: readonly Brief[]): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const { article } of briefs)
    found.set(article.lang, [...(found.get(article.lang) ?? []), ...article.blocks.map(({ text }) => text)]);
  return found;
}

/** Without what stands in the collections elsewhere, as a wire text does, and what is no paragraph. */
function unread(paragraphs: Map<string, string[]>, read: readonly Brief[]): Map<string, string[]> {
  const runs = new Set(
    read.flatMap(({ article }) => article.blocks.flatMap(({ text }) => runsOf(wordsOf(text), SHINGLE))),
  );
  const isUnread = (text: string) => {
    const words = wordsOf(text);
    return words.length >= LEAST_WORDS && shareCovered(words, SHINGLE, runs) < 0.3;
  };
  return new Map([...paragraphs].map(([lang, texts]) => [lang, texts.filter(isUnread)]));
}

const madeStrangers = (made: readonly Brief[]): Map<string, string[]> =>
  paragraphsOf(Array.from({ length: 300 }, (_, i) => madeBrief(made.length + 50_000 + i)));
