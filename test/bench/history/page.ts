// What the bench puts into a blank page: the history, and the two search engines that it is measured beside.
import { Index } from 'flexsearch';
import MiniSearch from 'minisearch';
import { openHistory } from '../../../lib/history/index.ts';
import { madeBrief } from '../../e2e/made-briefs.ts';

export interface Timing {
  name: string;
  median: number;
  p95: number;
}

const textOf = (number: number) => {
  const { article } = madeBrief(number);
  return { id: number, title: article.title, text: article.blocks.map(({ text }) => text).join(' ') };
};

/** Runs a question a number of times, after two runs that do not count. Milliseconds. */
async function time(name: string, times: number, ask: (run: number) => unknown): Promise<Timing> {
  const taken: number[] = [];
  for (let run = -2; run < times; run++) {
    const start = performance.now();
    await ask(Math.max(run, 0));
    if (run >= 0) taken.push(performance.now() - start);
  }
  taken.sort((a, b) => a - b);
  return { name, median: taken[times >> 1]!, p95: taken[Math.floor(times * 0.95)]! };
}

/** A word from the middle of an article: some are common, most are rare. */
const wordOf = (number: number, nth: number) => textOf(number).text.split(' ')[nth]!.replace('.', '');

async function measure(size: number): Promise<Timing[]> {
  const start = performance.now();
  const history = await openHistory();
  await history.list();
  const first = performance.now() - start;
  const some = (run: number) => (run * 7919) % size;
  const entries = await history.list({ limit: 200 });
  const idOf = async (number: number) => (await history.get(madeBrief(number).article.url))!.id;
  const ids: number[] = [];
  for (let run = 0; run < 40; run++) ids.push(await idOf(some(run)));
  const [actor] = entries[0]!.actors;
  const site = entries[0]!.site;
  return [
    { name: 'open and first page', median: first, p95: first },
    await time('latest 50', 40, () => history.list()),
    await time('an actor', 40, () => history.list({ actor: actor!.key })),
    await time('a site', 40, () => history.list({ site })),
    await time('a range', 40, (run) =>
      history.list({ from: some(run) * 1_800_000, to: (some(run) + 400) * 1_800_000 }),
    ),
    await time('starred', 40, () => history.list({ starred: true })),
    await time('count and sites', 40, async () => [await history.count(), await history.sites()]),
    await time('search, a word', 40, (run) => history.search(`${wordOf(some(run), 20)} `)),
    await time('search, as one types', 40, (run) => history.search(wordOf(some(run), 30).slice(0, 3))),
    await time('search, two words', 40, (run) => history.search(`${wordOf(some(run), 21)} ${wordOf(some(run), 40)}`)),
    await time('search, a phrase', 40, (run) => history.search(`"${wordOf(some(run), 50)} ${wordOf(some(run), 51)}"`)),
    await time('search, actor: and site:', 40, () => history.search(`actor:"${actor!.name}" site:${site}`)),
    await time('related', 40, (run) => history.related(ids[run]!, 5)),
    await time('a story list', 40, () => history.stories()),
    await time('save, new', 20, (run) => history.save(madeBrief(10_000_000 + size + run), { readAt: run + 1 })),
  ];
}

async function measurePeers(size: number): Promise<Timing[]> {
  const some = (run: number) => (run * 7919) % size;
  let start = performance.now();
  const mini = new MiniSearch({ fields: ['title', 'text'] });
  for (let number = 0; number < size; number++) mini.add(textOf(number));
  const miniBuilt = performance.now() - start;
  start = performance.now();
  const flex = new Index({ tokenize: 'strict' });
  for (let number = 0; number < size; number++) flex.add(number, textOf(number).text);
  const flexBuilt = performance.now() - start;
  return [
    { name: 'MiniSearch: building in memory, each start', median: miniBuilt, p95: miniBuilt },
    await time('MiniSearch: a word', 40, (run) => mini.search(wordOf(some(run), 20))),
    await time('MiniSearch: as one types', 40, (run) =>
      mini.search(wordOf(some(run), 30).slice(0, 3), { prefix: true }),
    ),
    await time('MiniSearch: related (whole text, BM25)', 10, (run) => mini.search(textOf(some(run)).text)),
    { name: 'FlexSearch: building in memory, each start', median: flexBuilt, p95: flexBuilt },
    await time('FlexSearch: a word', 40, (run) => flex.search(wordOf(some(run), 20))),
  ];
}

async function fill(url: string): Promise<{ imported: number; derived: number }> {
  const history = await openHistory();
  const file = await (await fetch(url)).blob();
  const start = performance.now();
  const report = await history.importAll(file);
  if (report.kind !== 'done') throw new Error(report.reason);
  const imported = performance.now();
  await history.catchUp();
  const derived = performance.now();
  history.close();
  return { imported: imported - start, derived: derived - imported };
}

async function exported(): Promise<{ millis: number; bytes: number }> {
  const history = await openHistory();
  const start = performance.now();
  const { size } = await history.exportAll();
  history.close();
  return { millis: performance.now() - start, bytes: size };
}

export const bench = { fill, measure, measurePeers, exported };

declare global {
  var historyBench: typeof bench;
}
globalThis.historyBench = bench;
