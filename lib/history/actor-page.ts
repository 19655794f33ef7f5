// All that the history knows of one actor.
import type { Actor } from '../types.ts';
import { type ArticleRow, HIGHEST, type HistoryDatabase, LOWEST } from './database.ts';
import { quotationsOf } from './quotations.ts';
import { entryOf } from './row.ts';
import type { ActorPage, EntryActor, Quotation } from './types.ts';

/** The page is made of the last articles that name the actor. */
const ARTICLES = 100;
const CO_ACTORS = 20;
const QUOTATIONS = 30;

export async function actorPage(db: HistoryDatabase, key: string): Promise<ActorPage | undefined> {
  return db.transaction('r', db.articles, db.texts, async () => {
    const index = db.articles.where('byActor').between([key, LOWEST], [key, HIGHEST]);
    const count = await index.count();
    const rows = await db.articles
      .where('byActor')
      .between([key, LOWEST], [key, HIGHEST])
      .reverse()
      .limit(ARTICLES)
      .toArray();
    const texts = await db.texts.bulkGet(rows.map(({ id }) => id));
    const read = rows.flatMap((row, i) => {
      const brief = texts[i]?.brief;
      const actor = brief?.actors.find((candidate) => candidate.key === key);
      return brief && actor ? [{ row, brief, actor }] : [];
    });
    const [latest] = read;
    if (!latest) return undefined;
    const quotations: Quotation[] = [];
    for (const { row, brief, actor } of read)
      if (quotations.length < QUOTATIONS) quotations.push(...quotationsOf(actor, brief.article.blocks, row.id));
    return {
      key,
      name: latest.actor.name,
      type: latest.actor.type,
      aliases: [...new Set(read.flatMap(({ actor }) => [actor.name, ...actor.aliases]))].filter(
        (name) => name !== latest.actor.name,
      ),
      count,
      entries: rows.map(entryOf),
      roles: rolesOf(read),
      coActors: coActorsOf(read.flatMap(({ brief }) => brief.actors.filter((actor) => actor.key !== key))),
      quotations: quotations.slice(0, QUOTATIONS),
    };
  });
}

/** `read` comes newest first. */
function rolesOf(read: readonly { row: ArticleRow; actor: Actor }[]): ActorPage['roles'] {
  const roles = new Map<string, ActorPage['roles'][number]>();
  for (const { row, actor } of read) {
    const text = actor.role?.text;
    if (!text) continue;
    const known = roles.get(text);
    if (known) roles.set(text, { ...known, firstAt: row.lastReadAt, count: known.count + 1 });
    else roles.set(text, { text, firstAt: row.lastReadAt, lastAt: row.lastReadAt, count: 1 });
  }
  return [...roles.values()];
}

function coActorsOf(actors: readonly Actor[]): (EntryActor & { count: number })[] {
  const counts = new Map<string, EntryActor & { count: number }>();
  for (const { key, name, type } of actors)
    counts.set(key, { key, name, type, count: (counts.get(key)?.count ?? 0) + 1 });
  return [...counts.values()].sort((a, b) => b.count - a.count || (a.key < b.key ? -1 : 1)).slice(0, CO_ACTORS);
}
