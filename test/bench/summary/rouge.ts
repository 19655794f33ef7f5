// ROUGE-1, ROUGE-2 and summary-level ROUGE-L as F1 (Lin 2004), with Porter stems for English and Snowball stems for German.
import snowball from 'snowball-stemmers';

const STEMMERS = { en: snowball.newStemmer('porter'), de: snowball.newStemmer('german') };

export interface Rouge {
  one: number;
  two: number;
  long: number;
}

/** Lower-case stems: English `[a-z0-9]+`, of which words longer than three letters are stemmed; German letters and digits. */
export function stems(text: string, lang: 'de' | 'en'): string[] {
  const words = text.toLowerCase().match(lang === 'en' ? /[a-z0-9]+/g : /[\p{L}\p{N}]+/gu) ?? [];
  return words.map((word) => (lang === 'de' || word.length > 3 ? STEMMERS[lang].stem(word) : word));
}

/** Scores a summary against a reference; both are given as sentences, which only ROUGE-L looks at. */
export function rouge(summary: readonly string[], reference: readonly string[], lang: 'de' | 'en'): Rouge {
  const own = summary.map((sentence) => stems(sentence, lang));
  const wanted = reference.map((sentence) => stems(sentence, lang));
  return {
    one: overlap(grams(own.flat(), 1), grams(wanted.flat(), 1)),
    two: overlap(grams(own.flat(), 2), grams(wanted.flat(), 2)),
    long: union(own, wanted),
  };
}

function grams(words: readonly string[], size: number): Map<string, number> {
  const counts = new Map<string, number>();
  for (let at = 0; at + size <= words.length; at++) {
    const gram = words.slice(at, at + size).join(' ');
    counts.set(gram, (counts.get(gram) ?? 0) + 1);
  }
  return counts;
}

function overlap(own: ReadonlyMap<string, number>, wanted: ReadonlyMap<string, number>): number {
  let both = 0;
  for (const [gram, count] of own) both += Math.min(count, wanted.get(gram) ?? 0);
  return f1(both, total(own), total(wanted));
}

/** For each reference sentence the union of its longest common subsequences with the summary's sentences. */
function union(own: readonly string[][], wanted: readonly string[][]): number {
  const left = grams(own.flat(), 1);
  const right = grams(wanted.flat(), 1);
  let hits = 0;
  for (const sentence of wanted) {
    const places = new Set<number>();
    for (const other of own) for (const place of commonSubsequence(sentence, other)) places.add(place);
    for (const place of places) {
      const word = sentence[place]!;
      if (!left.get(word) || !right.get(word)) continue;
      left.set(word, left.get(word)! - 1);
      right.set(word, right.get(word)! - 1);
      hits++;
    }
  }
  return f1(hits, own.flat().length, wanted.flat().length);
}

/** Positions in `one` of a longest common subsequence with `other`. */
function commonSubsequence(one: readonly string[], other: readonly string[]): number[] {
  const width = other.length + 1;
  const table = new Uint16Array((one.length + 1) * width);
  for (let i = 1; i <= one.length; i++) {
    for (let j = 1; j <= other.length; j++) {
      table[i * width + j] =
        one[i - 1] === other[j - 1]
          ? table[(i - 1) * width + j - 1]! + 1
          : Math.max(table[(i - 1) * width + j]!, table[i * width + j - 1]!);
    }
  }
  const places: number[] = [];
  for (let i = one.length, j = other.length; i > 0 && j > 0; ) {
    if (one[i - 1] === other[j - 1]) {
      places.push(--i);
      j--;
    } else if (table[(i - 1) * width + j]! >= table[i * width + j - 1]!) i--;
    else j--;
  }
  return places;
}

function total(counts: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const count of counts.values()) sum += count;
  return sum;
}

function f1(both: number, own: number, wanted: number): number {
  return own + wanted === 0 ? 0 : (2 * both) / (own + wanted);
}
