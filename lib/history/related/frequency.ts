// How telling a term is in this history: rare terms tell stories apart, common ones do not.
import { backgroundShare } from './background.ts';
import { listed, type Signature, wordsOfKey } from './signature.ts';

export interface Frequencies {
  /** Articles in the history. */
  total: number;
  /** In how many of them a term is among the heaviest. */
  of(term: string): number;
}

/** The language at large counts as much as this many articles of the history. */
const BACKGROUND = 100;
/** A term in more than this share of the history says nothing about a story, and is never a reason. */
const COMMON = 0.05;
/** Steps of a stored rarity per natural logarithm. */
const STEPS = 20;

/** Inverse document frequency, in natural logarithms, of a term in the history mixed with the language at large. */
export function idf(term: string, lang: string, { total, of }: Frequencies): number {
  return Math.log((total + BACKGROUND) / (of(term) + 0.5 + BACKGROUND * backgroundShare(term, lang)));
}

/** Whether a term is in too many articles to be a reason. In a tiny history the two that it connects are not too many. */
export const isCommon = (term: string, { total, of }: Frequencies): boolean => of(term) > Math.max(2, COMMON * total);

/** Whether a term is too common for a reason in the language at large: most articles that hold it do not have it among their heaviest terms, which is all that a history counts. */
export const isCommonWord = (term: string, lang: string): boolean => backgroundShare(term, lang) > COMMON;

/** Whether even the rarest word of an actor's key is in too many articles. */
export const isCommonActor = (key: string, frequencies: Frequencies): boolean => {
  const words = wordsOfKey(key);
  return words.length > 0 && words.every((word) => isCommon(word, frequencies));
};

/** The rarities of a signature's terms and names, in the order of `listed`, to be stored beside it: later comparisons need them and cannot look each of them up. */
export const raritiesOf = (signature: Signature, frequencies: Frequencies): Uint8Array =>
  Uint8Array.from(listed(signature), ([name]) =>
    Math.min(255, Math.max(0, Math.round(STEPS * idf(name, signature.lang, frequencies)))),
  );

export const rarityAt = (rarities: Uint8Array, i: number): number => rarities[i]! / STEPS;
