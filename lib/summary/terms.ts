// Content words of a text as comparable terms, and how often the document uses each.
import { fold } from '../language/index.ts';
import { STOP_WORDS } from '../language/stop-words.ts';

/** A term is the folded word cut to this length: a crude stem that serves every language and joins German compounds to their head. */
const STEM = 6;

const STOPS = new Map(Object.entries(STOP_WORDS).map(([lang, words]) => [lang, new Set(words.split(' ').map(fold))]));

/** The terms of a text in order, repetitions kept; function words, single letters left out. */
export function terms(text: string, lang: string): string[] {
  const stops = STOPS.get(lang);
  const found: string[] = [];
  for (const word of fold(text).match(/[\p{L}\d]+/gu) ?? []) {
    if (word.length > 1 && !stops?.has(word)) found.push(word.slice(0, STEM));
  }
  return found;
}

/** The cosine of two weighted bags of terms. */
export function cosine(one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): number {
  const [small, large] = one.size < other.size ? [one, other] : [other, one];
  let product = 0;
  for (const [term, weight] of small) product += weight * (large.get(term) ?? 0);
  const size = norm(one) * norm(other);
  return size === 0 ? 0 : product / size;
}

function norm(bag: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const weight of bag.values()) sum += weight * weight;
  return Math.sqrt(sum);
}
