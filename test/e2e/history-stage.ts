// The reading history alone in a real Chromium: bundled, on a blank page of a loopback server, on a profile that outlives a kill.
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { build, type Rolldown } from 'vite';
import { findBrowser } from '../../scripts/browsers.ts';

const ENTRY = fileURLToPath(new URL('history-page.ts', import.meta.url));

export interface HistoryStage {
  page(): Promise<Page>;
  /** Stops the browser as a crash would, without a word to it. */
  kill(): Promise<void>;
  restart(): Promise<void>;
  /** The address of a file that pages may fetch. */
  serve(name: string, bytes: Uint8Array): string;
  close(): Promise<void>;
}

/** @param profile A folder for the browser's data; a fresh one under the system's temporary folder if not given. */
export async function setHistoryStage({
  profile,
  entry = ENTRY,
}: {
  profile?: string;
  entry?: string;
} = {}): Promise<HistoryStage> {
  const executablePath = findBrowser('chromium');
  if (!executablePath) throw new Error('Chromium is not installed; npm test says how to get it');
  const folder = profile ?? (await mkdtemp(join(tmpdir(), 'lede-history-')));
  const files = new Map<string, Uint8Array | string>([
    ['/', '<!doctype html><meta charset="utf-8"><title>history</title><script src="/history.js"></script>'],
    ['/history.js', await bundle(entry)],
  ]);
  const server = createServer(({ url = '/' }, response) => {
    const file = files.get(url);
    const type =
      url === '/' ? 'text/html' : url.endsWith('.js') ? 'text/javascript; charset=utf-8' : 'application/octet-stream';
    response.writeHead(file === undefined ? 404 : 200, { 'content-type': type }).end(file);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const launch = (): Promise<Browser> =>
    puppeteer.launch({
      executablePath,
      headless: true,
      pipe: true,
      userDataDir: folder,
      protocolTimeout: 1_800_000,
      args: [
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
        '--disk-cache-size=1',
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ],
    });
  let browser = await launch();
  return {
    async page() {
      // As an extension with `unlimitedStorage`: a full disk makes the browser throw away what is not persistent.
      await browser.defaultBrowserContext().overridePermissions(origin, ['persistent-storage']);
      const page = await browser.newPage();
      await page.goto(origin, { waitUntil: 'load' });
      await page.evaluate(() => navigator.storage.persist());
      return page;
    },
    async kill() {
      const child = browser.process();
      const gone = new Promise((resolve) => child?.once('exit', resolve));
      child?.kill('SIGKILL');
      await gone;
    },
    async restart() {
      await browser.close();
      browser = await launch();
    },
    serve(name, bytes) {
      files.set(`/${name}`, bytes);
      return `${origin}/${name}`;
    },
    async close() {
      await browser.close();
      server.close();
      if (!profile) await rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
    },
  };
}

/** What a page needs to run an entry, as one script. */
export async function bundle(entry = ENTRY): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, minify: true, target: 'esnext', lib: { entry, formats: ['iife'], name: 'bundle' } },
  });
  const [{ output }] = built as Rolldown.RolldownOutput[] as [Rolldown.RolldownOutput];
  return output[0].code;
}
