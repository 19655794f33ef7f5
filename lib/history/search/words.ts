// The words of a text as the search sees them: what the reader types and what the page says become equal.
import { fold } from '../../language/fold.ts';

export interface Word {
  /** Folded; `Müller`, `Mueller` and `Muller` are one word. */
  key: string;
  start: number;
  end: number;
}

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu;
const MAX_KEY = 40;

/** The words of a text with their places, in order. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(WORD))
    words.push({ key: searchKey(match[0]), start: match.index, end: match.index + match[0].length });
  return words;
}

/** One spelling for a word: folded, and ae, oe, ue as a, o, u, because half of the readers type umlauts so. */
export const searchKey = (word: string): string => foldForSearch(word).slice(0, MAX_KEY);

/** The same for a whole text: whatever word has a key, has it as a part of this. */
export const foldForSearch = (text: string): string => fold(text).replace(/([aou])e/g, '$1');

/** A tag as the search compares it: its words, one blank between two. */
export const tagWords = (tag: string): string =>
  wordsOf(tag)
    .map(({ key }) => key)
    .join(' ');
