// A fresh history for each test, on a database that lives in memory.
import 'fake-indexeddb/auto';
import { onTestFinished } from 'vitest';
import { HistoryDatabase } from '../../../lib/history/database.ts';
import { type History, openHistory } from '../../../lib/history/index.ts';

let opened = 0;

export async function freshHistory(name = `test ${++opened}`): Promise<History> {
  const history = await openHistory({ name });
  onTestFinished(() => history.close());
  return history;
}

/** The tables under a history, to be looked at or tampered with. */
export async function tablesOf(name: string): Promise<HistoryDatabase> {
  const db = new HistoryDatabase(name);
  await db.open();
  onTestFinished(() => db.close());
  return db;
}
