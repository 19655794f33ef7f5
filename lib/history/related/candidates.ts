// The posting lists of a signature: who shares its terms, and how frequent these are.
import type { PromiseExtended } from 'dexie';
import { HIGHEST, type HistoryDatabase, LOWEST, type PostingRow } from '../database.ts';
import { type Frequencies, idf } from './frequency.ts';
import { eachEntry, entryCount } from './postings.ts';
import { listed, type Signature } from './signature.ts';

export interface Neighbourhood {
  lists: ReadonlyMap<string, PostingRow[]>;
  frequencies: Frequencies;
}

/** Every block of a term's list. */
export const postingsOf = (db: HistoryDatabase, term: string): PromiseExtended<PostingRow[]> =>
  db.postings.where('[term+block]').between([term, LOWEST], [term, HIGHEST]).toArray();

/** Reads the lists; inside a transaction. */
export async function neighbourhood(db: HistoryDatabase, signature: Signature): Promise<Neighbourhood> {
  const names = listed(signature).map(([name]) => name);
  const [total, ...rows] = await Promise.all([db.counts.get(''), ...names.map((term) => postingsOf(db, term))]);
  const lists = new Map(names.map((name, i) => [name, rows[i]!]));
  const counts = new Map(
    [...lists].map(([name, list]) => [name, list.reduce((sum, { entries }) => sum + entryCount(entries), 0)]),
  );
  return { lists, frequencies: { total: total?.count ?? 0, of: (term) => counts.get(term) ?? 0 } };
}

/** The ids of at most `limit` articles that share the most with the signature, best first. */
export function candidates(signature: Signature, { lists, frequencies }: Neighbourhood, limit: number): number[] {
  const gathered = new Map<number, number>();
  const weights = new Map(listed(signature));
  for (const [name, rows] of lists) {
    const gain = weights.get(name)! * Math.max(idf(name, signature.lang, frequencies), 0) ** 2;
    for (const { entries, block } of rows)
      eachEntry(entries, block, (id, weight) => gathered.set(id, (gathered.get(id) ?? 0) + gain * weight));
  }
  return [...gathered]
    .sort((a, b) => b[1] - a[1])
    .slice(0, limit)
    .map(([id]) => id);
}
