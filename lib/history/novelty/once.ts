// One text on several sites counts once.
import type { HistoryEntry } from '../types.ts';

/** The first of those with the same text, in the given order. */
export function oncePerText<T>(all: readonly T[], rowOf: (each: T) => Pick<HistoryEntry, 'id' | 'sameText'>): T[] {
  const seen = new Set<number>();
  return all.filter((each) => {
    const { id, sameText = id } = rowOf(each);
    const isFirst = !seen.has(sameText);
    seen.add(sameText);
    return isFirst;
  });
}
