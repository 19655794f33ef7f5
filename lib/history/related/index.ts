// Finds the articles read before that are about the same thing.
import {
  type ArticleRow,
  HIGHEST,
  type HistoryDatabase,
  LOWEST,
  type PostingRow,
  type SignatureRow,
} from '../database.ts';
import type { Relation } from '../types.ts';
import { blockOf, eachEntry, entryCount, withEntry } from './postings.ts';
import { type Frequencies, idf, reasons, similarity } from './score.ts';

/** How many of the best candidates by shared terms are compared in full, at least. */
const COMPARED = 200;
/** A relation that an editor made counts at least this much. */
const LINKED = 0.2;

/** The posting lists of a signature's terms, and the frequencies they tell. */
export interface Neighbourhood {
  lists: Map<string, PostingRow[]>;
  frequencies: Frequencies;
}

const termsAndNames = (signature: SignatureRow): string[] => [
  ...signature.terms,
  ...signature.actors,
  ...signature.places,
];

export async function neighbourhood(db: HistoryDatabase, signature: SignatureRow): Promise<Neighbourhood> {
  const names = termsAndNames(signature);
  const [total, ...rows] = await Promise.all([
    db.counts.get(''),
    ...names.map((term) => db.postings.where('[term+block]').between([term, LOWEST], [term, HIGHEST]).toArray()),
  ]);
  const lists = new Map(names.map((term, i) => [term, rows[i] ?? []]));
  const counts = new Map(
    [...lists].map(([term, list]) => [term, list.reduce((sum, row) => sum + entryCount(row.entries), 0)]),
  );
  return { lists, frequencies: { total: total?.count ?? 0, of: (term) => counts.get(term) ?? 0 } };
}

/** The `k` best relations of a signature, best first, without the article itself. */
export async function relate(
  db: HistoryDatabase,
  signature: SignatureRow,
  { lists, frequencies }: Neighbourhood,
  { k, atLeast, url, links }: { k: number; atLeast: number; url: string; links: string[] },
): Promise<Relation[]> {
  const gathered = new Map<number, number>();
  const weightOf = new Map(signature.terms.map((term, i) => [term, signature.weights[i]!]));
  for (const [term, rows] of lists) {
    const gain = (weightOf.get(term) ?? 255) * Math.max(idf(term, frequencies), 0) ** 2;
    for (const { entries, block } of rows)
      eachEntry(entries, block, (id, weight) => gathered.set(id, (gathered.get(id) ?? 0) + gain * weight));
  }
  const [linking, linked] = await Promise.all([
    db.links.where('to').equals(url).toArray(),
    db.articles.where('url').anyOf(links).primaryKeys(),
  ]);
  const editorial = new Set([...linking.map(({ from }) => from), ...linked]);

  const ranked = [...gathered].sort((a, b) => b[1] - a[1]).slice(0, Math.max(COMPARED, 2 * k));
  const ids = new Set([...editorial, ...ranked.map(([id]) => id)]);
  ids.delete(signature.id);
  const signatures = (await db.signatures.bulkGet([...ids])).filter((row) => row !== undefined);
  const vectors = new Map();
  const best = signatures
    .map((other) => {
      const likeness = similarity(signature, other, frequencies, vectors);
      const isLinked = editorial.has(other.id);
      return { other, linked: isLinked, score: isLinked ? LINKED + (1 - LINKED) * likeness : likeness };
    })
    .filter(({ score }) => score > 0 && score >= atLeast)
    .sort((a, b) => b.score - a.score || b.other.id - a.other.id)
    .slice(0, k);
  const rows = await db.articles.bulkGet(best.map(({ other }) => other.id));
  return best.flatMap(({ other, score, linked }, i) => {
    const row = rows[i];
    return row ? [{ article: reference(row), score, why: reasons(signature, other, frequencies), linked }] : [];
  });
}

export function reference({ id, url, title, site, published }: ArticleRow): Relation['article'] {
  return { id, url, title, site, ...(published ? { published } : {}) };
}

/** Brings the posting lists from one signature of an article to another; inside a transaction. */
export async function updatePostings(
  db: HistoryDatabase,
  before: SignatureRow | undefined,
  after: SignatureRow | undefined,
): Promise<void> {
  const id = (after ?? before)?.id;
  if (id === undefined) return;
  const weights = new Map<string, number>();
  if (before) for (const term of termsAndNames(before)) weights.set(term, 0);
  if (after) {
    for (const name of [...after.actors, ...after.places]) weights.set(name, 255);
    after.terms.forEach((term, i) => {
      weights.set(term, after.weights[i]!);
    });
  }
  const block = blockOf(id);
  const keys = [...weights.keys()].map((term): [string, number] => [term, block]);
  const rows = await db.postings.bulkGet(keys);
  const next = keys.map(([term], i) => ({ term, block, entries: withEntry(rows[i]?.entries, id, weights.get(term)!) }));
  await db.postings.bulkPut(next.filter(({ entries }) => entries.length > 0));
  await db.postings.bulkDelete(
    next.filter(({ entries }, i) => entries.length === 0 && rows[i]).map(({ term }): [string, number] => [term, block]),
  );
}
