// `npm run hostile -- [--seed N] [--cases N] [--size N]`: other made pages and texts than `npm test` has, as many as one has time for,
// and each door measured on texts of `size` characters.
import { parseArgs } from 'node:util';
import { run } from './project.ts';

const { values } = parseArgs({
  options: { seed: { type: 'string' }, cases: { type: 'string' }, size: { type: 'string' } },
});
const seed = values.seed ?? String(Date.now() % 1_000_000_000);
process.env.HOSTILE_SEED = seed;
process.env.HOSTILE_CASES = values.cases ?? '10000';
process.env.HOSTILE_SIZE = values.size ?? '12000';
for (const [name, value] of Object.entries({ ...values, seed }))
  if (!/^\d+$/.test(value)) throw new Error(`--${name} is a whole number, not ${value}`);
console.log(`Seed ${seed}: say the same to see the same again.`);
const { code } = await run('vitest', ['run', '--project', 'hostile'], { show: true });
process.exit(code);
