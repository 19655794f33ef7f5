// `npm test`: everything. Types, lint, unit tests, both builds, the store's lint, then both real browsers on what was built.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { needBrowser } from './browsers.ts';
import { build, builtExtension, type Ended, OUTPUT, run } from './project.ts';

interface Count {
  passed: number;
  failed: number;
  skipped: number;
}

const total: Count = { passed: 0, failed: 0, skipped: 0 };

function count({ passed, failed, skipped }: Count): void {
  total.passed += passed;
  total.failed += failed;
  total.skipped += skipped;
}

/** Runs a check that passes or fails as a whole; shows its words only if it fails. */
async function check(name: string, work: () => Promise<Ended>): Promise<boolean> {
  const started = Date.now();
  const { code, output } = await work();
  const passed = code === 0;
  console.log(`${passed ? '✓' : '✗'} ${name} (${Math.round((Date.now() - started) / 1000)} s)`);
  if (!passed) console.log(output);
  count({ passed: passed ? 1 : 0, failed: passed ? 0 : 1, skipped: 0 });
  return passed;
}

/** Runs one of the Vitest projects and counts its tests. */
async function vitest(project: string): Promise<void> {
  const report = join(OUTPUT, `tests-${project}.json`);
  console.log(`\n— ${project}`);
  const { code } = await run(
    'vitest',
    ['run', '--project', project, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
    { show: true },
  );
  const result = JSON.parse(await readFile(report, 'utf8').catch(() => '{}')) as Record<string, number | undefined>;
  const failed = result.numFailedTests ?? 0;
  count({
    passed: result.numPassedTests ?? 0,
    // A file that does not even load has no failed test, and must not pass for that.
    failed: code !== 0 && failed === 0 ? 1 : failed,
    skipped: (result.numPendingTests ?? 0) + (result.numTodoTests ?? 0),
  });
}

const storeLint = () =>
  run('web-ext', ['lint', '--source-dir', builtExtension('firefox'), '--self-hosted', '--no-config-discovery']);

await check('prepare', () => run('wxt', ['prepare']));
await Promise.all([
  check('types', () => run('tsc', ['--noEmit'])),
  check('lint', () => run('biome', ['check', '--error-on-warnings', '.'])),
]);
await vitest('unit');

console.log('\n— built extension');
const chromiumBuilt = await check('build for Chromium', () => build('chromium'));
const firefoxBuilt = await check('build for Firefox', () => build('firefox'));
if (firefoxBuilt) await check('web-ext lint', storeLint);

for (const kind of ['chromium', 'firefox'] as const) {
  await check(`${kind} is there`, async () => {
    const found = await needBrowser(kind);
    return found.kind === 'found' ? { code: 0, output: '' } : { code: 1, output: found.advice };
  });
}
if (chromiumBuilt && firefoxBuilt) await vitest('e2e');

if (total.skipped > 0) console.log(`\n${total.skipped} skipped: their reasons are in the output above.`);
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed > 0 ? 1 : 0);
