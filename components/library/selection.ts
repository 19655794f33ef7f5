// Which rows are picked: one by one, or a whole range from the one that was picked last.
import { useState } from 'preact/hooks';

interface Selection {
  /** In the order of the list; what is not in the list any more is not picked. */
  ids: number[];
  has(id: number): boolean;
  pick(id: number, range: boolean): void;
  clear(): void;
}

export function useSelection(shown: readonly number[]): Selection {
  const [picked, setPicked] = useState<ReadonlySet<number>>(new Set());
  const [anchor, setAnchor] = useState<number>();

  function pick(id: number, range: boolean): void {
    const next = new Set(picked);
    const from = anchor === undefined ? -1 : shown.indexOf(anchor);
    const to = shown.indexOf(id);
    if (range && from >= 0 && to >= 0) {
      for (const each of shown.slice(Math.min(from, to), Math.max(from, to) + 1)) next.add(each);
    } else if (!next.delete(id)) next.add(id);
    setPicked(next);
    setAnchor(id);
  }
  return {
    ids: picked.size === 0 ? [] : shown.filter((id) => picked.has(id)),
    has: (id) => picked.has(id),
    pick,
    clear: () => setPicked(new Set()),
  };
}
