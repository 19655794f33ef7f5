// From annotated text to the file of a model. The linear weights: a first training on all features that occur often enough, where
// planned also on text that a model labelled, and a second on the features that proved useful and on the annotated text alone.
// Then the network, on the annotated text.

import { FEATURE_BITS } from '../../lib/actors/tagger/model.ts';
import { type Field, trainField } from './crf.ts';
import { type TaggedSentence, tagSentences, type Weighted } from './examples.ts';
import { type Example, FeatureSpace } from './feature-space.ts';
import { asHeadlines } from './headlines.ts';
import { inventKinds, inventLines } from './invented.ts';
import type { BuiltLexicon } from './lexicon.ts';
import { trainNetwork } from './network.ts';
import { type BuiltWeights, packModel, quantise } from './pack.ts';
import type { Plan } from './plans.ts';
import { select } from './select.ts';
import { labelSentences, readUnlabelled } from './silver.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Steps of the first model's weights, which nobody ships. */
const FINE = 100;

interface Fitted {
  keys: Uint32Array;
  examples: Example[];
  field: Field;
}

export async function buildModel(
  plan: Plan,
  annotated: Weighted[],
  { lexicon, vectors }: Vocabulary,
): Promise<Uint8Array> {
  const gold = readGold(plan, annotated, lexicon);
  const weights = fitWeights(plan, gold, taughtToItself(plan, gold, lexicon));
  const network = await trainNetwork(gold, vectors, plan.network, plan.seed + 2);
  return packModel(plan.lang, lexicon, weights, network);
}

function readGold(plan: Plan, annotated: Weighted[], lexicon: BuiltLexicon): TaggedSentence[] {
  return tagSentences([...annotated, ...madeUp(plan, annotated)], plan.lang, lexicon);
}

/** The linear weights. */
function fitWeights(plan: Plan, gold: TaggedSentence[], silver: TaggedSentence[]): BuiltWeights {
  const first = fit([...gold, ...silver], plan);
  const kept = select(first.keys, first.examples, first.field, plan.most);
  const annotatedOnly = kept.examples.slice(0, gold.length);
  const second = trainField(annotatedOnly, kept.keys.length, plan.second, plan.seed + 1, kept.field);
  return quantise(kept.keys, second, plan.levels);
}

/** What a model of `gold` alone reads in the unlabelled text. */
function taughtToItself(plan: Plan, gold: TaggedSentence[], lexicon: BuiltLexicon): TaggedSentence[] {
  if (!plan.silver) return [];
  const { keys, field } = fit(gold, plan);
  return labelSentences(
    readUnlabelled(plan.silver.every),
    plan.lang,
    { lexicon, weights: quantise(keys, field, FINE) },
    plan.silver.weight,
  );
}

function fit(tagged: TaggedSentence[], { least, first, seed }: Plan): Fitted {
  const space = new FeatureSpace(
    tagged.map(({ sentence }) => sentence),
    FEATURE_BITS,
    least,
  );
  const examples = tagged.map(({ sentence, tags, weight }) => space.example(sentence, tags, weight));
  return { keys: space.keys, examples, field: trainField(examples, space.size, first, seed) };
}

/** Invented lines, and some of the sentences as headlines. */
function madeUp({ lang, invented, kinds, headlines, seed }: Plan, annotated: Weighted[]): Weighted[] {
  const texts = annotated.map(({ text }) => text);
  const extra = [
    ...inventLines(lang, invented, seed),
    ...inventKinds(lang, kinds, seed),
    ...asHeadlines(texts, lang, headlines),
  ];
  return extra.map((text) => ({ text, weight: 1 }));
}
