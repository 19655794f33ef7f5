// Keeps the features with the largest weights, so that a second training can fit those that remain to each other.
import { TAGS } from '../../lib/actors/tagger/tags.ts';
import type { Field } from './crf.ts';
import type { Example } from './feature-space.ts';

interface Selection {
  /** Keys of the features that are left, sorted. */
  keys: Uint32Array;
  examples: Example[];
  field: Field;
}

export function select(
  keys: Uint32Array,
  examples: Example[],
  { weights, transitions }: Field,
  most: number,
): Selection {
  const sizes = Float32Array.from(keys, (_, feature) => norm(weights, feature));
  const least = sizes.length > most ? sizes.slice().sort().at(-most)! : 0;
  const numbers = new Int32Array(keys.length).fill(-1);
  const kept: number[] = [];
  for (let feature = 0; feature < keys.length; feature++) {
    if (sizes[feature]! > 0 && sizes[feature]! >= least) numbers[feature] = kept.push(feature) - 1;
  }
  const left = new Float32Array(kept.length * TAGS);
  for (const [number, feature] of kept.entries()) {
    left.set(weights.subarray(feature * TAGS, (feature + 1) * TAGS), number * TAGS);
  }
  return {
    keys: Uint32Array.from(kept, (feature) => keys[feature]!),
    examples: examples.map((example) => renumber(example, numbers)),
    field: { weights: left, transitions },
  };
}

function norm(weights: Float32Array, feature: number): number {
  let sum = 0;
  for (let tag = 0; tag < TAGS; tag++) sum += weights[feature * TAGS + tag]! ** 2;
  return sum;
}

function renumber(example: Example, numbers: Int32Array): Example {
  const starts = new Int32Array(example.starts.length);
  const lexical = new Int32Array(example.lexical.length);
  const features: number[] = [];
  for (let at = 0; at < lexical.length; at++) {
    starts[at] = features.length;
    lexical[at] = features.length;
    for (let place = example.starts[at]!; place < example.starts[at + 1]!; place++) {
      const number = numbers[example.features[place]!]!;
      if (number >= 0) features.push(number);
      if (place < example.lexical[at]!) lexical[at] = features.length;
    }
  }
  starts[lexical.length] = features.length;
  return { ...example, features: Int32Array.from(features), starts, lexical };
}
