// Reads a backup file line by line and trusts nothing in it: form, sums and counts are checked before an article is handed on.
import { type BackupArticle, CHUNK, FORMAT, FORMAT_VERSION, type Manifest, RefusedFile, sha256 } from './format.ts';
import { readArticle } from './shape.ts';

/** A line longer than this is no article. */
const LONGEST_LINE = 32 * 1024 * 1024;

/**
 * The chunks of a file, each checked against its sum. Throws a `RefusedFile` where the file stops being one; only after
 * the last chunk came out without an error is the whole file known to be good.
 */
export async function* chunksOf(file: Blob): AsyncGenerator<{ manifest: Manifest; articles: BackupArticle[] }> {
  let manifest: Manifest | undefined;
  let sums = '';
  let text = '';
  let articles: BackupArticle[] = [];
  let done = 0;
  let hasEnded = false;
  for await (const line of linesOf(file)) {
    if (hasEnded) throw new RefusedFile('damaged');
    const value = parse(line, manifest !== undefined);
    if (!manifest) {
      manifest = readManifest(value);
      sums = `${line}\n`;
    } else if ('chunk' in value) {
      if ((await sha256(text)) !== value.sha256) throw new RefusedFile('damaged');
      sums += value.sha256;
      done += articles.length;
      yield { manifest, articles };
      text = '';
      articles = [];
    } else if ('end' in value) {
      if (articles.length > 0 || value.articles !== done || value.sha256 !== (await sha256(sums)))
        throw new RefusedFile('damaged');
      hasEnded = true;
    } else {
      const article = readArticle(value);
      if (!article || articles.length >= CHUNK) throw new RefusedFile('damaged');
      articles.push(article);
      text += `${line}\n`;
    }
  }
  if (!hasEnded) throw new RefusedFile(manifest ? 'truncated' : 'foreign');
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
    created: String(value.created),
    articles: Number(value.articles) || 0,
  };
}

/** The lines of a gzip file. A stream that ends early is a truncated file; one that was no gzip from the start, a foreign one. */
async function* linesOf(file: Blob): AsyncGenerator<string> {
  const [first, second] = new Uint8Array(await file.slice(0, 2).arrayBuffer());
  if (first !== 0x1f || second !== 0x8b) throw new RefusedFile('foreign');
  const plain = file
    .stream()
    .pipeThrough(
      new DecompressionStream('gzip') as unknown as ReadableWritablePair<Uint8Array, Uint8Array<ArrayBuffer>>,
    );
  const reader = plain
    .pipeThrough(new TextDecoderStream() as unknown as ReadableWritablePair<string, Uint8Array>)
    .getReader();
  let rest = '';
  try {
    for (;;) {
      const { done, value } = await reader.read().catch((cause: unknown) => {
        throw new RefusedFile(endedEarly(cause) ? 'truncated' : 'damaged', cause);
      });
      if (done) break;
      const parts = (rest + value).split('\n');
      rest = parts.pop()!;
      if (rest.length > LONGEST_LINE) throw new RefusedFile('damaged');
      yield* parts;
    }
  } finally {
    await reader.cancel().catch(() => {});
  }
  if (rest) throw new RefusedFile('truncated');
}

/** Each engine has its own words for it. */
function endedEarly(error: unknown): boolean {
  const { message, cause } = error as { message?: unknown; cause?: unknown };
  return /truncated|unexpected e(?:nd|of)|incomplete/i.test(`${message} ${String(cause)}`);
}
