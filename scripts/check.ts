// `npm run check`: types of everything, benches and training included, and lint. Seconds, for while one works.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, run } from './project.ts';
import { type Tally, tally } from './tally.ts';

/** The folders that have types, and packages, of their own. */
const APART = ['training', 'test/bench'];

/** Types and lint; the types of a folder whose own packages are not installed are skipped. */
export async function checkSources({ check, skip }: Pick<Tally, 'check' | 'skip'>): Promise<void> {
  await check('prepare', () => run('wxt', ['prepare']));
  const types = APART.filter((folder) => existsSync(join(ROOT, folder, 'node_modules')));
  await Promise.all([
    check('types', () => run('tsc', ['--noEmit'])),
    ...types.map((folder) => check(`types of ${folder}`, () => run('tsc', ['--noEmit', '-p', folder]))),
    check('lint', () => run('biome', ['check', '--error-on-warnings', '.'])),
  ]);
  for (const folder of APART.filter((each) => !types.includes(each))) {
    skip(`the types of ${folder}, whose packages are not installed (npm run check does both)`);
  }
}

if (import.meta.main) {
  const sums = tally();
  await checkSources(sums);
  process.exit(sums.close());
}
