// What a model knows of words before it has seen a name: vectors, classes of like words, word lists.
import { type Classes, classify } from './clusters.ts';
import { gatherNames } from './gazetteers.ts';
import { type BuiltLexicon, buildLexicon, readClusters } from './lexicon.ts';
import type { Plan } from './plans.ts';
import { type PackedVectors, packVectors, readVectors } from './vectors.ts';

export interface Vocabulary {
  lexicon: BuiltLexicon;
  vectors: PackedVectors;
}

/** Words whose vectors are read, the most frequent first. */
const MOST_READ = 120_000;
const SEED = 5;

/** English words are classed by their vectors, which know far more text; German ones by the clusters of the data folder. */
export async function gatherVocabulary({ lang, vectors: most }: Plan): Promise<Vocabulary> {
  const read = readVectors(lang, MOST_READ);
  const classes: Classes | undefined = lang === 'en' ? await classify(read, SEED) : undefined;
  const vectors = packVectors(read, classes?.fine ?? readClusters(lang), most);
  return { lexicon: buildLexicon(lang, gatherNames([lang]), vectors, classes), vectors };
}
