// The best sequence of tags of a sentence under the weights (Viterbi 1967), among those that are well formed.
import type { HashIndex } from './hash.ts';
import { mayFollow, OUTSIDE, TAGS } from './tags.ts';

export interface Weights {
  index: HashIndex;
  /** `TAGS` bytes a feature; what a byte stands for is in `scale`. */
  rows: Uint8Array;
  scale: Float32Array;
  /** From tag × to tag. */
  transitions: Float32Array;
}

const FORBIDDEN = -1e9;

/** `scores` has `TAGS` numbers a token. */
export function bestTags(scores: Float32Array, transitions: Float32Array): Uint8Array {
  const length = scores.length / TAGS;
  const best = new Float32Array(scores);
  const from = new Uint8Array(scores.length);
  for (let tag = 0; tag < TAGS; tag++) if (!mayFollow(OUTSIDE, tag)) best[tag] = FORBIDDEN;
  for (let at = 1; at < length; at++) {
    for (let to = 0; to < TAGS; to++) {
      let top = FORBIDDEN;
      let origin = 0;
      for (let tag = 0; tag < TAGS; tag++) {
        if (!ALLOWED[tag * TAGS + to]) continue;
        const score = best[(at - 1) * TAGS + tag]! + transitions[tag * TAGS + to]!;
        if (score > top) {
          top = score;
          origin = tag;
        }
      }
      best[at * TAGS + to]! += top;
      from[at * TAGS + to] = origin;
    }
  }
  const tags = new Uint8Array(length);
  let tag = OUTSIDE;
  for (let last = 0; last < TAGS; last++) {
    if (mayFollow(last, OUTSIDE) && best[(length - 1) * TAGS + last]! > best[(length - 1) * TAGS + tag]!) tag = last;
  }
  for (let at = length - 1; at >= 0; at--) {
    tags[at] = tag;
    tag = from[at * TAGS + tag]!;
  }
  return tags;
}

const ALLOWED = Uint8Array.from({ length: TAGS * TAGS }, (_, at) =>
  mayFollow(Math.floor(at / TAGS), at % TAGS) ? 1 : 0,
);
