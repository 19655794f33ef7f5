// Forgetting takes away the row, the text and everything derived from them; what was taken is handed back as plain data.
import { currentKey } from '../actors/key.ts';
import type { ArticleRow, HistoryDatabase } from './database.ts';
import { updatePostings } from './related/index.ts';
import { add, change, tablesOfSaving } from './save.ts';
import { removeFromSegments } from './search/segments.ts';
import { leaveStories } from './stories.ts';
import type { Removed, Selection } from './types.ts';

export async function forget(db: HistoryDatabase, selection: Selection): Promise<Removed> {
  return db.transaction('rw', db.tables, async () => {
    const rows = await selected(db, selection);
    const ids = rows.map(({ id }) => id);
    const texts = await db.texts.bulkGet(ids);
    await removeArticles(db, rows);
    return rows.flatMap(({ id, readAt, starred }, i) => {
      const text = texts[i];
      return text ? [{ id, readAt, starred: starred === 1, brief: text.brief }] : [];
    });
  });
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
    db.signatures.bulkDelete(ids),
    db.pending.bulkDelete(ids),
    db.journal.bulkDelete(ids),
    removeFromSegments(db, ids, { purge: true }),
    ...ids.map((id) => db.links.where('[from+to]').between([id, ''], [id, '\uffff']).delete()),
  ]);
  await change(db, '', -rows.length);
  for (const { site } of rows) await change(db, site, -1);
}

/** Brings back what `forget` took. An article that was read again in between keeps its new row and gets the old times too. */
export async function restore(db: HistoryDatabase, removed: Removed): Promise<number[]> {
  return db.transaction('rw', tablesOfSaving(db), async () => {
    const ids: number[] = [];
    for (const record of removed) ids.push(await bringBack(db, record));
    return ids;
  });
}

async function bringBack(db: HistoryDatabase, { id, brief, readAt, starred }: Removed[number]): Promise<number> {
  const { url } = brief.article;
  const again = await db.articles.where('url').equals(url).first();
  if (!again) {
    const taken = (await db.articles.get(id)) !== undefined;
    return add(db, brief, { readAt, starred, ...(taken ? {} : { id }) });
  }
  const times = [...new Set([...again.readAt, ...readAt])].sort((a, b) => a - b);
  await db.articles.update(again.id, { readAt: times, ...(starred ? { starred: 1 as const } : {}) });
  return again.id;
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
