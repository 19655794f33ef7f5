// What an unfinished import changed, so that it can be taken back: at once after a failure, or at the next start after a crash.
import { mergedRemarks } from '../../corrections/remark.ts';
import type { Remark } from '../../types.ts';
import type { HistoryDatabase, JournalRow } from '../database.ts';
import { removeArticles } from '../forget.ts';
import { withLock } from '../lock.ts';
import { mergeRules } from '../remarks.ts';
import { timesOf, united, versionOf } from '../versions/set.ts';
import { type Plan, planOf, readingsIn, seenById, settle, unlessSame, versionsIn, write } from '../versions/store.ts';

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

/** @param rules What the file says of names everywhere: it holds from here on, or not at all. */
export async function finishImport(db: HistoryDatabase, rules: readonly Remark[]): Promise<void> {
  await db.transaction('rw', db.settings, db.journal, db.stories, db.articles, db.remarks, async () => {
    // Stories of which only one article came along are none.
    await dissolveSingles(db);
    await mergeRules(db, rules);
    await db.journal.clear();
    await db.settings.delete(MARK);
  });
}

/** Brings every article back to how the journal has it. Readings made in between are kept. */
export async function rollBack(db: HistoryDatabase): Promise<void> {
  while (await takeBack(db));
  await db.transaction('rw', db.settings, db.stories, db.articles, async () => {
    await dissolveSingles(db);
    await db.settings.delete(MARK);
  });
}

async function takeBack(db: HistoryDatabase): Promise<boolean> {
  const rows = await db.journal.limit(CHUNK).toArray();
  if (rows.length === 0) return false;
  return settle(
    db,
    db.tables,
    async () => (await Promise.all(rows.map((row) => planBack(db, row)))).filter((plan) => plan !== undefined),
    async (plans) => {
      const gone = plans.filter(({ after }) => after.length === 0).flatMap(({ seen }) => (seen ? [seen.row] : []));
      await removeArticles(db, gone);
      for (const plan of plans) if (plan.after.length > 0) await write(db, plan, 'later');
      await db.journal.bulkDelete(rows.map(({ id }) => id));
      return true;
    },
  );
}

/** What the article was, and what was read of it since: no versions at all if it came with the import and nobody read it. */
async function planBack(
  db: HistoryDatabase,
  { id, before, brought, broughtRemarks = [] }: JournalRow,
): Promise<Plan | undefined> {
  const seen = await seenById(db, id);
  if (!seen) return undefined;
  const own = await Promise.all((before ? readingsIn(before) : []).map(versionOf));
  const isOwn = (hash: string, time: number) =>
    own.some((version) => version.hash === hash && version.readAt.includes(time));
  const now = await versionsIn(seen);
  const since = now.map((version) => ({
    ...version,
    readAt: version.readAt.filter((time) => isOwn(version.hash, time) || !brought.includes(time)),
  }));
  const after = united([...own, ...since.filter(({ readAt }) => readAt.length > 0)]);
  return planOf(seen.row.url, seen, now, after, {
    starred: before ? before.starred : seen.row.starred === 1,
    times: timesOf(after),
    remarks: unlessSame(remarksSince(seen.remarks, before?.remarks ?? [], broughtRemarks), seen.remarks),
  });
}

/** What the reader has said since stays; in the place of what was brought comes what was there. */
function remarksSince(now: readonly Remark[], before: readonly Remark[], brought: readonly Remark[]): Remark[] {
  const isOf = (some: readonly Remark[]) => (remark: Remark) =>
    some.some(({ fact, at }) => fact === remark.fact && at === remark.at);
  return mergedRemarks(
    before,
    now.filter((remark) => isOf(before)(remark) || !isOf(brought)(remark)),
  );
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
