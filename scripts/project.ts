// Where things lie in the checkout, and how a tool of the project is run.
import { spawn } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');
export const OUTPUT = join(ROOT, '.output');
export const SHOTS = join(OUTPUT, 'shots');

export type BrowserKind = 'chromium' | 'firefox';

/** The folder of the built extension. */
export const builtExtension = (kind: BrowserKind): string =>
  join(OUTPUT, kind === 'firefox' ? 'firefox-mv3' : 'chrome-mv3');

export interface Ended {
  code: number;
  /** Standard output and standard error, in the order they came. */
  output: string;
}

/** Runs a command to its end. `show` passes its output on as it comes. */
export function run(command: string, args: string[], options: { show?: boolean } = {}): Promise<Ended> {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: ROOT,
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8');
      stream.on('data', (text: string) => {
        output += text;
        if (options.show) process.stdout.write(text);
      });
    }
    child.on('error', (error) => resolve({ code: 127, output: `${output}${error.message}\n` }));
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

/** Builds the extension for one kind of browser. */
export const build = (kind: BrowserKind): Promise<Ended> =>
  run('wxt', kind === 'firefox' ? ['build', '-b', 'firefox', '--mv3'] : ['build']);
