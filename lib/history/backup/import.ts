// Takes a backup in: read through and checked as a whole first, then merged chunk by chunk under a journal, so that it ends in all or nothing.
import { addressKey } from '../../address.ts';
import type { ArticleRow, HistoryDatabase, JournalRow } from '../database.ts';
import { HistoryFailure } from '../failure.ts';
import { roomLeft } from '../room.ts';
import { rowOf } from '../row.ts';
import { addPlain, replacePlain } from '../save.ts';
import type { ImportReport, Progress } from '../types.ts';
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
 * Merges a backup by address: reading times are united, a star stays, the text read last wins; importing twice changes nothing.
 * A file that is no good is a value; whatever else goes wrong is thrown, after everything was taken back.
 */
export async function importAll(
  db: HistoryDatabase,
  file: Blob,
  { dryRun = false, onProgress = () => {}, signal }: ImportOptions = {},
): Promise<ImportReport> {
  const counts = { articles: 0, added: 0, updated: 0, unchanged: 0 };
  try {
    for await (const { manifest, articles } of chunksOf(file)) {
      signal?.throwIfAborted();
      const changes = await db.transaction('r', db.articles, async () => {
        const known = await knownRows(db, articles);
        return articles.map((article, i) => changeOf(known[i], article));
      });
      for (const change of changes) counts[change]++;
      counts.articles += articles.length;
      onProgress({ done: counts.articles, total: Math.max(manifest.articles, counts.articles) * (dryRun ? 1 : 2) });
    }
  } catch (error) {
    if (error instanceof RefusedFile) return { kind: 'refused', reason: error.reason };
    throw error;
  }
  if (dryRun || counts.added + counts.updated === 0) return { kind: 'done', ...counts };
  await withImportLock(db, async () => {
    try {
      let done = counts.articles;
      const stories = new Map<number, number>();
      for await (const { articles } of chunksOf(file)) {
        signal?.throwIfAborted();
        if ((await roomLeft()) !== 'enough') throw new HistoryFailure('full');
        await db.transaction('rw', db.tables, async () => merge(db, articles, stories));
        done += articles.length;
        onProgress({ done, total: 2 * counts.articles });
      }
      await finishImport(db);
    } catch (error) {
      await rollBack(db);
      throw error;
    }
  });
  return { kind: 'done', ...counts };
}

function knownRows(db: HistoryDatabase, articles: readonly BackupArticle[]): Promise<(ArticleRow | undefined)[]> {
  return Promise.all(
    articles.map(({ brief }) => db.articles.where('url').equals(addressKey(brief.article.url)).first()),
  );
}

function changeOf(known: ArticleRow | undefined, { readAt, starred, brief }: BackupArticle): Change {
  if (!known) return 'added';
  const isNewer = Math.max(...readAt) > known.lastReadAt && rowOf(brief, readAt).digest !== known.digest;
  const isCovered = readAt.every((time) => known.readAt.includes(time)) && (!starred || known.starred === 1);
  return isCovered && !isNewer ? 'unchanged' : 'updated';
}

async function merge(
  db: HistoryDatabase,
  articles: readonly BackupArticle[],
  stories: Map<number, number>,
): Promise<void> {
  for (const article of articles) {
    const { brief, readAt, starred } = article;
    const [known] = await knownRows(db, [article]);
    const change = changeOf(known, article);
    if (change === 'unchanged') continue;
    if (!known) {
      const id = await addPlain(db, brief, { readAt, starred });
      await journal(db, { id, brought: readAt });
      if (article.story !== undefined) await joinImported(db, id, article.story, stories);
      continue;
    }
    const text = await db.texts.get(known.id);
    if (!text) continue;
    await journal(db, {
      id: known.id,
      before: { id: known.id, readAt: known.readAt, starred: known.starred === 1, brief: text.brief },
      brought: readAt,
    });
    const isNewer = Math.max(...readAt) > known.lastReadAt;
    await replacePlain(db, { ...known, ...(starred ? { starred: 1 as const } : {}) }, isNewer ? brief : text.brief, [
      ...known.readAt,
      ...readAt,
    ]);
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
