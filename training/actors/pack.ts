// Makes the file of a model: keeps the features that matter, a byte a weight, and packs the tables.
import { HashIndex } from '../../lib/actors/tagger/hash.ts';
import {
  checksum,
  FEATURE_BITS,
  FORMAT,
  MAGIC,
  type ModelHeader,
  PREFIX_BYTES,
} from '../../lib/actors/tagger/model.ts';
import { TAGS } from '../../lib/actors/tagger/tags.ts';
import type { Weights } from '../../lib/actors/tagger/viterbi.ts';
import type { Field } from './crf.ts';
import type { BuiltLexicon } from './lexicon.ts';

/** Weights with the sorted keys that their file needs. */
export interface BuiltWeights extends Weights {
  keys: Uint32Array;
}

/**
 * The `most` features with the largest weights, each weight a byte on a scale that is finer near zero and clips nothing:
 * `levels` steps on either side of zero.
 */
export function quantise(keys: Uint32Array, { weights, transitions }: Field, most: number, levels: number): BuiltWeights {
  const sizes = Float32Array.from(keys, (_, row) => norm(weights, row));
  const least = sizes.length > most ? sizes.slice().sort().at(-most)! : 0;
  const kept = [...keys.keys()].filter((row) => sizes[row]! > 0 && sizes[row]! >= least);
  let top = 0;
  for (const row of kept) {
    for (let tag = 0; tag < TAGS; tag++) top = Math.max(top, Math.abs(weights[row * TAGS + tag]!));
  }
  const scale = Float32Array.from({ length: 256 }, (_, byte) => {
    const level = ((byte << 24) >> 24) / levels;
    return Math.sign(level) * level * level * top;
  });
  const rows = new Uint8Array(kept.length * TAGS);
  for (const [at, row] of kept.entries()) {
    for (let tag = 0; tag < TAGS; tag++) {
      const weight = weights[row * TAGS + tag]!;
      rows[at * TAGS + tag] = Math.sign(weight) * Math.round(levels * Math.sqrt(Math.abs(weight) / top));
    }
  }
  const sorted = Uint32Array.from(kept, (row) => keys[row]!);
  return {
    keys: sorted,
    index: new HashIndex(sorted, FEATURE_BITS),
    rows,
    scale,
    transitions: Float32Array.from(transitions),
  };
}

function norm(weights: Float32Array, row: number): number {
  let sum = 0;
  for (let tag = 0; tag < TAGS; tag++) sum += weights[row * TAGS + tag]! ** 2;
  return sum;
}

export function packModel(lang: string, lexicon: BuiltLexicon, weights?: BuiltWeights): Uint8Array {
  const words = packKeys(lexicon.keys);
  const features = weights ? packKeys(weights.keys) : new Uint8Array(0);
  const header: ModelHeader = {
    lang,
    words: lexicon.keys.length,
    wordBytes: words.length,
    features: weights?.keys.length ?? 0,
    featureBytes: features.length,
  };
  const sections = [words, halves(lexicon.clusters), halves(lexicon.lists)];
  if (weights) sections.push(features, columns(weights.rows), floats(weights.scale), floats(weights.transitions));
  const text = new TextEncoder().encode(JSON.stringify(header));
  const file = Buffer.concat([new Uint8Array(PREFIX_BYTES), text, ...sections]);
  file.writeUInt32BE(MAGIC, 0);
  file.writeUInt32BE(FORMAT, 4);
  file.writeUInt32BE(text.length, 12);
  file.writeUInt32BE(checksum(file.subarray(12)), 8);
  return file;
}

function packKeys(keys: Uint32Array): Uint8Array {
  const bytes: number[] = [];
  let before = 0;
  for (const key of keys) {
    const step = key - before;
    before = key;
    for (let shift = 28; shift > 0; shift -= 7) if (step >= 2 ** shift) bytes.push(128 | ((step >>> shift) & 127));
    bytes.push(step & 127);
  }
  return Uint8Array.from(bytes);
}

function halves(values: Uint16Array): Uint8Array {
  return Uint8Array.from([...values].map((value) => value & 255).concat([...values].map((value) => value >> 8)));
}

function columns(rows: Uint8Array): Uint8Array {
  const count = rows.length / TAGS;
  return Uint8Array.from(rows, (_, at) => rows[(at % count) * TAGS + Math.floor(at / count)]!);
}

function floats(values: Float32Array): Uint8Array {
  const bytes = Buffer.alloc(values.length * 4);
  for (const [at, value] of values.entries()) bytes.writeFloatLE(value, at * 4);
  return bytes;
}
