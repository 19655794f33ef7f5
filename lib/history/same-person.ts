// Who a bare family name stands for: the person in full with that name who is, in other articles, in the same company.
import { isBare, mayStandFor, openingsOf } from '../actors/key.ts';
import type { Actor, Brief } from '../types.ts';
import { type ArticleRow, HIGHEST, type HistoryDatabase, LOWEST } from './database.ts';
import { isHidden } from './row.ts';

/** So many persons of one family name are told apart, by so many of the articles that name each. */
const BEARERS = 12;
const ARTICLES = 40;
/** What a bare name and its bearer must share, and how much more than the next who could be meant. */
const COMPANY = 2;
const LEAD = 2;

/** Key of a person in full → the actors of each article that names her, without her family. */
export type Bearers = Map<string, { id: number; company: Set<string> }[]>;

/** Everybody in the history whom a bare key may stand for; inside a transaction. */
export async function bearersOf(db: HistoryDatabase, bare: string): Promise<Bearers> {
  const keys = (await Promise.all(openingsOf(bare).map((opening) => keysFrom(db, opening)))).flat();
  const rows = await Promise.all(keys.map((key) => rowsOf(db, key, ARTICLES)));
  return new Map(keys.map((key, i) => [key, rows[i]!.map((row) => ({ id: row.id, company: companyOf(row, bare) }))]));
}

/** The one whom the bare name in this article stands for, if the company leaves no doubt. */
export function bearerIn(row: ArticleRow, bare: string, bearers: Bearers): string | undefined {
  const company = companyOf(row, bare);
  const shared = [...bearers].map(([key, articles]) => {
    const counts = articles.map((article) => (article.id === row.id ? 0 : sharedCompany(company, article.company)));
    return { key, count: Math.max(0, ...counts) };
  });
  const [first, second] = shared.sort((a, b) => b.count - a.count);
  return first && first.count >= Math.max(COMPANY, LEAD * (second?.count ?? 0)) ? first.key : undefined;
}

/** The articles with this key, the last read first. */
export function rowsOf(db: HistoryDatabase, key: string, limit: number): Promise<ArticleRow[]> {
  return db.articles.where('byActor').between([key, LOWEST], [key, HIGHEST]).reverse().limit(limit).toArray();
}

function companyOf({ byActor }: ArticleRow, bare: string): Set<string> {
  return new Set(
    byActor.map(([key]) => key).filter((key) => !isHidden(key) && key !== bare && !mayStandFor(bare, key)),
  );
}

/** Places alone are no company: everything happens in Berlin. */
function sharedCompany(a: Set<string>, b: Set<string>): number {
  const shared = [...a].filter((key) => b.has(key));
  return shared.some((key) => !key.startsWith('place:') && !isBare(key)) ? shared.length : 0;
}

/** The different keys with this opening: from one to the next, past all the articles between them. */
async function keysFrom(db: HistoryDatabase, opening: string): Promise<string[]> {
  const keys: string[] = [];
  let lower: unknown[] = [opening];
  while (keys.length < BEARERS) {
    const [next] = (await db.articles
      .where('byActor')
      .between(lower, [`${opening}${HIGHEST}`])
      .limit(1)
      .keys()) as unknown as [string, number][];
    if (!next) break;
    keys.push(next[0]);
    lower = [next[0], HIGHEST];
  }
  return keys;
}

/** Articles of one story, in which a bare family name is the person whom the story names in full, if there is one of that name. */
export function namedInFull<T extends { brief: Brief }>(members: readonly T[]): T[] {
  const whole = new Map(members.flatMap(({ brief }) => brief.actors).map((actor) => [actor.key, actor]));
  const inFull = (key: string): Actor | undefined => {
    if (!isBare(key)) return undefined;
    const [only, another] = [...whole.values()].filter((actor) => mayStandFor(key, actor.key));
    return another === undefined ? only : undefined;
  };
  return members.map((member) => {
    const { actors, dates } = member.brief;
    const brief = {
      ...member.brief,
      actors: actors.map((actor) => {
        const { key = actor.key, name = actor.name } = inFull(actor.key) ?? {};
        return { ...actor, key, name };
      }),
      dates: dates.map((date) => ({ ...date, actors: date.actors.map((key) => inFull(key)?.key ?? key) })),
    };
    return { ...member, brief };
  });
}
