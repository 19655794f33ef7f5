// A backup file of made-up articles, written without a browser, so that a history of any size is there in no time.
import { gzipSync } from 'node:zlib';
import { CHUNK, FORMAT, FORMAT_VERSION, sha256 } from '../../lib/history/backup/format.ts';
import { madeBrief } from './made-briefs.ts';

/** The articles with the numbers `first` to `first + count - 1`; number n was read at n + 1 half-hours. */
export async function madeBackup(first: number, count: number): Promise<Uint8Array> {
  const created = new Date(0).toISOString();
  const head = `${JSON.stringify({ format: FORMAT, version: FORMAT_VERSION, created, articles: count })}\n`;
  const parts = [head];
  let sums = head;
  for (let from = 0; from < count; from += CHUNK) {
    const numbers = Array.from({ length: Math.min(CHUNK, count - from) }, (_, i) => first + from + i);
    const records = numbers.map((number) => ({
      readAt: [(number + 1) * 1_800_000],
      starred: number % 50 === 0,
      brief: madeBrief(number),
    }));
    const lines = records.map((record) => `${JSON.stringify(record)}\n`).join('');
    const sum = await sha256(lines);
    sums += sum;
    parts.push(lines, `${JSON.stringify({ chunk: from / CHUNK + 1, articles: numbers.length, sha256: sum })}\n`);
  }
  parts.push(`${JSON.stringify({ end: true, articles: count, sha256: await sha256(sums) })}\n`);
  return gzipSync(parts.join(''), { level: 1 });
}
