// Finding articles by their words.
import type { ArticleRow, HistoryDatabase } from '../database.ts';
import { millis } from '../moment.ts';
import { entryOf } from '../row.ts';
import type { SearchHit, SearchOptions } from '../types.ts';
import { matchText } from './match.ts';
import { isEmpty, parseQuery, type Query } from './query.ts';

const LIMIT = 30;

/** The articles that answer a query, best first; equally good ones, the last read first. An empty query finds nothing. */
export async function search(
  db: HistoryDatabase,
  text: string,
  { limit = LIMIT }: SearchOptions = {},
): Promise<SearchHit[]> {
  const query = parseQuery(text);
  if (isEmpty(query)) return [];
  const hits: SearchHit[] = [];
  await db.transaction('r', db.articles, db.texts, async () => {
    const rows = (await db.articles.toArray()).filter((row) => fits(query, row));
    const texts = await db.texts.bulkGet(rows.map(({ id }) => id));
    rows.forEach((row, i) => {
      const brief = texts[i]?.brief;
      const match = brief && matchText(query, row, brief);
      if (match) hits.push({ entry: entryOf(row), ...match });
    });
  });
  return hits.sort((a, b) => b.score - a.score || b.entry.lastReadAt - a.entry.lastReadAt).slice(0, limit);
}

/** The conditions that the row alone can answer. */
function fits({ sites, langs, before, after }: Query, row: ArticleRow): boolean {
  const published = row.published ? Date.parse(row.published) : Number.NaN;
  const when = Number.isNaN(published) ? row.readAt[0]! : published;
  return (
    sites.every((site) => row.site === site || row.site.endsWith(`.${site}`)) &&
    langs.every((lang) => row.lang === lang) &&
    (after === undefined || when >= millis(after)) &&
    (before === undefined || when < millis(before))
  );
}
