import { expect, it } from 'vitest';
import { logistic, ridge } from '../../../training/summary/regression.ts';

/** Rows over a fixed grid, so that the true coefficients can be read back. */
const grid = Array.from({ length: 400 }, (_, at) => [1, (at % 20) / 10 - 1, Math.floor(at / 20) / 10 - 1]);

it('ridge regression finds the line behind the points', () => {
  const rows = grid.map((x) => ({ x, y: 2 + 3 * x[1]! - x[2]!, weight: 1 }));
  const found = ridge(rows, 1e-6);
  for (const [at, wanted] of [2, 3, -1].entries()) expect(found[at]).toBeCloseTo(wanted, 4);
});

it('logistic regression finds the chances behind the counts', () => {
  const rows = grid.flatMap((x) => {
    const chance = 1 / (1 + Math.exp(-(0.5 + 2 * x[1]! - x[2]!)));
    return [
      { x, y: 1, weight: chance },
      { x, y: 0, weight: 1 - chance },
    ];
  });
  const found = logistic(rows, 1e-6);
  for (const [at, wanted] of [0.5, 2, -1].entries()) expect(found[at]).toBeCloseTo(wanted, 3);
});
