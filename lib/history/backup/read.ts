// Reads a backup file line by line and trusts nothing in it: form, sums and counts are checked before an article is handed on.
import { linesOf, RefusedFile } from '../../schema/lines.ts';
import { fieldOf, text, whole } from '../../schema/reader.ts';
import { readRuleRemark } from '../../schema/remark.ts';
import type { Remark } from '../../types.ts';
import { readKept } from '../record.ts';
import { type BackupArticle, CHUNK, FORMAT, FORMAT_VERSION, type Manifest, sha256 } from './format.ts';

const MEBIBYTE = 1024 * 1024;
/** In bytes. A longer line is no article, a longer first line no manifest; a chunk that holds more was written by no version of ours. */
const LONGEST_LINE = 32 * MEBIBYTE;
const LONGEST_MANIFEST = 4096;
const LARGEST_CHUNK = 128 * MEBIBYTE;

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
  const tooLong = () => (manifest ? 'damaged' : 'foreign');
  for await (const line of linesOf(file, limit, { tooLong, signal })) {
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
