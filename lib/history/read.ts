// Reading rows back: by id or address, and lists that an index answers whatever the size of the history.

import { addressKey } from '../address.ts';
import { saidIn } from '../corrections/remark.ts';
import type { Brief } from '../types.ts';
import { withCurrentKey } from './actor-keys.ts';
import { type ArticleRow, HIGHEST, type HistoryDatabase, LOWEST } from './database.ts';
import { passes } from './entry-filter.ts';
import { millis } from './moment.ts';
import { remarksOf } from './remarks.ts';
import { entryOf, shownIn } from './row.ts';
import type { EntryFilter, HistoryEntry, ListOptions, PageLink, SiteCount, StoredArticle } from './types.ts';

const LIMIT = 50;
/** Rows looked at for each that is wanted, before the keys of several indexes are compared. */
const ENOUGH = 4;

export async function get(db: HistoryDatabase, which: number | string): Promise<StoredArticle | undefined> {
  return db.transaction('r', db.articles, db.texts, db.links, db.remarks, async () => {
    const row = await (typeof which === 'number'
      ? db.articles.get(which)
      : db.articles.where('url').equals(addressKey(which)).first());
    const text = row && (await db.texts.get(row.id));
    if (!row || !text) return undefined;
    const [links, remarks] = await Promise.all([pageLinks(db, row.id), remarksOf(db, row.url)]);
    const { corrections, note } = saidIn(remarks);
    return {
      ...entryOf(row),
      brief: shownIn(text),
      links,
      corrections,
      ...(note === undefined ? {} : { note }),
    };
  });
}

export interface Reading {
  row: ArticleRow;
  /** As the reader has put it right. */
  brief: Brief;
  /** The reader's. */
  note?: string;
}

/** Rows and briefs in the order of the ids; nothing for an article that is not there. */
export async function readings(db: HistoryDatabase, ids: number[]): Promise<(Reading | undefined)[]> {
  return db.transaction('r', db.articles, db.texts, async () => {
    const [rows, texts] = await Promise.all([db.articles.bulkGet(ids), db.texts.bulkGet(ids)]);
    return rows.map((row, i) => {
      const text = texts[i];
      return row && text && { row, brief: shownIn(text), ...(text.note === undefined ? {} : { note: text.note }) };
    });
  });
}

/** The related stories that the page of this article offered, with the entries of those that were read. */
export async function pageLinks(db: HistoryDatabase, id: number): Promise<PageLink[]> {
  const links = await db.links.where('[from+to]').between([id, LOWEST], [id, HIGHEST]).toArray();
  const read = await db.articles
    .where('url')
    .anyOf(links.map(({ to }) => to))
    .toArray();
  const ids = new Map(read.map(({ url, id }) => [url, id]));
  return links.map(({ from: _, to, ...link }) => ({
    url: to,
    ...link,
    ...(ids.has(to) ? { readId: ids.get(to)! } : {}),
  }));
}

/** The addresses that the page of this article offered. */
export async function linkedAddresses(db: HistoryDatabase, id: number): Promise<string[]> {
  return (await db.links.where('[from+to]').between([id, LOWEST], [id, HIGHEST]).toArray()).map(({ to }) => to);
}

/** An index whose keys begin with these and go on with the time of the last reading. */
interface Ordered {
  index: string;
  prefix: (string | number)[];
}

/** The indexes that a filter can be answered by, the most telling first. */
function indexesFor({ actor, starred, site, lang }: EntryFilter): Ordered[] {
  return [
    ...(actor === undefined ? [] : [{ index: 'byActor', prefix: [actor] }]),
    ...(starred === true ? [{ index: '[starred+lastReadAt+id]', prefix: [1] }] : []),
    ...(site === undefined ? [] : [{ index: '[site+lastReadAt+id]', prefix: [site] }]),
    ...(lang === undefined ? [] : [{ index: '[lang+lastReadAt+id]', prefix: [lang] }]),
  ];
}

/** Entries by last reading, newest first. */
export async function list(db: HistoryDatabase, asked: ListOptions = {}): Promise<HistoryEntry[]> {
  const options = withCurrentKey(asked);
  const { limit = LIMIT, before, until, from, to } = options;
  const lower = Math.max(from === undefined ? LOWEST : millis(from), until?.lastReadAt ?? LOWEST);
  const upper = to === undefined ? HIGHEST : millis(to, 'end');
  const cursor =
    typeof before === 'object' ? before : before === undefined ? undefined : { lastReadAt: before, id: LOWEST };
  // Keys of `byActor` have no id: rows of the cursor's moment are looked at one by one.
  const matches = (row: ArticleRow) =>
    passes(options, row) &&
    (!cursor || row.lastReadAt < cursor.lastReadAt || row.id < cursor.id) &&
    (!until || row.lastReadAt > until.lastReadAt || row.id >= until.id);
  const end =
    cursor && (to === undefined || cursor.lastReadAt <= (upper as number))
      ? [cursor.lastReadAt, cursor.id]
      : [upper, HIGHEST];
  const within = ({ index, prefix }: Ordered) =>
    db.articles.where(index).between([...prefix, lower], [...prefix, ...end]);

  const [first = { index: '[lastReadAt+id]', prefix: [] }, ...others] = indexesFor(options);
  return db.transaction('r', db.articles, async () => {
    if (others.length === 0) return (await within(first).reverse().filter(matches).limit(limit).toArray()).map(entryOf);
    // Where filters mostly go together, a few rows are enough; where they hardly do, the keys of all tell which rows to read.
    const latest = await within(first)
      .reverse()
      .limit(ENOUGH * limit)
      .toArray();
    const found = latest.filter(matches);
    if (found.length >= limit || latest.length < ENOUGH * limit) return found.slice(0, limit).map(entryOf);
    const [ids = [], ...sets] = await Promise.all([first, ...others].map((each) => within(each).primaryKeys()));
    const known = sets.map((set) => new Set(set));
    const both = ids.reverse().filter((id) => known.every((set) => set.has(id)));
    const rows = await db.articles.bulkGet(both.slice(0, limit));
    return rows
      .filter((row) => row !== undefined)
      .filter(matches)
      .map(entryOf);
  });
}

export async function count(db: HistoryDatabase): Promise<number> {
  return (await db.counts.get(''))?.count ?? 0;
}

/** Every site with its number of articles, the most read first. */
export async function sites(db: HistoryDatabase): Promise<SiteCount[]> {
  const rows = await db.counts.where('name').above('').toArray();
  return rows
    .map(({ name, count }) => ({ site: name, count }))
    .sort((a, b) => b.count - a.count || (a.site < b.site ? -1 : 1));
}

/** The languages of the articles, in the order of their codes: a step from each to the next in the index. */
export async function langs(db: HistoryDatabase): Promise<string[]> {
  const found: string[] = [];
  for (;;) {
    const after = found.at(-1);
    const rows = db.articles.where('[lang+lastReadAt+id]');
    const next = await (after === undefined ? rows.above([]) : rows.above([after, HIGHEST])).first();
    if (!next) return found;
    found.push(next.lang);
  }
}
