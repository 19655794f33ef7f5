// What is known of a word beforehand: its distribution cluster, the class of its sense, and the lists (names, places, plain words …) that hold it.
import type { HashIndex } from './hash.ts';

/** The lists, one bit each. An entry is a word, or several joined by blanks; always in lower case. */
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
/** Lists whose entries may be several words. */
export const PHRASE_LISTS = LISTS.country | LISTS.city | LISTS.region | LISTS.organisation;

export interface Lexicon {
  index: HashIndex;
  /** A cluster number a row; 0 is none. */
  clusters: Uint16Array;
  /** Bits of `LISTS` a row. */
  lists: Uint16Array;
  /** What a common word is about, a number a row; 0 is unknown. English only: the class of its most frequent sense in WordNet. */
  senses?: Uint8Array;
  /** The coarse class of each cluster, by its number. English only. */
  coarse?: Uint8Array;
  /** The number of the word's vector plus one, a row; 0 is none. */
  vectors?: Uint32Array;
}

/** Bits of the hash that tell one entry from another: a stranger is taken for one of 100,000 entries once in 170 times. */
export const KEY_BITS = 24;
