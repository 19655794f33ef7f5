// The files that devices leave for one another. A line in the open says whose it is and under which key; the rest is gzipped lines of JSON, sealed if the
// reader wishes. Number 0 of a device is its manifest, the only one that is ever written again; all others stay as they are until they are removed.
//
//   lede-6f1d02a9c3b4-000012.lede
//   {"format":"lede-changes","version":1,"device":"6f1d02a9c3b4","number":12,"key":{"salt":"…","rounds":600000,"since":"…"},"iv":"…"}
//   {"name":"Laptop"}                     whose it is, as the reader calls it
//   {"key":"…","versions":[…]}            changes
//   {"end":true,"changes":1}
import { gzipOf, linesOf, type Refusal, RefusedFile } from '../schema/lines.ts';
import { fieldOf, flag, object, type Reader, text, whole, written } from '../schema/reader.ts';
import { type Change, readChange } from './change.ts';
import type { Snapshot } from './progress.ts';
import { drawn, type Key, type KeyMark, markOf, readKeyMark, sealed, unsealed } from './seal.ts';
import { readDevice } from './stamp.ts';

const FORMAT = 'lede-changes';
const FORMAT_VERSION = 1;
/** Of one file, in bytes. */
const LARGEST = 256 * 1024 * 1024;
const LONGEST_HEAD = 1024;
const LONGEST_LINE = 32 * 1024 * 1024;
/** Of one file, and of those that are handed on together. */
const MOST_CHANGES = 200_000;
const CHUNK = 100;
const MOST_NUMBER = 999_999;
export const LONGEST_NAME = 60;

/** Which file of which device. */
export interface FileId {
  device: string;
  /** 0 is the manifest. */
  number: number;
}

/**
 * Why a file tells nothing: what a backup is refused for; `locked`: sealed under a key that this device does not have;
 * `open`: not sealed, where everything is.
 */
export type Trouble = Refusal | 'locked' | 'open';

export interface Head extends FileId {
  key?: KeyMark;
  iv?: string;
}

const readNumber = whole(0, MOST_NUMBER);
const readHead = object<Head>(
  { device: readDevice, number: readNumber },
  { key: readKeyMark, iv: written(/^[0-9a-f]{24}$/) },
);

export const fileName = ({ device, number }: FileId): string =>
  `lede-${device}-${String(number).padStart(6, '0')}.lede`;

const NAME = /^lede-([0-9a-f]{12})-(\d{6})\.lede$/;

/** Undefined for what is no file of ours, or a copy that a sync engine made of one. */
export function fileIdIn(name: string): FileId | undefined {
  const [, device, number] = NAME.exec(name) ?? [];
  return device === undefined ? undefined : { device, number: Number(number) };
}

/** A file of these lines, sealed if there is a key. */
export async function packed(
  { device, number }: FileId,
  lines: AsyncGenerator<unknown> | Generator<unknown>,
  key?: Key,
): Promise<Blob> {
  const head: Head = { device, number, ...(key ? { key: markOf(key), iv: drawn(12) } : {}) };
  const line = `${JSON.stringify({ format: FORMAT, version: FORMAT_VERSION, ...head })}\n`;
  const plain = await gzipOf(texts(lines));
  if (!key || !head.iv) return new Blob([line, plain]);
  return new Blob([line, await sealed(new Uint8Array(await plain.arrayBuffer()), key, head.iv, line)]);
}

async function* texts(lines: AsyncGenerator<unknown> | Generator<unknown>): AsyncGenerator<string> {
  for await (const line of lines) yield `${JSON.stringify(line)}\n`;
}

export interface Opened {
  head: Head;
  /** The line as it stands, and what comes behind it. */
  line: string;
  body: Blob;
}

/** What a file says in the open. Throws a `RefusedFile`. */
export async function opened(file: Blob): Promise<Opened> {
  if (file.size > LARGEST) throw new RefusedFile('foreign');
  const start = new Uint8Array(await file.slice(0, LONGEST_HEAD).arrayBuffer());
  const end = start.indexOf(0x0a) + 1;
  if (end === 0) throw new RefusedFile(file.size < LONGEST_HEAD ? 'truncated' : 'foreign');
  const line = new TextDecoder().decode(start.subarray(0, end));
  const value = parsed(line, 'foreign');
  const version = fieldOf(value, 'version');
  if (fieldOf(value, 'format') !== FORMAT || typeof version !== 'number') throw new RefusedFile('foreign');
  if (version > FORMAT_VERSION) throw new RefusedFile('newer');
  const head = readHead(value);
  if (!head || (head.key === undefined) !== (head.iv === undefined)) throw new RefusedFile('damaged');
  return { head, line, body: file.slice(end) };
}

/** A file stays closed for a reason that is no fault of its own. */
export class ClosedFile extends Error {
  readonly reason: 'locked' | 'open';

  constructor(reason: 'locked' | 'open') {
    super(`The file cannot be opened: ${reason}`);
    this.reason = reason;
  }
}

/**
 * The lines of a file. Throws a `RefusedFile`, or a `ClosedFile` without the key.
 * @param keys Those that this device has; with none, only what is not sealed is read, and with one, only what is.
 */
async function* linesIn({ head, line, body }: Opened, keys: readonly Key[]): AsyncGenerator<string> {
  let plain = body;
  if (head.key && head.iv) {
    const key = keys.find(({ salt, rounds }) => salt === head.key?.salt && rounds === head.key.rounds);
    if (!key) throw new ClosedFile('locked');
    const bytes = await unsealed(await body.arrayBuffer(), key, head.iv, line);
    if (!bytes) throw new RefusedFile('damaged');
    plain = new Blob([bytes]);
  } else if (keys.length > 0) throw new ClosedFile('open');
  yield* linesOf(plain, () => LONGEST_LINE);
}

/** Whether a key opens a file. */
export async function opens({ head, line, body }: Opened, key: Key): Promise<boolean> {
  return head.iv !== undefined && (await unsealed(await body.arrayBuffer(), key, head.iv, line)) !== undefined;
}

const readName = (value: unknown): string => text(LONGEST_NAME)(fieldOf(value, 'name')) ?? '';

/** A file of changes. */
export function packedChanges(
  id: FileId,
  name: string,
  changes: AsyncGenerator<Change[]> | Generator<Change[]>,
  key?: Key,
): Promise<Blob> {
  async function* lines() {
    yield { name };
    let count = 0;
    for await (const some of changes) {
      count += some.length;
      yield* some;
    }
    yield { end: true, changes: count };
  }
  return packed(id, lines(), key);
}

/** The changes in a file, some at a time. Only after the last of them came out without an error is the whole file known to be good. */
export async function* changesIn(
  file: Opened,
  keys: readonly Key[],
): AsyncGenerator<{ name: string; changes: Change[]; isLast: boolean }> {
  let name: string | undefined;
  let changes: Change[] = [];
  let done = 0;
  let hasEnded = false;
  for await (const line of linesIn(file, keys)) {
    const value = parsed(line, 'damaged');
    if (hasEnded || done > MOST_CHANGES) throw new RefusedFile('damaged');
    if (name === undefined) name = readName(value);
    else if (fieldOf(value, 'end') === true) {
      if (fieldOf(value, 'changes') !== done) throw new RefusedFile('damaged');
      hasEnded = true;
    } else {
      done++;
      const change = readChange(value);
      if (!change) throw new RefusedFile('damaged');
      if (changes.length >= CHUNK) {
        yield { name, changes, isLast: false };
        changes = [];
      }
      changes.push(change);
    }
  }
  if (!hasEnded) throw new RefusedFile('truncated');
  yield { name: name ?? '', changes, isLast: true };
}

/** What a device says of itself and its files. */
export interface Manifest {
  name: string;
  /** When it last wrote, milliseconds since 1970. */
  at: number;
  /** Numbers of the files that say all that the ones before them said. */
  snapshot?: Snapshot;
}

const manifest: Reader<Manifest> = object<Manifest>(
  { name: text(LONGEST_NAME), at: whole(0) },
  {
    snapshot: object<Snapshot>({ from: readNumber, to: readNumber }, { repeats: (value) => flag(value) || undefined }),
  },
);

export function packedManifest(device: string, value: Manifest, key?: Key): Promise<Blob> {
  function* lines() {
    yield value;
  }
  return packed({ device, number: 0 }, lines(), key);
}

/** Throws as the lines of a file do. */
export async function manifestIn(file: Opened, keys: readonly Key[]): Promise<Manifest> {
  for await (const line of linesIn(file, keys)) {
    const read = manifest(parsed(line, 'damaged'));
    if (read) return read;
  }
  throw new RefusedFile('damaged');
}

function parsed(line: string, otherwise: Refusal): unknown {
  try {
    return JSON.parse(line);
  } catch (cause) {
    throw new RefusedFile(otherwise, cause);
  }
}

export const troubleOf = (error: unknown): Trouble | undefined =>
  error instanceof RefusedFile || error instanceof ClosedFile ? error.reason : undefined;
