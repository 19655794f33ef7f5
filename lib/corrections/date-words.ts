// What tells a key date from others, whatever day it was taken for.
import { type Article, type KeyDate, textOf } from '../types.ts';

/** The page's own words for the date. */
export function wordsOf({ mentions: [first], readFrom }: KeyDate, article: Article): string {
  return first ? textOf(article, first.block).slice(first.start, first.end) : (readFrom?.text ?? '');
}

/** The clause that tells the event, verbatim. */
export const clauseOf = ({ sentence: { block, start, end } }: KeyDate, article: Article): string =>
  textOf(article, block).slice(start, end);
