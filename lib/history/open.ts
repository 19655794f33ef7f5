// Opening the database, and saying by name why it cannot be opened.
import { HistoryDatabase, SCHEMA } from './database.ts';
import { HistoryFailure, named } from './failure.ts';

const BLOCKED_AFTER = 3000;
/** Dexie's version n is the browser's 10 n. */
const DEXIE_STEPS = 10;

/**
 * Opens the tables. Rejects with a `HistoryFailure`: `newer` if a newer version of the extension wrote them (they stay as
 * they are), `upgrade` if they could not be brought to this version, `blocked` if another tab keeps an older version open
 * for three seconds, `private` in a private window of Firefox.
 */
export async function openDatabase(name: string, onClosed: () => void): Promise<HistoryDatabase> {
  // Dexie would open a newer database silently, and even add what it misses there: so ask before it does.
  const stored = (await databases()).find((database) => database.name === name);
  if ((stored?.version ?? 0) >= (SCHEMA + 1) * DEXIE_STEPS) throw new HistoryFailure('newer');
  const db = new HistoryDatabase(name);
  let refuse: (failure: HistoryFailure) => void = () => {};
  let timer: ReturnType<typeof setTimeout> | undefined;
  const blocked = new Promise<never>((_, reject) => {
    refuse = reject;
  });
  db.on('blocked', () => {
    timer ??= setTimeout(() => refuse(new HistoryFailure('blocked')), BLOCKED_AFTER);
  });
  // A newer version in another tab wants the tables: let go at once, or it waits for ever.
  db.on('versionchange', () => {
    db.close();
    onClosed();
    return false;
  });
  try {
    await Promise.race([db.open(), blocked]);
    return db;
  } catch (error) {
    db.close();
    const failure = named(error);
    // Whatever stops an upgrade, the browser has undone it.
    const isUpgrade = stored !== undefined && (stored.version ?? 0) < SCHEMA * DEXIE_STEPS;
    throw isUpgrade && !(failure instanceof HistoryFailure) ? new HistoryFailure('upgrade', error) : failure;
  } finally {
    clearTimeout(timer);
  }
}

async function databases(): Promise<IDBDatabaseInfo[]> {
  try {
    return await indexedDB.databases();
  } catch (error) {
    // Nothing was asked of a database yet that could be in another state.
    throw (error as Error).name === 'InvalidStateError' ? new HistoryFailure('private', error) : error;
  }
}
