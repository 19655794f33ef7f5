// How long a summary is: it follows the article, and a short article has none.
import type { Article } from '../types.ts';
import type { Sentence } from './sentence.ts';

const FEWEST_SENTENCES = 5;
const FEWEST_CHARACTERS = 600;
/** From this many sentences on, a third is worth reading. */
const LONG = 14;

/** The number of sentences to pick; 0 for an article too short to be shortened, and for lists and recipes. */
export function extent(article: Article, sentences: readonly Sentence[], asked?: number): number {
  const characters = sentences.reduce((sum, { text }) => sum + text.length, 0);
  if (article.genre === 'list' || sentences.length < FEWEST_SENTENCES || characters < FEWEST_CHARACTERS) return 0;
  return asked ?? (sentences.length < LONG ? 2 : 3);
}
