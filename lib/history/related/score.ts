// How alike two articles are: TF-IDF cosine of their heaviest terms and of the pieces of those terms, and the actors they share;
// all of it relative to how alike articles are around them.
import { type Frequencies, idf, rarityAt } from './frequency.ts';
import { listed, type Signature } from './signature.ts';

/** From here on, two articles are mostly about the same story. */
export const SAME_STORY = 0.37;
/** From here on, an article is worth offering to the reader. */
export const SAME_TOPIC = 0.28;

const PIECE = 4;
const PIECES_SHARE = 0.3;
const NAMES_SHARE = 0.2;

export type Weighted = ReadonlyMap<string, number>;

/** A signature made ready for comparing: all vectors have length 1. */
export interface Vectors {
  terms: Weighted;
  /** Runs of four letters of the terms: what compounds, inflections and the same name in two languages share. */
  pieces: Weighted;
  /** Words of the actors' names. */
  names: Weighted;
}

/**
 * @param rarities Stored rarities of the signature's terms, for those terms that `known` does not hold.
 * @param known The current frequencies of some terms (those of the query).
 */
export function vectorsOf(
  signature: Signature,
  rarities: Uint8Array | undefined,
  known: ReadonlySet<string>,
  frequencies: Frequencies,
): Vectors {
  const terms = new Map<string, number>();
  const names = new Map<string, number>();
  const pieces = new Map<string, number>();
  listed(signature).forEach(([name, use], i) => {
    const rarity = rarities && !known.has(name) ? rarityAt(rarities, i) : idf(name, signature.lang, frequencies);
    const weight = use * Math.max(rarity, 0);
    if (weight === 0) return;
    if (i >= signature.terms.length) {
      names.set(name, weight);
      return;
    }
    terms.set(name, weight);
    const whole = `_${name}_`;
    const count = Math.max(1, whole.length - PIECE + 1);
    for (let at = 0; at < count; at++) {
      const piece = whole.slice(at, at + PIECE);
      pieces.set(piece, (pieces.get(piece) ?? 0) + weight / Math.sqrt(count));
    }
  });
  return { terms: scaled(terms), names: scaled(names), pieces: scaled(pieces) };
}

/** 0…1; the same for (a, b) and (b, a). */
export function likeness(a: Vectors, b: Vectors): number {
  const words = (1 - PIECES_SHARE) * cosine(a.terms, b.terms) + PIECES_SHARE * cosine(a.pieces, b.pieces);
  if (a.names.size === 0 || b.names.size === 0) return words;
  return (1 - NAMES_SHARE) * words + NAMES_SHARE * cosine(a.names, b.names);
}

/** The dot product of two vectors of length 1. */
function cosine(a: Weighted, b: Weighted): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  let sum = 0;
  for (const [term, weight] of small) sum += weight * (large.get(term) ?? 0);
  return sum;
}

function scaled(vector: Map<string, number>): Weighted {
  let squares = 0;
  for (const weight of vector.values()) squares += weight * weight;
  const length = Math.sqrt(squares) || 1;
  for (const [term, weight] of vector) vector.set(term, weight / length);
  return vector;
}

/** The query's nearest candidates, by which all others are judged. */
const COMPANY = 30;
/** The nearest of these carry what tells the same story in other words. */
const CARRIERS = 5;
/** How many of an article's nearest say how close its company is, and how close it is at least. */
const NEAREST = 3;
const LOOSEST = 0.25;

/**
 * Scores all candidates against the query, 0…1; ½ is as near as the nearest of both are. An article that tells the same
 * story in other words is carried by those in between (one step of relevance feedback, as in Rocchio 1971). Then the
 * likeness is taken relative to how close each of the two is to its own nearest (local scaling, as in Zelnik-Manor &
 * Perona 2004): another case of the same kind is much alike too, but less than its own story is. Only so does one
 * threshold fit all stories.
 */
export function scores(query: Vectors, candidates: readonly Vectors[]): number[] {
  const direct = candidates.map((candidate) => likeness(query, candidate));
  const company = [...direct.keys()].sort((a, b) => direct[b]! - direct[a]!).slice(0, COMPANY);
  const nearness = nearnessTo([query, ...company.map((near) => candidates[near]!)]);
  const own = closeness(nearness(query).slice(1));
  return candidates.map((candidate, i) => {
    const shared = nearness(candidate);
    let carried = direct[i]!;
    let weights = 1;
    company.slice(0, CARRIERS).forEach((near, rank) => {
      if (near === i) return;
      carried += direct[near]! * shared[rank + 1]!;
      weights += direct[near]!;
    });
    const others = shared.filter((_, place) => place === 0 || company[place - 1] !== i);
    const relative = (direct[i]! + carried / weights) / 2 / Math.sqrt(own * closeness(others));
    return relative / (1 + relative);
  });
}

/** The cosines of one article's terms with those of each of some articles, which are indexed once. */
function nearnessTo(articles: readonly Vectors[]): (article: Vectors) => Float64Array {
  const index = new Map<string, { place: number; weight: number }[]>();
  articles.forEach(({ terms }, place) => {
    for (const [term, weight] of terms) {
      const list = index.get(term);
      if (list) list.push({ place, weight });
      else index.set(term, [{ place, weight }]);
    }
  });
  return ({ terms }) => {
    const sums = new Float64Array(articles.length);
    for (const [term, weight] of terms)
      for (const entry of index.get(term) ?? []) sums[entry.place]! += weight * entry.weight;
    return sums;
  };
}

function closeness(likenesses: Float64Array): number {
  const nearest = likenesses.toSorted().reverse().subarray(0, NEAREST);
  return Math.max(LOOSEST, nearest.reduce((sum, likeness) => sum + likeness, 0) / NEAREST);
}
