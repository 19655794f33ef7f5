// Matrices that are learned, step by step down their slopes (Adam; Kingma, Ba 2015).
import type { Matrices, Matrix } from './matrix.ts';

export interface Learned extends Matrix {
  /** Where a batch adds its slopes up. */
  gradient: Matrix;
  /** Running means of the slopes and of their squares. */
  first: Float32Array;
  second: Float32Array;
  /** Of the values at some steps, for their mean. */
  sum: Float32Array;
}

const FIRST = 0.9;
const SECOND = 0.999;
const TINY = 1e-8;

/** Values to begin with are drawn so that sums of `inputs` of them stay in bounds; they are zero without. */
export function learned(
  matrices: Matrices,
  next: () => number,
  rows: number,
  columns: number,
  inputs?: number,
): Learned {
  const matrix = matrices.make(rows, columns);
  const spread = inputs ? Math.sqrt(6 / inputs) : 0;
  for (let at = 0; at < matrix.values.length; at++) matrix.values[at] = spread * (2 * next() - 1);
  const { length } = matrix.values;
  return {
    ...matrix,
    gradient: matrices.make(rows, columns),
    first: new Float32Array(length),
    second: new Float32Array(length),
    sum: new Float32Array(length),
  };
}

/** The step after `steps` others, which have drawn the running means not yet quite up to size. */
export function sizeOfStep(rate: number, steps: number): number {
  return (rate * Math.sqrt(1 - SECOND ** steps)) / (1 - FIRST ** steps);
}

/** Moves the values from `from` to before `to`, and forgets their slopes. */
export function move({ values, gradient, first, second }: Learned, from: number, to: number, step: number): void {
  const slopes = gradient.values;
  for (let at = from; at < to; at++) {
    const slope = slopes[at]!;
    const mean = FIRST * first[at]! + (1 - FIRST) * slope;
    const square = SECOND * second[at]! + (1 - SECOND) * slope * slope;
    first[at] = mean;
    second[at] = square;
    values[at]! -= (step * mean) / (Math.sqrt(square) + TINY);
    slopes[at] = 0;
  }
}
