// The full-text index: segments that are written once, each a sorted dictionary in blocks with packed lists, as in a search engine's
// store. Small segments are merged into larger ones (`merge.ts`), so that a query looks at two dozen whatever the size of the history.
import { HIGHEST, type HistoryDatabase, type SegmentRow, type WordBlockRow } from '../database.ts';
import type { Occurrences } from './document.ts';
import { type ListKind, ListWriter } from './packed.ts';

/** A block is full at so many words, or so many bytes: a common word has one of its own. */
const WORDS = 128;
const BYTES = 16_384;
/** A segment has a level by its size, the first below this many articles, each next one up to eight times as many. */
const SMALL = 256;
export const FANOUT = 8;
export const TOP_LEVEL = 3;
/** The level of a segment that is still being written: it has no articles yet. */
export const UNFINISHED = -1;

export interface IndexedDocument {
  id: number;
  /** When it was published, or else first read, milliseconds since 1970. */
  moment: number;
  words: ReadonlyMap<string, Occurrences>;
}

export interface NamedList {
  word: string;
  list: Uint8Array;
}

const MINUTE = 60_000;

/** Whole minutes since 1970, and 0 before. */
export const minuteOf = (millis: number): number => Math.max(0, Math.floor(millis / MINUTE));

export function levelOf(articles: number): number {
  let level = 0;
  for (let size = SMALL; articles >= size && level < TOP_LEVEL; size *= FANOUT) level++;
  return level;
}

/** Adds a segment of these articles; inside a transaction. */
export async function addSegment(db: HistoryDatabase, documents: readonly IndexedDocument[]): Promise<void> {
  const segment = await db.segments.add({
    level: levelOf(documents.length),
    ids: Uint32Array.from(documents, ({ id }) => id),
    minutes: Uint32Array.from(documents, ({ moment }) => minuteOf(moment)),
  });
  for (const kind of ['words', 'positions'] as const) {
    const lists = new Map<string, ListWriter>();
    documents.forEach(({ words }, place) => {
      for (const [word, { weight, positions }] of words) {
        if (kind === 'positions' && positions.length === 0) continue;
        const list = writerOf(lists, word);
        if (kind === 'words') list.addWeight(place, weight);
        else list.addPositions(place, positions);
      }
    });
    await db.wordBlocks.bulkPut([...blocksOf(blockKey(segment, kind), inOrder(lists))]);
  }
}

/** Makes searches pass over articles, at once. Their words stay in the lists; with `purge`, only until the index is tidied up. Inside a transaction. */
export async function removeFromSegments(
  db: HistoryDatabase,
  ids: readonly number[],
  { purge }: { purge: boolean },
): Promise<void> {
  const gone = new Set(ids);
  await db.segments
    .filter((segment) => segment.ids.some((id) => gone.has(id)))
    .modify((segment) => {
      segment.ids = segment.ids.map((id) => (gone.has(id) ? 0 : id));
      if (purge) segment.purge = true;
    });
}

/** The lists of a word, or of all words that begin so, in a segment; inside a transaction. */
export async function lookUp(
  db: HistoryDatabase,
  segment: number,
  word: string,
  { kind, prefix }: { kind: ListKind; prefix: boolean },
): Promise<Uint8Array[]> {
  const key = blockKey(segment, kind);
  const end = prefix ? `${word}${HIGHEST}` : word;
  const [inside, next] = await Promise.all([
    prefix ? blocksBetween(db, [key, word], [key, end]).toArray() : [],
    blocksBetween(db, [key, end], [key, HIGHEST]).limit(1).toArray(),
  ]);
  return [...inside, ...next].flatMap((block) => {
    const found: Uint8Array[] = [];
    block.words.forEach((candidate, i) => {
      if (prefix ? candidate.startsWith(word) : candidate === word) found.push(listAt(block, i));
    });
    return found;
  });
}

/** The position lists of a segment lie beside its word lists, under the negative number. */
export const blockKey = (segment: number, kind: ListKind): number => (kind === 'words' ? segment : -segment);

export const blocksBetween = (db: HistoryDatabase, from: [number, string], to: [number, string]) =>
  db.wordBlocks.where('[segment+last]').between(from, to);

export const listAt = ({ ends, bytes }: WordBlockRow, i: number): Uint8Array =>
  bytes.subarray(i === 0 ? 0 : ends[i - 1], ends[i]);

export function writerOf(lists: Map<string, ListWriter>, word: string): ListWriter {
  let list = lists.get(word);
  if (!list) {
    list = new ListWriter();
    lists.set(word, list);
  }
  return list;
}

/** Finished lists by word, without empty ones. */
export function inOrder(lists: ReadonlyMap<string, ListWriter>): NamedList[] {
  return [...lists.keys()]
    .sort()
    .map((word) => ({ word, list: lists.get(word)!.taken() }))
    .filter(({ list }) => list.length > 0);
}

/** The rows of a dictionary, or of a part of it, words ascending. */
export function* blocksOf(segment: number, lists: readonly NamedList[]): Generator<WordBlockRow> {
  let part: NamedList[] = [];
  let size = 0;
  for (const each of lists) {
    if (part.length === WORDS || (part.length > 0 && size + each.list.length > BYTES)) {
      yield block(segment, part, size);
      part = [];
      size = 0;
    }
    part.push(each);
    size += each.list.length;
  }
  if (part.length > 0) yield block(segment, part, size);
}

function block(segment: number, lists: readonly NamedList[], size: number): WordBlockRow {
  const bytes = new Uint8Array(size);
  let end = 0;
  const ends = Uint32Array.from(lists, ({ list }) => {
    bytes.set(list, end);
    end += list.length;
    return end;
  });
  return { segment, last: lists.at(-1)!.word, words: lists.map(({ word }) => word), ends, bytes };
}

export async function dropSegment(db: HistoryDatabase, { id }: Pick<SegmentRow, 'id'>): Promise<void> {
  for (const key of [id, -id]) await blocksBetween(db, [key, ''], [key, HIGHEST]).delete();
  await db.segments.delete(id);
}
