// When a backup is due: the reader's choice, measured against the last backup, or against what was read before there was one.

export type BackupEvery = 'week' | 'month' | 'never';

const DAY = 86_400_000;
const PERIOD = { week: 7 * DAY, month: 30 * DAY } as const;

/** How long “later” is. */
export const LATER = DAY;

/** Moments are milliseconds since 1970, and 0 where it never happened. */
export interface BackupTimes {
  every: BackupEvery;
  last: number;
  /** When the reader last said “later”. */
  postponed: number;
}

/**
 * Never while nothing was read, nor within a day of “later”. Without any backup, due once a reading is older than the period,
 * so that nobody is asked on the first day.
 * @param wasRead Whether there is an article whose last reading was at or before a moment.
 * @param now Milliseconds. What seems to have happened after it, by a clock that was set back, does not count.
 */
export async function isBackupDue(
  { every, last, postponed }: BackupTimes,
  wasRead: (until: number) => Promise<boolean>,
  now: number,
): Promise<boolean> {
  if (every === 'never' || isWithin(LATER, postponed, now) || isWithin(PERIOD[every], last, now)) return false;
  return wasRead(last === 0 ? now - PERIOD[every] : now);
}

const isWithin = (period: number, moment: number, now: number): boolean => moment <= now && now - moment < period;
