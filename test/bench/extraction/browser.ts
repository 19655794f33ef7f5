// Chromium with the measured code loaded: pages are parsed as inert documents, so nothing is fetched and no script of theirs runs.

import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Browser, launch, type Page } from 'puppeteer-core';
import { rolldown } from 'rolldown';

const BROWSERS = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

export interface Bench {
  page: Page;
  close: () => Promise<void>;
}

/** Undefined where there is no Chromium. */
export async function openBench(): Promise<Bench | undefined> {
  const executablePath = process.env.CHROMIUM ?? BROWSERS.find((path) => existsSync(path));
  if (!executablePath) return undefined;
  const bundle = await rolldown({ input: fileURLToPath(new URL('in-page.ts', import.meta.url)), platform: 'browser' });
  const { output } = await bundle.generate({ format: 'iife', name: 'bench', codeSplitting: false });
  const browser: Browser = await launch({ executablePath, headless: true, pipe: true, args: ['--no-sandbox'] });
  const page = await browser.newPage();
  await page.addScriptTag({ content: output[0].code });
  return { page, close: () => browser.close() };
}
