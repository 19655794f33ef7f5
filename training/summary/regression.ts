// Two regressions in closed or Newton form; small, exact, and without a seed.

export interface Row {
  x: readonly number[];
  y: number;
  weight: number;
}

const STEPS = 8;

/** Weighted least squares with an L2 penalty on all coefficients but the first, which is the constant. */
export function ridge(rows: readonly Row[], shrinkage: number): number[] {
  const system = empty(rows[0]!.x.length, shrinkage);
  for (const { x, y, weight } of rows) accumulate(system, x, weight, weight * y);
  return solve(system);
}

/** Logistic regression with the same penalty, by Newton's method. */
export function logistic(rows: readonly Row[], shrinkage: number): number[] {
  const size = rows[0]!.x.length;
  let coefficients = new Array<number>(size).fill(0);
  for (let step = 0; step < STEPS; step++) {
    const system = empty(size, shrinkage);
    for (let at = 1; at < size; at++) system[at]![size] = -shrinkage * coefficients[at]!;
    for (const { x, y, weight } of rows) {
      let sum = 0;
      for (let at = 0; at < size; at++) sum += coefficients[at]! * x[at]!;
      const chance = 1 / (1 + Math.exp(-sum));
      accumulate(system, x, weight * (chance * (1 - chance) + 1e-6), weight * (y - chance));
    }
    coefficients = solve(system).map((change, at) => coefficients[at]! + change);
  }
  return coefficients;
}

/** The normal equations, the right side as last column. */
function empty(size: number, shrinkage: number): Float64Array[] {
  return Array.from({ length: size }, (_, at) => {
    const row = new Float64Array(size + 1);
    row[at] = at === 0 ? 1e-6 : shrinkage;
    return row;
  });
}

function accumulate(system: readonly Float64Array[], x: readonly number[], curvature: number, slope: number): void {
  const size = x.length;
  for (let at = 0; at < size; at++) {
    const value = x[at]!;
    if (value === 0) continue;
    const row = system[at]!;
    row[size]! += slope * value;
    for (let other = 0; other < size; other++) row[other]! += curvature * value * x[other]!;
  }
}

/** Gauss–Jordan elimination with row pivoting. */
function solve(system: Float64Array[]): number[] {
  const size = system.length;
  for (let at = 0; at < size; at++) {
    let pivot = at;
    for (let row = at; row < size; row++) if (Math.abs(system[row]![at]!) > Math.abs(system[pivot]![at]!)) pivot = row;
    [system[at], system[pivot]] = [system[pivot]!, system[at]!];
    const own = system[at]!;
    const scale = own[at]!;
    for (let column = at; column <= size; column++) own[column]! /= scale;
    for (let row = 0; row < size; row++) {
      const factor = system[row]![at]!;
      if (row === at || factor === 0) continue;
      for (let column = at; column <= size; column++) system[row]![column]! -= factor * own[column]!;
    }
  }
  return system.map((row) => row[size]!);
}
