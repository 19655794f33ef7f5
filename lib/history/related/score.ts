// How alike two signatures are, and what they share.
import type { RelatedStory } from '../../types.ts';
import type { SignatureRow } from '../database.ts';

/** From here on, two articles are mostly about the same story. */
export const SAME_STORY = 0.3;
/** From here on, an article is worth offering to the reader. */
export const SAME_TOPIC = 0.15;

/** A term in more than this share of the history says nothing about a story, and is never a reason. */
const COMMON = 0.05;
const REASONS = 5;

export interface Frequencies {
  /** Articles in the history. */
  total: number;
  /** In how many of them a term is among the heaviest. */
  of(term: string): number;
}

/** The weight of a term in this history. */
export function idf(term: string, { total, of }: Frequencies): number {
  return Math.log((total + 1) / (of(term) + 0.5));
}

export const isCommon = (term: string, { total, of }: Frequencies): boolean => of(term) > Math.max(COMMON * total, 2);

type Weighted = Map<string, number>;

/** Terms with TF-IDF weights, scaled to length 1. */
export function vectorOf(signature: SignatureRow, frequencies: Frequencies): Weighted {
  const vector: Weighted = new Map();
  let squares = 0;
  signature.terms.forEach((term, i) => {
    const weight = (signature.weights[i]! / 255) * Math.max(idf(term, frequencies), 0);
    if (weight === 0) return;
    vector.set(term, weight);
    squares += weight * weight;
  });
  const length = Math.sqrt(squares) || 1;
  for (const [term, weight] of vector) vector.set(term, weight / length);
  return vector;
}

/** 0…1; the same for (a, b) and (b, a), and comparable across queries. */
export function similarity(
  a: SignatureRow,
  b: SignatureRow,
  frequencies: Frequencies,
  vectors = new Map<SignatureRow, Weighted>(),
): number {
  const vector = (row: SignatureRow) => {
    const known = vectors.get(row) ?? vectorOf(row, frequencies);
    vectors.set(row, known);
    return known;
  };
  const left = vector(a);
  const right = vector(b);
  let cosine = 0;
  for (const [term, weight] of left) cosine += weight * (right.get(term) ?? 0);
  const actors = overlap(a.actors, b.actors);
  return Math.min(1, cosine * (0.85 + 0.15 * actors) + 0.1 * actors * (1 - cosine));
}

/** Shared members over the smaller set; 0 if one is empty. */
function overlap(a: readonly string[], b: readonly string[]): number {
  const smaller = Math.min(a.length, b.length);
  return smaller === 0 ? 0 : shared(a, b).length / smaller;
}

/** The members of `a` that are also in `b`, in the order of `a`. */
export function shared(a: readonly string[], b: readonly string[]): string[] {
  const others = new Set(b);
  return a.filter((member) => others.has(member));
}

/** What two articles share, the telling things first; never a term of which the history is full. */
export function reasons(a: SignatureRow, b: SignatureRow, frequencies: Frequencies): RelatedStory['why'] {
  const left = vectorOf(a, frequencies);
  const right = vectorOf(b, frequencies);
  const terms = [...left.keys()]
    .filter((term) => right.has(term) && !isCommon(term, frequencies))
    .sort((x, y) => left.get(y)! * right.get(y)! - left.get(x)! * right.get(x)!);
  return {
    actors: shared(a.actors, b.actors).slice(0, REASONS),
    places: shared(a.places, b.places).slice(0, REASONS),
    dates: shared(a.dates, b.dates).slice(0, REASONS),
    terms: terms.slice(0, REASONS),
  };
}
