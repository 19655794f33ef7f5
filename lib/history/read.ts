// Reading rows back: by id or address, and lists that an index answers whatever the size of the history.
import { currentKey } from '../actors/key.ts';
import { addressKey } from './address.ts';
import { type ArticleRow, HIGHEST, type HistoryDatabase, LOWEST } from './database.ts';
import { millis } from './moment.ts';
import { entryOf } from './row.ts';
import type { HistoryEntry, ListOptions, PageLink, SiteCount, StoredArticle } from './types.ts';

const LIMIT = 50;

export async function get(db: HistoryDatabase, which: number | string): Promise<StoredArticle | undefined> {
  return db.transaction('r', db.articles, db.texts, db.links, async () => {
    const row = await (typeof which === 'number'
      ? db.articles.get(which)
      : db.articles.where('url').equals(addressKey(which)).first());
    const text = row && (await db.texts.get(row.id));
    return row && text ? { ...entryOf(row), brief: text.brief, links: await pageLinks(db, row.id) } : undefined;
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

/** Entries by last reading, newest first. The most telling filter chooses the index, the others are looked at row by row. */
export async function list(db: HistoryDatabase, options: ListOptions = {}): Promise<HistoryEntry[]> {
  const { limit = LIMIT, before, from, to } = options;
  const actor = options.actor === undefined ? undefined : currentKey(options.actor);
  const lower = from === undefined ? LOWEST : millis(from);
  const upper = to === undefined ? HIGHEST : millis(to, 'end');
  const cursor =
    typeof before === 'object' ? before : before === undefined ? undefined : { lastReadAt: before, id: LOWEST };
  const matches = (row: ArticleRow): boolean =>
    (options.site === undefined || row.site === options.site) &&
    (options.lang === undefined || row.lang === options.lang) &&
    (options.starred === undefined || options.starred === (row.starred === 1)) &&
    (actor === undefined || row.byActor.some(([key]) => key === actor)) &&
    (to === undefined || row.lastReadAt <= (upper as number));

  const end =
    cursor && (to === undefined || cursor.lastReadAt <= (upper as number))
      ? [cursor.lastReadAt, cursor.id]
      : [upper, HIGHEST];
  const range = (index: string, prefix: (string | number)[]) =>
    db.articles.where(index).between([...prefix, lower], [...prefix, ...end]);
  const rows =
    actor !== undefined
      ? await byActor(db, actor, lower, upper, cursor, limit, matches)
      : options.starred === true
        ? await range('[starred+lastReadAt+id]', [1]).reverse().filter(matches).limit(limit).toArray()
        : options.site !== undefined
          ? await range('[site+lastReadAt+id]', [options.site]).reverse().filter(matches).limit(limit).toArray()
          : options.lang !== undefined
            ? await range('[lang+lastReadAt+id]', [options.lang]).reverse().filter(matches).limit(limit).toArray()
            : await range('[lastReadAt+id]', []).reverse().filter(matches).limit(limit).toArray();
  return rows.map(entryOf);
}

/** The index holds `[actor, lastReadAt]`; rows of one moment come in order of id. */
function byActor(
  db: HistoryDatabase,
  actor: string,
  lower: unknown,
  upper: unknown,
  cursor: { lastReadAt: number; id: number } | undefined,
  limit: number,
  matches: (row: ArticleRow) => boolean,
): Promise<ArticleRow[]> {
  return db.articles
    .where('byActor')
    .between([actor, lower], [actor, cursor ? cursor.lastReadAt : upper], true, true)
    .reverse()
    .filter((row) => matches(row) && (!cursor || row.lastReadAt < cursor.lastReadAt || row.id < cursor.id))
    .limit(limit)
    .toArray();
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
