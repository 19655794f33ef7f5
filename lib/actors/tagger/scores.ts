// The score of each tag at each token: the linear weights first, then the network at striking words of which they are not sure.
import { DISTANCES, type Form, MAX_FEATURES, PAD, type Sentence, singleFeatures } from './features.ts';
import type { Lexicon } from './lexicon.ts';
import { addNetworkScores, type Network, projectionOf, unitsOf } from './network.ts';
import { TAGS } from './tags.ts';
import type { Weights } from './viterbi.ts';

/** What texts are read with: a model that has weights. */
export interface Recogniser {
  lexicon: Lexicon;
  weights: Weights;
  network?: Network;
}

/** What the network's score counts beside the linear one; anything from .3 to .7 does about as well, on text of either origin. */
const NETWORK_WEIGHT = 0.5;
/** How far the likeliest tag must be ahead of the next for the network not to be asked. */
const SURE = 2;
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
    // Far from capitals and digits there is hardly ever a name: what the words say one by one is enough.
    if (!forms[at]!.striking && !forms[at - 1]?.striking && !forms[at + 1]?.striking) continue;
    addFeatures(scores, base, sentence.joinedFeatures(at, features), weights);
    if (forms[at]!.striking && lead(scores, base) < SURE) wanted[at] = 1;
  }
  if (network) {
    const projection = (at: number, place: number) => {
      const form = forms[at]!;
      form.units ??= unitsOf(form.attributes, 0, network);
      form.projections ??= [];
      form.projections[place] ??= projectionOf(form.units, place, network);
      return form.projections[place];
    };
    addNetworkScores(scores, wanted, NETWORK_WEIGHT, sentence.attributes, network, projection);
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

/** How far the likeliest tag is ahead of the next. */
function lead(scores: Float32Array, base: number): number {
  let top = -Infinity;
  let next = -Infinity;
  for (let at = base; at < base + TAGS; at++) {
    const score = scores[at]!;
    if (score > top) {
      next = top;
      top = score;
    } else if (score > next) next = score;
  }
  return top - next;
}
