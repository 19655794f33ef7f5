// Which browsers this machine has, and how to get one that is missing.
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { type BrowserKind, run } from './project.ts';

/** Names on the path, then the usual places of each system; the first found wins. */
const CANDIDATES: Record<BrowserKind, string[]> = {
  chromium: [
    'chromium',
    'chromium-browser',
    'google-chrome-stable',
    'google-chrome',
    'microsoft-edge-stable',
    'microsoft-edge',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  ],
  firefox: [
    'firefox-esr',
    'firefox',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
  ],
};

const DEBIAN_PACKAGE: Record<BrowserKind, string> = { chromium: 'chromium', firefox: 'firefox-esr' };

/** The environment variable that names a browser of one's own choice. */
const CHOICE: Record<BrowserKind, string> = { chromium: 'LEDE_CHROMIUM', firefox: 'LEDE_FIREFOX' };

function isRunnable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The path of an installed browser, or undefined. */
export function findBrowser(kind: BrowserKind): string | undefined {
  const chosen = process.env[CHOICE[kind]];
  if (chosen) return isRunnable(chosen) ? chosen : undefined;
  const folders = (process.env.PATH ?? '').split(delimiter);
  for (const name of CANDIDATES[kind]) {
    const paths = name.includes('/') || name.includes('\\') ? [name] : folders.map((folder) => join(folder, name));
    const found = paths.find(isRunnable);
    if (found) return found;
  }
  return undefined;
}

/** Whether a window can be opened here. */
export function hasDisplay(): boolean {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

export type BrowserFound = { kind: 'found'; path: string } | { kind: 'missing'; advice: string };

/** Finds a browser, or installs Debian's when we may (root on Debian or Ubuntu); else says what to install. */
export async function needBrowser(kind: BrowserKind): Promise<BrowserFound> {
  const there = findBrowser(kind);
  if (there) return { kind: 'found', path: there };
  const name = DEBIAN_PACKAGE[kind];
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    console.log(`Installing ${name} …`);
    await run('apt-get', ['update', '-qq']);
    await run('apt-get', ['install', '-y', '-qq', name]);
    const installed = findBrowser(kind);
    if (installed) return { kind: 'found', path: installed };
  }
  const wanted = kind === 'firefox' ? 'Firefox 150 or newer' : 'Chromium, Chrome or Edge 140 or newer';
  return {
    kind: 'missing',
    advice: `Please install ${wanted} (on Debian: apt install ${name}), or name one in ${CHOICE[kind]}.`,
  };
}
