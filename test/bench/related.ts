// How well related stories are found: through the door of the history, with BM25 (MiniSearch) beside it on the same texts.
import 'fake-indexeddb/auto';
import { existsSync, readFileSync } from 'node:fs';
import MiniSearch from 'minisearch';
import { type ActorModel, loadActorModel } from '../../lib/actors/index.ts';
import { composeBrief } from '../../lib/brief/index.ts';
import { openHistory, SAME_STORY } from '../../lib/history/index.ts';
import type { Article, Block, Brief } from '../../lib/types.ts';

const DATA = new URL('../../../shared/data/related/', import.meta.url);
const MODELS = new URL('../../public/models/', import.meta.url);
const LEAD_BLOCK = 500;

interface Doc {
  id: string;
  lang: string;
  published?: string | null;
  title: string;
  text: string;
  story?: string | null;
}
interface Pair {
  id: string;
  langs: [string, string];
  overall: number;
  a: { title: string; text: string };
  b: { title: string; text: string };
}
/** Scores of one article against all others, by number. */
type Scores = Map<number, number>;

/** Prints MRR, P@5 and pair-F1 of both collections, and the AUC of the pairs that people rated. */
export async function bench(): Promise<void> {
  if (!existsSync(DATA)) {
    console.log('Skipped: the development data is not here.');
    return;
  }
  for (const [name, file] of [
    ['ECB+ en', 'dev.en.ecbplus.jsonl'],
    ['covid de (silver)', 'dev.de.covid-silver.jsonl'],
  ] as const) {
    const docs = lines<Doc>(file);
    const asked = docs.flatMap(({ story }, i) => (story ? [i] : []));
    print(`${name} / Lede`, retrieval(docs, await lede(docs, asked)));
    print(`${name} / BM25`, retrieval(docs, bm25(docs, asked)));
  }
  const pairs = lines<Pair>('dev.pairs.semeval8.jsonl');
  const docs = pairs.flatMap(({ id, langs, a, b }): Doc[] => [
    { id: `${id}-a`, lang: langs[0], ...a },
    { id: `${id}-b`, lang: langs[1], ...b },
  ]);
  const asked = pairs.map((_, i) => 2 * i);
  for (const [name, scores] of [
    ['Lede', await lede(docs, asked)],
    ['BM25', bm25(docs, asked)],
  ] as const) {
    for (const langs of ['en-en', 'de-de', 'de-en']) {
      const rated = pairs.flatMap((pair, i) =>
        pair.langs.join('-') === langs
          ? [{ score: scores.get(2 * i)?.get(2 * i + 1) ?? 0, same: pair.overall <= 2 }]
          : [],
      );
      console.log(`pairs ${langs} / ${name}: AUC ${auc(rated).toFixed(3)} (${rated.length} pairs)`);
    }
  }
}

const lines = <T>(file: string): T[] =>
  readFileSync(new URL(file, DATA), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as T);

async function lede(docs: readonly Doc[], asked: readonly number[]): Promise<Map<number, Scores>> {
  const history = await openHistory({ name: `bench ${Math.random()}` });
  const models = new Map(['de', 'en'].map((lang) => [lang, model(lang)]));
  const ids: number[] = [];
  for (const [i, doc] of docs.entries()) ids.push((await history.save(briefOf(doc, i, models.get(doc.lang)))).id);
  const numbers = new Map(ids.map((id, i) => [id, i]));
  const all = new Map<number, Scores>();
  for (const i of asked) {
    const related = await history.related(ids[i]!, docs.length);
    all.set(i, new Map(related.map(({ article, score }) => [numbers.get(article.id)!, score])));
  }
  history.close();
  return all;
}

function model(lang: string): ActorModel | undefined {
  const path = new URL(`actors.${lang}.bin`, MODELS);
  return existsSync(path) ? loadActorModel(readFileSync(path)) : undefined;
}

function briefOf(doc: Doc, number: number, actors: ActorModel | undefined): Brief {
  const blocks: Block[] = [];
  for (let at = 0; at < doc.text.length; ) {
    const stop = doc.text.indexOf('. ', at + LEAD_BLOCK);
    const end = stop === -1 ? doc.text.length : stop + 1;
    blocks.push({ kind: 'paragraph', text: doc.text.slice(at, end).trim() });
    at = end + 1;
  }
  const article: Article = {
    url: `https://bench.example/${number}`,
    site: 'bench.example',
    lang: doc.lang,
    title: doc.title,
    authors: [],
    agencies: [],
    ...(doc.published ? { published: doc.published } : {}),
    blocks,
    access: 'full',
    genre: 'story',
    links: [],
  };
  return composeBrief(article, actors ? { actors } : {});
}

function bm25(docs: readonly Doc[], asked: readonly number[]): Map<number, Scores> {
  const index = new MiniSearch({ fields: ['title', 'text'] });
  index.addAll(docs.map(({ title, text }, id) => ({ id, title, text })));
  return new Map(
    asked.map((i) => {
      const hits = index.search(`${docs[i]!.title} ${docs[i]!.text}`, { boost: { title: 2 } });
      return [i, new Map(hits.filter(({ id }) => id !== i).map(({ id, score }): [number, number] => [id, score]))];
    }),
  );
}

interface Rated {
  score: number;
  same: boolean;
}

/** Two articles without a label may be about one event: such pairs are not asked. */
function retrieval(docs: readonly Doc[], all: ReadonlyMap<number, Scores>) {
  const rated: Rated[] = [];
  let reciprocal = 0;
  let precision = 0;
  for (const [i, scores] of all) {
    const others = docs.flatMap(({ story }, j) =>
      j === i ? [] : [{ score: scores.get(j) ?? 0, same: story === docs[i]!.story }],
    );
    rated.push(...others);
    const ranked = others.toSorted((a, b) => b.score - a.score);
    const count = others.filter(({ same }) => same).length;
    reciprocal += 1 / (ranked.findIndex(({ same }) => same) + 1);
    precision += ranked.slice(0, 5).filter(({ same }) => same).length / Math.min(5, count);
  }
  return { mrr: reciprocal / all.size, p5: precision / all.size, best: bestF1(rated), fixed: f1(rated, SAME_STORY) };
}

function print(name: string, { mrr, p5, best, fixed }: ReturnType<typeof retrieval>): void {
  const values = `MRR ${mrr.toFixed(3)}  P@5 ${p5.toFixed(3)}  pair-F1 ${best.f1.toFixed(3)} at ${best.threshold.toFixed(2)}`;
  console.log(`${name}: ${values}${name.endsWith('Lede') ? `, ${fixed.toFixed(3)} at ${SAME_STORY}` : ''}`);
}

function bestF1(rated: readonly Rated[]): { f1: number; threshold: number } {
  const positives = rated.filter(({ same }) => same).length;
  let hits = 0;
  let best = { f1: 0, threshold: 0 };
  rated
    .toSorted((a, b) => b.score - a.score)
    .forEach(({ score, same }, i) => {
      if (same) hits++;
      const value = (2 * hits) / (positives + i + 1);
      if (value > best.f1) best = { f1: value, threshold: score };
    });
  return best;
}

function f1(rated: readonly Rated[], threshold: number): number {
  const found = rated.filter(({ score }) => score >= threshold);
  const hits = found.filter(({ same }) => same).length;
  return (2 * hits) / (found.length + rated.filter(({ same }) => same).length);
}

/** The share of (same, different) pairs of pairs in the right order; a tie counts half. */
function auc(rated: readonly Rated[]): number {
  const same = rated.filter((pair) => pair.same);
  const different = rated.filter((pair) => !pair.same);
  let right = 0;
  for (const a of same) for (const b of different) right += a.score > b.score ? 1 : a.score === b.score ? 0.5 : 0;
  return right / (same.length * different.length);
}
