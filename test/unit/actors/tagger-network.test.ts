import { describe, expect, it } from 'vitest';
import { finish } from '../../../lib/actors/tagger/hash.ts';
import { marginalsOf } from '../../../lib/actors/tagger/marginals.ts';
import {
  addNetworkScores,
  type Network,
  PART_ROWS,
  PHRASE,
  projectionOf,
  SETTINGS,
  SIZES,
  unitsOf,
  WINDOW,
} from '../../../lib/actors/tagger/network.ts';
import { chunksOf, mayFollow, OUTSIDE, TAGS } from '../../../lib/actors/tagger/tags.ts';
import { A, ATTRIBUTES } from '../../../lib/actors/tagger/templates.ts';
import { bestTags } from '../../../lib/actors/tagger/viterbi.ts';

let state = 1;
const next = () => finish(++state) / 2 ** 32 - 0.5;
const floats = (length: number) => Float32Array.from({ length }, next);
const { vector, word, window, phrase } = SIZES;
const VECTORS = 9;

const network: Network = {
  vectors: Uint8Array.from({ length: (VECTORS * vector) / 2 }, () => 256 * (next() + 0.5)),
  levels: floats(16),
  parts: Int8Array.from({ length: PART_ROWS * word }, () => 255 * next()),
  partScales: floats(PART_ROWS).map((scale) => Math.abs(scale) / 200),
  word: floats(vector * word),
  wordBias: floats(word),
  window: floats((2 * WINDOW + 1) * word * window),
  windowBias: floats(window),
  settings: floats(SETTINGS * window),
  phrase: floats((2 * PHRASE + 1) * window * phrase),
  phraseBias: floats(phrase),
  tags: floats(phrase * TAGS),
  tagBias: floats(TAGS),
};

const LENGTH = 8;
/** The attributes of a sentence whose words have a vector, a shape, a suffix and a list. */
const attributes = new Int32Array(LENGTH * ATTRIBUTES);
for (let at = 0; at < LENGTH; at++) {
  attributes[at * ATTRIBUTES + A.vector] = at + 1;
  attributes[at * ATTRIBUTES + A.shape] = 1000 * next();
  attributes[at * ATTRIBUTES + A.suffix3] = 1e9 * next();
  attributes[at * ATTRIBUTES + A.lists] = at;
  attributes[at * ATTRIBUTES + A.place] = at === 0 ? 1 : 3;
}

function scoresWhere(wanted: number[], weight = 1): Float32Array {
  const scores = new Float32Array(LENGTH * TAGS);
  const projection = (at: number, place: number) =>
    projectionOf(unitsOf(attributes, at * ATTRIBUTES, network), place, network);
  const marks = Uint8Array.from({ length: LENGTH }, (_, at) => (wanted.includes(at) ? 1 : 0));
  addNetworkScores(scores, marks, weight, attributes, network, projection);
  return scores;
}

const rowOf = (scores: Float32Array | Float64Array, at: number) => [...scores.subarray(at * TAGS, (at + 1) * TAGS)];

describe('the network beside the weights', () => {
  const everywhere = scoresWhere([0, 1, 2, 3, 4, 5, 6, 7]);

  it('reads a word alike, whether it reads the others or not', () => {
    for (const at of [0, 3, 7]) expect(rowOf(scoresWhere([at]), at)).toEqual(rowOf(everywhere, at));
  });

  it('leaves alone the words that it is not asked about', () => {
    const scores = scoresWhere([3]);
    for (const at of [0, 2, 4, 7]) expect(rowOf(scores, at)).toEqual(new Array(TAGS).fill(0));
  });

  it('counts as much as it is told to', () => {
    const half = scoresWhere([2], 0.5);
    for (let tag = 0; tag < TAGS; tag++) {
      expect(half[2 * TAGS + tag]).toBeCloseTo(everywhere[2 * TAGS + tag]! / 2, 3);
    }
  });

  it('looks three words to either side, and no further', () => {
    const before = rowOf(everywhere, 1);
    const kept = attributes[4 * ATTRIBUTES + A.vector]!;
    attributes[4 * ATTRIBUTES + A.vector] = VECTORS;
    expect(rowOf(scoresWhere([1]), 1)).not.toEqual(before);
    attributes[4 * ATTRIBUTES + A.vector] = kept;
    attributes[5 * ATTRIBUTES + A.vector] = VECTORS;
    expect(rowOf(scoresWhere([1]), 1)).toEqual(before);
    attributes[5 * ATTRIBUTES + A.vector] = 6;
  });
});

describe('how sure a tag is', () => {
  /** All sequences of tags that are well formed. */
  const sequences = (length: number): number[][] =>
    length === 0
      ? [[]]
      : sequences(length - 1).flatMap((rest) =>
          Array.from({ length: TAGS }, (_, tag) => [...rest, tag]).filter((tags) =>
            mayFollow(tags.at(-2) ?? OUTSIDE, tags.at(-1)!),
          ),
        );

  it('agrees with adding up all well-formed sequences', () => {
    const scores = floats(3 * TAGS).map((score) => 8 * score);
    const transitions = floats(TAGS * TAGS).map((score) => 4 * score);
    const marginals = marginalsOf(scores, transitions);
    const sums = new Float64Array(3 * TAGS);
    let total = 0;
    for (const tags of sequences(3).filter((tags) => mayFollow(tags[2]!, OUTSIDE))) {
      let score = 0;
      for (const [at, tag] of tags.entries()) {
        score += scores[at * TAGS + tag]! + (at > 0 ? transitions[tags[at - 1]! * TAGS + tag]! : 0);
      }
      const weight = Math.exp(score / 1.5);
      total += weight;
      for (const [at, tag] of tags.entries()) sums[at * TAGS + tag]! += weight;
    }
    for (const [at, sum] of sums.entries()) expect(marginals[at]).toBeCloseTo(sum / total, 5);
  });

  it('stays a share of one in long sentences with large scores', () => {
    const scores = floats(400 * TAGS).map((score) => 200 * score);
    const marginals = marginalsOf(scores, new Float32Array(TAGS * TAGS));
    for (let at = 0; at < 400; at++) {
      const sum = rowOf(marginals, at).reduce((one, other) => one + other, 0);
      expect(sum).toBeCloseTo(1, 4);
    }
    expect(chunksOf(bestTags(scores, new Float32Array(TAGS * TAGS))).length).toBeGreaterThan(0);
  });
});
