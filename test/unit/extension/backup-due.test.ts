// When the library makes or asks for a backup.
import { describe, expect, test } from 'vitest';
import { type BackupTimes, isBackupDue } from '../../../lib/extension/backup-due.ts';

const DAY = 86_400_000;
const NOW = Date.UTC(2026, 10, 22, 9);
const ago = (days: number) => NOW - days * DAY;

/** A history whose earliest reading was so many days ago. */
const readFor = (days: number) => async (until: number) => ago(days) <= until;
const nothingRead = async () => false;

const due = (times: Partial<BackupTimes>, wasRead = readFor(400)) =>
  isBackupDue({ every: 'month', last: 0, postponed: 0, ...times }, wasRead, NOW);

describe('a backup is due', () => {
  test.each([
    ['week', 6.9, false],
    ['week', 7, true],
    ['month', 29.9, false],
    ['month', 30, true],
    ['never', 4000, false],
  ] as const)('every %s: after %d days: %s', async (every, days, expected) => {
    expect(await due({ every, last: ago(days) })).toBe(expected);
  });

  test('never while nothing was read, however old the last one', async () => {
    expect(await due({}, nothingRead)).toBe(false);
    expect(await due({ last: ago(400) }, nothingRead)).toBe(false);
  });

  test('for the first time once a reading is as old as the choice, not on the first day', async () => {
    expect(await due({}, readFor(1))).toBe(false);
    expect(await due({}, readFor(29))).toBe(false);
    expect(await due({}, readFor(30))).toBe(true);
    expect(await due({ every: 'week' }, readFor(8))).toBe(true);
  });

  test('after an old one, whatever was read since', async () => {
    expect(await due({ last: ago(31) }, readFor(1))).toBe(true);
  });

  test('again a day after “later”', async () => {
    expect(await due({ postponed: ago(0.5) })).toBe(false);
    expect(await due({ postponed: ago(1) })).toBe(true);
  });

  test('though a clock that was set back says that the last one is still to come', async () => {
    expect(await due({ last: ago(-900), postponed: ago(-900) })).toBe(true);
  });
});
