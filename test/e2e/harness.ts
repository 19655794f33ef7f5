// One Chromium with the built Lede and a server of our own pages, for the tests of one file.
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { findBrowser } from '../../scripts/browsers.ts';
import { Chromium } from '../../scripts/chromium.ts';
import { type BrowserKind, SHOTS } from '../../scripts/project.ts';
import { type PageServer, servePages } from '../../scripts/serve.ts';

export interface Stage {
  chromium: Chromium;
  server: PageServer;
  /** Opens one of `test/pages`. */
  open(slug: string): Promise<Page>;
  /** Stops the browser as a power cut would, without a word to it. */
  kill(): Promise<void>;
  /** Starts it again on the same profile. */
  restart(): Promise<void>;
  close(): Promise<void>;
}

export function browserPath(kind: BrowserKind): string {
  const path = findBrowser(kind);
  if (!path) throw new Error(`${kind} is not installed; npm test says how to get it`);
  return path;
}

export async function setStage({
  lang = 'en',
  privateWindows = false,
}: {
  lang?: 'de' | 'en';
  privateWindows?: boolean;
} = {}): Promise<Stage> {
  await mkdir(SHOTS, { recursive: true });
  const profile = await mkdtemp(join(tmpdir(), 'lede-e2e-'));
  const server = await servePages();
  const path = browserPath('chromium');
  const launch = () => Chromium.launch({ path, headless: true, lang, profile, proxy: server.origin, privateWindows });
  const stage: Stage = {
    chromium: await launch(),
    server,
    open: (slug) => stage.chromium.open(server.page(slug)),
    async kill() {
      const child = stage.chromium.browser.process();
      const gone = new Promise((resolve) => child?.once('exit', resolve));
      child?.kill('SIGKILL');
      await gone;
    },
    async restart() {
      stage.chromium = await launch();
    },
    async close() {
      await stage.chromium.close();
      await server.close();
      await rm(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
    },
  };
  return stage;
}

/** Saves a picture under `.output/shots`. */
export const shoot = (page: Page, name: string) =>
  page.screenshot({ path: join(SHOTS, `${name}.png`) as `${string}.png` });

/** The highlights painted in a page: their names and how many ranges each has. */
export const paintedNames = (page: Page) =>
  page.evaluate(() => [...CSS.highlights.entries()].map(([name, { size }]) => ({ name, size })));
