// What an unfinished import changed, so that it can be taken back: at once after a failure, or at the next start after a crash.
import type { HistoryDatabase, JournalRow } from '../database.ts';
import { removeArticles } from '../forget.ts';
import { withLock } from '../lock.ts';
import { replacePlain } from '../save.ts';

const MARK = 'import';
const CHUNK = 100;

/** Holds the one import there can be: a second one, or a start in another page, does not take it for a crashed one. */
export async function withImportLock(db: HistoryDatabase, work: () => Promise<void>): Promise<void> {
  await withLock(db, 'import', {}, async () => {
    await rollBack(db);
    await db.settings.put({ name: MARK, value: Date.now() });
    await work();
  });
}

/** Takes back what a crashed import left; nothing if there is none, or if one is running in another page. */
export async function recoverImport(db: HistoryDatabase): Promise<void> {
  if (await db.settings.get(MARK)) await withLock(db, 'import', { ifAvailable: true }, () => rollBack(db));
}

export async function finishImport(db: HistoryDatabase): Promise<void> {
  await db.transaction('rw', db.settings, db.journal, db.stories, db.articles, async () => {
    // Stories of which only one article came along are none.
    await dissolveSingles(db);
    await db.journal.clear();
    await db.settings.delete(MARK);
  });
}

/** Brings every article back to how the journal has it. Readings made in between are kept. */
export async function rollBack(db: HistoryDatabase): Promise<void> {
  while (await db.transaction('rw', db.tables, async () => takeBack(db)));
  await db.transaction('rw', db.settings, db.stories, db.articles, async () => {
    await dissolveSingles(db);
    await db.settings.delete(MARK);
  });
}

async function takeBack(db: HistoryDatabase): Promise<boolean> {
  const rows = await db.journal.limit(CHUNK).toArray();
  const gone: number[] = [];
  for (const row of rows) if (!(await restoreOne(db, row))) gone.push(row.id);
  await removeArticles(db, await db.articles.where('id').anyOf(gone).toArray());
  await db.journal.bulkDelete(rows.map(({ id }) => id));
  return rows.length > 0;
}

/** False if the article was not there before, nor read since. */
async function restoreOne(db: HistoryDatabase, { id, before, brought }: JournalRow): Promise<boolean> {
  const now = await db.articles.get(id);
  if (!now) return true;
  const own = new Set(before?.readAt);
  const since = now.readAt.filter((time) => own.has(time) || !brought.includes(time));
  if (!before) {
    if (since.length === 0) return false;
    const text = await db.texts.get(id);
    if (text) await replacePlain(db, now, text.brief, since);
    return true;
  }
  const { starred: _, ...row } = now;
  const times = [...before.readAt, ...since];
  const readSince = since.some((time) => !own.has(time));
  const text = readSince ? await db.texts.get(id) : undefined;
  await replacePlain(
    db,
    { ...row, ...(before.starred ? { starred: 1 as const } : {}) },
    text?.brief ?? before.brief,
    times,
  );
  return true;
}

async function dissolveSingles(db: HistoryDatabase): Promise<void> {
  for (const { id, members } of await db.stories.filter(({ members }) => members.length < 2).toArray()) {
    await db.stories.delete(id);
    await db.articles
      .where('id')
      .anyOf(members)
      .modify((row) => {
        delete row.storyId;
      });
  }
}
