// The door of the room `summary`: the two or three sentences of an article that tell most of it, verbatim.
import type { Actor, Article, KeyDate, SummarySentence } from '../types.ts';
import { antecedents } from './antecedent.ts';
import { extentOf } from './extent.ts';
import { introductions } from './named.ts';
import { pick } from './pick.ts';
import { worth } from './select.ts';
import { readSentences } from './sentence.ts';

export { explain, type Reason, type ReasonKind } from './explain.ts';
export { hasLittleText } from './extent.ts';

export interface SummaryOptions {
  /** How many sentences, if there are as many to pick; by default two, and a third where a long article has one worth it. */
  sentences?: number;
  /** Who the article speaks of: lets an opening pronoun be labelled. */
  actors?: readonly Actor[];
  /** Part of the door only: on articles not trained on, key dates tell the ranker nothing that it does not see. */
  dates?: readonly KeyDate[];
}

/**
 * The summary in reading order, each sentence equal to its block's slice at its span: two or three, one of a short report, none only where
 * there is no running text. `score` is comparable within the article. Never picked: headings, set-off quotations, half of a quotation, notices
 * of the publisher. Picked only where there is nothing better: questions, echoes of the headline, attributions alone, and sentences that
 * lean on the one before, unless they open with a word for which exactly one of the actors fits: then `antecedent` names it.
 */
export function summarise(article: Article, { sentences: asked, actors = [] }: SummaryOptions = {}): SummarySentence[] {
  const sentences = readSentences(article);
  for (const [index, name] of antecedents(article, sentences, actors)) sentences[index]!.antecedent = name;
  for (const [index, needs] of introductions(article, sentences, actors).entries())
    sentences[index]!.needs.push(...needs);
  return pick(article, sentences, extentOf(article, sentences, asked)).map((ranked) => {
    const { span, text, antecedent } = ranked.sentence;
    return { span, text, score: worth(ranked), ...(antecedent && { antecedent }) };
  });
}
