// The versions of an address as a set: united whatever the order, and thinned out to what the reader wants kept.
import type { Brief } from '../../types.ts';
import { sha256 } from '../backup/format.ts';
import { current, type Version } from './current.ts';

/** A version with the brief that was made of its text. */
export interface Reading {
  readAt: number[];
  brief: Brief;
}

export interface ReadVersion extends Version, Reading {}

/** Half of a SHA-256 is more than enough to tell the texts of one address apart. */
const HASH = 32;

/** The reading under the hash of its text: headline, kicker, blocks, and how much of the story they are. */
export async function versionOf({ readAt, brief }: Reading): Promise<ReadVersion> {
  const { title, kicker = '', blocks, access, partial = false } = brief.article;
  const parts = [title, kicker, access, partial, ...blocks.flatMap(({ kind, text }) => [kind, text])];
  const hash = (await sha256(JSON.stringify(parts))).slice(0, HASH);
  return { hash, readAt: ordered(readAt), brief, article: brief.article };
}

/** Both sets in one, in the order of their hashes: times of the same text are united, and what was made of it last stands. */
export function united(versions: readonly ReadVersion[]): ReadVersion[] {
  const found = new Map<string, ReadVersion>();
  for (const version of versions) {
    const known = found.get(version.hash);
    found.set(version.hash, known ? merged(known, version) : version);
  }
  return [...found.values()].sort((a, b) => (a.hash < b.hash ? -1 : 1));
}

function merged(known: ReadVersion, other: ReadVersion): ReadVersion {
  const later = isLater(other, known) ? other : known;
  return { ...later, readAt: ordered([...known.readAt, ...other.readAt]) };
}

function isLater(a: ReadVersion, b: ReadVersion): boolean {
  const [last, before] = [a.readAt.at(-1) ?? 0, b.readAt.at(-1) ?? 0];
  return last > before || (last === before && a.brief !== b.brief && JSON.stringify(a.brief) > JSON.stringify(b.brief));
}

/** At most `most` versions: the oldest go, but never the one that is shown, nor one without which another would be shown. */
export function pruned(versions: readonly ReadVersion[], most: number): ReadVersion[] {
  if (versions.length <= most) return [...versions];
  const shown = current(versions);
  let kept = [...versions];
  const oldestFirst = versions
    .filter(({ hash }) => hash !== shown.hash)
    .sort((a, b) => (a.readAt.at(-1) ?? 0) - (b.readAt.at(-1) ?? 0) || (a.hash < b.hash ? -1 : 1));
  for (const { hash } of oldestFirst) {
    if (kept.length <= most) break;
    const without = kept.filter((version) => version.hash !== hash);
    if (current(without).hash === shown.hash) kept = without;
  }
  return kept;
}

/** All moments at which the address was read, oldest first. */
export const timesOf = (versions: readonly Pick<Reading, 'readAt'>[]): number[] =>
  ordered(versions.flatMap(({ readAt }) => readAt));

const ordered = (times: readonly number[]): number[] => [...new Set(times)].sort((a, b) => a - b);
