// Actors by the words their names begin with, for the reader to choose from.
import { currentKey } from '../actors/key.ts';
import { HIGHEST, type HistoryDatabase, LOWEST } from './database.ts';
import { isIndexed } from './derive.ts';
import { shownIn } from './row.ts';
import { gather } from './search/gather.ts';
import { carries } from './search/match.ts';
import { wordsOf } from './search/words.ts';
import type { ActorCount, EntryActor } from './types.ts';

const LIMIT = 8;
/** The actors are those of so many articles, the newest. */
const ARTICLES = 60;

/** Actors of whose names all words of `typed` begin one, those in most of the latest articles first; of all actors, if nothing is typed. */
export async function actorsNamed(db: HistoryDatabase, typed: string, limit = LIMIT): Promise<EntryActor[]> {
  const keys = wordsOf(typed).map(({ key }) => key);
  const tables = [db.articles, db.texts, db.segments, db.wordBlocks, db.pending, db.settings];
  return db.transaction('r', tables, async () => {
    const newest = () => db.articles.orderBy('[lastReadAt+id]').reverse().limit(ARTICLES).primaryKeys();
    const query = { words: [], phrases: [], actors: [keys], sites: [], langs: [], tags: [] };
    const named = async () => {
      const ids = await gather(db, query);
      return [...(await db.pending.reverse().limit(ARTICLES).primaryKeys()), ...ids];
    };
    const ids = keys.length > 0 && (await isIndexed(db)) ? await named() : await newest();
    const texts = await db.texts.bulkGet([...new Set(ids)].sort((a, b) => b - a).slice(0, ARTICLES));
    const found = new Map<string, { actor: EntryActor; articles: number }>();
    for (const { key, name, type, aliases } of texts.flatMap((text) => (text ? shownIn(text).actors : []))) {
      if (!carries([name, ...aliases], keys)) continue;
      const known = found.get(key);
      if (known) known.articles++;
      else found.set(key, { actor: { key, name, type }, articles: 1 });
    }
    return [...found.values()]
      .sort((a, b) => b.articles - a.articles)
      .slice(0, limit)
      .map(({ actor }) => actor);
  });
}

/** The index without a word typed is made of the main actors of so many articles, the newest, and shows so many of them. */
const INDEXED_ARTICLES = 1000;
const SHOWN = 100;

/** Actors with the number of articles that name them and the last reading of one: of late the most frequent, or those whose names begin so. */
export async function actorIndex(db: HistoryDatabase, typed: string): Promise<ActorCount[]> {
  const named = wordsOf(typed).length > 0 ? await actorsNamed(db, typed, SHOWN) : await mainActors(db);
  return db.transaction('r', db.articles, () =>
    Promise.all(
      named.map(async ({ key, name, type }) => {
        const rows = () => db.articles.where('byActor').between([key, LOWEST], [key, HIGHEST]);
        const [count, last] = await Promise.all([rows().count(), rows().last()]);
        return { key, name, type, count, lastReadAt: last?.lastReadAt ?? 0 };
      }),
    ),
  );
}

async function mainActors(db: HistoryDatabase): Promise<EntryActor[]> {
  const rows = await db.articles.orderBy('[lastReadAt+id]').reverse().limit(INDEXED_ARTICLES).toArray();
  const found = new Map<string, { actor: EntryActor; articles: number }>();
  for (const actor of rows.flatMap(({ actors }) => actors)) {
    const known = found.get(actor.key);
    if (known) known.articles++;
    else found.set(actor.key, { actor, articles: 1 });
  }
  return [...found.values()]
    .sort((a, b) => b.articles - a.articles)
    .slice(0, SHOWN)
    .map(({ actor }) => actor);
}

/** An actor as the article read last names it. */
export async function actorByKey(db: HistoryDatabase, asked: string): Promise<EntryActor | undefined> {
  const key = currentKey(asked);
  return db.transaction('r', db.articles, db.texts, async () => {
    const [id] = await db.articles.where('byActor').between([key], [key, []]).reverse().limit(1).primaryKeys();
    const text = id === undefined ? undefined : await db.texts.get(id);
    const actor = text && shownIn(text).actors.find((each) => each.key === key);
    return actor && { key, name: actor.name, type: actor.type };
  });
}
