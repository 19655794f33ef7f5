// Writes the whole history into one compressed file, a chunk at a time: it is never in memory as a whole.
import type { HistoryDatabase } from '../database.ts';
import type { KeptRecord } from '../record.ts';
import { remarksOf } from '../remarks.ts';
import type { Progress } from '../types.ts';
import { unpacked } from '../versions/packed.ts';
import { recordOf, type Seen, versionRows } from '../versions/store.ts';
import { type BackupArticle, CHUNK, FORMAT, FORMAT_VERSION, type Manifest, sha256 } from './format.ts';

/** The backup as a gzip file. Articles saved while it is written may or may not be in it; each that is, is whole. */
export async function exportAll(
  db: HistoryDatabase,
  onProgress: (progress: Progress) => void = () => {},
): Promise<Blob> {
  const source = streamOf(lines(db, onProgress)).pipeThrough(new TextEncoderStream());
  const packed = source.pipeThrough(
    new CompressionStream('gzip') as unknown as ReadableWritablePair<Uint8Array<ArrayBuffer>, Uint8Array>,
  );
  return new Response(packed, { headers: { 'content-type': 'application/gzip' } }).blob();
}

/** One line at a time, when the reader of the stream asks for it. */
function streamOf(source: AsyncGenerator<string>): ReadableStream<string> {
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await source.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
  });
}

async function* lines(db: HistoryDatabase, onProgress: (progress: Progress) => void): AsyncGenerator<string> {
  const total = (await db.counts.get(''))?.count ?? 0;
  const manifest: Manifest = {
    format: FORMAT,
    version: FORMAT_VERSION,
    created: new Date().toISOString(),
    articles: total,
  };
  const head = `${JSON.stringify(manifest)}\n`;
  yield head;
  let sums = head;
  let done = 0;
  let last = 0;
  let chunk = 0;
  const rules = await remarksOf(db);
  for (let from = 0; from < rules.length; from += CHUNK) {
    const text = rules
      .slice(from, from + CHUNK)
      .map((rule) => `${JSON.stringify({ rule })}\n`)
      .join('');
    const sum = await sha256(text);
    sums += sum;
    yield text;
    yield `${JSON.stringify({ chunk: ++chunk, articles: 0, sha256: sum })}\n`;
  }
  for (;;) {
    const found = await chunkAfter(db, last);
    if (found.length === 0) break;
    last = found.at(-1)!.id;
    const articles = found.map(({ line }) => line).filter((line) => line !== undefined);
    if (articles.length === 0) continue;
    const text = articles.map((line) => `${JSON.stringify(line)}\n`).join('');
    const sum = await sha256(text);
    sums += sum;
    done += articles.length;
    yield text;
    yield `${JSON.stringify({ chunk: ++chunk, articles: articles.length, sha256: sum })}\n`;
    onProgress({ done: Math.min(done, total), total });
  }
  yield `${JSON.stringify({ end: true, articles: done, sha256: await sha256(sums) })}\n`;
}

async function chunkAfter(db: HistoryDatabase, id: number): Promise<{ id: number; line: BackupArticle | undefined }[]> {
  const chunk = await db.transaction('r', db.articles, db.texts, db.versions, db.remarks, async () => {
    const rows = await db.articles.where('id').above(id).limit(CHUNK).toArray();
    const texts = await db.texts.bulkGet(rows.map((row) => row.id));
    const packed = await Promise.all(rows.map((row) => versionRows(db, row.id)));
    const remarks = await Promise.all(rows.map((row) => remarksOf(db, row.url)));
    return rows.map((row, i): Seen => ({ row, text: texts[i], packed: packed[i] ?? [], remarks: remarks[i] ?? [] }));
  });
  return Promise.all(chunk.map(async (seen) => ({ id: seen.row.id, line: await lineOf(seen) })));
}

/** Files of this device stay on it. */
async function lineOf({ row, text, packed, remarks }: Seen): Promise<BackupArticle | undefined> {
  if (!text || !/^https?:/.test(row.url)) return undefined;
  const { id, readAt, starred, storyId } = row;
  const only = { readAt, starred: starred === 1, brief: text.brief, ...(remarks.length > 0 ? { remarks } : {}) };
  const { id: _, ...record } =
    packed.length === 0
      ? { id, ...only }
      : recordOf(id, only.starred, await Promise.all(packed.map(unpacked)), remarks);
  return { ...withinBounds(record), ...(storyId === undefined ? {} : { story: storyId }) };
}

/** In UTF-16 units: far below the longest line that is read back. */
const MOST_OF_VERSIONS = 8 * 1024 * 1024;

/** Of very many versions, those read last. */
function withinBounds(record: KeptRecord): KeptRecord {
  const { versions, ...rest } = record;
  if (!versions) return record;
  let size = 0;
  const kept = versions
    .toSorted((a, b) => (b.readAt.at(-1) ?? 0) - (a.readAt.at(-1) ?? 0))
    .filter((version) => {
      size += JSON.stringify(version).length;
      return size <= MOST_OF_VERSIONS;
    });
  return kept.length > 0 ? { ...rest, versions: kept } : rest;
}
