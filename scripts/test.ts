// `npm test`: everything. Types, lint, unit tests, both builds, the store's lint, then both real browsers on what was built.
// `npm test -- unit|hostile|chromium|firefox [name]`: one kind of test alone, of files whose path holds the name.
import { readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { needBrowser } from './browsers.ts';
import { checkSources } from './check.ts';
import { type BrowserKind, build, builtExtension, OUTPUT, ROOT, run } from './project.ts';
import { tally } from './tally.ts';

const BROWSERS = ['chromium', 'firefox'] as const satisfies BrowserKind[];
const KINDS: readonly string[] = ['unit', 'hostile', ...BROWSERS];

const { check, add, skip, close } = tally();

/** What Vitest's JSON report says of a file. */
interface FileReport {
  name: string;
  assertionResults: { status: string; fullName: string }[];
}

/** Runs one of the Vitest projects and counts its tests. */
async function vitest(project: string, name?: string): Promise<void> {
  const report = join(OUTPUT, `tests-${project}.json`);
  console.log(`\n— ${project}`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const { code } = await run('vitest', ['run', '--project', project, ...reporters, ...(name ? [name] : [])], {
    show: true,
  });
  const result = JSON.parse(await readFile(report, 'utf8').catch(() => '{}')) as {
    numPassedTests?: number;
    numFailedTests?: number;
    testResults?: FileReport[];
  };
  const failed = result.numFailedTests ?? 0;
  // A file that does not even load has no failed test, and must not pass for that.
  add({ passed: result.numPassedTests ?? 0, failed: code !== 0 && failed === 0 ? 1 : failed });
  for (const { name: file, assertionResults } of result.testResults ?? []) {
    for (const { status, fullName } of assertionResults) {
      if (status === 'passed' || status === 'failed') continue;
      // A suite that needs something says so in its title: see `needs` in test/needs.ts.
      const reason = /\(needs [^)]+\)/.exec(fullName)?.[0] ?? '(no reason given)';
      skip(`${relative(ROOT, file)} ${reason}`);
    }
  }
}

const storeLint = () =>
  run('web-ext', ['lint', '--source-dir', builtExtension('firefox'), '--self-hosted', '--no-config-discovery']);

/** Builds for a browser and sees that it is there. */
async function prepared(kind: BrowserKind): Promise<boolean> {
  const isBuilt = await check(`build for ${kind}`, () => build(kind));
  const isThere = await check(`${kind} is there`, async () => {
    const found = await needBrowser(kind);
    return found.kind === 'found' ? { code: 0, output: '' } : { code: 1, output: found.advice };
  });
  return isBuilt && isThere;
}

async function everything(): Promise<void> {
  await checkSources({ check, skip });
  await vitest('unit');
  await vitest('hostile');
  console.log('\n— built extension');
  const ready = { chromium: await prepared('chromium'), firefox: await prepared('firefox') };
  if (ready.firefox) await check('web-ext lint', storeLint);
  for (const kind of BROWSERS) {
    if (ready[kind]) await vitest(kind);
  }
}

const [kind, name] = process.argv.slice(2);
if (kind === undefined) await everything();
else if (!KINDS.includes(kind)) {
  console.error(`Which tests? npm test -- ${KINDS.join('|')} [part of a file's path]`);
  process.exit(1);
} else {
  const browser = BROWSERS.find((each) => each === kind);
  // The package's tests look at both builds.
  const ready = browser ? (await Promise.all(BROWSERS.map(prepared))).every(Boolean) : true;
  if (ready) await vitest(kind, name);
}
process.exit(close());
