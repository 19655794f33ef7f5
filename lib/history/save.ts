// What an article has in the tables: row, text, what it is compared by, links, counters. Each function runs inside a transaction, so that all of them are there, or none.
import type { Brief } from '../types.ts';
import { type ArticleRow, HIGHEST, type HistoryDatabase, type SignatureRow } from './database.ts';
import { markSameText } from './novelty/reprints.ts';
import { sketchOf } from './novelty/sketch.ts';
import { linkedAddresses } from './read.ts';
import { type Neighbourhood, neighbourhood } from './related/candidates.ts';
import { raritiesOf } from './related/frequency.ts';
import { relate, updatePostings } from './related/index.ts';
import { SAME_TOPIC } from './related/score.ts';
import { signatureOf } from './related/signature.ts';
import { putRight } from './remarks.ts';
import { linkRows, rowOf, textRowOf } from './row.ts';
import { joinStory } from './stories.ts';

/** Near relations looked at to find the story of an article. */
const RELATIONS = 24;

/** All but the full-text index, so that a save waits neither for searches nor for the index to be filled. */
export const tablesOfSaving = (db: HistoryDatabase) => [
  db.articles,
  db.texts,
  db.versions,
  db.links,
  db.stories,
  db.counts,
  db.signatures,
  db.sketches,
  db.postings,
  db.pending,
  db.remarks,
];

interface Reading {
  /** The id to take; the next free one if not given. */
  id?: number;
  readAt: readonly number[];
  starred: boolean;
}

/** Adds an article that is not there yet, with its relations and its story; inside a transaction. */
export async function add(db: HistoryDatabase, brief: Brief, reading: Reading): Promise<number> {
  const id = await addPlain(db, brief, reading);
  await markSameText(db, id);
  const row = (await db.articles.get(id))!;
  const { signature, near } = await signed(db, (await putRight(db, brief)).shown, id, row.readAt[0]!);
  const relations = await relate(db, signature, near, {
    k: RELATIONS,
    atLeast: SAME_TOPIC,
    self: id,
    url: row.url,
    links: await linkedAddresses(db, id),
  });
  await Promise.all([
    db.signatures.put(signature),
    updatePostings(db, undefined, signature),
    db.pending.update(id, { relations: false }),
  ]);
  await joinStory(db, row, relations);
  return id;
}

/** Adds an article whose derived rows are left to the queue; inside a transaction. */
export async function addPlain(
  db: HistoryDatabase,
  brief: Brief,
  { id: wanted, readAt, starred }: Reading,
): Promise<number> {
  const made = await putRight(db, brief);
  const row = {
    ...rowOf(made, readAt),
    ...(starred ? { starred: 1 as const } : {}),
    ...(wanted === undefined ? {} : { id: wanted }),
  };
  const id = await db.articles.add(row);
  await Promise.all([
    db.texts.put(textRowOf(made, id)),
    db.sketches.put({ id, runs: sketchOf(brief.article) }),
    db.links.bulkPut(linkRows(brief, id)),
    db.pending.put({ id, relations: true, stale: false, digest: row.digest }),
    change(db, '', 1),
    change(db, row.site, 1),
  ]);
  return id;
}

/** Brings a known article up to a newer reading, relations included; inside a transaction. */
export async function replace(
  db: HistoryDatabase,
  known: ArticleRow,
  brief: Brief,
  times: readonly number[],
): Promise<void> {
  if (!(await replacePlain(db, known, brief, times))) return;
  const before = await db.signatures.get(known.id);
  const { shown } = await putRight(db, brief);
  const { signature } = await signed(db, shown, known.id, known.readAt[0]!);
  await Promise.all([
    db.signatures.put(signature),
    updatePostings(db, before, signature),
    db.pending.update(known.id, { relations: false }),
  ]);
}

/** Brings a known article up to date and leaves its derived rows to the queue; false if its text is the same. Inside a transaction. */
export async function replacePlain(
  db: HistoryDatabase,
  known: ArticleRow,
  brief: Brief,
  times: readonly number[],
): Promise<boolean> {
  const { id, starred, storyId, sameText } = known;
  const made = await putRight(db, brief);
  const row: ArticleRow = {
    ...rowOf(made, times),
    id,
    ...(starred ? { starred } : {}),
    ...(storyId ? { storyId } : {}),
    ...(sameText ? { sameText } : {}),
  };
  await db.articles.put(row);
  if (row.digest === known.digest) return false;
  await db.links.where('[from+to]').between([id, ''], [id, HIGHEST]).delete();
  await Promise.all([
    db.texts.put(textRowOf(made, id)),
    db.sketches.put({ id, runs: sketchOf(brief.article) }),
    db.links.bulkPut(linkRows(brief, id)),
    db.pending.put({ id, relations: true, stale: true, digest: row.digest }),
    ...(row.site === known.site ? [] : [change(db, known.site, -1), change(db, row.site, 1)]),
  ]);
  return true;
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
