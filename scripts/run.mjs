// `node scripts/run.mjs <task> [arguments]`: what every npm script starts. Runs on whatever Node there is, installs what is missing,
// then hands over to the task under the Node that the project pins, which reads TypeScript.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const windows = process.platform === 'win32';

/** The folders with a lockfile of their own, by task; the root comes first. */
const FOLDERS = {
  dev: [''],
  start: [''],
  check: ['', 'test/bench', 'training'],
  fix: [''],
  test: [''],
  hostile: [''],
  bench: ['', 'test/bench'],
  train: ['', 'training'],
  package: [''],
};
const ENTRIES = {
  dev: 'node_modules/wxt/bin/wxt.mjs',
  start: 'scripts/start.ts',
  check: 'scripts/check.ts',
  fix: 'scripts/fix.ts',
  test: 'scripts/test.ts',
  hostile: 'scripts/hostile.ts',
  bench: 'test/bench/index.ts',
  train: 'training/index.ts',
  package: 'scripts/package.ts',
};

function install(folder) {
  const at = join(root, folder);
  const lock = readFileSync(join(at, 'package-lock.json'), 'utf8');
  const stamp = join(at, 'node_modules', '.lede-lock');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
  const name = folder === '' ? 'Lede' : folder;
  console.log(`Installing the packages of ${name} …`);
  const flags = ['ci', '--no-audit', '--no-fund', '--loglevel=error'];
  if (folder !== '') flags.push('--ignore-scripts');
  const { status } = spawnSync('npm', flags, { cwd: at, stdio: 'inherit', shell: windows });
  if (status !== 0) stop('The packages could not be installed: npm’s own words are above.');
  writeFileSync(stamp, lock);
}

function stop(reason) {
  console.error(reason);
  process.exit(1);
}

/** The pinned Node, or the one that runs this if it is new enough to read TypeScript. */
function pinnedNode() {
  const pinned = join(root, 'node_modules', 'node', 'bin', windows ? 'node.exe' : 'node');
  if (existsSync(pinned)) return pinned;
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major >= 24 || (major === 22 && minor >= 18)) return process.execPath;
  return stop('npm did not run the install script of the package “node”. Allow it, or use Node 24 or newer.');
}

const [task = '', ...rest] = process.argv.slice(2);
if (!(task in ENTRIES)) stop(`Which task? There are: ${Object.keys(ENTRIES).join(', ')}.`);
for (const folder of FOLDERS[task]) install(folder);

const bin = join(root, 'node_modules', '.bin');
const env = { ...process.env, PATH: `${bin}${windows ? ';' : ':'}${process.env.PATH ?? ''}` };
const { status } = spawnSync(pinnedNode(), [join(root, ENTRIES[task]), ...rest], {
  cwd: process.cwd(),
  stdio: 'inherit',
  env,
});
process.exit(status ?? 1);
