// The tags of a token, BIOES: outside, or beginning, inside, end or single word of one of four kinds of name.
import type { ActorType } from '../../types.ts';

/** `other` (works, events, nationalities) is learned only to tell it from the three that are reported. */
export const KINDS = ['person', 'organisation', 'place', 'other'] as const;
export type Kind = (typeof KINDS)[number];

export const OUTSIDE = 0;
const BEGIN = 0;
const INSIDE = 1;
const END = 2;
const SINGLE = 3;
export const TAGS = 1 + 4 * KINDS.length;

/** A name found in a sentence: tokens from `from` to before `to`. */
export interface Chunk {
  from: number;
  to: number;
  kind: Kind;
}

export function tagsOf(chunks: Chunk[], length: number): Uint8Array {
  const tags = new Uint8Array(length);
  for (const { from, to, kind } of chunks) {
    const base = 1 + 4 * KINDS.indexOf(kind);
    tags.fill(base + INSIDE, from, to);
    tags[from] = base + BEGIN;
    tags[to - 1] = base + END;
    if (to - from === 1) tags[from] = base + SINGLE;
  }
  return tags;
}

export function chunksOf(tags: Uint8Array): Chunk[] {
  const chunks: Chunk[] = [];
  let from = 0;
  for (let at = 0; at < tags.length; at++) {
    const tag = tags[at]!;
    if (tag === OUTSIDE) continue;
    const part = (tag - 1) & 3;
    if (part === BEGIN || part === SINGLE) from = at;
    if (part === END || part === SINGLE) chunks.push({ from, to: at + 1, kind: KINDS[(tag - 1) >> 2]! });
  }
  return chunks;
}

/** Whether tag `to` may follow tag `from`; a sentence begins and ends as if between two `OUTSIDE`. */
export function mayFollow(from: number, to: number): boolean {
  const open = from !== OUTSIDE && ((from - 1) & 3) < END;
  const goesOn = to !== OUTSIDE && (((to - 1) & 3) === INSIDE || ((to - 1) & 3) === END);
  if (open !== goesOn) return false;
  return !open || (from - 1) >> 2 === (to - 1) >> 2;
}

export function isActor(kind: Kind): kind is ActorType {
  return kind !== 'other';
}
