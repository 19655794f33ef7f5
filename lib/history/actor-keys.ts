// The keys under which the history knows actors. Whatever an older version or a backup wrote, it comes with the keys of today.
import type { Transaction } from 'dexie';
import { currentKey } from '../actors/key.ts';
import type { Brief } from '../types.ts';
import type { ArticleRow } from './database.ts';
import type { EntryFilter } from './types.ts';

/** The brief with today's keys; the same object if it has them. */
export function withCurrentKeys(brief: Brief): Brief {
  if (brief.actors.every(({ key }) => currentKey(key) === key)) return brief;
  return {
    ...brief,
    actors: brief.actors.map((actor) => ({ ...actor, key: currentKey(actor.key) })),
    dates: brief.dates.map((date) => ({ ...date, actors: date.actors.map(currentKey) })),
  };
}

/** The filter with today's key: an address kept by the reader may hold an older one. */
export function withCurrentKey<Filter extends EntryFilter>(filter: Filter): Filter {
  return filter.actor === undefined ? filter : { ...filter, actor: currentKey(filter.actor) };
}

/** An upgrade: the rows that an index finds by key. Texts stay on the disk as they were written, and get their keys when they are read. */
export async function renameActors(upgrade: Transaction): Promise<void> {
  await upgrade
    .table<ArticleRow>('articles')
    .toCollection()
    .modify((row) => {
      row.byActor = row.byActor.map(([key, at]) => [currentKey(key), at]);
      row.actors = row.actors.map((actor) => ({ ...actor, key: currentKey(actor.key) }));
    });
}
