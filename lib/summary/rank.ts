// The learned ranker: what each sentence is worth, in words that it would share with an editor's summary.
// The terms are valued first, after Yih et al. 2007 ("maximizing informative content-words"), so that picking can count each once.
import { pointsBack } from './dangling.ts';
import { describeSentences, SENTENCE_FEATURES, type SentenceFeatures } from './features.ts';
import type { Sentence } from './sentence.ts';
import { readTerms, TERM_FEATURES, type TermFeature } from './terms.ts';
import { SENTENCE_WEIGHTS, TERM_WEIGHTS } from './weights.ts';

/**
 * What a word of the summary costs, in shared words: half of the F1 that good summaries reach, since the sum of
 * (shared − F/2 · length) is greatest where F1 = 2 · shared / (own + wanted) is (Dinkelbach 1967).
 */
const COST = 0.11;

/**
 * Three things that a reader minds and ROUGE hardly sees, in shared words: what comes late presumes what came before (for the very
 * last sentence), so does a sentence that points back, and one that shares no word with the headline speaks of something beside the matter.
 */
const LATE = 0.6;
const POINTING = 0.6;
const ASIDE = 0.4;

export interface Weights {
  terms: Readonly<Record<TermFeature, number>>;
  sentences: Readonly<SentenceFeatures>;
}

export interface Ranked {
  sentence: Sentence;
  /** The sentence's terms with the chance that a summary has them. */
  terms: ReadonlyMap<string, number>;
  /** Its content words as terms. */
  content: ReadonlySet<string>;
  features: SentenceFeatures;
  /** What the sentence is worth beside its terms: place, form and kind, less the cost of its length. */
  merit: number;
}

/** Ranks sentences of one article, in the order given. */
export function rank(
  title: string,
  sentences: readonly Sentence[],
  lang: string,
  weights: Weights = { terms: TERM_WEIGHTS, sentences: SENTENCE_WEIGHTS },
): Ranked[] {
  const terms = readTerms(title, sentences, lang);
  const chance = new Map<string, number>();
  for (const [term, features] of terms.features) chance.set(term, chanceOf(features, weights.terms));
  return describeSentences(sentences, terms, chance).map((features, index) => {
    const own = new Map<string, number>();
    for (const term of terms.bySentence[index]!) own.set(term, chance.get(term)!);
    const { text } = sentences[index]!;
    let merit = -COST * terms.lengths[index]! - LATE * features.depth;
    if (index > 0 && pointsBack(text, lang)) merit -= POINTING;
    if (terms.title.size > 0 && features.title === 0) merit -= ASIDE;
    for (const name of SENTENCE_FEATURES) merit += weights.sentences[name] * features[name];
    const content = new Set([...own.keys()].filter((term) => terms.spread.has(term)));
    return { sentence: sentences[index]!, terms: own, content, features, merit };
  });
}

/** 0…1: the chance that a summary has the term. */
export function chanceOf(
  features: Readonly<Record<TermFeature, number>>,
  weights: Readonly<Record<TermFeature, number>>,
): number {
  let sum = 0;
  for (const name of TERM_FEATURES) sum += weights[name] * features[name];
  return 1 / (1 + Math.exp(-sum));
}
