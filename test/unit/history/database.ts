// A fresh history for each test, on a database that lives in memory.
import 'fake-indexeddb/auto';
import { onTestFinished } from 'vitest';
import { type History, openHistory } from '../../../lib/history/index.ts';

let opened = 0;

export async function freshHistory(name = `test ${++opened}`): Promise<History> {
  const history = await openHistory({ name });
  onTestFinished(() => history.close());
  return history;
}
