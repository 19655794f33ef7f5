// The article extractor beside its peers, on the development pages: body, metadata, the gain of each step, cost.
// All in one Chromium; the Postlight Parser runs in Node, as it is made for. `CORPUS=fundus LIMIT=60` measures on a part.

import { openBench } from './extraction/browser.ts';
import { readCorpus, readHtml, type Sample } from './extraction/corpus.ts';
import type { Answer } from './extraction/in-page.ts';
import { type MarkScore, marksRow, readMarks, scoreMark } from './extraction/marks.ts';
import { hugePages, ownLinks } from './extraction/own.ts';
import { postlight } from './extraction/postlight.ts';
import { bodyRates, f1, mean, nameCounts, type Rates, sameDay, sameTitle } from './extraction/score.ts';

/** Body F1 of systems that cannot run here: constants from the project's issue, not measured in this run. */
const ELSEWHERE: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  'trafilatura (constant)': { 'fundus de': 0.956, 'fundus en': 0.955, 'fundeval en': 0.94, 'aeb en': 0.956 },
};
const DATES_ELSEWHERE: Readonly<Record<string, number>> = { 'fundus de': 0.964, 'htmldate mixed': 0.908 };
const PEERS = ['lede', 'readability', 'defuddle'] as const;
const NO_URL = 'https://example.invalid/article';

type Group = Record<string, string | number>;

export async function bench(): Promise<void> {
  const corpus = readCorpus();
  const chromium = await openBench();
  if (!corpus || !chromium) {
    console.log(
      corpus ? 'No Chromium found: nothing measured.' : 'No development pages beside the repository: nothing measured.',
    );
    return;
  }
  const { page, close } = chromium;
  const samples = corpus
    .filter((sample) => sample.corpus.startsWith(process.env.CORPUS ?? ''))
    .slice(0, Number(process.env.LIMIT ?? corpus.length));
  const steps: string[] = (await page.evaluate('bench.steps')) as string[];
  const table = new Table();
  for (const sample of samples) {
    const html = readHtml(sample);
    const url = sample.url ?? NO_URL;
    for (const peer of PEERS) table.add(peer, sample, (await page.evaluate(ask, peer, html, url)) as Answer);
    table.add('postlight', sample, await postlight(html, url));
    if (sample.truth.text) {
      for (const step of steps)
        table.without(step, sample, (await page.evaluate(askWithout, step, html, url)) as string);
    }
  }
  table.print();
  console.log('\nOwn pages (self-marked): related links');
  console.table(ownLinks());
  console.log('\nHuge pages: milliseconds (the fastest of three runs), and as a multiple of Readability');
  const huge: Record<string, Group> = {};
  for (const [name, html] of Object.entries(hugePages())) {
    const fastest = async (peer: string) => {
      const runs: number[] = [];
      for (let run = 0; run < 3; run++) runs.push(((await page.evaluate(ask, peer, html, NO_URL)) as Answer).ms);
      return Math.min(...runs);
    };
    const lede = await fastest('lede');
    const readability = await fastest('readability');
    huge[name] = {
      megabytes: round(html.length / 1e6),
      lede: round(lede),
      readability: round(readability),
      times: round(lede / readability),
    };
  }
  console.table(huge);
  await close();
}

/** Runs in the page; a peer that throws has found nothing. */
function ask(peer: string, html: string, url: string): unknown {
  const peers = (globalThis as unknown as { bench: Record<string, (html: string, url: string) => unknown> }).bench;
  try {
    return peers[peer]?.(html, url);
  } catch (error) {
    return { text: '', authors: [], kind: `threw ${String(error)}`, ms: 0 };
  }
}

function askWithout(step: string, html: string, url: string): unknown {
  return (
    globalThis as unknown as { bench: { without: (step: string, html: string, url: string) => string } }
  ).bench.without(step, html, url);
}

/** Gathers what was answered and prints the tables. */
class Table {
  readonly #body = new Map<string, Map<string, Rates[]>>();
  readonly #ablated = new Map<string, Map<string, Rates[]>>();
  readonly #facts = new Map<
    string,
    Map<string, { days: boolean[]; titles: boolean[]; hits: number; extra: number; missed: number }>
  >();
  readonly #ms = new Map<string, number>();
  readonly #marks = readMarks();
  readonly #marked = new Map<string, Map<string, MarkScore[]>>();
  #mapped = 0;
  #pages = 0;

  add(peer: string, { id, corpus, lang, truth }: Sample, answer: Answer & { mapped?: number }): void {
    const group = `${corpus} ${lang}`;
    const mark = this.#marks.get(id);
    // The peers know no kickers, agencies and related stories: what they say of authors alone can be compared.
    if (mark) {
      const found = { agencies: [], links: [], authors: answer.authors, ...answer.article };
      for (const pages of ['all', lang]) push(this.#marked, peer, pages, scoreMark(mark, found));
    }
    this.#ms.set(peer, (this.#ms.get(peer) ?? 0) + answer.ms);
    if (answer.mapped !== undefined) {
      this.#mapped += answer.mapped;
      this.#pages++;
    }
    if (truth.text) push(this.#body, peer, group, bodyRates(truth.text, answer.text));
    const facts = entry(
      entry(this.#facts, peer, () => new Map()),
      group,
      () => ({ days: [], titles: [], hits: 0, extra: 0, missed: 0 }),
    );
    if (truth.date) facts.days.push(sameDay(truth.date, answer.date));
    if (truth.title) facts.titles.push(sameTitle(truth.title, answer.title));
    if (truth.authors) {
      const counts = nameCounts(truth.authors, answer.authors);
      facts.hits += counts.hits;
      facts.extra += counts.extra;
      facts.missed += counts.missed;
    }
  }

  without(step: string, { corpus, lang, truth }: Sample, text: string): void {
    push(this.#ablated, step, `${corpus} ${lang}`, bodyRates(truth.text ?? '', text));
  }

  print(): void {
    console.log('\nBody F1 (4-gram shingles)');
    const body: Record<string, Group> = {};
    for (const [peer, groups] of this.#body) body[peer] = mapValues(groups, (rates) => round(f1(mean(rates)), 4));
    console.table({ ...body, ...ELSEWHERE });
    console.log('\nBody precision / recall of Lede');
    console.table(
      mapValues(this.#body.get('lede') ?? new Map<string, Rates[]>(), (rates) => {
        const { precision, recall } = mean(rates);
        return `${round(precision, 3)} / ${round(recall, 3)}`;
      }),
    );
    for (const [name, of] of [
      ['Publication day', day],
      ['Title (lenient)', title],
      ['Authors F1', authors],
    ] as const) {
      console.log(`\n${name}`);
      const rows: Record<string, Group> = {};
      for (const [peer, groups] of this.#facts) rows[peer] = mapValues(groups, of);
      console.table(name === 'Publication day' ? { ...rows, 'htmldate (constant)': DATES_ELSEWHERE } : rows);
    }
    console.log(
      '\nMarked by hand: related links, kicker, agencies, doubtful authors (shares of pages; links over all together)',
    );
    const rows: Record<string, Group> = {};
    for (const [pages, scores] of this.#marked.get('lede') ?? []) rows[`lede, ${pages}`] = marksRow(scores);
    for (const [peer, groups] of this.#marked) {
      const { pages, authors } = marksRow(groups.get('all') ?? []);
      if (peer !== 'lede') rows[peer] = { pages: pages ?? 0, authors: authors ?? '' };
    }
    console.table(rows);
    console.log('\nWhat each step gains: body F1 with all steps less F1 without it, in points');
    const gains: Record<string, Group> = {};
    for (const [step, groups] of this.#ablated) {
      gains[step] = mapValues(groups, (rates, group) =>
        round((f1(mean(this.#body.get('lede')?.get(group) ?? [])) - f1(mean(rates))) * 100, 2),
      );
    }
    console.table(gains);
    console.log(`\nCharacters mapped to the right text node: ${round((this.#mapped / this.#pages) * 100, 3)} %`);
    console.log(
      'CPU milliseconds over all pages:',
      Object.fromEntries([...this.#ms].map(([peer, ms]) => [peer, Math.round(ms)])),
    );
  }
}

type Facts = { days: boolean[]; titles: boolean[]; hits: number; extra: number; missed: number };
const share = (of: boolean[]) => (of.length === 0 ? '' : round(of.filter(Boolean).length / of.length, 3));
const day = ({ days }: Facts) => share(days);
const title = ({ titles }: Facts) => share(titles);
const authors = ({ hits, extra, missed }: Facts) =>
  hits + missed === 0 ? '' : round((2 * hits) / (2 * hits + extra + missed), 3);

function entry<K, V>(map: Map<K, V>, name: K, make: () => V): V {
  const known = map.get(name) ?? make();
  map.set(name, known);
  return known;
}

function push<V>(map: Map<string, Map<string, V[]>>, row: string, column: string, value: V): void {
  entry(
    entry(map, row, () => new Map<string, V[]>()),
    column,
    () => [],
  ).push(value);
}

function mapValues<V, R>(map: ReadonlyMap<string, V>, to: (value: V, name: string) => R): Record<string, R> {
  return Object.fromEntries([...map].map(([name, value]) => [name, to(value, name)]));
}

function round(value: number, digits = 2): number {
  return Number(value.toFixed(digits));
}
