// Readings enter the history through here, whether just read, imported or brought back: what is known of an address and what comes
// are one set of versions, and its entry shows the current one.
import type { Table } from 'dexie';
import { addressKey } from '../../address.ts';
import { mergedRemarks } from '../../corrections/remark.ts';
import type { Brief, Remark } from '../../types.ts';
import { type ArticleRow, HIGHEST, type HistoryDatabase, type TextRow, type VersionRow } from '../database.ts';
import { putRemarks, remarksOf } from '../remarks.ts';
import { add, addPlain, replace, replacePlain } from '../save.ts';
import { touchStory } from '../stories.ts';
import type { StoredRecord } from '../types.ts';
import { current } from './current.ts';
import { packed, unpacked } from './packed.ts';
import { pruned, type Reading, type ReadVersion, timesOf, united, versionOf } from './set.ts';

/** All that the tables have of an address. */
export interface Seen {
  row: ArticleRow;
  text: TextRow | undefined;
  /** Empty while there is one version only: the text. */
  packed: VersionRow[];
  /** What the reader said of it. */
  remarks: Remark[];
}

/** Readings of one address. */
export interface Incoming {
  /** The id to take, if it is free. */
  id?: number;
  starred: boolean;
  readings: readonly Reading[];
  remarks?: readonly Remark[] | undefined;
}

/** What an address will be: made outside of the transaction that writes it, since packing would end that. */
export interface Plan {
  url: string;
  seen: Seen | undefined;
  /** The versions that are there, and those that there will be. */
  before: ReadVersion[];
  after: ReadVersion[];
  /** Undefined if there will be none. */
  shown: ReadVersion | undefined;
  /** All its reading times; those of versions that were let go stay. */
  times: number[];
  rows: VersionRow[];
  id?: number;
  starred: boolean;
  /** What will have been said of it; undefined if that is what there is. */
  remarks?: Remark[] | undefined;
}

export interface TakingIn {
  /** Versions kept of an address; all if not given. */
  most?: number | undefined;
  /** The same text read again within so many milliseconds is the same reading. */
  sitting?: number | undefined;
}

/** What the tables have of these addresses; inside a transaction. */
async function seenAt(db: HistoryDatabase, urls: readonly string[]): Promise<(Seen | undefined)[]> {
  const rows = await Promise.all(urls.map((url) => db.articles.where('url').equals(url).first()));
  return Promise.all(rows.map((row) => (row ? seenOf(db, row) : undefined)));
}

async function seenOf(db: HistoryDatabase, row: ArticleRow): Promise<Seen> {
  const [text, packed, remarks] = await Promise.all([
    db.texts.get(row.id),
    versionRows(db, row.id),
    remarksOf(db, row.url),
  ]);
  return { row, text, packed, remarks };
}

export const versionRows = (db: HistoryDatabase, id: number): Promise<VersionRow[]> =>
  db.versions.where('[article+hash]').between([id, ''], [id, HIGHEST]).toArray();

export const seenById = (db: HistoryDatabase, id: number): Promise<Seen | undefined> =>
  db.transaction('r', db.articles, db.texts, db.versions, db.remarks, async () => {
    const row = await db.articles.get(id);
    return row && seenOf(db, row);
  });

/** The versions of an article, in the order of their first reading; none if it is not there. */
export async function versionsOf(db: HistoryDatabase, id: number): Promise<ReadVersion[]> {
  return (await versionsIn(await seenById(db, id))).sort(
    (a, b) => (a.readAt[0] ?? 0) - (b.readAt[0] ?? 0) || (a.hash < b.hash ? -1 : 1),
  );
}

export async function versionsIn(seen: Seen | undefined): Promise<ReadVersion[]> {
  if (!seen?.text) return [];
  if (seen.packed.length > 0) return Promise.all(seen.packed.map(unpacked));
  return [await versionOf({ readAt: seen.row.readAt, brief: seen.text.brief })];
}

/** What these readings will make of their addresses, each once. */
export async function planned(
  db: HistoryDatabase,
  incoming: readonly Incoming[],
  { most, sitting = 0 }: TakingIn = {},
): Promise<Plan[]> {
  const byUrl = new Map<string, Incoming>();
  for (const each of incoming) {
    const url = addressKey(each.readings[0]?.brief.article.url ?? '');
    const known = byUrl.get(url);
    byUrl.set(url, {
      ...each,
      starred: each.starred || known?.starred === true,
      readings: [...(known?.readings ?? []), ...each.readings],
      remarks: [...(known?.remarks ?? []), ...(each.remarks ?? [])],
    });
  }
  const urls = [...byUrl.keys()];
  const seen = await db.transaction('r', db.articles, db.texts, db.versions, db.remarks, () => seenAt(db, urls));
  return Promise.all(
    urls.map(async (url, i) => {
      const { id, starred, readings, remarks = [] } = byUrl.get(url)!;
      const before = await versionsIn(seen[i]);
      const fresh = (await Promise.all(readings.map(versionOf))).map((version) => atSitting(version, before, sitting));
      const all = united([...before, ...fresh]);
      return planOf(url, seen[i], before, most === undefined ? all : pruned(all, Math.max(1, most)), {
        starred: starred || seen[i]?.row.starred === 1,
        times: timesOf([...all, { readAt: seen[i]?.row.readAt ?? [] }]),
        remarks: unlessSame(mergedRemarks(seen[i]?.remarks ?? [], remarks), seen[i]?.remarks ?? []),
        ...(id === undefined ? {} : { id }),
      });
    }),
  );
}

/** The plan that an address has exactly these versions. */
export async function planOf(
  url: string,
  seen: Seen | undefined,
  before: ReadVersion[],
  after: ReadVersion[],
  more: Pick<Plan, 'id' | 'starred' | 'times' | 'remarks'>,
): Promise<Plan> {
  const stored = new Map(seen?.packed.map((row) => [row.hash, row]));
  const known = new Map(before.map((version) => [version.hash, version.brief]));
  const rows = await Promise.all(
    after.map((version) => {
      const row = stored.get(version.hash);
      return row && known.get(version.hash) === version.brief
        ? { ...row, readAt: version.readAt }
        : packed(seen?.row.id ?? 0, version);
    }),
  );
  return {
    url,
    seen,
    before,
    after,
    shown: after.length > 0 ? current(after) : undefined,
    rows: rows.length > 1 ? rows : [],
    ...more,
  };
}

function atSitting(version: ReadVersion, before: readonly ReadVersion[], sitting: number): ReadVersion {
  const last = before.find(({ hash }) => hash === version.hash)?.readAt.at(-1);
  if (last === undefined || sitting === 0) return version;
  return { ...version, readAt: version.readAt.map((time) => (time >= last && time - last < sitting ? last : time)) };
}

/** Nothing if all of them are there already. */
export function unlessSame(remarks: Remark[], known: readonly Remark[]): Remark[] | undefined {
  const isKnown = (remark: Remark) => known.some(({ fact, at }) => fact === remark.fact && at === remark.at);
  return remarks.length === known.length && remarks.every(isKnown) ? undefined : remarks;
}

/** Whether the plan changes anything. */
export const changes = ({ seen, before, after, starred, remarks }: Plan): boolean =>
  !seen ||
  remarks !== undefined ||
  (starred && seen.row.starred !== 1) ||
  before.length !== after.length ||
  after.some(({ hash, readAt, brief }) => {
    const known = before.find((version) => version.hash === hash);
    return known?.brief !== brief || known.readAt.join() !== readAt.join();
  });

/** Does work in one transaction on plans that still hold in it; plans anew for as long as somebody else was faster. */
export async function settle<T>(
  db: HistoryDatabase,
  tables: Table[],
  plan: () => Promise<Plan[]>,
  work: (plans: Plan[]) => Promise<T>,
): Promise<T> {
  for (;;) {
    const plans = await plan();
    const done = await db.transaction('rw', tables, async () => {
      const now = await seenAt(
        db,
        plans.map(({ url }) => url),
      );
      if (plans.some(({ seen }, i) => stateOf(seen) !== stateOf(now[i]))) return undefined;
      return { result: await work(plans) };
    });
    if (done) return done.result;
  }
}

const stateOf = (seen: Seen | undefined): string =>
  seen
    ? JSON.stringify([
        seen.row.id,
        seen.row.digest,
        seen.row.readAt,
        seen.packed.map(({ hash, readAt }) => [hash, readAt]),
        seen.remarks.map(({ fact, at }) => [fact, at]),
      ])
    : '';

/** Writes a plan. `later` leaves relations and story to the queue. Inside a transaction; resolves to the id. */
export async function write(db: HistoryDatabase, plan: Plan, derive: 'now' | 'later'): Promise<number> {
  const { seen, shown, times, starred, rows } = plan;
  if (!shown) throw new RangeError('An article without a text');
  if (plan.remarks) await putRemarks(db, plan.url, plan.remarks);
  const id = seen ? seen.row.id : await addNew(db, plan, shown.brief, derive);
  if (seen) {
    const row = (await db.articles.get(id)) ?? seen.row;
    const { starred: _, ...plain } = row;
    const known = starred ? { ...plain, starred: 1 as const } : plain;
    await (derive === 'now' ? replace : replacePlain)(db, known, shown.brief, times);
    if (row.storyId !== undefined) await touchStory(db, row.storyId, times.at(-1) ?? 0);
  }
  if (seen && seen.packed.length > 0) await deleteVersions(db, [id]);
  await db.versions.bulkPut(rows.map((row) => ({ ...row, article: id })));
  return id;
}

async function addNew(
  db: HistoryDatabase,
  { starred, times: readAt, id }: Plan,
  brief: Brief,
  derive: 'now' | 'later',
): Promise<number> {
  const isFree = id !== undefined && (await db.articles.get(id)) === undefined;
  const reading = { readAt, starred, ...(isFree ? { id } : {}) };
  return derive === 'now' ? add(db, brief, reading) : addPlain(db, brief, reading);
}

export async function deleteVersions(db: HistoryDatabase, ids: readonly number[]): Promise<void> {
  await Promise.all(ids.map((id) => db.versions.where('[article+hash]').between([id, ''], [id, HIGHEST]).delete()));
}

/** An article as plain data: the version that is shown, the others, and what the reader said of it. */
export function recordOf(
  id: number,
  starred: boolean,
  versions: readonly ReadVersion[],
  remarks: readonly Remark[],
): StoredRecord {
  const { hash: own, readAt, brief } = current(versions);
  const others = versions.filter(({ hash }) => hash !== own).map(({ readAt, brief }) => ({ readAt, brief }));
  return {
    id,
    readAt,
    starred,
    brief,
    ...(others.length > 0 ? { versions: others } : {}),
    ...(remarks.length > 0 ? { remarks: [...remarks] } : {}),
  };
}

export const readingsIn = ({ readAt, brief, versions = [] }: Omit<StoredRecord, 'id'>): Reading[] => [
  { readAt, brief },
  ...versions,
];
