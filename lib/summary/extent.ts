// How long a summary is: it follows the article; a short report has its one best sentence.
import type { Article } from '../types.ts';
import type { Sentence } from './sentence.ts';
import { countWords } from './words.ts';

/** Below either, one sentence is enough. */
const FEWEST_SENTENCES = 5;
const FEWEST_WORDS = 90;
/** From this many sentences on, a third may be worth reading. */
const LONG = 14;
/** An article of fewer words has too little text for a summary. */
const LITTLE = 40;

/** How many sentences to pick: always `least`, more only if they are worth it. */
export interface Extent {
  least: number;
  most: number;
}

/** A live blog tells several things however short its entries are. */
export function extentOf({ genre }: Article, sentences: readonly Sentence[], asked?: number): Extent {
  if (asked !== undefined) return { least: asked, most: asked };
  const words = sentences.reduce((sum, { text }) => sum + countWords(text), 0);
  if (genre !== 'liveblog' && (sentences.length < FEWEST_SENTENCES || words < FEWEST_WORDS))
    return { least: 1, most: 1 };
  return { least: 2, most: sentences.length < LONG ? 2 : 3 };
}

/** True if the article itself is so short that nobody expects a summary of it. */
export function hasLittleText({ blocks }: Article): boolean {
  let words = 0;
  for (const { text } of blocks) words += countWords(text);
  return words < LITTLE;
}
