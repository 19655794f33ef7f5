// Keeps the segments of the full-text index few, and free of what was forgotten. Lists are copied in short steps into a segment that
// nobody reads yet; the change-over is one transaction. Killed in between, the old segments stand and the copy is thrown away.
import { HIGHEST, type HistoryDatabase, type SegmentRow } from '../database.ts';
import { eachEntry, type ListKind } from './packed.ts';
import {
  blockKey,
  blocksBetween,
  blocksOf,
  dropSegment,
  FANOUT,
  inOrder,
  levelOf,
  listAt,
  type NamedList,
  TOP_LEVEL,
  UNFINISHED,
  writerOf,
} from './segments.ts';

/** Blocks of a segment that are read at a time. */
const STEP = 32;
const GONE = -1;

/** Throws away what an interrupted merge left. Only while no other page merges. */
export async function dropUnfinished(db: HistoryDatabase): Promise<void> {
  const unfinished = await db.segments.where('level').equals(UNFINISHED).toArray();
  if (unfinished.length === 0) return;
  await db.transaction('rw', db.segments, db.wordBlocks, async () => {
    for (const segment of unfinished) await dropSegment(db, segment);
  });
}

/** Makes one segment of eight of a level, or rewrites one that holds words of forgotten articles. False if nothing was to do. */
export async function tidySegments(db: HistoryDatabase): Promise<boolean> {
  const segments = (await db.segments.toArray()).filter(({ level }) => level !== UNFINISHED);
  const unclean = segments.find(({ purge }) => purge);
  if (unclean) {
    await combine(db, [unclean]);
    return true;
  }
  for (let level = 0; level < TOP_LEVEL; level++) {
    const sources = segments.filter((segment) => segment.level === level).slice(0, FANOUT);
    if (sources.length < FANOUT) continue;
    await combine(db, sources);
    return true;
  }
  return false;
}

async function combine(db: HistoryDatabase, sources: readonly SegmentRow[]): Promise<void> {
  const ids: number[] = [];
  const minutes: number[] = [];
  /** By source: its places → places of the new segment. */
  const places = sources.map((source) =>
    Int32Array.from(source.ids, (id, place) => {
      if (id === 0) return GONE;
      minutes.push(source.minutes[place]!);
      return ids.push(id) - 1;
    }),
  );
  const none = new Uint32Array();
  const target = await db.segments.add({ level: UNFINISHED, ids: none, minutes: none });
  for (const kind of ['words', 'positions'] as const) await copyLists(db, sources, places, target, kind);
  await db.transaction('rw', db.segments, db.wordBlocks, async () => {
    const [copy, ...now] = await db.segments.bulkGet([target, ...sources.map(({ id }) => id)]);
    const isStill = copy && now.every((source) => source !== undefined);
    // The index may have been dropped meanwhile.
    if (!isStill || ids.length === 0) await dropSegment(db, { id: target });
    if (!isStill) return;
    if (ids.length > 0) {
      // What was removed while the lists were copied is to be removed from the copy.
      let purge = false;
      now.forEach((source, i) => {
        source?.ids.forEach((id, place) => {
          if (id !== 0 || places[i]![place] === GONE) return;
          ids[places[i]![place]!] = 0;
          purge ||= source.purge === true;
        });
      });
      const merged: SegmentRow = {
        id: target,
        level: levelOf(ids.length),
        ids: Uint32Array.from(ids),
        minutes: Uint32Array.from(minutes),
        ...(purge ? { purge } : {}),
      };
      await db.segments.put(merged);
    }
    for (const source of sources) await dropSegment(db, source);
  });
}

/** Copies the lists of all sources, word by word, a part of the dictionary at a time. */
async function copyLists(
  db: HistoryDatabase,
  sources: readonly SegmentRow[],
  places: readonly Int32Array[],
  target: number,
  kind: ListKind,
): Promise<void> {
  const readers = sources.map(({ id }) => readerOf(db, blockKey(id, kind)));
  while ((await Promise.all(readers.map((reader) => reader.fill()))).some(Boolean)) {
    // Up to here every reader has all there is.
    const reach = readers
      .map((reader) => reader.reach())
      .reduce((a, b) => (a === undefined || (b !== undefined && b < a) ? b : a));
    const lists = new Map<string, ReturnType<typeof writerOf>>();
    readers.forEach((reader, i) => {
      for (const { word, list } of reader.take(reach)) {
        const writer = writerOf(lists, word);
        eachEntry(list, kind, (place, start, end) => {
          const moved = places[i]![place]!;
          if (moved !== GONE) writer.add(moved, list, start, end, kind);
        });
      }
    });
    await db.wordBlocks.bulkPut([...blocksOf(blockKey(target, kind), inOrder(lists))]);
  }
}

/** Reads one dictionary from beginning to end. */
function readerOf(db: HistoryDatabase, key: number) {
  let waiting: NamedList[] = [];
  let after: string | undefined;
  let isAtEnd = false;
  return {
    /** Makes sure that words are waiting; false if there are no more. */
    async fill(): Promise<boolean> {
      if (waiting.length === 0 && !isAtEnd) {
        const rows = await blocksBetween(db, [key, after ?? ''], [key, HIGHEST])
          .limit(STEP + 1)
          .toArray();
        // The range begins with the block that was read last.
        const fresh = rows.filter(({ last }) => last !== after);
        isAtEnd = rows.length <= STEP;
        after = fresh.at(-1)?.last ?? after;
        waiting = fresh.flatMap((row) => row.words.map((word, i) => ({ word, list: listAt(row, i) })));
      }
      return waiting.length > 0;
    },
    /** The last word before what is not read yet; undefined if all is. */
    reach: () => (isAtEnd ? undefined : waiting.at(-1)?.word),
    /** Hands out the words up to `last`, or all. */
    take(last: string | undefined): NamedList[] {
      const cut = last === undefined ? waiting.length : waiting.findIndex(({ word }) => word > last);
      const taken = cut === -1 ? waiting : waiting.slice(0, cut);
      waiting = waiting.slice(taken.length);
      return taken;
    },
  };
}
