// Takes a backup in: read through and checked as a whole first, then merged chunk by chunk under a journal, so that it ends in all or nothing.
import { addressKey } from '../../address.ts';
import type { Remark } from '../../types.ts';
import type { HistoryDatabase, JournalRow } from '../database.ts';
import { HistoryFailure } from '../failure.ts';
import { roomLeft } from '../room.ts';
import type { ImportReport, Progress } from '../types.ts';
import { timesOf } from '../versions/set.ts';
import { changes, type Plan, planned, readingsIn, recordOf, settle, write } from '../versions/store.ts';
import { type BackupArticle, RefusedFile } from './format.ts';
import { finishImport, rollBack, withImportLock } from './journal.ts';
import { chunksOf } from './read.ts';

export interface ImportOptions {
  /** Only count what would change. */
  dryRun?: boolean;
  onProgress?: (progress: Progress) => void;
  /** Stops and takes back what was done. */
  signal?: AbortSignal;
}

type Change = 'added' | 'updated' | 'unchanged';

/**
 * Merges a backup by address: the versions of both are one set, whose current one is shown, and a star stays; importing twice changes nothing.
 * A file that is no good is a value; whatever else goes wrong is thrown, after everything was taken back.
 */
export async function importAll(
  db: HistoryDatabase,
  file: Blob,
  { dryRun = false, onProgress = () => {}, signal }: ImportOptions = {},
): Promise<ImportReport> {
  const counts = { articles: 0, added: 0, updated: 0, unchanged: 0 };
  const rules: Remark[] = [];
  try {
    for await (const { manifest, articles, rules: some } of chunksOf(file, signal)) {
      rules.push(...some);
      const plans = await plannedFor(db, articles);
      for (const plan of plans) counts[changeOf(plan)]++;
      counts.articles += plans.length;
      onProgress({ done: counts.articles, total: Math.max(manifest.articles, counts.articles) * (dryRun ? 1 : 2) });
    }
  } catch (error) {
    if (error instanceof RefusedFile) return { kind: 'refused', reason: error.reason };
    throw error;
  }
  if (dryRun || counts.added + counts.updated + rules.length === 0) return { kind: 'done', ...counts };
  await withImportLock(db, async () => {
    try {
      let done = counts.articles;
      const stories = new Map<number, number>();
      for await (const { articles } of chunksOf(file, signal)) {
        if ((await roomLeft()) !== 'enough') throw new HistoryFailure('full');
        await settle(
          db,
          db.tables,
          () => plannedFor(db, articles),
          (plans) => merge(db, plans, articles, stories),
        );
        done += articles.length;
        onProgress({ done, total: 2 * counts.articles });
      }
      await finishImport(db, rules);
    } catch (error) {
      await rollBack(db);
      throw error;
    }
  });
  return { kind: 'done', ...counts };
}

const plannedFor = (db: HistoryDatabase, articles: readonly BackupArticle[]): Promise<Plan[]> =>
  planned(
    db,
    articles.map((article) => ({
      starred: article.starred,
      readings: readingsIn(article),
      remarks: article.remarks,
    })),
  );

const changeOf = (plan: Plan): Change => (!plan.seen ? 'added' : changes(plan) ? 'updated' : 'unchanged');

/** Stories are counted anew in every attempt of the transaction. */
async function merge(
  db: HistoryDatabase,
  plans: readonly Plan[],
  articles: readonly BackupArticle[],
  stories: Map<number, number>,
): Promise<void> {
  const storyOf = new Map(articles.map(({ brief, story }) => [addressKey(brief.article.url), story]));
  for (const plan of plans) {
    if (!changes(plan)) continue;
    const { seen, before, after } = plan;
    const brought = { brought: timesOf(after), ...(plan.remarks ? { broughtRemarks: plan.remarks } : {}) };
    // What there was has to be known before it is written over.
    if (seen)
      await journal(db, {
        id: seen.row.id,
        before: recordOf(seen.row.id, seen.row.starred === 1, before, seen.remarks),
        ...brought,
      });
    const id = await write(db, plan, 'later');
    if (seen) continue;
    await journal(db, { id, ...brought });
    const story = storyOf.get(plan.url);
    if (story !== undefined) await joinImported(db, id, story, stories);
  }
}

/** The first state of an article is the one to go back to. */
async function journal(db: HistoryDatabase, row: JournalRow): Promise<void> {
  if (!(await db.journal.get(row.id))) await db.journal.put(row);
}

/** Stories come as they were: an article joins those of its file that came before it. */
async function joinImported(
  db: HistoryDatabase,
  id: number,
  number: number,
  stories: Map<number, number>,
): Promise<void> {
  const row = (await db.articles.get(id))!;
  const storyId = stories.get(number);
  const story = storyId === undefined ? undefined : await db.stories.get(storyId);
  if (story)
    await db.stories.put({
      ...story,
      members: [...story.members, id],
      lastReadAt: Math.max(story.lastReadAt, row.lastReadAt),
    });
  else stories.set(number, await db.stories.add({ members: [id], lastReadAt: row.lastReadAt }));
  await db.articles.update(id, { storyId: stories.get(number)! });
}
