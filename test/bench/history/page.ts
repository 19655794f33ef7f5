// What the bench puts into a page of the extension: the history, and the two search engines that it is measured beside.
import { Index } from 'flexsearch';
import MiniSearch from 'minisearch';
import { openHistory } from '../../../lib/history/index.ts';
import { searchKey } from '../../../lib/history/search/words.ts';
import { madeBrief } from '../../e2e/made-briefs.ts';
import { QUESTIONS } from './questions.ts';

export interface Timing {
  name: string;
  median: number;
  p95: number;
}

const TIMES = 40;
/** Some of the peers’ answers take seconds. */
const PEER_TIMES = 10;
const LIMIT = 50;

/** Runs a question a number of times, after two runs that do not count. Milliseconds. */
async function time(name: string, ask: (run: number) => unknown, times = TIMES): Promise<Timing> {
  const taken: number[] = [];
  for (let run = -2; run < times; run++) {
    const start = performance.now();
    await ask(Math.max(run, 0));
    if (run >= 0) taken.push(performance.now() - start);
  }
  taken.sort((a, b) => a - b);
  return { name, median: taken[times >> 1]!, p95: taken[Math.floor(times * 0.95)]! };
}

/** Articles from all over the history. */
const some = (run: number, size: number): number => (run * 7919) % size;

async function lists(size: number): Promise<Timing[]> {
  const history = await openHistory();
  const article = (run: number) => madeBrief(some(run, size));
  const actor = (run: number) => article(run).actors[run % 3]!.key;
  const from = (run: number) => some(run, size) * 1_800_000;
  const month = 30 * 86_400_000;
  const timings = [
    await time('the latest 50', () => history.list()),
    await time('an actor', (run) => history.list({ actor: actor(run) })),
    await time('a site', (run) => history.list({ site: article(run).article.site })),
    await time('a language', () => history.list({ lang: 'en' })),
    await time('a range', (run) => history.list({ from: from(run), to: from(run) + month })),
    await time('the starred', () => history.list({ starred: true })),
    await time('a site in a range', (run) =>
      history.list({ site: article(run).article.site, from: from(run), to: from(run) + month }),
    ),
    await time('a site and a language that it has not', (run) =>
      history.list({ site: article(run).article.site, lang: 'fr' }),
    ),
    await time('a site and the starred', (run) => history.list({ site: article(run).article.site, starred: true })),
    await time('the latest 50, the next page', (run) => history.list({ before: from(run) })),
    await time('count, sites and languages', async () => [
      await history.count(),
      await history.sites(),
      await history.langs(),
    ]),
    await time('stories', () => history.stories()),
    await time('an actor’s page', (run) => history.actor(actor(run))),
    await time('actors offered for three letters', (run) =>
      history.actorsNamed(article(run).actors[0]!.name.slice(0, 3)),
    ),
  ];
  history.close();
  return timings;
}

async function searches(size: number): Promise<Timing[]> {
  const history = await openHistory();
  const timings: Timing[] = [];
  for (const { name, of, within } of QUESTIONS)
    timings.push(
      await time(name, (run) => history.search(of(some(run, size)), { limit: LIMIT, ...within?.(some(run, size)) })),
    );
  history.close();
  return timings;
}

async function relations(size: number): Promise<Timing[]> {
  const history = await openHistory();
  const ids: number[] = [];
  for (let run = 0; run < TIMES; run++) ids.push((await history.get(madeBrief(some(run, size)).article.url))!.id);
  const timings = [
    await time('related, of an article read', (run) => history.related(ids[run]!, 5)),
    await time('related, of a new article', (run) => history.related(madeBrief(20_000_000 + run), 5)),
  ];
  history.close();
  return timings;
}

/** What articles add: one whose story is known, and the same text from another site. */
async function novelties(size: number): Promise<Timing[]> {
  const history = await openHistory();
  const elsewhere = (run: number) => {
    const brief = madeBrief(some(run, size));
    return {
      ...brief,
      article: { ...brief.article, url: `https://elsewhere.example/${run}`, site: 'elsewhere.example' },
    };
  };
  const timings = [
    await time('what a new article adds', (run) => history.novelty(madeBrief(20_000_000 + run))),
    await time('the same text on another site', (run) => history.novelty(elsewhere(run))),
  ];
  history.close();
  return timings;
}

/** So many saves that batches of the index and merges fall among them; the history is as before afterwards. */
async function saves(size: number): Promise<Timing[]> {
  const history = await openHistory();
  const ids: number[] = [];
  const timing = await time(
    'save, while the index is being filled',
    async (run) => {
      ids.push((await history.save(madeBrief(10_000_000 + size + run), { readAt: run + 1 })).id);
    },
    300,
  );
  await history.forget({ ids });
  await history.catchUp();
  history.close();
  return [timing];
}

const textOf = (number: number) => {
  const { article } = madeBrief(number);
  return { id: number, title: article.title, text: article.blocks.map(({ text }) => text).join(' ') };
};

const heap = (): number => (performance as { memory?: { usedJSHeapSize: number } }).memory?.usedJSHeapSize ?? 0;

export interface Peer {
  built: number;
  /** Bytes in memory. */
  held: number;
  timings: Timing[];
}

const peerQuestions = QUESTIONS.filter(({ peers }) => peers);

/** The same folding as Lede's, all words to be there, the title counting more, the last word unfinished where it is. */
async function miniSearch(size: number): Promise<Peer> {
  const before = heap();
  const start = performance.now();
  const mini = new MiniSearch({
    fields: ['title', 'text'],
    processTerm: searchKey,
    searchOptions: { boost: { title: 3 }, combineWith: 'AND' },
  });
  for (let number = 0; number < size; number++) mini.add(textOf(number));
  const built = performance.now() - start;
  const timings: Timing[] = [];
  for (const { name, of } of peerQuestions)
    timings.push(
      await time(
        name,
        (run) => {
          const query = of(some(run, size));
          const last = query.endsWith(' ') ? -1 : query.split(' ').length - 1;
          return mini.search(query.trim(), { prefix: (_, i) => i === last }).slice(0, LIMIT);
        },
        PEER_TIMES,
      ),
    );
  const lead = (number: number) => `${textOf(number).title} ${madeBrief(number).article.blocks[0]!.text}`;
  timings.push(
    await time(
      'related: BM25 of title and first block',
      (run) => mini.search(lead(some(run, size)), { combineWith: 'OR' }),
      10,
    ),
    await time(
      'related: BM25 of the whole text',
      (run) => mini.search(textOf(some(run, size)).text, { combineWith: 'OR' }),
      5,
    ),
  );
  return { built, held: heap() - before, timings };
}

async function flexSearch(size: number): Promise<Peer> {
  const before = heap();
  const start = performance.now();
  const flex = new Index({ tokenize: 'forward' });
  for (let number = 0; number < size; number++) {
    const { title, text } = textOf(number);
    flex.add(number, `${title} ${text}`);
  }
  const built = performance.now() - start;
  const timings: Timing[] = [];
  for (const { name, of } of peerQuestions)
    timings.push(await time(name, (run) => flex.search(of(some(run, size)).trim(), { limit: LIMIT }), PEER_TIMES));
  return { built, held: heap() - before, timings };
}

/** Takes in the file chosen in the page’s only field. */
async function fill(): Promise<{ imported: number; derived: number }> {
  const file = document.querySelector('input')!.files![0]!;
  const history = await openHistory();
  const start = performance.now();
  const report = await history.importAll(file);
  if (report.kind !== 'done') throw new Error(report.reason);
  const imported = performance.now();
  await history.catchUp();
  const derived = performance.now();
  history.close();
  return { imported: imported - start, derived: derived - imported };
}

async function count(): Promise<{ articles: number; bytes: number }> {
  const history = await openHistory();
  const articles = await history.count();
  await history.catchUp();
  history.close();
  return { articles, bytes: (await navigator.storage.estimate()).usage ?? 0 };
}

async function exported(): Promise<{ millis: number; bytes: number }> {
  const history = await openHistory();
  const start = performance.now();
  const { size } = await history.exportAll();
  history.close();
  return { millis: performance.now() - start, bytes: size };
}

export const bench = { count, fill, lists, searches, relations, novelties, saves, miniSearch, flexSearch, exported };

declare global {
  var historyBench: typeof bench;
}
globalThis.historyBench = bench;
