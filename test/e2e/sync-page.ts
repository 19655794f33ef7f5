// What the tests of sharing put into a blank page: histories by name, each with a folder of the origin's own that stands in for one of the disk, and a
// carrier between the folders that loses, delays, repeats and reorders.
import { folderCarrier } from '../../entrypoints/library/devices/carriers.ts';
import { CHUNK, FORMAT, FORMAT_VERSION, sha256 } from '../../lib/history/backup/format.ts';
import { type History, openHistory } from '../../lib/history/index.ts';
import { gzipOf } from '../../lib/schema/lines.ts';
import { exchange, keyFrom, newKeyMark, type Received, stampOf } from '../../lib/sync/index.ts';
import { madeBrief } from './made-briefs.ts';
import { random } from './made-words.ts';

export interface Moment {
  milliseconds: number;
  received: Received;
}

const open = new Map<string, Promise<History>>();
const historyOf = (name: string): Promise<History> => {
  const known = open.get(name) ?? openHistory({ name });
  open.set(name, known);
  return known;
};
const folderOf = async (name: string) =>
  (await navigator.storage.getDirectory()).getDirectoryHandle(name, { create: true });

const tools = {
  historyOf,
  folderOf,
  madeBrief,
  async begin(name: string, passphrase?: string) {
    const keys =
      passphrase === undefined
        ? []
        : [await keyFrom(passphrase, { ...newKeyMark(stampOf(1, 0, '0'.repeat(12))), salt: 'ab'.repeat(16) })];
    await (await (await historyOf(name)).sharing()).begin(name, keys);
  },
  /** @param folder where it meets the others; the one of its own name if not given. */
  async meet(name: string, folder = name): Promise<Moment> {
    const sharing = await (await historyOf(name)).sharing();
    const carrier = folderCarrier(await folderOf(folder));
    const begun = performance.now();
    const received = await sharing.alone(() => exchange(carrier, sharing, { now: Date.now() }));
    return { milliseconds: performance.now() - begun, received };
  },
  /** Reads numbers `from` to `to`, the latter excluded, an hour apart: by way of a backup, which is quicker than one by one. */
  async read(name: string, from: number, to: number, blocks = 10) {
    const articles = Array.from({ length: to - from }, (_, i) => {
      const brief = madeBrief(from + i);
      brief.article.blocks.length = blocks;
      return { readAt: [Date.UTC(2026, 0, 1) + (from + i) * 3_600_000], starred: false, brief };
    });
    const report = await (await historyOf(name)).importAll(await gzipOf(backupLines(articles)));
    if (report.kind !== 'done') throw new Error(report.reason);
  },
  async files(name: string): Promise<{ name: string; size: number }[]> {
    const found: { name: string; size: number }[] = [];
    for await (const [file, handle] of await folderOf(name))
      if (handle instanceof FileSystemFileHandle) found.push({ name: file, size: (await handle.getFile()).size });
    return found.sort((a, b) => (a.name < b.name ? -1 : 1));
  },
  async remove(folder: string, file: string) {
    await (await folderOf(folder)).removeEntry(file);
  },
  async change(folder: string, file: string, change: 'cut' | 'tampered') {
    const handle = await (await folderOf(folder)).getFileHandle(file);
    const bytes = new Uint8Array(await (await handle.getFile()).arrayBuffer());
    const place = Math.floor(bytes.length * 0.7);
    if (change === 'tampered') bytes[place] = (bytes[place] ?? 0) ^ 0x55;
    const writable = await handle.createWritable();
    await writable.write(change === 'cut' ? bytes.slice(0, place) : bytes);
    await writable.close();
  },
  /** Takes files from one folder to another as an engine of moods would; with mood 0 all of them. */
  async carry(from: string, to: string, seed: number, mood: number) {
    const next = random(seed);
    const [source, target] = [await folderOf(from), await folderOf(to)];
    const names = (await tools.files(from)).map(({ name }) => name);
    const own = (await (await (await historyOf(from)).sharing()).self()).device;
    const moved = names.filter((name) => name.includes(own)).sort(() => (mood > 0 ? next() - 0.5 : 0));
    for (const name of moved) {
      // Lost or delayed until the next time; or half of it first.
      const luck = next();
      if (luck < mood / 2) continue;
      const bytes = await (await (await source.getFileHandle(name)).getFile()).arrayBuffer();
      const writable = await (await target.getFileHandle(name, { create: true })).createWritable();
      await writable.write(luck < mood ? bytes.slice(0, bytes.byteLength / 2) : bytes);
      await writable.close();
      if (luck > 1 - mood / 4) {
        const copy = await (
          await target.getFileHandle(name.replace('.lede', '.sync-conflict-20260101.lede'), { create: true })
        ).createWritable();
        await copy.write(bytes);
        await copy.close();
      }
    }
    if (mood === 0)
      for (const { name } of await tools.files(to))
        if (name.includes(own) && !names.includes(name)) await target.removeEntry(name);
  },
  /** The history as the reader has it, without what a device has for itself. */
  async canonical(name: string): Promise<string> {
    const packed = (await (await historyOf(name)).exportAll()).stream().pipeThrough(new DecompressionStream('gzip'));
    const lines = (await new Response(packed).text())
      .trim()
      .split('\n')
      .map((line): Record<string, unknown> => JSON.parse(line));
    const articles = lines
      .filter((line) => 'brief' in line)
      .map(({ story: _, ...line }) => JSON.stringify(sorted(line)));
    return articles.sort().join('\n');
  },
};

async function* backupLines(articles: object[]): AsyncGenerator<string> {
  const head = `${JSON.stringify({ format: FORMAT, version: FORMAT_VERSION, created: '', articles: articles.length })}\n`;
  yield head;
  let sums = head;
  for (let from = 0; from < articles.length; from += CHUNK) {
    const lines = articles.slice(from, from + CHUNK).map((article) => `${JSON.stringify(article)}\n`);
    const sum = await sha256(lines.join(''));
    sums += sum;
    yield* lines;
    yield `${JSON.stringify({ chunk: 1, articles: lines.length, sha256: sum })}\n`;
  }
  yield `${JSON.stringify({ end: true, articles: articles.length, sha256: await sha256(sums) })}\n`;
}

/** With the keys of every object in one order. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, each]) => [key, sorted(each)] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

declare global {
  var devices: typeof tools;
}
globalThis.devices = tools;
