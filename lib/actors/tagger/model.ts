// The file of a model: a header, and packed tables behind it. Reading checks a checksum; nothing in the file is code.
import { HashIndex } from './hash.ts';
import { KEY_BITS, type Lexicon } from './lexicon.ts';
import { type Network, readNetwork } from './network.ts';
import { TAGS } from './tags.ts';
import type { Weights } from './viterbi.ts';

/** What `tagEntities` needs for one language; without `weights` it is the gazetteer for languages that have no model. */
export interface ActorModel {
  /** `de`, `en`, or `any`. */
  lang: string;
  lexicon: Lexicon;
  weights?: Weights;
  network?: Network;
}

/** The JSON header of a file: what language, and how many rows its tables have. */
export interface ModelHeader {
  lang: string;
  /** Rows of the lexicon: a key of 4 bytes, a cluster of 2, lists of 2. */
  words: number;
  /** Whether the lexicon has a column of senses, of a byte. */
  senses: boolean;
  /** Words of the lexicon that have a vector, marked in a column of a byte; 0 without a network. */
  vectors: number;
  /** Fine classes of words that are gathered in coarse ones, a byte each; 0 where they are not. */
  classes: number;
  /** Rows of the weights: a key of 4 bytes, and a byte a tag; 0 in a gazetteer. */
  features: number;
}

export const MAGIC = 0x4c454445;
export const FORMAT = 3;
/** Magic, format, checksum of all that follows, length of the header; then the header. */
export const PREFIX_BYTES = 16;
export const FEATURE_BITS = 26;

/** Reads a model file. Throws an `Error` when it is not one, is of another format, or is damaged. */
export function loadActorModel(bytes: Uint8Array): ActorModel {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < PREFIX_BYTES || view.getUint32(0) !== MAGIC) throw new Error('Not an actor model.');
  if (view.getUint32(4) !== FORMAT) throw new Error(`Actor model of format ${view.getUint32(4)}, not ${FORMAT}.`);
  if (view.getUint32(8) !== checksum(bytes.subarray(12))) throw new Error('Damaged actor model: wrong checksum.');
  const body = PREFIX_BYTES + view.getUint32(12);
  const header = JSON.parse(new TextDecoder().decode(bytes.subarray(PREFIX_BYTES, body))) as ModelHeader;
  const read = new Reader(bytes, body);
  const lexicon: Lexicon = {
    index: new HashIndex(keysOf(read.numbers(header.words, 4)), KEY_BITS),
    clusters: Uint16Array.from(read.numbers(header.words, 2)),
    lists: Uint16Array.from(read.numbers(header.words, 2)),
  };
  if (header.senses) lexicon.senses = read.take(header.words);
  if (header.classes > 0) lexicon.coarse = read.take(header.classes);
  if (header.vectors > 0) lexicon.vectors = numbered(read.take(header.words));
  if (header.features === 0) return { lang: header.lang, lexicon };
  const index = new HashIndex(keysOf(read.numbers(header.features, 4)), FEATURE_BITS);
  const rows = turn(read.take(header.features * TAGS), header.features);
  const weights = { index, rows, scale: read.floats(256), transitions: read.floats(TAGS * TAGS) };
  const model: ActorModel = { lang: header.lang, lexicon, weights };
  if (header.vectors > 0) model.network = readNetwork(read, header.vectors);
  return model;
}

/** FNV-1a over the bytes. */
export function checksum(bytes: Uint8Array): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < bytes.length; at++) hash = Math.imul(hash ^ bytes[at]!, 0x01000193);
  return hash >>> 0;
}

/** Reads the tables of a file one after another. Bytes are views on the file. */
export class Reader {
  readonly #bytes: Uint8Array;
  #at: number;

  constructor(bytes: Uint8Array, at: number) {
    this.#bytes = bytes;
    this.#at = at;
  }

  take(length: number): Uint8Array {
    this.#at += length;
    return this.#bytes.subarray(this.#at - length, this.#at);
  }

  /** Numbers of `width` bytes: the lowest bytes of all, then the next, which packs better than one number after another. */
  numbers(count: number, width: number): Uint32Array {
    const numbers = new Uint32Array(count);
    for (let shift = 0; shift < 8 * width; shift += 8) {
      const bytes = this.take(count);
      for (let at = 0; at < count; at++) numbers[at]! += (bytes[at]! << shift) >>> 0;
    }
    return numbers;
  }

  /** Rows of a signed byte a number, and a scale a row before them. */
  scaled(rows: number, columns: number): Float32Array {
    const scales = this.floats(rows);
    const bytes = this.signed(rows * columns);
    return Float32Array.from(bytes, (byte, at) => byte * scales[Math.floor(at / columns)]!);
  }

  signed(length: number): Int8Array {
    const { buffer, byteOffset } = this.take(length);
    return new Int8Array(buffer, byteOffset, length);
  }

  floats(count: number): Float32Array {
    const bytes = this.take(4 * count);
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    return Float32Array.from({ length: count }, (_, at) => view.getFloat32(4 * at, true));
  }
}

/** From marks to numbers: the marked rows are counted from 1 on. */
function numbered(marks: Uint8Array): Uint32Array {
  const numbers = new Uint32Array(marks.length);
  let last = 0;
  for (let row = 0; row < marks.length; row++) if (marks[row] !== 0) numbers[row] = ++last;
  return numbers;
}

/** From the distances between sorted keys to the keys. */
function keysOf(distances: Uint32Array): Uint32Array {
  for (let at = 1; at < distances.length; at++) distances[at]! += distances[at - 1]!;
  return distances;
}

/** From one column a tag, as the file keeps them since it packs better, to one row a feature. */
function turn(columns: Uint8Array, count: number): Uint8Array {
  const rows = new Uint8Array(columns.length);
  for (let tag = 0; tag < TAGS; tag++) {
    for (let row = 0; row < count; row++) rows[row * TAGS + tag] = columns[tag * count + row]!;
  }
  return rows;
}
