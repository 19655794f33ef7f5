// How fast the history answers in Chromium at 10,000 and 100,000 articles, inside the built extension, with MiniSearch and FlexSearch
// beside it. The history that it makes stays in `.output/bench-history`, since making it takes long: the next run goes on with it.
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { findBrowser } from '../../scripts/browsers.ts';
import { Chromium } from '../../scripts/chromium.ts';
import { build, OUTPUT } from '../../scripts/project.ts';
import { bundle } from '../e2e/history-stage.ts';
import { madeBackup } from '../e2e/made-backup.ts';
import type { Peer, Timing } from './history/page.ts';

const ENTRY = fileURLToPath(new URL('history/page.ts', import.meta.url));
/** Articles a backup file: one file of everything would not fit into memory here. */
const FILE = 10_000;
const OPENINGS = 20;
const PATIENCE = 3_600_000;

/** Fills a history in steps and prints the answers' times at each size. */
export async function bench(sizes: readonly number[] = [10_000, 100_000]): Promise<void> {
  const path = findBrowser('chromium');
  if (!path) throw new Error('Chromium is not installed; npm test says how to get it');
  const built = await build('chromium');
  if (built.code !== 0) throw new Error(built.output);
  const script = await bundle(ENTRY);
  for (const size of sizes) {
    const profile = join(OUTPUT, 'bench-history', String(size));
    await mkdir(profile, { recursive: true });
    const launch = () => Chromium.launch({ path, headless: true, profile, patience: PATIENCE });
    let chromium = await launch();
    try {
      await fill(chromium, script, size);
      // As after a start of the browser.
      await chromium.close();
      chromium = await launch();
      await measure(chromium, script, size);
    } finally {
      await chromium.close();
    }
  }
}

/** A page of the extension with nothing in it but the bench. */
async function blank(chromium: Chromium, script: string): Promise<Page> {
  const page = await chromium.open(chromium.url('manifest.json'));
  await page.evaluate(script);
  return page;
}

async function fill(chromium: Chromium, script: string, size: number): Promise<void> {
  const page = await blank(chromium, script);
  let { articles } = await page.evaluate(() => historyBench.count());
  await page.close();
  while (articles < size) {
    const count = Math.min(FILE, size - articles);
    const file = join(OUTPUT, 'bench-history', 'backup.gz');
    await writeFile(file, await madeBackup(articles, count));
    const page = await blank(chromium, script);
    const field = await page.evaluateHandle(() => {
      const input = document.createElement('input');
      input.type = 'file';
      document.body.append(input);
      return input;
    });
    await field.uploadFile(file);
    const { imported, derived } = await page.evaluate(() => historyBench.fill());
    await page.close();
    await rm(file);
    articles += count;
    console.log(
      `${articles} articles: ${count} imported in ${seconds(imported)}, indexed and related in ${seconds(derived)}`,
    );
  }
}

async function measure(chromium: Chromium, script: string, size: number): Promise<void> {
  const title = `${size.toLocaleString('en')} articles`;
  print(`${title}: the library, worker stopped`, await openings(chromium));
  const page = await blank(chromium, script);
  const { bytes } = await page.evaluate(() => historyBench.count());
  print(`${title}: lists (must 20 ms)`, await page.evaluate((size) => historyBench.lists(size), size));
  print(`${title}: search (must 100 ms)`, await page.evaluate((size) => historyBench.searches(size), size));
  print(
    `${title}: relations (must 100 ms at 10,000, 300 ms at 100,000)`,
    await page.evaluate((size) => historyBench.relations(size), size),
  );
  print(`${title}: what is new`, await page.evaluate((size) => historyBench.novelties(size), size));
  print(`${title}: saving`, await page.evaluate((size) => historyBench.saves(size), size));
  const backup = await page.evaluate(() => historyBench.exported());
  console.log(`\non the disk: ${megabytes(bytes)}; a backup: ${megabytes(backup.bytes)} in ${seconds(backup.millis)}`);
  await page.close();
  await peer('MiniSearch', chromium, script, (page) => page.evaluate((size) => historyBench.miniSearch(size), size));
  await peer('FlexSearch', chromium, script, (page) => page.evaluate((size) => historyBench.flexSearch(size), size));
}

/** From the start of loading to the first rows in the page, the background not running. The first opening is after a start of the browser. */
async function openings(chromium: Chromium): Promise<Timing[]> {
  const taken: number[] = [];
  for (let i = 0; i < OPENINGS; i++) {
    await chromium.stopWorker();
    const page = await chromium.browser.newPage();
    await page.evaluateOnNewDocument(() => {
      const watching = new MutationObserver(() => {
        if (!document.querySelector('.row')) return;
        performance.mark('rows');
        watching.disconnect();
      });
      watching.observe(document, { childList: true, subtree: true });
    });
    await page.goto(chromium.url('library.html'));
    await page.waitForSelector('.row');
    taken.push(await page.evaluate(() => performance.getEntriesByName('rows')[0]!.startTime));
    await page.close();
  }
  const [first = 0, ...others] = taken;
  others.sort((a, b) => a - b);
  return [
    { name: 'first rows, after a start of the browser', median: first, p95: first },
    {
      name: 'first rows (must 150 ms)',
      median: others[others.length >> 1]!,
      p95: others[Math.floor(others.length * 0.95)]!,
    },
  ];
}

/** A peer keeps its whole index in memory, made anew at each start: where that is too much, the page dies. */
async function peer(
  name: string,
  chromium: Chromium,
  script: string,
  ask: (page: Page) => Promise<Peer>,
): Promise<void> {
  const page = await blank(chromium, script);
  const crashed = new Promise<undefined>((resolve) => page.once('error', () => resolve(undefined)));
  const answer = await Promise.race([ask(page).catch(() => undefined), crashed]);
  if (answer) {
    print(`${name}, in memory`, answer.timings);
    console.log(`made in ${seconds(answer.built)} at each start, ${megabytes(answer.held)} of memory`);
  } else console.log(`\n${name}: the page ran out of memory`);
  await page.close().catch(() => {});
}

const seconds = (millis: number): string => `${(millis / 1000).toFixed(1)} s`;
const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(0)} MB`;

function print(title: string, timings: readonly Timing[]): void {
  console.log(`\n${title.padEnd(44)}  median      p95`);
  for (const { name, median, p95 } of timings)
    console.log(`  ${name.padEnd(42)}${median.toFixed(1).padStart(8)} ${p95.toFixed(1).padStart(8)} ms`);
}
