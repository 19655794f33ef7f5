// One page or worker at a time does a thing with a database.
import type { HistoryDatabase } from './database.ts';

/** Waits for its turn; with `ifAvailable`, leaves the work if another page is at it. Where there are no locks, there is one page only. */
export async function withLock(
  db: HistoryDatabase,
  what: string,
  options: LockOptions,
  work: () => Promise<void>,
): Promise<void> {
  if (!globalThis.navigator?.locks) return work();
  await navigator.locks.request(`${db.name} ${what}`, options, async (lock) => {
    if (lock) await work();
  });
}
