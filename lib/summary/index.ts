// The door of the room `summary`: the two or three sentences of an article that tell most of it, verbatim.
import type { Actor, Article, KeyDate, SummarySentence } from '../types.ts';
import { extent } from './extent.ts';
import { rank } from './rank.ts';
import { select, worth } from './select.ts';
import { readSentences } from './sentence.ts';

export interface SummaryOptions {
  /** How many sentences at most; by default two or three, as the article is long. */
  sentences?: number;
  /** What the other rooms found. */
  actors?: readonly Actor[];
  dates?: readonly KeyDate[];
}

/**
 * The summary in reading order, each sentence equal to its block's slice at its span; empty for an article of fewer than five
 * sentences or 600 characters, and for lists. `score` is comparable within the article. Never picked: headings, list items,
 * a lead equal to the publisher's teaser, half of a quotation, and sentences that lean on the one before.
 */
export function summarise(article: Article, { sentences: asked }: SummaryOptions = {}): SummarySentence[] {
  const sentences = readSentences(article);
  const wanted = extent(article, sentences, asked);
  if (wanted === 0) return [];
  const ranked = rank(article.title, sentences, article.lang);
  return select(ranked, wanted).map((each) => ({
    span: each.sentence.span,
    text: each.sentence.text,
    score: worth(each),
  }));
}
