// The second reader beside the linear weights: a small convolutional network over word vectors (Collobert et al. 2011). What a word
// form gives to its neighbours is worked out once and kept; the windows are read only where a word could be a name.
import { LIST_BITS } from './lexicon.ts';
import type { Reader } from './model.ts';
import { TAGS } from './tags.ts';
import { A, ATTRIBUTES } from './templates.ts';

/** Components of a word vector, and units of the three layers. */
export const SIZES = { vector: 100, word: 48, window: 96, phrase: 64 } as const;
/** Words on either side that the second and third layer look at. */
export const WINDOW = 2;
export const PHRASE = 1;
export const WIDTH = 2 * WINDOW + 1;

/** Which attributes of a word have rows of their own in `Network.parts`, and how many: the attribute modulo that many. */
export const PARTS = [
  [A.shape, 256],
  [A.long, 512],
  [A.prefix2, 256],
  [A.prefix3, 1024],
  [A.suffix2, 256],
  [A.suffix3, 1024],
  [A.suffix4, 2048],
  [A.cluster, 1100],
  [A.lists, 512],
  [A.firstLists, 513],
  [A.sense, 64],
  [A.found, 4],
] as const;
const FIRST_ROWS = PARTS.map((_, at) => PARTS.slice(0, at).reduce((sum, [, rows]) => sum + rows, 0));
const LIST_ROWS = PARTS.reduce((sum, [, rows]) => sum + rows, 0);
export const PART_ROWS = LIST_ROWS + LIST_BITS;
export const MAX_PARTS = PARTS.length + LIST_BITS;
/** Rows of `Network.settings`: where the word stands, and the listed phrase that it is in. */
const PLACES = 4;
const PHRASES = 61;
export const SETTINGS = PLACES + PHRASES;

export interface Network {
  /** Two components a byte; what four bits stand for is in `levels`. */
  vectors: Uint8Array;
  levels: Float32Array;
  /** `PART_ROWS` rows of a byte a unit, each times its scale. */
  parts: Int8Array;
  partScales: Float32Array;
  /** Vector × word units. */
  word: Float32Array;
  wordBias: Float32Array;
  /** One matrix a place of the window, word × window units. */
  window: Float32Array;
  windowBias: Float32Array;
  /** `SETTINGS` rows of window units. */
  settings: Float32Array;
  /** One matrix a place, window × phrase units. */
  phrase: Float32Array;
  phraseBias: Float32Array;
  /** Phrase units × tags. */
  tags: Float32Array;
  tagBias: Float32Array;
}

/** The tables of a file in their order; `training/actors/pack.ts` writes them. */
export function readNetwork(read: Reader, vectors: number): Network {
  const { vector, word, window, phrase } = SIZES;
  return {
    vectors: read.take((vectors * vector) / 2),
    levels: read.floats(16),
    partScales: read.floats(PART_ROWS),
    parts: read.signed(PART_ROWS * word),
    word: read.scaled(vector, word),
    wordBias: read.floats(word),
    window: read.scaled(WIDTH * word, window),
    windowBias: read.floats(window),
    settings: read.scaled(SETTINGS, window),
    phrase: read.scaled((2 * PHRASE + 1) * window, phrase),
    phraseBias: read.floats(phrase),
    tags: read.scaled(phrase, TAGS),
    tagBias: read.floats(TAGS),
  };
}

/** Writes the rows of `parts` that stand for a word into `into`; returns how many. `row` is where its attributes begin. */
export function partsOf(attributes: Int32Array, row: number, into: Int32Array): number {
  let count = 0;
  for (let part = 0; part < PARTS.length; part++) {
    const [attribute, rows] = PARTS[part]!;
    const value = attributes[row + attribute]! >>> 0;
    if (value !== 0) into[count++] = FIRST_ROWS[part]! + (value % rows);
  }
  const lists = attributes[row + A.lists]!;
  for (let bit = 0; bit < LIST_BITS; bit++) if (lists & (1 << bit)) into[count++] = LIST_ROWS + bit;
  return count;
}

/** The rows of `settings` for a word: its place in the sentence, and its part of a listed phrase. */
export function settingsOf(attributes: Int32Array, row: number): [number, number] {
  return [attributes[row + A.place]!, PLACES + (attributes[row + A.phrase]! % PHRASES)];
}

const parts = new Int32Array(MAX_PARTS);
const vector = new Float32Array(SIZES.vector);

/** What the network makes of a word alone: its units of the first layer. `row` is where its attributes begin. */
export function unitsOf(attributes: Int32Array, row: number, network: Network): Float32Array {
  const units = network.wordBias.slice();
  const count = partsOf(attributes, row, parts);
  for (let part = 0; part < count; part++) {
    const base = parts[part]! * SIZES.word;
    const scale = network.partScales[parts[part]!]!;
    for (let unit = 0; unit < SIZES.word; unit++) units[unit]! += scale * network.parts[base + unit]!;
  }
  const number = attributes[row + A.vector]! - 1;
  if (number >= 0) {
    for (let at = 0; at < SIZES.vector; at++) {
      const byte = network.vectors[(number * SIZES.vector + at) >> 1]!;
      vector[at] = network.levels[at & 1 ? byte >> 4 : byte & 15]!;
    }
    addProduct(units, 0, vector, 0, SIZES.vector, network.word, 0, SIZES.word);
  }
  bend(units, 0, SIZES.word);
  return units;
}

/** What a word of these units gives to a window that it stands in at `place`, 0 being the first of `WIDTH`. */
export function projectionOf(units: Float32Array, place: number, network: Network): Float32Array {
  const projection = new Float32Array(SIZES.window);
  const first = place * SIZES.word * SIZES.window;
  addProduct(projection, 0, units, 0, SIZES.word, network.window, first, SIZES.window);
  return projection;
}

/** Negative numbers become zero. */
function bend(values: Float32Array, from: number, length: number): void {
  for (let at = from; at < from + length; at++) if (values[at]! < 0) values[at] = 0;
}

const MOST_UNITS = Math.max(...Object.values(SIZES));
const active = new Int32Array(MOST_UNITS + 3);
const times = new Float64Array(MOST_UNITS + 3);

/**
 * Adds to `columns` numbers of `to` the product of `count` numbers of `row` and a matrix, which begins at `first`. Zeros, half of all
 * numbers, are passed over; four rows of the matrix are added in one go, which is twice as quick as one by one.
 */
function addProduct(
  to: Float32Array,
  at: number,
  row: Float32Array,
  from: number,
  count: number,
  matrix: Float32Array,
  first: number,
  columns: number,
): void {
  let found = 0;
  for (let unit = 0; unit < count; unit++) {
    const value = row[from + unit]!;
    if (value === 0) continue;
    times[found] = value;
    active[found++] = first + unit * columns;
  }
  // Rows that count nothing fill up the last four.
  for (let rest = found; rest % 4 !== 0; rest++) {
    times[rest] = 0;
    active[rest] = first;
  }
  for (let next = 0; next < found; next += 4) {
    const one = active[next]!;
    const two = active[next + 1]!;
    const three = active[next + 2]!;
    const four = active[next + 3]!;
    const a = times[next]!;
    const b = times[next + 1]!;
    const c = times[next + 2]!;
    const d = times[next + 3]!;
    for (let column = 0; column < columns; column++) {
      to[at + column]! +=
        a * matrix[one + column]! +
        b * matrix[two + column]! +
        c * matrix[three + column]! +
        d * matrix[four + column]!;
    }
  }
}

function addRow(to: Float32Array, at: number, row: Float32Array, from: number, length: number): void {
  for (let unit = 0; unit < length; unit++) to[at + unit]! += row[from + unit]!;
}

const phrase = new Float32Array(SIZES.phrase);
const answers = new Float32Array(TAGS);

/**
 * Adds `weight` times the network's scores of the tags to those tokens of `scores` that `wanted` marks.
 * `attributes` are those of the sentence's tokens, one row each; `projection` is what `projectionOf` says of the word at `at`.
 */
export function addNetworkScores(
  scores: Float32Array,
  wanted: Uint8Array,
  weight: number,
  attributes: Int32Array,
  network: Network,
  projection: (at: number, place: number) => Float32Array,
): void {
  const length = wanted.length;
  const windows = new Float32Array(length * SIZES.window);
  const read = new Uint8Array(length);
  for (let at = 0; at < length; at++) {
    if (!wanted[at]) continue;
    phrase.set(network.phraseBias);
    for (let place = 0; place <= 2 * PHRASE; place++) {
      const near = at + place - PHRASE;
      if (near < 0 || near >= length) continue;
      if (!read[near]) {
        readWindow(windows, near, length, attributes, network, projection);
        read[near] = 1;
      }
      const first = place * SIZES.window * SIZES.phrase;
      addProduct(phrase, 0, windows, near * SIZES.window, SIZES.window, network.phrase, first, SIZES.phrase);
    }
    bend(phrase, 0, SIZES.phrase);
    answers.set(network.tagBias);
    addProduct(answers, 0, phrase, 0, SIZES.phrase, network.tags, 0, TAGS);
    for (let tag = 0; tag < TAGS; tag++) scores[at * TAGS + tag]! += weight * answers[tag]!;
  }
}

function readWindow(
  windows: Float32Array,
  at: number,
  length: number,
  attributes: Int32Array,
  network: Network,
  projection: (at: number, place: number) => Float32Array,
): void {
  const base = at * SIZES.window;
  windows.set(network.windowBias, base);
  for (const row of settingsOf(attributes, at * ATTRIBUTES)) {
    addRow(windows, base, network.settings, row * SIZES.window, SIZES.window);
  }
  for (let place = 0; place < WIDTH; place++) {
    const near = at + place - WINDOW;
    if (near >= 0 && near < length) addRow(windows, base, projection(near, place), 0, SIZES.window);
  }
  bend(windows, base, SIZES.window);
}
