// Reads a backup file line by line and trusts nothing in it: form, sums and counts are checked before an article is handed on.
import { fieldOf, text, whole } from '../../schema/reader.ts';
import { readRuleRemark } from '../../schema/remark.ts';
import type { Remark } from '../../types.ts';
import { readKept } from '../record.ts';
import { type BackupArticle, CHUNK, FORMAT, FORMAT_VERSION, type Manifest, RefusedFile, sha256 } from './format.ts';

const MEBIBYTE = 1024 * 1024;
/** In bytes. A longer line is no article, a longer first line no manifest; a chunk that holds more was written by no version of ours. */
const LONGEST_LINE = 32 * MEBIBYTE;
const LONGEST_MANIFEST = 4096;
const LARGEST_CHUNK = 128 * MEBIBYTE;
const NEWLINE = 0x0a;

/**
 * The chunks of a file, each checked against its sum. Throws a `RefusedFile` where the file stops being one; only after
 * the last chunk came out without an error is the whole file known to be good. Takes time in proportion to what is unpacked, and
 * gives up on the first line or chunk that is too large. Throws the signal's reason when it is aborted.
 */
export async function* chunksOf(
  file: Blob,
  signal?: AbortSignal,
): AsyncGenerator<{ manifest: Manifest; articles: BackupArticle[]; rules: Remark[] }> {
  let manifest: Manifest | undefined;
  let sums = '';
  let lines: string[] = [];
  let size = 0;
  let articles: BackupArticle[] = [];
  let rules: Remark[] = [];
  let done = 0;
  let hasEnded = false;
  const limit = () => (manifest ? LONGEST_LINE : LONGEST_MANIFEST);
  for await (const line of linesOf(file, limit, signal)) {
    if (hasEnded) throw new RefusedFile('damaged');
    const value = parse(line, manifest !== undefined);
    if (!manifest) {
      manifest = readManifest(value);
      sums = `${line}\n`;
    } else if ('chunk' in value) {
      if (lines.length === 0 || (await sha256(lines.join(''))) !== value.sha256) throw new RefusedFile('damaged');
      sums += value.sha256;
      done += lines.length - rules.length;
      yield { manifest, articles, rules };
      lines = [];
      size = 0;
      articles = [];
      rules = [];
    } else if ('end' in value) {
      if (lines.length > 0 || value.articles !== done || value.sha256 !== (await sha256(sums)))
        throw new RefusedFile('damaged');
      hasEnded = true;
    } else {
      size += line.length;
      if (lines.length >= CHUNK || size > LARGEST_CHUNK) throw new RefusedFile('damaged');
      lines.push(`${line}\n`);
      if (isOfThisDevice(value)) continue;
      if ('rule' in value) {
        const rule = readRuleRemark(value.rule);
        if (!rule) throw new RefusedFile('damaged');
        rules.push(rule);
        continue;
      }
      const article = readArticle(value);
      if (!article) throw new RefusedFile('damaged');
      articles.push(article);
    }
  }
  if (!hasEnded) throw new RefusedFile(manifest ? 'truncated' : 'foreign');
}

/** The first version kept pages of the device's own files, which mean nothing on another. */
const isOfThisDevice = (value: Record<string, unknown>): boolean =>
  String(text(16)(fieldOf(fieldOf(fieldOf(value, 'brief'), 'article'), 'url'))).startsWith('file:');

function readArticle(value: Record<string, unknown>): BackupArticle | undefined {
  const kept = readKept(value);
  const story = whole(0)(value.story);
  return kept && { ...kept, ...(story === undefined ? {} : { story }) };
}

function parse(line: string, known: boolean): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(line);
    if (typeof value === 'object' && value !== null) return value as Record<string, unknown>;
  } catch (cause) {
    throw new RefusedFile(known ? 'damaged' : 'foreign', cause);
  }
  throw new RefusedFile(known ? 'damaged' : 'foreign');
}

function readManifest(value: Record<string, unknown>): Manifest {
  if (value.format !== FORMAT || typeof value.version !== 'number') throw new RefusedFile('foreign');
  if (value.version > FORMAT_VERSION) throw new RefusedFile('newer');
  return {
    format: FORMAT,
    version: value.version,
    created: text(64)(value.created) ?? '',
    articles: whole(0)(value.articles) ?? 0,
  };
}

/**
 * The lines of a gzip file. A stream that ends early is a truncated file; one that was no gzip from the start, a foreign one.
 * @param limit The bytes that the next line may have.
 */
async function* linesOf(file: Blob, limit: () => number, signal?: AbortSignal): AsyncGenerator<string> {
  const [first, second] = new Uint8Array(await file.slice(0, 2).arrayBuffer());
  if (first !== 0x1f || second !== 0x8b) throw new RefusedFile('foreign');
  const reader = file
    .stream()
    .pipeThrough(
      new DecompressionStream('gzip') as unknown as ReadableWritablePair<
        Uint8Array<ArrayBuffer>,
        Uint8Array<ArrayBuffer>
      >,
    )
    .getReader();
  const line = pieces(limit);
  let breathed = performance.now();
  try {
    for (;;) {
      signal?.throwIfAborted();
      if (performance.now() - breathed > BREATH) {
        await new Promise((resolve) => setTimeout(resolve));
        breathed = performance.now();
      }
      const { done, value } = await reader.read().catch((cause: unknown) => {
        throw new RefusedFile(endedEarly(cause) ? 'truncated' : 'damaged', cause);
      });
      if (done) break;
      let from = 0;
      for (let end = value.indexOf(NEWLINE); end !== -1; end = value.indexOf(NEWLINE, from)) {
        line.add(value.subarray(from, end));
        yield line.take();
        from = end + 1;
      }
      line.add(value.subarray(from));
    }
  } finally {
    await reader.cancel().catch(() => {});
  }
  if (line.length() > 0) throw new RefusedFile('truncated');
}

/** Milliseconds of work after which the page gets its turn: to show how far it is, and to hear that the reader has changed their mind. */
const BREATH = 50;

/** The pieces of a line that is not whole yet: put together once, when it is. */
function pieces(limit: () => number) {
  let parts: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  return {
    length: () => length,
    add(part: Uint8Array<ArrayBuffer>): void {
      parts.push(part);
      length += part.length;
      if (length > limit()) throw new RefusedFile(limit() === LONGEST_MANIFEST ? 'foreign' : 'damaged');
    },
    take(): string {
      const decoder = new TextDecoder();
      const text = parts.map((part) => decoder.decode(part, { stream: true })).join('') + decoder.decode();
      parts = [];
      length = 0;
      return text;
    },
  };
}

/** Each engine has its own words for it. */
function endedEarly(error: unknown): boolean {
  const { message, cause } = error as { message?: unknown; cause?: unknown };
  return /truncated|unexpected e(?:nd|of)|incomplete/i.test(`${message} ${String(cause)}`);
}
