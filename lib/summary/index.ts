// The door of the room `summary`: the two or three sentences of an article that tell most of it, verbatim.
import type { Article, SummarySentence } from '../types.ts';
import { extent } from './extent.ts';
import { type Findings, featuresOf } from './features.ts';
import { score } from './rank.ts';
import { select } from './select.ts';
import { readSentences } from './sentence.ts';

export interface SummaryOptions extends Findings {
  /** How many sentences at most; by default two or three, as the article is long. */
  sentences?: number;
}

/**
 * The summary in reading order, each sentence equal to its block's slice at its span; empty for an article of fewer than five
 * sentences or 600 characters, and for lists. `score` is comparable within the article. Never picked: headings, list items,
 * a lead equal to the publisher's teaser, half of a quotation, and sentences that lean on the one before.
 */
export function summarise(article: Article, { sentences: asked, ...findings }: SummaryOptions = {}): SummarySentence[] {
  const sentences = readSentences(article);
  const wanted = extent(article, sentences, asked);
  if (wanted === 0) return [];
  const scores = featuresOf(article, sentences, findings).map(score);
  return select(sentences, scores, wanted, article.lang).map(({ span, text, index }) => ({
    span,
    text,
    score: scores[index]!,
  }));
}
