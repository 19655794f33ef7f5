// Finding articles by their words: the index proposes, the article's own words decide, so that a stale index never lies.
import { withCurrentKey } from '../actor-keys.ts';
import type { ArticleRow, HistoryDatabase } from '../database.ts';
import { isIndexed } from '../derive.ts';
import { idsWithin, passes } from '../entry-filter.ts';
import { millis } from '../moment.ts';
import { entryOf, momentOf, shownIn } from '../row.ts';
import type { EntryFilter, SearchHit, SearchOptions } from '../types.ts';
import { gather } from './gather.ts';
import { matchText } from './match.ts';
import { isEmpty, parseQuery, type Query } from './query.ts';
import { tagWords } from './words.ts';

const LIMIT = 30;
/** Articles that wait for the index are read one by one: so many of them, the newest. */
const UNINDEXED = 300;

/** The articles that answer a query, best first; equally good ones, the last read first. An empty query finds nothing. */
export async function search(
  db: HistoryDatabase,
  text: string,
  { limit = LIMIT, ...asked }: SearchOptions = {},
): Promise<SearchHit[]> {
  const filter = withCurrentKey(asked);
  const typed = parseQuery(text);
  if (isEmpty(typed)) return [];
  const query: Query = {
    ...typed,
    langs: filter.lang === undefined ? typed.langs : [...typed.langs, filter.lang],
    sites: filter.site === undefined ? typed.sites : [...typed.sites, filter.site],
  };
  const tables = [db.articles, db.texts, db.segments, db.wordBlocks, db.pending, db.settings];
  return db.transaction('r', tables, async () => {
    const allowed = await idsWithin(db, filter);
    const waiting = await db.pending.reverse().limit(UNINDEXED).primaryKeys();
    const hits = await look(db, query, filter, waiting, waiting.length);
    const proposals: Iterable<number> = (await isIndexed(db))
      ? await gather(db, query, allowed)
      : await db.articles.orderBy('[lastReadAt+id]').reverse().primaryKeys();
    const seen = new Set(waiting);
    const others = Iterator.from(proposals).filter((id) => !seen.has(id));
    const indexed = await look(db, query, filter, others, limit);
    return [...hits, ...indexed]
      .sort((a, b) => b.score - a.score || b.entry.lastReadAt - a.entry.lastReadAt)
      .slice(0, limit);
  });
}

/** Goes through proposed articles in order until enough of them prove right. */
async function look(
  db: HistoryDatabase,
  query: Query,
  filter: EntryFilter,
  ids: Iterable<number>,
  enough: number,
): Promise<SearchHit[]> {
  const hits: SearchHit[] = [];
  for (const some of batches(ids, enough)) {
    const rows = (await db.articles.bulkGet(some))
      .filter((row) => row !== undefined)
      .filter((row) => fits(query, row) && passes(filter, row));
    const texts = await db.texts.bulkGet(rows.map(({ id }) => id));
    rows.forEach((row, i) => {
      const text = texts[i];
      const match = text && matchText(query, row, shownIn(text), text.note);
      if (match) hits.push({ entry: entryOf(row), ...match });
    });
    if (hits.length >= enough) break;
  }
  return hits;
}

/** So many at a time, none taken before it is asked for. */
function* batches(ids: Iterable<number>, size: number): Generator<number[]> {
  let batch: number[] = [];
  for (const id of ids) {
    if (batch.push(id) < size) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

/** The conditions that the row alone can answer. */
function fits({ sites, langs, tags, before, after }: Query, row: ArticleRow): boolean {
  const when = momentOf(row);
  return (
    sites.every((site) => row.site === site || row.site.endsWith(`.${site}`)) &&
    langs.every((lang) => row.lang === lang) &&
    tags.every((key) => row.tags?.some((tag) => tagWords(tag).startsWith(key))) &&
    (after === undefined || when >= millis(after)) &&
    (before === undefined || when < millis(before))
  );
}
