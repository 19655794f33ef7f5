// Fits the ranker: a logistic over the terms of each article, then a ridge regression over its sentences for what the terms miss.
import { describeSentences, SENTENCE_FEATURES } from '../../lib/summary/features.ts';
import { chanceOf, type Weights } from '../../lib/summary/rank.ts';
import { readSentences } from '../../lib/summary/sentence.ts';
import { readTerms, TERM_FEATURES, termsOf } from '../../lib/summary/terms.ts';
import { type Example, SETS } from './data.ts';
import { logistic, type Row, ridge } from './regression.ts';

const TERM_SHRINKAGE = 3;
const SENTENCE_SHRINKAGE = 100;

/** Deterministic: the same examples give the same weights. */
export function fit(examples: readonly Example[]): Weights {
  const read = examples.map(({ set, article, reference }) => {
    const sentences = readSentences(article);
    const terms = readTerms(article.title, sentences, article.lang);
    const weight = SETS.find((each) => each.set === set)!.weight;
    return { sentences, terms, weight, wanted: new Set(termsOf(reference.join(' '))) };
  });

  const termRows: Row[] = [];
  for (const { terms, wanted, weight } of read) {
    for (const [term, features] of terms.features) {
      termRows.push({ x: TERM_FEATURES.map((name) => features[name]), y: wanted.has(term) ? 1 : 0, weight });
    }
  }
  const termWeights = named(TERM_FEATURES, logistic(termRows, TERM_SHRINKAGE));

  const sentenceRows: Row[] = [];
  for (const { sentences, terms, wanted, weight } of read) {
    const chance = new Map([...terms.features].map(([term, features]) => [term, chanceOf(features, termWeights)]));
    for (const [index, features] of describeSentences(sentences, terms, chance).entries()) {
      const shared = [...terms.bySentence[index]!].filter((term) => wanted.has(term)).length;
      sentenceRows.push({ x: SENTENCE_FEATURES.map((name) => features[name]), y: shared - features.expected, weight });
    }
  }
  return { terms: termWeights, sentences: named(SENTENCE_FEATURES, ridge(sentenceRows, SENTENCE_SHRINKAGE)) };
}

function named<Name extends string>(names: readonly Name[], values: readonly number[]): Record<Name, number> {
  return Object.fromEntries(names.map((name, index) => [name, values[index]!])) as Record<Name, number>;
}
