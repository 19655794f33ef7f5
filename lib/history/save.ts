// One transaction a reading: row, text, what it is compared by, links, counters. After it, all of them are there, or none.
import type { Brief } from '../types.ts';
import type { ArticleRow, HistoryDatabase, SignatureRow } from './database.ts';
import { type Neighbourhood, neighbourhood } from './related/candidates.ts';
import { raritiesOf } from './related/frequency.ts';
import { relate, updatePostings } from './related/index.ts';
import { SAME_STORY } from './related/score.ts';
import { signatureOf } from './related/signature.ts';
import { linkRows, rowOf } from './row.ts';
import { joinStory } from './stories.ts';

/** Stores a reading. An article that is known by its address keeps its row and all its reading times. */
export async function save(db: HistoryDatabase, brief: Brief, readAt: number): Promise<{ id: number; isNew: boolean }> {
  return db.transaction('rw', db.tables, async () => {
    const fresh = rowOf(brief, [readAt]);
    const known = await db.articles.where('url').equals(fresh.url).first();
    if (!known) {
      const id = await add(db, brief, { readAt: [readAt], starred: false });
      return { id, isNew: true };
    }
    await replace(db, known, brief, [...known.readAt, readAt]);
    return { id: known.id, isNew: false };
  });
}

/** Adds an article that is not there yet, under a given id or the next one; inside a transaction. */
export async function add(
  db: HistoryDatabase,
  brief: Brief,
  { id: wanted, readAt, starred }: { id?: number; readAt: readonly number[]; starred: boolean },
): Promise<number> {
  const row = {
    ...rowOf(brief, readAt),
    ...(starred ? { starred: 1 as const } : {}),
    ...(wanted === undefined ? {} : { id: wanted }),
  };
  const id = await db.articles.add(row);
  const { signature, near } = await signed(db, brief, id, row.readAt[0]!);
  const relations = await relate(db, signature, near, { k: 8, atLeast: SAME_STORY, self: id, url: row.url, links: [] });
  await Promise.all([
    db.texts.put({ id, brief }),
    db.signatures.put(signature),
    db.links.bulkPut(linkRows(brief, id)),
    updatePostings(db, undefined, signature),
    db.pending.put({ id, relations: false, stale: false }),
    change(db, '', 1),
    change(db, row.site, 1),
  ]);
  await joinStory(db, { ...row, id }, relations);
  return id;
}

/** Brings a known article up to a newer reading; inside a transaction. */
export async function replace(
  db: HistoryDatabase,
  known: ArticleRow,
  brief: Brief,
  times: readonly number[],
): Promise<void> {
  const { id } = known;
  const row: ArticleRow = {
    ...rowOf(brief, times),
    id,
    ...(known.starred ? { starred: known.starred } : {}),
    ...(known.storyId ? { storyId: known.storyId } : {}),
  };
  await db.articles.put(row);
  if (row.digest === known.digest) return;
  const before = await db.signatures.get(id);
  const { signature: after } = await signed(db, brief, id, row.readAt[0]!);
  await db.links.where('[from+to]').between([id, ''], [id, '\uffff']).delete();
  await Promise.all([
    db.texts.put({ id, brief }),
    db.signatures.put(after),
    db.links.bulkPut(linkRows(brief, id)),
    updatePostings(db, before, after),
    db.pending.put({ id, relations: false, stale: true }),
    ...(row.site === known.site ? [] : [change(db, known.site, -1), change(db, row.site, 1)]),
  ]);
}

async function signed(
  db: HistoryDatabase,
  brief: Brief,
  id: number,
  readAt: number,
): Promise<{ signature: SignatureRow; near: Neighbourhood }> {
  const signature = signatureOf(brief, readAt);
  const near = await neighbourhood(db, signature);
  return { signature: { ...signature, id, rarities: raritiesOf(signature, near.frequencies) }, near };
}

/** Moves a counter; a counter at 0 goes away. `''` counts all articles. */
export async function change(db: HistoryDatabase, name: string, by: number): Promise<void> {
  const count = ((await db.counts.get(name))?.count ?? 0) + by;
  if (count > 0) await db.counts.put({ name, count });
  else await db.counts.delete(name);
}
