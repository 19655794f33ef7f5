// All that the history knows of one actor.
import { currentKey, isBare, keyOf, mayStandFor } from '../actors/key.ts';
import { isSameOffice } from '../actors/roles/same-office.ts';
import { fold } from '../language/fold.ts';
import type { Actor, Brief } from '../types.ts';
import { type ArticleRow, HIGHEST, type HistoryDatabase, LOWEST } from './database.ts';
import { oncePerText } from './novelty/once.ts';
import { quotationsOf } from './quotations.ts';
import { entryOf, shownIn } from './row.ts';
import { bearerIn, bearersOf, rowsOf } from './same-person.ts';
import type { ActorPage, EntryActor, Quotation } from './types.ts';

/** The page is made of the last articles that name the actor. */
const ARTICLES = 100;
const CO_ACTORS = 20;
const QUOTATIONS = 30;

/** @param asked The key, bare or whole, of today or of an older version. All of them lead to one page. */
export async function actorPage(db: HistoryDatabase, asked: string): Promise<ActorPage | undefined> {
  return db.transaction('r', db.articles, db.texts, async () => {
    const key = await wholeKey(db, currentKey(asked));
    const own = await readingsOf(db, key, await rowsOf(db, key, ARTICLES));
    const [latest] = own;
    if (!latest) return undefined;
    const bare = await bareReadings(db, key, own);
    const all = [...own, ...bare].sort((a, b) => b.row.lastReadAt - a.row.lastReadAt).slice(0, ARTICLES);
    const read = oncePerText(all, ({ row }) => row);
    const count = await db.articles.where('byActor').between([key, LOWEST], [key, HIGHEST]).count();
    const { name, type } = latest.actor;
    // What several papers took from one agency was said once: the one read last is shown.
    const quotations = new Map<string, Quotation>();
    for (const said of read.flatMap(({ row, brief, actor }) => quotationsOf(actor, brief.article.blocks, row.id)))
      if (!quotations.has(fold(said.text))) quotations.set(fold(said.text), said);
    return {
      key,
      name,
      type,
      aliases: [...new Set(read.flatMap(({ actor }) => [actor.name, ...actor.aliases]))].filter(
        (alias) => alias !== name,
      ),
      count: count + bare.length - (all.length - read.length),
      entries: read.map(({ row }) => entryOf(row)),
      roles: rolesOf(read),
      coActors: coActorsOf(read.flatMap(({ brief, actor }) => brief.actors.filter((other) => other !== actor))),
      quotations: [...quotations.values()].slice(0, QUOTATIONS),
    };
  });
}

/** An article that names the actor, and the actor as it has it. */
interface Reading {
  row: ArticleRow;
  brief: Brief;
  actor: Actor;
}

async function readingsOf(db: HistoryDatabase, key: string, rows: readonly ArticleRow[]): Promise<Reading[]> {
  const texts = await db.texts.bulkGet(rows.map(({ id }) => id));
  return rows.flatMap((row, i) => {
    const text = texts[i];
    const brief = text && shownIn(text);
    const actor = brief?.actors.find((candidate) => candidate.key === key);
    return brief && actor ? [{ row, brief, actor }] : [];
  });
}

/** The key of the person in full, if all the articles that have nothing but this family name mean the same. */
async function wholeKey(db: HistoryDatabase, key: string): Promise<string> {
  if (!isBare(key)) return key;
  const [rows, bearers] = await Promise.all([rowsOf(db, key, ARTICLES), bearersOf(db, key)]);
  const meant = new Set(rows.map((row) => bearerIn(row, key, bearers)));
  const [only] = meant;
  return meant.size === 1 && only !== undefined ? only : key;
}

/** The articles that call the person by the family name alone, however they spell it. */
async function bareReadings(db: HistoryDatabase, key: string, own: readonly Reading[]): Promise<Reading[]> {
  const names = own.flatMap(({ actor }) => [actor.name.slice(actor.name.lastIndexOf(' ') + 1), ...actor.aliases]);
  const bare = [...new Set(names.map((name) => keyOf('person', name)))].filter((name) => mayStandFor(name, key));
  const found = bare.map(async (name) => {
    const [rows, bearers] = await Promise.all([rowsOf(db, name, ARTICLES), bearersOf(db, name)]);
    const isOwn = (id: number) => own.some(({ row }) => row.id === id);
    const meant = rows.filter((row) => !isOwn(row.id) && bearerIn(row, name, bearers) === key);
    return readingsOf(db, name, meant);
  });
  return (await Promise.all(found)).flat();
}

/** `read` comes newest first. */
function rolesOf(read: readonly { row: ArticleRow; actor: Actor }[]): ActorPage['roles'] {
  const roles = new Map<string, ActorPage['roles'][number]>();
  for (const { row, actor } of read) {
    const text = actor.role?.text;
    if (!text) continue;
    // The office as the article read last calls it.
    const known = roles.get(text) ?? [...roles.values()].find((role) => isSameOffice(role.text, text));
    if (known) roles.set(known.text, { ...known, firstAt: row.lastReadAt, count: known.count + 1 });
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
