// The filters of lists and searches: on a row, and as the ids that indexes know of.
import { type ArticleRow, HIGHEST, type HistoryDatabase, LOWEST } from './database.ts';
import { millis } from './moment.ts';
import type { EntryFilter } from './types.ts';

export const passes = ({ site, lang, actor, from, to, starred }: EntryFilter, row: ArticleRow): boolean =>
  (site === undefined || row.site === site) &&
  (lang === undefined || row.lang === lang) &&
  (starred === undefined || starred === (row.starred === 1)) &&
  (actor === undefined || row.byActor.some(([key]) => key === actor)) &&
  (from === undefined || row.lastReadAt >= millis(from)) &&
  (to === undefined || row.lastReadAt <= millis(to, 'end'));

/** More than these are so large a part of any history that the rows may be looked at one by one. */
const MANY = 5000;

/** The ids that pass actor, star and time, which the full-text index does not know; nothing if all do, or very many. Inside a transaction. */
export async function idsWithin(
  db: HistoryDatabase,
  { actor, from, to, starred }: EntryFilter,
): Promise<Set<number> | undefined> {
  const lower = from === undefined ? LOWEST : millis(from);
  const upper = to === undefined ? HIGHEST : millis(to, 'end');
  const keys = (index: string, prefix: (string | number)[]) =>
    db.articles
      .where(index)
      .between([...prefix, lower], [...prefix, upper, HIGHEST])
      .limit(MANY)
      .primaryKeys();
  const isTimed = from !== undefined || to !== undefined;
  const sets = await Promise.all([
    actor === undefined ? undefined : keys('byActor', [actor]),
    starred === true ? keys('[starred+lastReadAt+id]', [1]) : undefined,
    actor === undefined && starred !== true && isTimed ? keys('[lastReadAt+id]', []) : undefined,
  ]);
  const [first, ...others] = sets
    .filter((ids) => ids !== undefined)
    .filter(({ length }) => length < MANY)
    .map((ids) => new Set(ids));
  return others.reduce((kept, other) => kept?.intersection(other), first);
}
