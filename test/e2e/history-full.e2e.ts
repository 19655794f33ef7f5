// A full disk: the failure has its name, the history stays readable, and saving goes on when there is room again.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { setHistoryStage } from './history-stage.ts';

const SIZE = '96m';
const RESERVE = 4_000_000;

/** A small disk of our own; nothing where this user may not mount one. */
function smallDisk(): string | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'lede-small-disk-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${SIZE}`, 'tmpfs', folder], { stdio: 'ignore' });
  } catch {
    return undefined;
  }
  onTestFinished(() => {
    execFileSync('umount', ['-l', folder]);
  });
  return folder;
}

test('a full disk is named, what was read stays readable, and saving goes on when there is room', async (context) => {
  const profile = smallDisk();
  if (!profile) {
    console.warn('Skipped: this user may not mount a tmpfs, so the disk cannot be made full.');
    context.skip();
    return;
  }
  const stage = await setHistoryStage({ profile });
  onTestFinished(() => stage.close());
  const page = await stage.page();
  await page.evaluate(async () => {
    const history = await lede.openHistory();
    for (let i = 0; i < 30; i++) await history.save(lede.madeBrief(i), { readAt: i + 1 });
  });
  const ballast = join(profile, 'ballast');
  try {
    for (let i = 0; i < 1000; i++) writeFileSync(ballast, Buffer.alloc(1_000_000), { flag: 'a' });
  } catch {
    // Full now: that is what it is for. The browser itself needs a little to go on at all.
  }
  truncateSync(ballast, statSync(ballast).size - RESERVE);
  const told = await page.evaluate(async () => {
    const history = await lede.openHistory();
    let kind = '';
    let saved = 30;
    for (; saved < 2000 && !kind; saved++) {
      await history.save(lede.madeBrief(saved), { readAt: saved + 1 }).catch((error: unknown) => {
        kind = lede.kindOf(error);
      });
    }
    const again = await history.save(lede.madeBrief(9000)).then(() => 'saved', lede.kindOf);
    const entries = await history.list({ limit: 5000 });
    const text = (await history.get(entries.at(-1)!.id))?.brief.article.blocks.length;
    return {
      kind,
      again,
      saved: saved - 1,
      listed: entries.length,
      text,
      found: (await history.search(entries.at(-1)!.title)).length,
    };
  });
  expect(told.kind).toBe('full');
  expect(told.again).toBe('full');
  expect(told.listed).toBe(told.saved);
  expect(told.text).toBe(10);
  expect(told.found).toBeGreaterThan(0);

  rmSync(ballast);
  await stage.restart();
  const again = await stage.page();
  const isNew = await again.evaluate(async () => (await (await lede.openHistory()).save(lede.madeBrief(5000))).isNew);
  expect(isNew).toBe(true);
});
