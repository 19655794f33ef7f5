// The measures: body text as in the article-extraction-benchmark, days, names and titles.

export interface Rates {
  precision: number;
  recall: number;
}

/** 4-gram shingles over word tokens, compared as multisets. */
export function bodyRates(truth: string, found: string): Rates {
  const [wanted, given] = [shingles(truth), shingles(found)];
  let hits = 0;
  let total = 0;
  let missed = 0;
  for (const [shingle, count] of wanted) {
    const shared = Math.min(count, given.get(shingle) ?? 0);
    hits += shared;
    missed += count - shared;
  }
  for (const count of given.values()) total += count;
  const extra = total - hits;
  if (missed === 0 && extra === 0) return { precision: 1, recall: 1 };
  return { precision: total === 0 ? 0 : hits / total, recall: hits + missed === 0 ? 0 : hits / (hits + missed) };
}

export function f1({ precision, recall }: Rates): number {
  return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
}

/** Precision and recall averaged over the pages. */
export function mean(rates: readonly Rates[]): Rates {
  const average = (of: (rates: Rates) => number) =>
    rates.reduce((sum, rate) => sum + of(rate), 0) / (rates.length || 1);
  return { precision: average((rate) => rate.precision), recall: average((rate) => rate.recall) };
}

function shingles(text: string): Map<string, number> {
  const tokens = text.match(/[\p{L}\p{N}_]+/gu) ?? [];
  const counts = new Map<string, number>();
  if (tokens.length === 0) return counts;
  for (let at = 0; at < Math.max(1, tokens.length - 3); at++) {
    const shingle = tokens.slice(at, at + 4).join(' ');
    counts.set(shingle, (counts.get(shingle) ?? 0) + 1);
  }
  return counts;
}

/** Whether the two name the same calendar day, in the truth's offset where it has one and the answer another. */
export function sameDay(truth: string, found: string | undefined): boolean {
  if (!found) return false;
  if (truth.slice(0, 10) === found.slice(0, 10)) return true;
  const offset = /([+-])(\d\d):?(\d\d)$/.exec(truth.slice(10));
  const zoned = /T.*(?:Z|[+-]\d\d:?\d\d)$/.test(found);
  if (!offset || !zoned) return false;
  const minutes = (offset[1] === '-' ? -1 : 1) * (Number(offset[2]) * 60 + Number(offset[3]));
  const at = Date.parse(found);
  return !Number.isNaN(at) && new Date(at + minutes * 60_000).toISOString().slice(0, 10) === truth.slice(0, 10);
}

const key = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** Lenient: the same letters and digits, or one inside the other. */
export function sameTitle(truth: string, found: string | undefined): boolean {
  const [a, b] = [key(truth), key(found ?? '')];
  return (
    a !== '' &&
    b !== '' &&
    (a.includes(b) || b.includes(a)) &&
    Math.min(a.length, b.length) > 0.4 * Math.max(a.length, b.length)
  );
}

/** Hits, extra and missed names, case and punctuation folded. */
export function nameCounts(
  truth: readonly string[],
  found: readonly string[],
): { hits: number; extra: number; missed: number } {
  const wanted = new Set(truth.map(key));
  const given = new Set(found.map(key));
  const hits = [...given].filter((name) => wanted.has(name)).length;
  return { hits, extra: given.size - hits, missed: wanted.size - hits };
}
