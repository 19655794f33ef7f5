// What two changes say of one address together. Commutative, associative and idempotent: devices that have been told the same things,
// in whatever order and however often, have the same history.
import type { Change, VersionChange } from './change.ts';
import { later, type Stamp } from './stamp.ts';

/**
 * Readings and texts are united, the last star stands; what is not later than the last removal is gone, so that a removal holds
 * until the article is read again. The order of versions is that of their hashes, of readings that of their times.
 */
export function merge(a: Change, b: Change): Change {
  const removed =
    a.removed !== undefined && b.removed !== undefined ? later(a.removed, b.removed) : (a.removed ?? b.removed);
  return pruned({
    key: a.key,
    ...(removed === undefined ? {} : { removed }),
    ...optional('star', lastOf(a.star, b.star)),
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

function pruned({ star, versions, ...rest }: Change): Change {
  const stands = (at: Stamp): boolean => rest.removed === undefined || at > rest.removed;
  return {
    ...rest,
    ...optional('star', star && stands(star.at) ? star : undefined),
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
