// Forgetting takes away the row, the text and everything derived from them; what was taken lies in the bin for a while, and is handed back
// as plain data.
import { currentKey } from '../actors/key.ts';
import { addressKey } from '../address.ts';
import { putIntoBin, takeFromBin } from './bin.ts';
import type { ArticleRow, HistoryDatabase } from './database.ts';
import { updatePostings } from './related/index.ts';
import { deleteRemarks, remarksOf } from './remarks.ts';
import { change, tablesOfSaving } from './save.ts';
import { removeFromSegments } from './search/segments.ts';
import { leaveStories } from './stories.ts';
import type { Removed, Selection } from './types.ts';
import {
  deleteVersions,
  planned,
  readingsIn,
  recordOf,
  type Seen,
  settle,
  versionRows,
  versionsIn,
  write,
} from './versions/store.ts';

/** @param into whether there is room to keep it in the bin for a while. */
export async function forget(
  db: HistoryDatabase,
  selection: Selection,
  into: { bin: boolean } = { bin: true },
): Promise<Removed> {
  const taken = await db.transaction('rw', db.tables, async () => {
    const rows = await selected(db, selection);
    const texts = await db.texts.bulkGet(rows.map(({ id }) => id));
    const packed = await Promise.all(rows.map(({ id }) => versionRows(db, id)));
    const remarks = await Promise.all(rows.map(({ url }) => remarksOf(db, url)));
    await removeArticles(db, rows);
    const seen = rows.map(
      (row, i): Seen => ({ row, text: texts[i], packed: packed[i] ?? [], remarks: remarks[i] ?? [] }),
    );
    if (into.bin) await putIntoBin(db, seen, Date.now());
    return seen;
  });
  const records = taken.map(async (seen) => {
    const versions = await versionsIn(seen);
    return versions.length > 0 ? [recordOf(seen.row.id, seen.row.starred === 1, versions, seen.remarks)] : [];
  });
  return (await Promise.all(records)).flat();
}

/** Takes articles out of every table; inside a transaction. */
export async function removeArticles(db: HistoryDatabase, rows: readonly ArticleRow[]): Promise<void> {
  const ids = rows.map(({ id }) => id);
  const signatures = (await db.signatures.bulkGet(ids)).filter((row) => row !== undefined);
  await leaveStories(db, rows);
  for (const signature of signatures) await updatePostings(db, signature, undefined);
  await Promise.all([
    db.articles.bulkDelete(ids),
    db.texts.bulkDelete(ids),
    deleteVersions(db, ids),
    deleteRemarks(
      db,
      rows.map(({ url }) => url),
    ),
    db.signatures.bulkDelete(ids),
    db.sketches.bulkDelete(ids),
    db.pending.bulkDelete(ids),
    db.journal.bulkDelete(ids),
    removeFromSegments(db, ids, { purge: true }),
    ...ids.map((id) => db.links.where('[from+to]').between([id, ''], [id, '\uffff']).delete()),
  ]);
  await change(db, '', -rows.length);
  for (const { site } of rows) await change(db, site, -1);
}

/** Brings back what `forget` took. An article that was read again in between keeps its new row and gets the old readings too. */
export async function restore(db: HistoryDatabase, removed: Removed): Promise<number[]> {
  const incoming = removed.map(({ id, starred, remarks, ...record }) => ({
    id,
    starred,
    remarks,
    readings: readingsIn({ starred, ...record }),
  }));
  return settle(
    db,
    [...tablesOfSaving(db), db.bin],
    () => planned(db, incoming),
    async (plans) => {
      const ids = new Map<string, number>();
      await takeFromBin(
        db,
        plans.map(({ url }) => url),
      );
      for (const plan of plans) ids.set(plan.url, await write(db, plan, 'now'));
      return removed.flatMap(({ brief }) => ids.get(addressKey(brief.article.url)) ?? []);
    },
  );
}

function selected(db: HistoryDatabase, selection: Selection): Promise<ArticleRow[]> {
  if ('ids' in selection) return db.articles.where('id').anyOf(selection.ids).toArray();
  if ('site' in selection)
    return db.articles.where('[site+lastReadAt+id]').between([selection.site], [selection.site, []]).toArray();
  if ('actor' in selection) {
    const key = currentKey(selection.actor);
    return db.articles.where('byActor').between([key], [key, []]).toArray();
  }
  return db.articles.toArray();
}
