// The second look: a document calls its actors by the same words again and again, so each word's readings in it vote on the others.
import type { Range } from '../../language/index.ts';
import { KINDS, OUTSIDE, TAGS } from './tags.ts';

/** A sentence between the two looks: the score of each tag at each token, and the tags that the first look gave. */
export interface Reading {
  tokens: Range[];
  scores: Float32Array;
  tags: Uint8Array;
}

/** How a word was read in the document. */
interface Votes {
  /** One a kind, and one for no name. */
  counts: Float32Array;
  /** Whether it ends a full name of a person: then it is that person when it stands alone, too. */
  surname: boolean;
}

/** How many points of score a unanimous document adds. */
const TRUST = 4;
const SURNAME_TRUST = 3;
/** What a full name counts against readings of the bare word. */
const FULL_NAME = 3;
const PERSON = KINDS.indexOf('person');
/** The tags of a person's last word, and of a person of one word. */
const LAST_NAME = 3 + 4 * PERSON;
const LONE_NAME = 4 + 4 * PERSON;
const NO_NAME = KINDS.length;

/** Adds the document's votes to `scores`. Gives the sentences that they touch, which are to be decoded again. */
export function addVotes(text: string, readings: Reading[]): Reading[] {
  const votes = new Map<string, Votes>();
  for (const reading of readings) countVotes(text, reading, votes);
  return readings.filter(({ tokens, scores, tags }) => {
    let touched = false;
    for (const [at, token] of tokens.entries()) {
      const cast = votes.get(nameIn(text, token) ?? '');
      if (!cast || !spread(cast, scores, at * TAGS)) continue;
      touched = true;
      if (cast.surname && tags[at] !== LAST_NAME) scores[at * TAGS + LONE_NAME]! += SURNAME_TRUST;
    }
    return touched;
  });
}

function countVotes(text: string, { tokens, tags }: Reading, votes: Map<string, Votes>): void {
  for (const [at, token] of tokens.entries()) {
    const name = nameIn(text, token);
    const tag = tags[at]!;
    if (!name || (tag === OUTSIDE && at === 0)) continue;
    let cast = votes.get(name);
    if (!cast) {
      cast = { counts: new Float32Array(KINDS.length + 1), surname: false };
      votes.set(name, cast);
    }
    const kind = (tag - 1) >> 2;
    const full = tag === LAST_NAME;
    if (full) cast.surname = true;
    cast.counts[tag === OUTSIDE ? NO_NAME : kind]! += full ? FULL_NAME : 1;
  }
}

/** Words seen once have nothing to say to each other. */
function spread({ counts }: Votes, scores: Float32Array, base: number): boolean {
  const total = counts.reduce((sum, count) => sum + count, 0);
  if (total < 2) return false;
  for (let kind = 0; kind < KINDS.length; kind++) {
    const bonus = (TRUST * counts[kind]!) / total;
    for (let tag = 1 + 4 * kind; tag < 5 + 4 * kind; tag++) scores[base + tag]! += bonus;
  }
  scores[base + OUTSIDE]! += (TRUST * counts[NO_NAME]!) / total;
  return true;
}

/** A capitalised word without its genitive, or nothing. */
function nameIn(text: string, { start, end }: Range): string | undefined {
  const word = text.slice(start, end);
  if (!/^\p{Lu}[\p{L}\p{M}'’.-]+$/u.test(word)) return undefined;
  return word.length > 4 ? word.replace(/['’]?s?$/, '') : word;
}
