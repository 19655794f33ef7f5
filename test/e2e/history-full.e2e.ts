// A full disk: the failure has its name, nothing of the history is lost, and reading and saving go on when there is room again.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { setHistoryStage } from './history-stage.ts';

const SIZE = '96m';
/** What other programs leave of it. */
const LEFT = 4_000_000;

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

test('a full disk is named, nothing is lost, and everything goes on in the same page when there is room', async (context) => {
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
    await history.catchUp();
    history.close();
  });
  const ballast = join(profile, 'ballast');
  const { bavail, bsize } = statfsSync(profile);
  writeFileSync(ballast, Buffer.alloc(bavail * bsize - LEFT));
  const told = await page.evaluate(async () => {
    const history = await lede.openHistory();
    Object.assign(globalThis, { kept: history });
    let kind = '';
    let saved = 30;
    for (; saved < 2000 && !kind; saved++) {
      await history.save(lede.madeBrief(saved), { readAt: saved + 1 }).catch((error: unknown) => {
        kind = lede.kindOf(error);
      });
    }
    const list = await history.list({ limit: 5000 }).then(({ length }) => length, lede.kindOf);
    return { kind, saved: saved - 1, list };
  });
  expect(told.kind).toBe('full');
  expect(told.saved).toBeGreaterThan(30);
  // On a disk without a byte left Chromium cannot open a database for reading either; it must say so, and not seem empty.
  expect([told.saved, 'full']).toContain(told.list);

  rmSync(ballast);
  const later = await page.evaluate(`(async () => {
    const listed = (await kept.list({ limit: 5000 })).length;
    const { isNew } = await kept.save(lede.madeBrief(5000));
    const text = (await kept.get(1)).brief.article.blocks.length;
    const found = (await kept.search(lede.madeBrief(3).article.title)).length;
    return { listed, isNew, text, found };
  })()`);
  expect(later).toEqual({ listed: told.saved, isNew: true, text: 10, found: 1 });
});
