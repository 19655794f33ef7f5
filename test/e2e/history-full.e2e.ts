// A full disk: what is stored stays readable, the reader is told why nothing is saved, nothing is lost, and saving goes on when there is room again.
import { execFileSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync, statfsSync, truncateSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { expect, onTestFinished, type TestContext, test } from 'vitest';
import { Chromium } from '../../scripts/chromium.ts';
import { READ_POPUP } from '../../scripts/read-popup.ts';
import { servePages } from '../../scripts/serve.ts';
import { browserPath } from './harness.ts';
import { bundle } from './history-stage.ts';

const SIZE = '160m';
const MEBIBYTE = 1024 * 1024;
const SAVED = 30;

/** A small disk of our own; nothing where this user may not mount one. */
function smallDisk(context: TestContext): string {
  const folder = mkdtempSync(join(tmpdir(), 'lede-small-disk-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${SIZE}`, 'tmpfs', folder], { stdio: 'ignore' });
  } catch {
    console.warn('Skipped: this user may not mount a tmpfs, so the disk cannot be made full.');
    context.skip();
  }
  onTestFinished(() => {
    execFileSync('umount', ['-l', folder]);
  });
  return folder;
}

const freeOn = (disk: string): number => {
  const { bavail, bsize } = statfsSync(disk);
  return bavail * bsize;
};

/** What other programs take of the disk: all but so many bytes. */
function fill(disk: string, left: number): { release(): void } {
  const path = join(disk, 'ballast');
  const file = openSync(path, 'w');
  const piece = Buffer.alloc(4096, 1);
  try {
    while (freeOn(disk) > left) writeSync(file, piece);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error;
  }
  closeSync(file);
  return { release: () => truncateSync(path) };
}

/** The extension on that disk, with some articles in its history, and one of its pages to ask the history from. */
async function stageOn(disk: string) {
  const launch = () => Chromium.launch({ path: browserPath('chromium'), headless: true, lang: 'en', profile: disk });
  const script = await bundle();
  const stage = {
    chromium: await launch(),
    async page(): Promise<Page> {
      const page = await stage.chromium.open(stage.chromium.url('options.html'));
      await page.evaluate(script);
      await page.evaluate(async () => {
        Object.assign(globalThis, { kept: await lede.openHistory() });
      });
      return page;
    },
    async restart() {
      await stage.chromium.close();
      stage.chromium = await launch();
    },
  };
  onTestFinished(() => stage.chromium.close());
  const page = await stage.page();
  await page.evaluate(`(async () => {
    for (let i = 0; i < ${SAVED}; i++) await kept.save(lede.madeBrief(i), { readAt: i + 1 });
    await kept.catchUp();
  })()`);
  return { stage, page };
}

/** How many articles can be listed, and whether the first can be read, found and related; or the name of the failure. */
const READ = `(async () => {
  const entries = await kept.list({ limit: 10000 });
  const first = await kept.get(1);
  const found = await kept.search(first.title);
  const related = await kept.related(1, 3);
  return { listed: entries.length, blocks: first.brief.article.blocks.length, found: found[0]?.entry.id, related: related.length };
})().catch(lede.kindOf)`;

const reading = (listed: number) => ({ listed, blocks: 10, found: 1, related: 3 });

/** Saves until that fails: the name of the failure, and how many articles were saved by then. */
const SAVE_ON = `(async () => {
  for (let saved = ${SAVED}; ; saved++) {
    try {
      await kept.save(lede.madeBrief(saved), { readAt: saved + 1 });
    } catch (error) {
      return { kind: lede.kindOf(error), saved };
    }
  }
})()`;

test('when the disk is nearly full, saving stops with its name and the whole history stays readable', async (context) => {
  const disk = smallDisk(context);
  const { stage, page } = await stageOn(disk);
  fill(disk, 36 * MEBIBYTE);
  const { kind, saved } = (await page.evaluate(SAVE_ON)) as { kind: string; saved: number };
  expect(kind).toBe('full');
  expect(saved).toBeGreaterThan(SAVED);
  // Not by our own hand does the disk run full.
  expect(freeOn(disk)).toBeGreaterThan(16 * MEBIBYTE);
  expect(await page.evaluate(READ)).toEqual(reading(saved));

  // The reader is told, has the brief all the same, and sees the history; after a restart too.
  const server = await servePages();
  onTestFinished(() => server.close());
  await stage.restart();
  const ballast = fill(disk, 20 * MEBIBYTE);
  const popup = await stage.chromium.press(await stage.chromium.open(server.page('demo-en')));
  const text = (await popup.evaluate(READ_POPUP)) as { state: string };
  expect(text.state).toBe('brief');
  expect(await popup.$eval('[data-saved="failed"]', (bar) => bar.textContent)).toContain('No space left, not saved');
  const library = await stage.chromium.open(stage.chromium.url('library.html'));
  await library.waitForSelector('.row');
  const again = await stage.page();
  expect(await again.evaluate(READ)).toEqual(reading(saved));

  // What makes room is allowed, and saving goes on when there is some.
  expect(await again.evaluate('kept.forget({ ids: [2] }).then(() => kept.count())')).toBe(saved - 1);
  ballast.release();
  expect(await again.evaluate('kept.save(lede.madeBrief(5000)).then(({ isNew }) => isNew, lede.kindOf)')).toBe(true);
  expect(await again.evaluate(READ)).toEqual(reading(saved));
});

test('when other programs take the last byte, the history stays readable where it is open, and nothing is lost', async (context) => {
  const disk = smallDisk(context);
  const { stage, page } = await stageOn(disk);
  const ballast = fill(disk, 0);
  expect(freeOn(disk)).toBeLessThan(MEBIBYTE);
  for (const work of ['kept.save(lede.madeBrief(99))', 'kept.forget({ ids: [1] })', 'kept.star(1, true)'])
    expect(await page.evaluate(`${work}.then(() => 'done', lede.kindOf)`)).toBe('full');
  await page.evaluate('kept.catchUp()');
  expect(await page.evaluate(READ)).toEqual(reading(SAVED));

  // Started on a disk without a byte, Chromium may not be able to open a database: then the reader is told so, and never shown an empty history.
  await stage.restart();
  fill(disk, 0);
  const library = await stage.chromium.open(stage.chromium.url('library.html'));
  const face = await library.waitForSelector('.row, [role="alert"], .card');
  const shown = await face?.evaluate((element) => (element.classList.contains('row') ? 'rows' : element.textContent));
  if (shown !== 'rows') expect(shown).toContain('No space left on this device. Nothing is lost');
  ballast.release();
  const after = await stage.page();
  expect(await after.evaluate(READ)).toEqual(reading(SAVED));
});
