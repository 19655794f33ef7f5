// The score of each tag at each token: the linear weights first, then the network where they leave it open whether there is a name.
import { DISTANCES, type Form, MAX_FEATURES, PAD, type Sentence, singleFeatures } from './features.ts';
import type { Lexicon } from './lexicon.ts';
import { addNetworkScores, type Network, projectionOf } from './network.ts';
import { OUTSIDE, TAGS } from './tags.ts';
import type { Weights } from './viterbi.ts';

/** What texts are read with: a model that has weights. */
export interface Recogniser {
  lexicon: Lexicon;
  weights: Weights;
  network?: Network;
}

/** What the network's score counts beside the linear one. */
const NETWORK_WEIGHT = 0.5;
/** How far no name must be ahead of all others for a word to be looked at no further: by the words one by one, and by all features. */
const SETTLED = 14;
const SURE = 8;
const features = new Uint32Array(MAX_FEATURES);

/** `TAGS` numbers a token, without transitions. */
export function scoreTokens(sentence: Sentence, { lexicon, weights, network }: Recogniser): Float32Array {
  const { length, forms } = sentence;
  const scores = new Float32Array(length * TAGS);
  const wanted = new Uint8Array(length);
  for (let at = 0; at < length; at++) {
    const base = at * TAGS;
    for (let distance = -PAD; distance <= PAD; distance++) {
      const form = forms[at + distance];
      if (!form) continue;
      form.scores ??= scoresOf(form, lexicon, weights);
      const from = (distance + PAD) * TAGS;
      for (let tag = 0; tag < TAGS; tag++) scores[base + tag]! += form.scores[from + tag]!;
    }
    if (lead(scores, base) > SETTLED) continue;
    addFeatures(scores, base, sentence.joinedFeatures(at, features), weights);
    if (lead(scores, base) < SURE) wanted[at] = 1;
  }
  if (network) {
    const unit = (at: number) => {
      const form = forms[at]!;
      form.units ??= projectionOf(form.attributes, 0, network);
      return form.units;
    };
    addNetworkScores(scores, wanted, NETWORK_WEIGHT, sentence.attributes, network, unit);
  }
  return scores;
}

/** What a word adds to the scores of the token `distance` places before it, one row of `TAGS` a distance. */
function scoresOf(form: Form, lexicon: Lexicon, weights: Weights): Float32Array {
  const scores = new Float32Array(DISTANCES.length * TAGS);
  for (const distance of DISTANCES) {
    addFeatures(scores, (distance + PAD) * TAGS, singleFeatures(form, lexicon, distance, features), weights);
  }
  return scores;
}

function addFeatures(scores: Float32Array, base: number, count: number, { index, rows, scale }: Weights): void {
  for (let number = 0; number < count; number++) {
    const row = index.find(features[number]!) * TAGS;
    if (row >= 0) for (let tag = 0; tag < TAGS; tag++) scores[base + tag]! += scale[rows[row + tag]!]!;
  }
}

/** How far no name is ahead of the likeliest other tag. */
function lead(scores: Float32Array, base: number): number {
  let top = scores[base + 1]!;
  for (let tag = 2; tag < TAGS; tag++) if (scores[base + tag]! > top) top = scores[base + tag]!;
  return scores[base + OUTSIDE]! - top;
}
