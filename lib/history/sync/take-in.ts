// Changes that other devices made, merged into the tables: what each address will be is made outside of the transaction that writes it,
// and anew if somebody was faster.
import { addressMark } from '../../sync/address-mark.ts';
import { type Change, EVERYWHERE } from '../../sync/change.ts';
import { merge, mergeAll } from '../../sync/merge.ts';
import { later } from '../../sync/stamp.ts';
import { putIntoBin, takeFromBin } from '../bin.ts';
import type { HistoryDatabase, MarkRow, SelfRow } from '../database.ts';
import { HistoryFailure } from '../failure.ts';
import { removeArticles } from '../forget.ts';
import { mergeRules, remarksOf } from '../remarks.ts';
import { roomLeft } from '../room.ts';
import { timesOf, versionOf } from '../versions/set.ts';
import {
  type Plan,
  planOf,
  type Seen,
  seenById,
  settle,
  unlessSame,
  versionsIn as versionsOfSeen,
  write,
} from '../versions/store.ts';
import { changeOf, markOf, versionsIn } from './changes.ts';
import { selfIn } from './marks.ts';

/** What an address will be. */
interface Merged {
  change: Change;
  /** The mark that was there. */
  before: MarkRow | undefined;
  /** Undefined for an address of which there is, and will be, no text here. */
  plan: Plan | undefined;
}

/** Merges changes, each address once. Resolves to the number of addresses that changed. */
export async function takeIn(db: HistoryDatabase, changes: readonly Change[]): Promise<number> {
  if ((await roomLeft()) !== 'enough') throw new HistoryFailure('full');
  const incoming = mergeAll(await Promise.all(changes.map(hashed)));
  for (;;) {
    let merged: Merged[] = [];
    const done = await settle(
      db,
      db.tables,
      async () => {
        merged = await mergedWith(db, incoming);
        return merged.flatMap(({ plan }) => plan ?? []);
      },
      async () => ((await isAsBefore(db, merged)) ? { count: await apply(db, merged, incoming) } : undefined),
    );
    if (done) return done.count;
  }
}

/** Each text under the hash that this device gives it. */
async function hashed(change: Change): Promise<Change> {
  const versions = change.versions.map(async (version) => {
    if (!version.text) return version;
    const { hash } = await versionOf({ readAt: [], brief: version.text.brief });
    return { ...version, hash };
  });
  return { ...change, versions: await Promise.all(versions) };
}

async function mergedWith(db: HistoryDatabase, incoming: readonly Change[]): Promise<Merged[]> {
  const self = await selfIn(db);
  if (!self) throw new Error('The history is not shared');
  const marks = await db.marks.bulkGet(incoming.map(({ key }) => key));
  const all = await Promise.all(incoming.map((change, i) => mergedOne(db, change, marks[i], self)));
  return all.filter((merged) => merged !== undefined);
}

/** Undefined if the change says nothing new. */
async function mergedOne(
  db: HistoryDatabase,
  incoming: Change,
  before: MarkRow | undefined,
  self: SelfRow,
): Promise<Merged | undefined> {
  if (incoming.key === EVERYWHERE) return mergedRules(db, incoming, before, self);
  const seen = before?.article === undefined ? undefined : await seenById(db, before.article);
  const versions = await versionsOfSeen(seen);
  const local = changeOf(before ?? { key: incoming.key, versions: [] }, seen, versions, self);
  const change = merge(local, incoming);
  if (before && saysSame(merge(local, local), change)) return undefined;
  return { change, before, plan: await planFor(change, seen, versions) };
}

/** What holds everywhere has no text, and no article. */
async function mergedRules(
  db: HistoryDatabase,
  incoming: Change,
  before: MarkRow | undefined,
  self: SelfRow,
): Promise<Merged | undefined> {
  const local = changeOf(before ?? { key: incoming.key, versions: [] }, { remarks: await remarksOf(db) }, [], self);
  const change = merge(local, incoming);
  return before && saysSame(merge(local, local), change) ? undefined : { change, before, plan: undefined };
}

async function planFor(change: Change, seen: Seen | undefined, before: Plan['before']): Promise<Plan | undefined> {
  const known = new Map(before.map((version) => [version.hash, version]));
  const after = versionsIn(change).map((version) => {
    const old = known.get(version.hash);
    // The very brief that is there is not packed again.
    return old && JSON.stringify(old.brief) === JSON.stringify(version.brief)
      ? { ...version, brief: old.brief }
      : version;
  });
  const url = seen?.row.url ?? after[0]?.article.url;
  if (url === undefined) return undefined;
  return planOf(url, seen, before, after, {
    starred: change.star?.value === true,
    remarks: unlessSame(
      (change.remarks ?? []).map(({ value }) => value),
      seen?.remarks ?? [],
    ),
    times: timesOf(change.versions.map(({ read }) => ({ readAt: read.map(([time]) => time) }))),
  });
}

const saysSame = (a: Change, b: Change): boolean =>
  JSON.stringify(markOf(a, undefined, undefined)) === JSON.stringify(markOf(b, undefined, undefined)) &&
  a.versions.every(({ text }, i) => text?.brief === b.versions[i]?.text?.brief);

async function isAsBefore(db: HistoryDatabase, merged: readonly Merged[]): Promise<boolean> {
  const now = await db.marks.bulkGet(merged.map(({ change }) => change.key));
  return merged.every(({ before }, i) => JSON.stringify(before) === JSON.stringify(now[i]));
}

async function apply(db: HistoryDatabase, merged: readonly Merged[], incoming: readonly Change[]): Promise<number> {
  const marks: MarkRow[] = [];
  const gone: Seen[] = [];
  const back: string[] = [];
  for (const { change, before, plan } of merged) {
    let article: number | undefined;
    if (change.key === EVERYWHERE)
      await mergeRules(
        db,
        (change.remarks ?? []).map(({ value }) => value),
      );
    if (plan && plan.after.length > 0) {
      article = await write(db, plan, 'later');
      if (!plan.seen) back.push(plan.url);
    } else if (plan?.seen) gone.push(plan.seen);
    marks.push(markOf(change, article, before?.unsent));
  }
  await removeArticles(
    db,
    gone.map(({ row }) => row),
  );
  await putIntoBin(db, gone, Date.now());
  await takeFromBin(db, back);
  await db.marks.bulkPut(marks);
  await observe(db, incoming, gone.length > 0);
  return merged.length;
}

/** What this device does from now on is later than all it has been told. */
async function observe(db: HistoryDatabase, incoming: readonly Change[], hasForgotten: boolean): Promise<void> {
  const self = await selfIn(db);
  if (!self) return;
  const stamps = incoming.flatMap(({ removed = '', star, remarks = [], versions }) => [
    removed,
    ...remarks.map(({ at }) => at),
    star?.at ?? '',
    ...versions.flatMap(({ read, text }) => [...read.map(([, stamp]) => stamp), text?.at ?? '']),
  ]);
  const clock = stamps.reduce(later, self.clock);
  if (clock === self.clock && !hasForgotten) return;
  const written = hasForgotten ? { ...self.written, hasForgotten: true as const } : self.written;
  await db.sharing.put({ ...self, clock, written });
}

/** Gives every article its mark, so that it is found by what other devices call it. */
export async function markAll(db: HistoryDatabase): Promise<void> {
  const CHUNK = 1000;
  await db.transaction('rw', db.marks, async () => {
    if (!(await db.marks.get(EVERYWHERE))) await db.marks.put({ key: EVERYWHERE, versions: [] });
  });
  for (let last = 0; ; ) {
    const rows = await db.articles.where('id').above(last).limit(CHUNK).toArray();
    if (rows.length === 0) return;
    last = rows.at(-1)?.id ?? last;
    const fresh = rows.map(({ id, url }) => ({ id, url, key: addressMark(url) }));
    await db.transaction('rw', db.articles, db.marks, async () => {
      const [marks, there] = await Promise.all([
        db.marks.bulkGet(fresh.map(({ key }) => key)),
        db.articles
          .where('id')
          .anyOf(fresh.map(({ id }) => id))
          .primaryKeys(),
      ]);
      const ids = new Set(there);
      const missing = fresh.filter(({ id }, i) => ids.has(id) && marks[i]?.article === undefined);
      await db.marks.bulkPut(
        missing.map(({ id, key }) => ({
          ...(marks[fresh.findIndex((each) => each.id === id)] ?? { key, versions: [] }),
          key,
          article: id,
        })),
      );
    });
  }
}
