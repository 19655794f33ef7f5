// The bin: what was removed stays for 30 days as the tables had it, in none of the lists, searches and relations.
import { addressKey } from '../address.ts';
import type { BinRow, HistoryDatabase } from './database.ts';
import { restore } from './forget.ts';
import type { RemovedEntry } from './types.ts';
import { recordOf, type Seen, versionsIn } from './versions/store.ts';

const DAY = 86_400_000;
/** Milliseconds. */
export const KEPT = 30 * DAY;

/** Puts what was taken out of the tables into the bin; inside the transaction that takes it out. */
export async function putIntoBin(db: HistoryDatabase, taken: readonly Seen[], removedAt: number): Promise<void> {
  const rows = taken.flatMap(({ row, text, packed, remarks }): Omit<BinRow, 'id'>[] =>
    text ? [{ url: row.url, title: row.title, site: row.site, removedAt, row, text, packed, remarks }] : [],
  );
  await db.bin.bulkAdd(rows);
}

/** What is in the bin, removed last first. */
export async function binned(db: HistoryDatabase, now = Date.now()): Promise<RemovedEntry[]> {
  const rows = await db.bin
    .where('removedAt')
    .above(now - KEPT)
    .reverse()
    .toArray();
  return rows.map(({ id, url, title, site, removedAt }) => ({
    id,
    url,
    title,
    site,
    removedAt,
    goneAt: removedAt + KEPT,
  }));
}

/** Brings entries of the bin back into the history. An article that was read again meanwhile gets its old readings too. */
export async function bringBack(db: HistoryDatabase, ids: readonly number[]): Promise<number[]> {
  const rows = (await db.bin.bulkGet([...ids])).filter((row) => row !== undefined);
  const records = rows.map(async (row) =>
    recordOf(row.row.id, row.row.starred === 1, await versionsIn(row), row.remarks),
  );
  return restore(db, await Promise.all(records));
}

/** Takes entries out of the bin for good; all of them if no ids are given. */
export async function discard(db: HistoryDatabase, ids?: readonly number[]): Promise<void> {
  await (ids ? db.bin.bulkDelete([...ids]) : db.bin.clear());
}

/** What is back in the history is not in the bin any more. */
export async function takeFromBin(db: HistoryDatabase, urls: readonly string[]): Promise<void> {
  await db.bin.where('url').anyOf(urls.map(addressKey)).delete();
}

/** Lets go of what has been there for 30 days. */
export async function emptyOld(db: HistoryDatabase, now = Date.now()): Promise<void> {
  await db.bin
    .where('removedAt')
    .belowOrEqual(now - KEPT)
    .delete();
}
