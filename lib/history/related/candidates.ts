// The posting lists of a signature: who shares its terms, and how frequent these are.
import type { PromiseExtended } from 'dexie';
import { HIGHEST, type HistoryDatabase, LOWEST, type PostingRow } from '../database.ts';
import { type Frequencies, idf } from './frequency.ts';
import { eachEntry, entryCount, firstOf } from './postings.ts';
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
  const weights = new Map(listed(signature));
  const blocks = Math.max(-1, ...[...lists.values()].flat().map(({ block }) => block)) + 1;
  // By id: a common term is in tens of thousands of articles.
  const gathered = new Float64Array(firstOf(blocks));
  for (const [name, rows] of lists) {
    const gain = weights.get(name)! * Math.max(idf(name, signature.lang, frequencies), 0) ** 2;
    for (const { entries, block } of rows)
      eachEntry(entries, block, (id, weight) => {
        gathered[id]! += gain * weight;
      });
  }
  const floor = Math.max(Number.MIN_VALUE, gathered.toSorted().at(-limit) ?? 0);
  return [...gathered.keys()]
    .filter((id) => gathered[id]! >= floor)
    .sort((a, b) => gathered[b]! - gathered[a]! || b - a)
    .slice(0, limit);
}
