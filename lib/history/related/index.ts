// Finds the articles read before that are about the same thing.
import type { ArticleRow, HistoryDatabase, SignatureRow } from '../database.ts';
import { oncePerText } from '../novelty/once.ts';
import type { Relation } from '../types.ts';
import { candidates, type Neighbourhood } from './candidates.ts';
import { blockOf, withEntry } from './postings.ts';
import { reasons } from './reasons.ts';
import { SAME_TOPIC, scores, vectorsOf } from './score.ts';
import { listed, type Signature } from './signature.ts';

/** How many of the best candidates by shared terms are compared in full, at least. */
const COMPARED = 80;
/** A relation that an editor made is worth offering, however little the words have in common. */
const LINKED = SAME_TOPIC;

export interface RelateOptions {
  k: number;
  atLeast: number;
  /** The article itself, if it is stored, and its address; it is never among its relations. */
  self?: number | undefined;
  url: string;
  /** One text on several sites counts once. */
  once?: boolean;
  /** The stems of the article's nouns, for its reasons; without them no word is one. */
  nouns?: ReadonlySet<string> | undefined;
  /** Addresses that its page offers as related. */
  links: readonly string[];
}

/** The `k` best relations of a signature, best first; inside a transaction. */
export async function relate(
  db: HistoryDatabase,
  signature: Signature,
  near: Neighbourhood,
  options: RelateOptions,
): Promise<Relation[]> {
  const editorial = await linkedArticles(db, options.url, options.links);
  const ids = new Set([...editorial, ...candidates(signature, near, Math.max(COMPARED, 2 * options.k))]);
  if (options.self !== undefined) ids.delete(options.self);
  const rows = (await db.signatures.bulkGet([...ids])).filter((row) => row !== undefined);

  const known = new Set(listed(signature).map(([name]) => name));
  const query = vectorsOf(signature, undefined, known, near.frequencies);
  const vectors = rows.map((row) => vectorsOf(row, row.rarities, known, near.frequencies));
  const likenesses = scores(query, vectors);
  const best = rows
    .map((row, i) => {
      const linked = editorial.has(row.id);
      const likeness = likenesses[i]!;
      return { row, vectors: vectors[i]!, linked, score: linked ? LINKED + (1 - LINKED) * likeness : likeness };
    })
    .filter(({ score }) => score > 0 && score >= options.atLeast)
    .sort((a, b) => b.score - a.score || b.row.id - a.row.id)
    .slice(0, options.once ? 2 * options.k : options.k);
  const articles = await db.articles.bulkGet(best.map(({ row }) => row.id));
  const found = best.flatMap((each, i) => (articles[i] ? [{ ...each, article: articles[i] }] : []));
  const shown = options.once ? oncePerText(found, ({ article }) => article) : found;
  return shown.slice(0, options.k).map(({ row, vectors, score, linked, article }) => ({
    article: reference(article),
    score,
    why: reasons(signature, row, [query, vectors], near.frequencies, { score, nouns: options.nouns }),
    linked,
  }));
}

export function reference({ id, url, title, site, published }: ArticleRow): Relation['article'] {
  return { id, url, title, site, ...(published ? { published } : {}) };
}

/** The stored articles that link to this page or that it links to. */
async function linkedArticles(db: HistoryDatabase, url: string, links: readonly string[]): Promise<Set<number>> {
  const [linking, linked] = await Promise.all([
    db.links.where('to').equals(url).toArray(),
    links.length === 0 ? [] : db.articles.where('url').anyOf(links).primaryKeys(),
  ]);
  return new Set([...linking.map(({ from }) => from), ...linked]);
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
  if (before) for (const [name] of listed(before)) weights.set(name, 0);
  if (after) for (const [name, weight] of listed(after)) weights.set(name, weight);
  const block = blockOf(id);
  const keys = [...weights.keys()].map((term): [string, number] => [term, block]);
  const rows = await db.postings.bulkGet(keys);
  const next = keys.map(([term], i) => ({ term, block, entries: withEntry(rows[i]?.entries, id, weights.get(term)!) }));
  await db.postings.bulkPut(next.filter(({ entries }) => entries.length > 0));
  await db.postings.bulkDelete(
    next.filter(({ entries }, i) => entries.length === 0 && rows[i]).map(({ term }): [string, number] => [term, block]),
  );
}
