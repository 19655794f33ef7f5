// How well related stories are found: through the door of the history, with BM25 (MiniSearch) beside it on the same texts.
import 'fake-indexeddb/auto';
import { existsSync, readFileSync } from 'node:fs';
import MiniSearch from 'minisearch';
import { type ActorModel, loadActorModel } from '../../lib/actors/index.ts';
import { composeBrief } from '../../lib/brief/index.ts';
import { openHistory, SAME_STORY } from '../../lib/history/index.ts';
import type { Article, Block, Brief } from '../../lib/types.ts';
import { auc, bestF1, carriedOver, clustering, f1, ranking, type Scores } from './related/measures.ts';

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
interface Found {
  scores: Map<number, Scores>;
  /** The story that each article was put into, or a number of its own. */
  stories?: number[];
}

/** Prints MRR, P@5 and pair-F1 of both collections, how thresholds carry over, the stories, and the AUC of the pairs that people rated. */
export async function bench(): Promise<void> {
  if (!existsSync(DATA)) {
    console.log('Skipped: the development data is not here.');
    return;
  }
  const collections = [];
  for (const [name, file] of [
    ['ECB+ en', 'dev.en.ecbplus.jsonl'],
    ['covid de (silver)', 'dev.de.covid-silver.jsonl'],
  ] as const) {
    const docs = lines<Doc>(file);
    // As they would be read, where that is known.
    if (docs.every(({ published }) => published)) docs.sort((a, b) => (a.published! < b.published! ? -1 : 1));
    const labels = docs.map(({ story }) => story);
    const asked = labels.flatMap((label, i) => (label ? [i] : []));
    const found = await lede(docs, asked);
    const ranked = ranking(labels, found.scores);
    collections.push({ name, ...ranked });
    print(`${name} / Lede`, ranked);
    const { b3, precision, recall, f1 } = clustering(labels, found.stories ?? []);
    console.log(`  stories: B³ ${round(b3)} (${round(precision)} / ${round(recall)})  pair-F1 ${round(f1)}`);
    print(`${name} / BM25`, ranking(labels, bm25(docs, asked).scores));
  }
  for (const from of collections)
    for (const to of collections)
      if (from !== to)
        console.log(
          `${to.name} with the threshold of ${from.name}: ${round(f1(to.rated, bestF1(from.rated).threshold))}`,
        );

  const pairs = lines<Pair>('dev.pairs.semeval8.jsonl');
  const docs = pairs.flatMap(({ id, langs, a, b }): Doc[] => [
    { id: `${id}-a`, lang: langs[0], ...a },
    { id: `${id}-b`, lang: langs[1], ...b },
  ]);
  const asked = pairs.map((_, i) => 2 * i);
  for (const [name, { scores }] of [
    ['Lede', await lede(docs, asked)],
    ['BM25', bm25(docs, asked)],
  ] as const) {
    for (const langs of ['en-en', 'de-de', 'de-en']) {
      const rated = pairs.flatMap((pair, i) =>
        pair.langs.join('-') === langs
          ? [{ score: scores.get(2 * i)?.get(2 * i + 1) ?? 0, same: pair.overall <= 2 }]
          : [],
      );
      console.log(`pairs ${langs} / ${name}: AUC ${round(auc(rated))} (${rated.length} pairs)`);
    }
  }
}

function print(name: string, { mrr, p5, rated }: ReturnType<typeof ranking>): void {
  const best = bestF1(rated);
  console.log(
    `${name}: MRR ${round(mrr)}  P@5 ${round(p5)}  pair-F1 ${round(best.f1)} at ${best.threshold.toFixed(2)}` +
      (name.endsWith('Lede') ? `, ${round(f1(rated, SAME_STORY))} at ${SAME_STORY}` : ''),
  );
  const { mean, worst } = carriedOver(rated);
  console.log(`  pair-F1 at the threshold of the other half of the topics: ${round(mean)}, worst ${round(worst)}`);
}

const round = (value: number): string => value.toFixed(3);

const lines = <T>(file: string): T[] =>
  readFileSync(new URL(file, DATA), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as T);

async function lede(docs: readonly Doc[], asked: readonly number[]): Promise<Found> {
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
  const stories = await Promise.all(ids.map(async (id, i) => (await history.get(id))?.storyId ?? -1 - i));
  history.close();
  return { scores: all, stories };
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

function bm25(docs: readonly Doc[], asked: readonly number[]): Found {
  const index = new MiniSearch({ fields: ['title', 'text'] });
  index.addAll(docs.map(({ title, text }, id) => ({ id, title, text })));
  const scores = new Map(
    asked.map((i) => {
      const hits = index.search(`${docs[i]!.title} ${docs[i]!.text}`, { boost: { title: 2 } });
      return [i, new Map(hits.filter(({ id }) => id !== i).map(({ id, score }): [number, number] => [id, score]))];
    }),
  );
  return { scores };
}
