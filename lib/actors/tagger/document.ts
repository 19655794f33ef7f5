// The second look: a document calls its actors by the same words again and again, so each word's readings in it vote on the others.
import type { Range } from '../../language/index.ts';
import { KINDS, OUTSIDE, TAGS } from './tags.ts';

/** A sentence between the two looks: the score of each tag at each token, and the tags that the first look gave. */
export interface Reading {
  tokens: Range[];
  scores: Float32Array;
  tags: Uint8Array;
}

/** How many points of score a unanimous document adds. */
const TRUST = 3;
/** A surname standing alone is what the full name said it is, so full names count double. */
const FULL_NAME = 2;
const PERSON = KINDS.indexOf('person');

/** Adds the document's votes to `scores`. Gives the sentences that they touch, which are to be decoded again. */
export function addVotes(text: string, readings: Reading[]): Reading[] {
  const votes = new Map<string, Float32Array>();
  for (const reading of readings) countVotes(text, reading, votes);
  return readings.filter((reading) => {
    let touched = false;
    for (const [at, token] of reading.tokens.entries()) {
      const cast = votes.get(nameIn(text, token) ?? '');
      if (cast && spread(cast, reading.scores, at * TAGS)) touched = true;
    }
    return touched;
  });
}

function countVotes(text: string, { tokens, tags }: Reading, votes: Map<string, Float32Array>): void {
  for (const [at, token] of tokens.entries()) {
    const name = nameIn(text, token);
    const tag = tags[at]!;
    if (!name || (tag === OUTSIDE && at === 0)) continue;
    let cast = votes.get(name);
    if (!cast) {
      cast = new Float32Array(KINDS.length + 1);
      votes.set(name, cast);
    }
    const kind = (tag - 1) >> 2;
    const closes = tag !== OUTSIDE && (tag - 1) % 4 === 2;
    cast[tag === OUTSIDE ? KINDS.length : kind]! += kind === PERSON && closes ? FULL_NAME : 1;
  }
}

/** Words seen once have nothing to say to each other. */
function spread(cast: Float32Array, scores: Float32Array, base: number): boolean {
  const total = cast.reduce((sum, count) => sum + count, 0);
  if (total < 2) return false;
  for (let kind = 0; kind < KINDS.length; kind++) {
    const bonus = (TRUST * cast[kind]!) / total;
    for (let tag = 1 + 4 * kind; tag < 5 + 4 * kind; tag++) scores[base + tag]! += bonus;
  }
  scores[base + OUTSIDE]! += (TRUST * cast[KINDS.length]!) / total;
  return true;
}

/** A capitalised word without its genitive, or nothing. */
function nameIn(text: string, { start, end }: Range): string | undefined {
  const word = text.slice(start, end);
  if (!/^\p{Lu}[\p{L}\p{M}'’.-]+$/u.test(word)) return undefined;
  return word.length > 4 ? word.replace(/['’]?s?$/, '') : word;
}
