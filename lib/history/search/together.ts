// Whether words stand side by side in an article, or in one name, by the lists of their positions.
import type { HistoryDatabase } from '../database.ts';
import { eachEntry, ListWriter, positionsIn } from './packed.ts';
import { lookUp } from './segments.ts';

/** Words that must be there, each so far after the one before: 1 in a phrase, 0 (the same number) in the name of an actor. */
export interface Condition {
  words: { key: string; prefix: boolean }[];
  step: 0 | 1;
}

/** Tells of the places of a segment, so many, whether the words of a condition stand there as far from each other as it asks. Inside a transaction; what it resolves to needs none. */
export async function togetherIn(
  db: HistoryDatabase,
  segment: number,
  size: number,
  { words, step }: Condition,
): Promise<(place: number) => boolean> {
  const lists = await Promise.all(
    words.map(async ({ key, prefix }, nth) => {
      const list = inOneList(await lookUp(db, segment, key, { kind: 'positions', prefix }));
      const starts = new Uint32Array(size);
      const ends = new Uint32Array(size);
      eachEntry(list, 'positions', (place, start, end) => {
        starts[place] = start;
        ends[place] = end;
      });
      return { list, starts, ends, offset: nth * step };
    }),
  );
  // The rarest first, so that few positions of a common word are unpacked.
  lists.sort((a, b) => a.list.length - b.list.length);
  return (place) => {
    /** Where the first word would stand, by the words so far. */
    let kept: number[] | undefined;
    for (const { list, starts, ends, offset } of lists) {
      const here = positionsIn(list, starts[place]!, ends[place]!).map((position) => position - offset);
      kept = kept ? inBoth(kept, here) : here;
      if (kept.length === 0) return false;
    }
    return true;
  };
}

/** What two ascending lists share. */
function inBoth(some: readonly number[], others: readonly number[]): number[] {
  const shared: number[] = [];
  let at = 0;
  for (const number of others) {
    while (at < some.length && some[at]! < number) at++;
    if (some[at] === number) shared.push(number);
  }
  return shared;
}

/** The lists of several words, as if they were one word. */
function inOneList(lists: readonly Uint8Array[]): Uint8Array {
  if (lists.length === 1) return lists[0]!;
  const all = new Map<number, number[]>();
  for (const list of lists) {
    eachEntry(list, 'positions', (place, start, end) => {
      all.set(place, [...(all.get(place) ?? []), ...positionsIn(list, start, end)]);
    });
  }
  const one = new ListWriter();
  for (const place of [...all.keys()].sort((a, b) => a - b))
    one.addPositions(
      place,
      all.get(place)!.sort((a, b) => a - b),
    );
  return one.taken();
}
