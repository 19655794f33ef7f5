// The full-text index: segments that are written once, each a sorted dictionary in blocks with packed lists, as in a search engine's store.
// Eight segments of a size are merged into one of the next, so that a query looks at a few dozen whatever the size of the history.
import { HIGHEST, type HistoryDatabase, type SegmentRow, type WordBlockRow } from '../database.ts';
import { type Entries, pack, unpack } from './packed.ts';

/** Words a block. */
const BLOCK = 128;
/** Segments of one level that make one of the next. */
const FANOUT = 8;
const TOP_LEVEL = 2;

interface Dictionary {
  ids: number[];
  /** Word → entries, places being indexes into `ids`. */
  lists: Map<string, Entries>;
}

/** Adds a segment of these articles (ids ascending); inside a transaction. */
export async function addSegment(
  db: HistoryDatabase,
  documents: readonly { id: number; words: ReadonlyMap<string, number> }[],
): Promise<void> {
  const lists = new Map<string, Entries>();
  documents.forEach(({ words }, place) => {
    for (const [word, weight] of words) {
      const list = lists.get(word);
      if (list) list.push(place * 256 + weight);
      else lists.set(word, [place * 256 + weight]);
    }
  });
  await write(db, 0, { ids: documents.map(({ id }) => id), lists });
}

/** Merges the oldest full level, if there is one; inside a transaction. False if nothing was to do. */
export async function mergeSegments(db: HistoryDatabase): Promise<boolean> {
  for (let level = 0; level < TOP_LEVEL; level++) {
    const segments = await db.segments.where('level').equals(level).limit(FANOUT).toArray();
    if (segments.length < FANOUT) continue;
    const parts = await Promise.all(segments.map((segment) => read(db, segment)));
    const ids = [...new Set(parts.flatMap((part) => part.ids))].filter((id) => id > 0).sort((a, b) => a - b);
    const places = new Map(ids.map((id, place) => [id, place]));
    const lists = new Map<string, Entries>();
    for (const part of parts) {
      for (const [word, entries] of part.lists) {
        const moved = entries.map((entry) => places.get(part.ids[Math.floor(entry / 256)]!)! * 256 + (entry % 256));
        const list = lists.get(word);
        if (list) list.push(...moved);
        else lists.set(word, moved);
      }
    }
    for (const list of lists.values()) list.sort((a, b) => a - b);
    await write(db, level + 1, { ids, lists });
    for (const { id } of segments) await drop(db, id);
    return true;
  }
  return false;
}

/** Takes articles out of the index, words and all; inside a transaction. */
export async function removeFromSegments(db: HistoryDatabase, ids: readonly number[]): Promise<void> {
  const gone = new Set(ids);
  for (const segment of await db.segments.toArray()) {
    if (!segment.ids.some((id) => gone.has(id))) continue;
    const { lists } = await read(db, segment);
    const left = Array.from(segment.ids, (id) => (gone.has(id) ? 0 : id));
    for (const [word, entries] of lists) {
      const kept = entries.filter((entry) => left[Math.floor(entry / 256)] !== 0);
      if (kept.length > 0) lists.set(word, kept);
      else lists.delete(word);
    }
    await drop(db, segment.id);
    if (left.some((id) => id > 0)) await write(db, segment.level, { ids: left, lists });
  }
}

/** The entries of a word (or of all words that begin so) in a segment, lists in no order; inside a transaction. */
export async function lookUp(db: HistoryDatabase, segment: number, word: string, prefix: boolean): Promise<Entries[]> {
  const inside = prefix
    ? await db.wordBlocks
        .where('[segment+last]')
        .between([segment, word], [segment, `${word}${HIGHEST}`])
        .toArray()
    : [];
  const from = prefix ? `${word}${HIGHEST}` : word;
  const next = await db.wordBlocks.where('[segment+last]').between([segment, from], [segment, HIGHEST]).first();
  return [...inside, ...(next ? [next] : [])].flatMap((block) => {
    const found: Entries[] = [];
    block.words.forEach((candidate, i) => {
      if (prefix ? candidate.startsWith(word) : candidate === word) found.push(unpack(listAt(block, i)));
    });
    return found;
  });
}

const listAt = ({ ends, bytes }: WordBlockRow, i: number): Uint8Array =>
  bytes.subarray(i === 0 ? 0 : ends[i - 1], ends[i]);

async function read(db: HistoryDatabase, { id, ids }: SegmentRow): Promise<Dictionary> {
  const blocks = await db.wordBlocks.where('[segment+last]').between([id, ''], [id, HIGHEST]).toArray();
  const lists = new Map<string, Entries>();
  for (const block of blocks) {
    block.words.forEach((word, i) => {
      lists.set(word, unpack(listAt(block, i)));
    });
  }
  return { ids: [...ids], lists };
}

async function write(db: HistoryDatabase, level: number, { ids, lists }: Dictionary): Promise<void> {
  const segment = await db.segments.add({ level, ids: Uint32Array.from(ids) });
  const words = [...lists.keys()].sort();
  const blocks: WordBlockRow[] = [];
  for (let from = 0; from < words.length; from += BLOCK) {
    const part = words.slice(from, from + BLOCK);
    const packed = part.map((word) => pack(lists.get(word)!));
    const bytes = new Uint8Array(packed.reduce((sum, { length }) => sum + length, 0));
    let end = 0;
    const ends = packed.map((list) => {
      bytes.set(list, end);
      end += list.length;
      return end;
    });
    blocks.push({ segment, last: part.at(-1)!, words: part, ends: Uint32Array.from(ends), bytes });
  }
  await db.wordBlocks.bulkPut(blocks);
}

async function drop(db: HistoryDatabase, segment: number): Promise<void> {
  await db.wordBlocks.where('[segment+last]').between([segment, ''], [segment, HIGHEST]).delete();
  await db.segments.delete(segment);
}
