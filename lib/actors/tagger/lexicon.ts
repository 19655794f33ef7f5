// What is known of a word beforehand: its distribution cluster, and the lists (names, places, plain words …) that hold it.
import type { HashIndex } from './hash.ts';

/** The lists, one bit each. `…Part`: a word of a longer entry; phrases are entries of several words joined by blanks. */
export const LISTS = {
  firstName: 1,
  lastName: 2,
  country: 4,
  city: 8,
  largeCity: 16,
  region: 32,
  organisation: 64,
  /** Mostly written in lower case. */
  plain: 128,
  /** "deutsche", "Iraqi": derived from a place, but no place. */
  people: 256,
} as const;
export const LIST_BITS = 9;
/** Entries that name a place, an organisation or a person as a whole, and so may be phrases. */
export const PHRASE_LISTS = LISTS.country | LISTS.city | LISTS.region | LISTS.organisation;

export interface Lexicon {
  index: HashIndex;
  /** A cluster number a row; 0 is none. */
  clusters: Uint16Array;
  /** Bits of `LISTS` a row. */
  lists: Uint16Array;
}

export const KEY_BITS = 26;
