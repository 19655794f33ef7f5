// What two changes say of one address together. Commutative, associative and idempotent: devices that have been told the same things,
// in whatever order and however often, have the same history.
import type { Remark } from '../types.ts';
import type { Change, Register, VersionChange } from './change.ts';
import { later, type Stamp } from './stamp.ts';

/**
 * Readings and texts are united, the last star and the last word on each fact stand; what is not later than the last removal is gone, so that a removal holds
 * until the article is read again. The order of versions is that of their hashes, of readings that of their times.
 */
export function merge(a: Change, b: Change): Change {
  const removed =
    a.removed !== undefined && b.removed !== undefined ? later(a.removed, b.removed) : (a.removed ?? b.removed);
  return pruned({
    key: a.key,
    ...(removed === undefined ? {} : { removed }),
    ...optional('star', lastOf(a.star, b.star)),
    ...optional('remarks', lastRemarks([...(a.remarks ?? []), ...(b.remarks ?? [])])),
    versions: [...united(a.versions, b.versions).values()],
  });
}

/** The change without what it removes itself, in its one order: the same as merged with itself. */
export const normal = (change: Change): Change => merge(change, { key: change.key, versions: [] });

const optional = <K extends string, V>(name: K, value: V | undefined) =>
  (value === undefined ? {} : { [name]: value }) as { [name in K]?: V };

/** The later of two values; of the same moment, the one that is written later in the alphabet. */
function lastOf<T extends { at: Stamp }>(a: T | undefined, b: T | undefined): T | undefined {
  if (!a || !b || a === b) return a ?? b;
  if (a.at !== b.at) return a.at > b.at ? a : b;
  return JSON.stringify(a) > JSON.stringify(b) ? a : b;
}

/** One remark a fact, by fact; undefined without any. */
function lastRemarks(all: readonly Register<Remark>[]): Register<Remark>[] | undefined {
  const found = new Map<string, Register<Remark>>();
  for (const each of all) {
    const last = lastOf(found.get(each.value.fact), each);
    if (last) found.set(each.value.fact, last);
  }
  return found.size > 0 ? [...found.values()].sort((a, b) => (a.value.fact < b.value.fact ? -1 : 1)) : undefined;
}

function united(...all: VersionChange[][]): Map<string, VersionChange> {
  const found = new Map<string, VersionChange>();
  for (const version of all.flat()) {
    const known = found.get(version.hash);
    found.set(version.hash, {
      hash: version.hash,
      read: [...(known?.read ?? []), ...version.read],
      ...optional('text', lastOf(known?.text, version.text)),
    });
  }
  return found;
}

function pruned({ star, remarks = [], versions, ...rest }: Change): Change {
  const stands = (at: Stamp): boolean => rest.removed === undefined || at > rest.removed;
  return {
    ...rest,
    ...optional('star', star && stands(star.at) ? star : undefined),
    ...optional('remarks', lastRemarks(remarks.filter(({ at }) => stands(at)))),
    versions: versions
      .map(({ hash, read, text }) => ({
        hash,
        read: lastStamps(read).filter(([, stamp]) => stands(stamp)),
        ...optional('text', text && stands(text.at) ? text : undefined),
      }))
      .filter(({ read }) => read.length > 0)
      .sort((a, b) => (a.hash < b.hash ? -1 : 1)),
  };
}

/** Each time once, under its last stamp. */
function lastStamps(read: readonly [number, Stamp][]): [number, Stamp][] {
  const stamps = new Map<number, Stamp>();
  for (const [time, stamp] of read) stamps.set(time, later(stamps.get(time) ?? '', stamp));
  return [...stamps].sort(([a], [b]) => a - b);
}

/** Changes of many addresses, each address once, in the order in which they are first named. */
export function mergeAll(changes: readonly Change[]): Change[] {
  const byKey = new Map<string, Change>();
  for (const change of changes) {
    const known = byKey.get(change.key);
    byKey.set(change.key, known ? merge(known, change) : normal(change));
  }
  return [...byKey.values()];
}
