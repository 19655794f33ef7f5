// Word vectors from running text: how much oftener than by chance the clusters of words stand one and two places before and after a
// word (positive pointwise mutual information), in the directions in which words differ most (Bullinaria, Levy 2012).
import { random } from './random.ts';

export interface WordVectors {
  /** The most frequent first. */
  words: string[];
  /** Components of a vector. */
  size: number;
  /** One row a word. */
  rows: Float32Array;
}

const PLACES = [-2, -1, 1, 2];
/** Rarer words have no vector; at most so many have one, as many as sixteen bits tell apart. */
const LEAST = 4;
const MOST = 65_000;
/** Neighbours without a cluster, and the ends of a sentence, stand behind the clusters. */
const CLUSTERS = 513;
const UNKNOWN = CLUSTERS;
const OUTSIDE = CLUSTERS + 1;
const KINDS = CLUSTERS + 2;
const COLUMNS = PLACES.length * KINDS;
/** Frequent neighbours are flattened by this power, or else rare ones count too much. */
const FLATTENED = 0.75;
const ROUNDS = 6;
const SEED = 11;

/** A sparse matrix: row by row the columns that are not zero. */
interface Sparse {
  starts: Uint32Array;
  columns: Uint16Array;
  values: Float32Array;
}

/** `sentences` of words; `clusters` as `readClusters` gives them. */
export function learnVectors(sentences: string[][], clusters: Map<string, number>, size: number): WordVectors {
  const words = frequentWords(sentences);
  const matrix = weigh(countNeighbours(sentences, words, clusters));
  return { words, size, rows: times(matrix, mainDirections(matrix, size), size) };
}

function frequentWords(sentences: string[][]): string[] {
  const seen = new Map<string, number>();
  for (const sentence of sentences) for (const word of sentence) seen.set(word, (seen.get(word) ?? 0) + 1);
  const kept = [...seen].filter(([, count]) => count >= LEAST);
  kept.sort(([one, first], [other, second]) => second - first || (one < other ? -1 : 1));
  return kept.slice(0, MOST).map(([word]) => word);
}

function countNeighbours(sentences: string[][], words: string[], clusters: Map<string, number>): Sparse {
  const numbers = new Map(words.map((word, number) => [word, number]));
  const pairs = new Uint32Array(PLACES.length * sentences.reduce((sum, { length }) => sum + length, 0));
  let count = 0;
  for (const sentence of sentences) {
    const kinds = sentence.map((word) => clusters.get(word) ?? UNKNOWN);
    for (const [at, word] of sentence.entries()) {
      const row = numbers.get(word);
      if (row === undefined) continue;
      for (const [place, offset] of PLACES.entries()) {
        pairs[count++] = row * COLUMNS + place * KINDS + (kinds[at + offset] ?? OUTSIDE);
      }
    }
  }
  return gather(pairs.subarray(0, count).sort(), words.length);
}

/** Equal pairs become one value, their number. */
function gather(pairs: Uint32Array, rows: number): Sparse {
  const starts = new Uint32Array(rows + 1);
  const columns = new Uint16Array(pairs.length);
  const values = new Float32Array(pairs.length);
  let last = -1;
  for (let at = 0; at < pairs.length; at++) {
    if (at === 0 || pairs[at] !== pairs[at - 1]) {
      columns[++last] = pairs[at]! % COLUMNS;
      starts[Math.floor(pairs[at]! / COLUMNS) + 1] = last + 1;
    }
    values[last]!++;
  }
  for (let row = 1; row <= rows; row++) starts[row] = Math.max(starts[row]!, starts[row - 1]!);
  return { starts, columns: columns.slice(0, last + 1), values: values.slice(0, last + 1) };
}

/** From counts to mutual information; less than chance is nothing. */
function weigh({ starts, columns, values }: Sparse): Sparse {
  const sums = new Float64Array(COLUMNS);
  for (let at = 0; at < columns.length; at++) sums[columns[at]!]! += values[at]!;
  const flattened = sums.map((sum) => sum ** FLATTENED);
  const total = flattened.reduce((sum, value) => sum + value, 0) / PLACES.length;
  const weighed = new Float32Array(values.length);
  for (let row = 0; row + 1 < starts.length; row++) {
    let sum = 0;
    for (let at = starts[row]!; at < starts[row + 1]!; at++) sum += values[at]! / PLACES.length;
    for (let at = starts[row]!; at < starts[row + 1]!; at++) {
      weighed[at] = Math.max(0, Math.log((values[at]! * total) / (sum * flattened[columns[at]!]!)));
    }
  }
  return { starts, columns, values: weighed };
}

/** The first singular vectors, by turns of the matrix and its transpose (Halko et al. 2011): one row of `size` a column. */
function mainDirections(matrix: Sparse, size: number): Float64Array {
  const next = random(SEED);
  let directions = Float64Array.from({ length: COLUMNS * size }, () => next() - 0.5);
  orthogonalise(directions, size);
  for (let round = 0; round < ROUNDS; round++) {
    directions = turnedTimes(matrix, times(matrix, directions, size), size);
    orthogonalise(directions, size);
  }
  return directions;
}

function times({ starts, columns, values }: Sparse, directions: Float64Array, size: number): Float32Array {
  const product = new Float32Array((starts.length - 1) * size);
  for (let row = 0; row + 1 < starts.length; row++) {
    for (let at = starts[row]!; at < starts[row + 1]!; at++) {
      const value = values[at]!;
      if (value === 0) continue;
      const from = columns[at]! * size;
      for (let unit = 0; unit < size; unit++) product[row * size + unit]! += value * directions[from + unit]!;
    }
  }
  return product;
}

function turnedTimes({ starts, columns, values }: Sparse, rows: Float32Array, size: number): Float64Array<ArrayBuffer> {
  const product = new Float64Array(COLUMNS * size);
  for (let row = 0; row + 1 < starts.length; row++) {
    for (let at = starts[row]!; at < starts[row + 1]!; at++) {
      const value = values[at]!;
      if (value === 0) continue;
      const to = columns[at]! * size;
      for (let unit = 0; unit < size; unit++) product[to + unit]! += value * rows[row * size + unit]!;
    }
  }
  return product;
}

/** Gram and Schmidt, column by column. */
function orthogonalise(rows: Float64Array, size: number): void {
  for (let unit = 0; unit < size; unit++) {
    for (let other = 0; other < unit; other++) {
      let dot = 0;
      for (let at = 0; at < rows.length; at += size) dot += rows[at + unit]! * rows[at + other]!;
      for (let at = 0; at < rows.length; at += size) rows[at + unit]! -= dot * rows[at + other]!;
    }
    let length = 0;
    for (let at = unit; at < rows.length; at += size) length += rows[at]! ** 2;
    for (let at = unit; at < rows.length; at += size) rows[at]! /= Math.sqrt(length);
  }
}
