// At every start: was an import cut off?
import type { HistoryDatabase } from '../database.ts';
import { withLock } from '../lock.ts';
import { rollBack, UNFINISHED } from './journal.ts';

/** Takes back what a crashed import left; nothing if there is none, or if one is running in another page. */
export async function recoverImport(db: HistoryDatabase): Promise<void> {
  if (!(await db.settings.get(UNFINISHED))) return;
  await withLock(db, 'import', { ifAvailable: true }, () => rollBack(db));
}
