// Every character of an article leads back to its place: over saved news pages beside the checkout, in real Chromium.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { build, type Rolldown } from 'vite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { describeShared } from '../needs.ts';
import { browserPath } from './harness.ts';

const ROOT = join(import.meta.dirname, '../..');
const DATA = join(ROOT, '../shared/data/extraction');

interface Mapped {
  characters: number;
  /** Characters whose run, looked up where the page was read, points at the very same character of a live text node. */
  extracted: number;
  /** The same after the article alone was aligned with the page, as a reload needs it. */
  aligned: number;
}

/** The room as one script, as the page script carries it. */
async function bundle(): Promise<string> {
  const built = (await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      lib: { entry: 'test/e2e/mapped.ts', formats: ['iife'], name: 'room' },
    },
  })) as Rolldown.RolldownOutput[];
  return built[0]?.output[0].code ?? '';
}

/** Runs in the page. */
const MEASURE = `(() => {
  const extraction = room.extractArticle(document, document.baseURI, { force: true });
  if (extraction.kind === 'none') return { characters: 0, extracted: 0, aligned: 0 };
  const { article } = extraction;
  const map = room.alignBlocks(document, article);
  const aligned = room.alignBlocks(document, article, { anew: true });
  const blank = (text) => text.replace(/\\s/g, ' ');
  const hit = (text, runs) => runs.reduce((sum, { node, nodeStart, nodeEnd, blockStart, blockEnd }) => {
    const shown = blank(node.data.slice(nodeStart, nodeEnd));
    return sum + (node.isConnected && shown === blank(text.slice(blockStart, blockEnd)) ? blockEnd - blockStart : 0);
  }, 0);
  const sums = { characters: 0, extracted: 0, aligned: 0 };
  article.blocks.forEach(({ text }, block) => {
    sums.characters += text.length;
    sums.extracted += hit(text, map.get(block) ?? []);
    sums.aligned += hit(text, aligned.get(block) ?? []);
  });
  return sums;
})()`;

describeShared('data/extraction', 'the text of saved news pages', () => {
  let browser: Browser;
  let page: Page;
  let html = '';
  beforeAll(async () => {
    const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
    browser = await puppeteer.launch({ executablePath: browserPath('chromium'), headless: true, args: sandbox });
    page = await browser.newPage();
    await page.setRequestInterception(true);
    // The saved page answers for its address, runs none of its scripts, and gets nothing else.
    const headers = { 'content-security-policy': "script-src 'none'" };
    page.on('request', (request) => {
      if (request.isNavigationRequest() && request.frame() === page.mainFrame()) {
        void request.respond({ contentType: 'text/html; charset=utf-8', headers, body: html });
      } else void request.abort();
    });
  });
  afterAll(() => browser.close());

  test('leads back to the page, at least 99.5 % of its characters', { timeout: 900_000 }, async () => {
    const room = await bundle();
    const pages = JSON.parse(gunzipSync(readFileSync(join(DATA, 'truth.json.gz'))).toString()) as { file: string }[];
    const sums: Mapped = { characters: 0, extracted: 0, aligned: 0 };
    for (const { file } of pages) {
      html = gunzipSync(readFileSync(join(DATA, file))).toString('utf8');
      await page.goto('https://page.example/story.html', { waitUntil: 'domcontentloaded' });
      await page.evaluate(room.replace(/^var room/, 'globalThis.room'));
      const measured = (await page.evaluate(MEASURE)) as Mapped;
      for (const name of ['characters', 'extracted', 'aligned'] as const) sums[name] += measured[name];
    }
    const share = (name: 'extracted' | 'aligned') => sums[name] / sums.characters;
    console.log(
      `${pages.length} pages: ${(100 * share('extracted')).toFixed(3)} % as extracted, ${(100 * share('aligned')).toFixed(3)} % aligned anew`,
    );
    expect(sums.characters).toBeGreaterThan(pages.length * 500);
    expect(share('extracted')).toBeGreaterThan(0.995);
    expect(share('aligned')).toBeGreaterThan(0.995);
  });
});
