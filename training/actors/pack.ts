// Makes the file of a model: a byte a weight, and the tables packed so that they compress well.
import { HashIndex } from '../../lib/actors/tagger/hash.ts';
import {
  checksum,
  FEATURE_BITS,
  FORMAT,
  MAGIC,
  type ModelHeader,
  PREFIX_BYTES,
} from '../../lib/actors/tagger/model.ts';
import { type Network, SIZES } from '../../lib/actors/tagger/network.ts';
import { TAGS } from '../../lib/actors/tagger/tags.ts';
import type { Weights } from '../../lib/actors/tagger/viterbi.ts';
import type { Field } from './crf.ts';
import type { BuiltLexicon } from './lexicon.ts';

/** Weights with the sorted keys that their file needs. */
export interface BuiltWeights extends Weights {
  keys: Uint32Array;
}

/** A byte a weight, on a scale that is finer near zero and clips nothing: `levels` steps on either side of zero. */
export function quantise(keys: Uint32Array, { weights, transitions }: Field, levels: number): BuiltWeights {
  let top = 0;
  for (const weight of weights) top = Math.max(top, Math.abs(weight));
  const scale = Float32Array.from({ length: 256 }, (_, byte) => {
    const level = ((byte << 24) >> 24) / levels;
    return Math.sign(level) * level * level * top;
  });
  const rows = Uint8Array.from(
    weights,
    (weight) => Math.sign(weight) * Math.round(levels * Math.sqrt(Math.abs(weight) / top)),
  );
  return { keys, index: new HashIndex(keys, FEATURE_BITS), rows, scale, transitions: Float32Array.from(transitions) };
}

export function packModel(lang: string, lexicon: BuiltLexicon, weights?: BuiltWeights, network?: Network): Uint8Array {
  const header: ModelHeader = {
    lang,
    words: lexicon.keys.length,
    senses: lexicon.senses !== undefined,
    vectors: network ? (2 * network.vectors.length) / SIZES.vector : 0,
    classes: lexicon.coarse?.length ?? 0,
    features: weights?.keys.length ?? 0,
  };
  const text = new TextEncoder().encode(JSON.stringify(header));
  const sections = [numbers(distances(lexicon.keys), 4), numbers(lexicon.clusters, 2), numbers(lexicon.lists, 2)];
  if (lexicon.senses) sections.push(lexicon.senses);
  if (lexicon.coarse) sections.push(lexicon.coarse);
  if (network && lexicon.vectors) sections.push(Uint8Array.from(lexicon.vectors, (number) => Math.sign(number)));
  if (weights) {
    sections.push(
      numbers(distances(weights.keys), 4),
      columns(weights.rows),
      floats(weights.scale),
      floats(weights.transitions),
    );
  }
  if (network) sections.push(...networkSections(network));
  const file = Buffer.concat([new Uint8Array(PREFIX_BYTES), text, ...sections]);
  file.writeUInt32BE(MAGIC, 0);
  file.writeUInt32BE(FORMAT, 4);
  file.writeUInt32BE(text.length, 12);
  file.writeUInt32BE(checksum(file.subarray(12)), 8);
  return file;
}

/** In the order in which `readNetwork` reads them. */
function networkSections(network: Network): Uint8Array[] {
  const { word, window, phrase } = SIZES;
  return [
    network.vectors,
    floats(network.levels),
    floats(network.partScales),
    new Uint8Array(network.parts.buffer, network.parts.byteOffset, network.parts.length),
    ...scaled(network.word, word),
    floats(network.wordBias),
    ...scaled(network.window, window),
    floats(network.windowBias),
    ...scaled(network.settings, window),
    ...scaled(network.phrase, phrase),
    floats(network.phraseBias),
    ...scaled(network.tags, TAGS),
    floats(network.tagBias),
  ];
}

/** A scale a row, then a signed byte a number. */
function scaled(values: Float32Array, columns: number): Uint8Array[] {
  const { scales, bytes } = roundRows(values, columns);
  return [floats(scales), new Uint8Array(bytes.buffer)];
}

/** Rows of numbers as signed bytes, each row with the scale that clips nothing. */
export function roundRows(values: Float32Array, columns: number): { scales: Float32Array; bytes: Int8Array } {
  const scales = new Float32Array(values.length / columns);
  const bytes = new Int8Array(values.length);
  for (let row = 0; row < scales.length; row++) {
    const from = row * columns;
    let top = 0;
    for (let at = from; at < from + columns; at++) top = Math.max(top, Math.abs(values[at]!));
    scales[row] = top / 127;
    if (top > 0) for (let at = from; at < from + columns; at++) bytes[at] = Math.round((127 * values[at]!) / top);
  }
  return { scales, bytes };
}

function distances(keys: Uint32Array): Uint32Array {
  return keys.map((key, at) => (at === 0 ? key : key - keys[at - 1]!));
}

/** The lowest bytes of all numbers, then the next. */
function numbers(values: Uint32Array | Uint16Array, width: number): Uint8Array {
  const count = values.length;
  return Uint8Array.from({ length: count * width }, (_, at) => values[at % count]! >>> (8 * Math.floor(at / count)));
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
