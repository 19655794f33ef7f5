// How fast the history answers in Chromium at 10,000 and 100,000 articles, with MiniSearch and FlexSearch beside it.
import { fileURLToPath } from 'node:url';
import { setHistoryStage } from '../e2e/history-stage.ts';
import { madeBackup } from '../e2e/made-backup.ts';
import type { Timing } from './history/page.ts';

const ENTRY = fileURLToPath(new URL('history/page.ts', import.meta.url));
/** Articles a backup file: one file of everything would not fit into memory here. */
const FILE = 10_000;
/** The peers keep their index in memory: beyond this a page dies of it. */
const PEERS_AT_MOST = 10_000;

/** Fills a history in steps and prints the answers' times at each size. */
export async function bench(sizes: readonly number[] = [10_000, 100_000]): Promise<void> {
  const stage = await setHistoryStage({ entry: ENTRY });
  try {
    let size = 0;
    for (const wanted of sizes) {
      while (size < wanted) {
        const count = Math.min(FILE, wanted - size);
        const url = stage.serve(`backup-${size}.gz`, await madeBackup(size, count));
        const page = await stage.page();
        const { imported, derived } = await page.evaluate((url) => historyBench.fill(url), url);
        await page.close();
        stage.serve(`backup-${size}.gz`, new Uint8Array());
        size += count;
        console.log(
          `${size} articles: ${count} imported in ${seconds(imported)}, indexed and related in ${seconds(derived)}`,
        );
      }
      await stage.restart();
      const page = await stage.page();
      print(`${wanted} articles`, await page.evaluate((size) => historyBench.measure(size), wanted));
      if (wanted <= PEERS_AT_MOST)
        print(`${wanted} articles, peers`, await page.evaluate((size) => historyBench.measurePeers(size), wanted));
      const { millis, bytes } = await page.evaluate(() => historyBench.exported());
      console.log(`backup of ${wanted}: ${seconds(millis)}, ${(bytes / 1e6).toFixed(0)} MB`);
      await page.close();
    }
  } finally {
    await stage.close();
  }
}

const seconds = (millis: number): string => `${(millis / 1000).toFixed(1)} s`;

function print(title: string, timings: readonly Timing[]): void {
  console.log(`\n${title.padEnd(44)}  median      p95`);
  for (const { name, median, p95 } of timings)
    console.log(`  ${name.padEnd(42)}${median.toFixed(1).padStart(8)} ${p95.toFixed(1).padStart(8)} ms`);
}
