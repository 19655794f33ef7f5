// How alike two articles are: TF-IDF cosine of their heaviest terms and of the pieces of those terms, and the actors they share.
import { type Frequencies, idf, rarityAt } from './frequency.ts';
import { listed, type Signature } from './signature.ts';

/** From here on, two articles are mostly about the same story. */
export const SAME_STORY = 0.2;
/** From here on, an article is worth offering to the reader. */
export const SAME_TOPIC = 0.12;

const PIECE = 4;
const PIECES_SHARE = 0.3;
const NAMES_SHARE = 0.15;

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
export function cosine(a: Weighted, b: Weighted): number {
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

const COMPANY = 5;

/**
 * Scores all candidates against the query and against the query's nearest candidates, so that an article which tells the
 * same story in other words is carried by those in between (one step of relevance feedback, as in Rocchio 1971).
 */
export function scores(query: Vectors, candidates: readonly Vectors[]): number[] {
  const direct = candidates.map((candidate) => likeness(query, candidate));
  const company = direct
    .map((score, i) => ({ score, i }))
    .sort((a, b) => b.score - a.score)
    .slice(0, COMPANY);
  return candidates.map((candidate, i) => {
    let sum = direct[i]!;
    let weights = 1;
    for (const near of company) {
      if (near.i === i) continue;
      sum += near.score * cosine(candidates[near.i]!.terms, candidate.terms);
      weights += near.score;
    }
    return (direct[i]! + sum / weights) / 2;
  });
}
