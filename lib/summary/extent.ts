// How long a summary is: it follows the article, and a short article has none.
import type { Article } from '../types.ts';
import { isRunningText, type Sentence } from './sentence.ts';

const FEWEST_SENTENCES = 5;
const FEWEST_CHARACTERS = 600;
/** From this many sentences on, a third may be worth reading. */
const LONG = 14;

/** How many sentences to pick: always `least`, more only if they are worth it. */
export interface Extent {
  least: number;
  most: number;
}

/** Undefined for an article too short to be shortened, and for lists and recipes. */
export function extentOf(article: Article, sentences: readonly Sentence[], asked?: number): Extent | undefined {
  const running = article.blocks.filter(({ kind }) => isRunningText(kind));
  const characters = running.reduce((sum, { text }) => sum + text.length, 0);
  if (article.genre === 'list' || sentences.length < FEWEST_SENTENCES || characters < FEWEST_CHARACTERS)
    return undefined;
  if (asked !== undefined) return { least: asked, most: asked };
  return { least: 2, most: sentences.length < LONG ? 2 : 3 };
}
