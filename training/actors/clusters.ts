// Words that are used alike, in classes: k-means over the directions of their vectors, fine ones, and coarse ones over the middles of the fine.
import { Matrices, type Matrix } from './matrix.ts';
import type { WordVectors } from './neighbours.ts';
import { random } from './random.ts';

export interface Classes {
  /** Number of the fine class of each word, from 1 on. */
  fine: Map<string, number>;
  /** Coarse class, from 1 on, by the number of the fine class; nothing at 0. */
  coarse: Uint8Array;
}

const FINE = 1024;
const COARSE = 64;
/** The classes are made from the most frequent words; rarer ones join the nearest. */
const FREQUENT = 30_000;
const ROUNDS = 12;
const BLOCK = 4000;
const MEMORY = 128;

export async function classify({ words, size, rows }: WordVectors, seed: number): Promise<Classes> {
  const matrices = await Matrices.withMemory(MEMORY);
  const all = directions(rows, size);
  const frequent = all.subarray(0, Math.min(FREQUENT, words.length) * size);
  const middles = kMeans(matrices, frequent, size, FINE, seed);
  const coarseMiddles = kMeans(matrices, middles, size, COARSE, seed + 1);
  const fine = nearest(matrices, all, middles, size, FINE);
  const coarse = nearest(matrices, middles, coarseMiddles, size, COARSE);
  return {
    fine: new Map(words.map((word, at) => [word, fine[at]! + 1])),
    coarse: Uint8Array.from({ length: FINE + 1 }, (_, at) => (at === 0 ? 0 : coarse[at - 1]! + 1)),
  };
}

/** The middles, of length one. */
function kMeans(matrices: Matrices, points: Float32Array, size: number, count: number, seed: number): Float32Array {
  const next = random(seed);
  const number = points.length / size;
  let middles: Float32Array = new Float32Array(count * size);
  for (let at = 0; at < count; at++) {
    const point = Math.floor(next() * number) * size;
    middles.set(points.subarray(point, point + size), at * size);
  }
  for (let round = 0; round < ROUNDS; round++) {
    const classes = nearest(matrices, points, middles, size, count);
    const sums = new Float32Array(count * size);
    for (let point = 0; point < number; point++) {
      const base = classes[point]! * size;
      for (let at = 0; at < size; at++) sums[base + at]! += points[point * size + at]!;
    }
    for (let at = 0; at < count; at++) {
      const row = sums.subarray(at * size, (at + 1) * size);
      if (row.every((value) => value === 0)) row.set(middles.subarray(at * size, (at + 1) * size));
    }
    middles = directions(sums, size);
  }
  return middles;
}

let scratch: { block: Matrix; turned: Matrix; products: Matrix } | undefined;

/** For each point the number of the middle in whose direction it lies. */
function nearest(
  matrices: Matrices,
  points: Float32Array,
  middles: Float32Array,
  size: number,
  count: number,
): Int32Array {
  scratch ??= {
    block: matrices.make(BLOCK, size),
    turned: matrices.make(size, FINE),
    products: matrices.make(BLOCK, FINE),
  };
  const { block, products } = scratch;
  const turned = { rows: size, columns: count, values: scratch.turned.values.subarray(0, size * count) };
  const scores = { rows: BLOCK, columns: count, values: products.values.subarray(0, BLOCK * count) };
  for (let row = 0; row < count; row++) {
    for (let at = 0; at < size; at++) turned.values[at * count + row] = middles[row * size + at]!;
  }
  const number = points.length / size;
  const classes = new Int32Array(number);
  for (let from = 0; from < number; from += BLOCK) {
    const some = points.subarray(from * size, Math.min(number, from + BLOCK) * size);
    block.values.set(some);
    scores.values.fill(0);
    matrices.add(scores, 0, block, 0, turned, BLOCK);
    for (let row = 0; row < some.length / size; row++) {
      let best = 0;
      for (let at = 1; at < count; at++) {
        if (scores.values[row * count + at]! > scores.values[row * count + best]!) best = at;
      }
      classes[from + row] = best;
    }
  }
  return classes;
}

function directions(rows: Float32Array, size: number): Float32Array {
  const all = new Float32Array(rows.length);
  for (let base = 0; base < rows.length; base += size) {
    let length = 0;
    for (let at = base; at < base + size; at++) length += rows[at]! ** 2;
    const scale = length > 0 ? 1 / Math.sqrt(length) : 0;
    for (let at = base; at < base + size; at++) all[at] = rows[at]! * scale;
  }
  return all;
}
