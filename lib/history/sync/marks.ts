// What is done to the history is marked for the other devices, in the transaction that does it. A history that is not shared has no marks.
import { addressMark } from '../../sync/address-mark.ts';
import { later, type Stamp, stampAfter, stampOf } from '../../sync/stamp.ts';
import type { Remark } from '../../types.ts';
import type { ArticleRow, HistoryDatabase, KeysRow, MarkRow, SelfRow } from '../database.ts';
import type { Shared } from '../types.ts';
import type { Plan } from '../versions/store.ts';

export async function selfIn(db: HistoryDatabase): Promise<SelfRow | undefined> {
  return (await db.sharing.get('self')) as SelfRow | undefined;
}

/** Sharing as it is now; undefined where nothing is shared. */
export async function sharedNow(db: HistoryDatabase): Promise<Shared | undefined> {
  const self = await selfIn(db);
  if (!self) return undefined;
  const keys = (await db.sharing.get('keys')) as KeysRow | undefined;
  const untold = await db.marks.where('unsent').above('').count();
  return { label: self.label, isSealed: (keys?.keys.length ?? 0) > 0, untold, ...(self.met ? { met: self.met } : {}) };
}

/** The next moment of this device's clock; undefined where nothing is shared. */
async function tick(db: HistoryDatabase): Promise<Stamp | undefined> {
  const self = await selfIn(db);
  return self && advance(db, self);
}

async function advance(db: HistoryDatabase, self: SelfRow, least: Stamp = self.clock): Promise<Stamp> {
  const clock = stampAfter(later(self.clock, least), Date.now(), self.device);
  await db.sharing.put({ ...self, clock });
  return clock;
}

const markOf = async (db: HistoryDatabase, url: string): Promise<MarkRow> => {
  const key = addressMark(url);
  return (await db.marks.get(key)) ?? { key, versions: [] };
};

/** Marks what a plan adds: readings with their texts, a star. Inside the transaction that writes it. */
export async function markWritten(db: HistoryDatabase, plan: Plan, article: number): Promise<void> {
  const isNew = news(plan);
  const isStarred = plan.starred !== (plan.seen?.row.starred === 1);
  const facts = newFacts(plan);
  if (isNew.length === 0 && !isStarred && facts.length === 0) return;
  const stamp = await tick(db);
  if (!stamp) return;
  const mark = await markOf(db, plan.url);
  for (const { hash, times } of isNew) {
    const known = mark.versions.find((version) => version.hash === hash);
    const read = (known?.read ?? []).filter(([time]) => !times.includes(time));
    const version = { hash, read: [...read, ...times.map((time): [number, Stamp] => [time, stamp])], at: stamp };
    mark.versions = [...mark.versions.filter((version) => version !== known), version];
  }
  if (isStarred) mark.star = { at: stamp, value: plan.starred };
  if (facts.length > 0) mark.remarks = restamped(mark, facts, stamp);
  await db.marks.put({ ...mark, article, unsent: stamp });
}

/** The readings that the plan adds. A text that was analysed anew comes with its last reading. */
function news({ before, after }: Plan): { hash: string; times: number[] }[] {
  const known = new Map(before.map((version) => [version.hash, version]));
  return after
    .map(({ hash, readAt, brief }) => {
      const old = known.get(hash);
      const times = readAt.filter((time) => !old?.readAt.includes(time));
      return { hash, times: times.length === 0 && old?.brief !== brief ? readAt.slice(-1) : times };
    })
    .filter(({ times }) => times.length > 0);
}

const newFacts = ({ seen, remarks = [] }: Plan): string[] =>
  remarks
    .filter(({ fact, at }) => !seen?.remarks.some((known) => known.fact === fact && known.at === at))
    .map(({ fact }) => fact);

const restamped = ({ remarks = [] }: MarkRow, facts: readonly string[], stamp: Stamp): [string, Stamp][] => [
  ...remarks.filter(([fact]) => !facts.includes(fact)),
  ...facts.map((fact): [string, Stamp] => [fact, stamp]),
];

/**
 * Inside the transaction that says something of an address, or of none what holds everywhere.
 * @param article Its id; undefined for what holds everywhere.
 */
export async function markSaid(
  db: HistoryDatabase,
  url: string,
  facts: readonly string[],
  article?: number,
): Promise<void> {
  const stamp = facts.length > 0 ? await tick(db) : undefined;
  if (!stamp) return;
  const mark = await markOf(db, url);
  const remarks = restamped(mark, facts, stamp);
  await db.marks.put({ ...mark, ...(article === undefined ? {} : { article }), remarks, unsent: stamp });
}

/** Inside the transaction that sets the star. */
export async function markStarred(db: HistoryDatabase, row: ArticleRow, value: boolean): Promise<void> {
  const at = await tick(db);
  if (!at) return;
  await db.marks.put({ ...(await markOf(db, row.url)), article: row.id, star: { at, value }, unsent: at });
}

/** Marks articles as removed, which is later than whatever was read or said of them; inside the transaction that removes them. */
export async function markRemoved(
  db: HistoryDatabase,
  rows: readonly ArticleRow[],
  said: readonly Remark[],
): Promise<void> {
  const self = rows.length > 0 ? await selfIn(db) : undefined;
  if (!self) return;
  const times = [...rows.map(({ lastReadAt }) => lastReadAt), ...said.map(({ at }) => at)];
  const last = times.reduce((last, time) => Math.max(last, time), 0);
  const written = { ...self.written, hasForgotten: true as const };
  const removed = await advance(db, { ...self, written }, stampOf(last, 0, self.device));
  const marks = rows.map(({ url }): MarkRow => ({ key: addressMark(url), removed, versions: [], unsent: removed }));
  await db.marks.bulkPut(marks);
}

/** An import is taken back: of what it marked, only what was read since stays. Inside the transaction that takes it back. */
export async function unmark(db: HistoryDatabase, plan: Plan, before: MarkRow | undefined): Promise<void> {
  const now = await db.marks.get(addressMark(plan.url));
  if (!now) return;
  const left = new Map(plan.after.map(({ hash, readAt }) => [hash, new Set(readAt)]));
  const versions = now.versions
    .map((version) => ({ ...version, read: version.read.filter(([time]) => left.get(version.hash)?.has(time)) }))
    .filter(({ read }) => read.length > 0);
  const { key, article, unsent } = now;
  const since = { ...(article === undefined ? {} : { article }), ...(unsent === undefined ? {} : { unsent }) };
  if (versions.length > 0) await db.marks.put({ ...(before ?? { key }), ...since, versions });
  else if (before) await db.marks.put(before);
  else await db.marks.delete(key);
}
