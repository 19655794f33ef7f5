// Actors by the words their names begin with, for the reader to choose from.
import { currentKey } from '../actors/key.ts';
import type { HistoryDatabase } from './database.ts';
import { isIndexed } from './derive.ts';
import { gather } from './search/gather.ts';
import { carries } from './search/match.ts';
import { wordsOf } from './search/words.ts';
import type { EntryActor } from './types.ts';

const LIMIT = 8;
/** The actors are those of so many articles, the newest. */
const ARTICLES = 60;

/** Actors of whose names all words of `typed` begin one, those in most of the latest articles first; of all actors, if nothing is typed. */
export async function actorsNamed(db: HistoryDatabase, typed: string): Promise<EntryActor[]> {
  const keys = wordsOf(typed).map(({ key }) => key);
  const tables = [db.articles, db.texts, db.segments, db.wordBlocks, db.pending, db.settings];
  return db.transaction('r', tables, async () => {
    const newest = () => db.articles.orderBy('[lastReadAt+id]').reverse().limit(ARTICLES).primaryKeys();
    const query = { words: [], phrases: [], actors: [keys], sites: [], langs: [] };
    const named = async () => {
      const ids = await gather(db, query);
      return [...(await db.pending.reverse().limit(ARTICLES).primaryKeys()), ...ids];
    };
    const ids = keys.length > 0 && (await isIndexed(db)) ? await named() : await newest();
    const texts = await db.texts.bulkGet([...new Set(ids)].sort((a, b) => b - a).slice(0, ARTICLES));
    const found = new Map<string, { actor: EntryActor; articles: number }>();
    for (const { key, name, type, aliases } of texts.flatMap((text) => text?.brief.actors ?? [])) {
      if (!carries([name, ...aliases], keys)) continue;
      const known = found.get(key);
      if (known) known.articles++;
      else found.set(key, { actor: { key, name, type }, articles: 1 });
    }
    return [...found.values()]
      .sort((a, b) => b.articles - a.articles)
      .slice(0, LIMIT)
      .map(({ actor }) => actor);
  });
}

/** An actor as the article read last names it. */
export async function actorByKey(db: HistoryDatabase, asked: string): Promise<EntryActor | undefined> {
  const key = currentKey(asked);
  return db.transaction('r', db.articles, db.texts, async () => {
    const [id] = await db.articles.where('byActor').between([key], [key, []]).reverse().limit(1).primaryKeys();
    const text = id === undefined ? undefined : await db.texts.get(id);
    const actor = text?.brief.actors.find((each) => each.key === key);
    return actor && { key, name: actor.name, type: actor.type };
  });
}
