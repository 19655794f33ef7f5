// The attributes of one word that features are made of: itself, its parts and shape, its cluster, and the lists that hold it.
import { hashText } from './hash.ts';
import { type Lexicon, LISTS } from './lexicon.ts';
import { A, ATTRIBUTES } from './templates.ts';

/** How a sentence is written: plainly, in capitals throughout, or as an English headline with each word capitalised. */
type Casing = '' | 'U' | 'T';

/** Shares and counts of words from which on a sentence is taken for a headline. */
const SHARE = 0.8;
const LEAST_UPPER = 3;
const LEAST_TITLE = 4;

/** German capitalises its nouns: there, many capitals say nothing. */
export function casingOf(words: string[], lang: string): Casing {
  const counted = words.filter((word) => /^\p{L}{2}/u.test(word));
  const enough = counted.length * SHARE;
  const upper = counted.filter((word) => /^[\p{Lu}\d.'’-]+$/u.test(word)).length;
  if (counted.length >= LEAST_UPPER && upper >= enough) return 'U';
  if (lang === 'de') return '';
  const capitals = counted.filter((word) => /^\p{Lu}/u.test(word)).length;
  return counted.length >= LEAST_TITLE && capitals >= enough ? 'T' : '';
}

/** In a headline the word itself counts as if in lower case, since its capitals say nothing. */
export function attributesOf(word: string, casing: Casing, lang: string, lexicon: Lexicon): Int32Array {
  const values = new Int32Array(ATTRIBUTES);
  const plain = word.replace(/[’ʼ]/g, "'").replace(/[‐‑–]/g, '-').replace(/\d/g, '0');
  const lower = plain.toLowerCase();
  const stem = lang === 'de' ? withoutGenitive(lower) : lower;
  const shape = longShapeOf(plain);
  values[A.word] = hashText(casing === '' ? plain : lower);
  values[A.lower] = hashText(lower);
  values[A.stem] = hashText(stem);
  values[A.shape] = hashText(casing + shape.replace(/(.)\1+/g, '$1'));
  values[A.long] = hashText(casing + shape);
  for (const [attribute, length] of PREFIXES) values[attribute] = hashText(lower, 0, Math.min(length, lower.length));
  for (const [attribute, length] of SUFFIXES) values[attribute] = hashText(lower, Math.max(0, lower.length - length));
  const hyphen = lower.lastIndexOf('-');
  const [head, first] = hyphen > 0 ? [lower.slice(hyphen + 1), lower.slice(0, lower.indexOf('-'))] : ['', ''];
  if (head) values[A.head] = hashText(head);
  if (first) values[A.first] = hashText(first);
  values[A.sense] = senseOf(lower, lexicon);
  lookUp(values, { lower, stem, head, first }, lexicon);
  findVector(values, lower, lang, lexicon);
  return values;
}

const PREFIXES = [
  [A.prefix2, 2],
  [A.prefix3, 3],
  [A.prefix4, 4],
] as const;
const SUFFIXES = [
  [A.suffix2, 2],
  [A.suffix3, 3],
  [A.suffix4, 4],
  [A.suffix6, 6],
] as const;

/** A word that is not known is looked up without its genitive, then by its last part; lists of the bare word always count. */
function lookUp(
  values: Int32Array,
  parts: Record<'lower' | 'stem' | 'head' | 'first', string>,
  lexicon: Lexicon,
): void {
  const rowOf = (part: string) => (part ? lexicon.index.find(hashText(part)) : -1);
  const bare = rowOf(parts.stem);
  let row = rowOf(parts.lower);
  if ((row < 0 || lexicon.clusters[row] === 0) && bare >= 0) row = bare;
  if (row < 0) row = rowOf(parts.head);
  if (row >= 0) {
    values[A.cluster] = lexicon.clusters[row]!;
    if (lexicon.coarse) values[A.coarse] = lexicon.coarse[lexicon.clusters[row]!]!;
    values[A.lists] = lexicon.lists[row]!;
  }
  if (parts.stem !== parts.lower && bare >= 0) values[A.lists]! |= lexicon.lists[bare]! & ~LISTS.plain;
  const first = rowOf(parts.first);
  if (first >= 0) values[A.firstLists] = lexicon.lists[first]! + 1;
}

/** How a word's vector was found: its own, that of its stem or last part, that of the end of a German compound. */
const FOUND = { own: 1, part: 2, end: 3 };
/** Letters of a compound's first part, and of its end. */
const LEAST_FIRST = 3;
const LEAST_END = 5;

function findVector(values: Int32Array, lower: string, lang: string, { index, vectors }: Lexicon): void {
  if (!vectors) return;
  const take = (hash: number, found: number) => {
    const row = index.find(hash);
    if (row < 0 || vectors[row] === 0) return false;
    values[A.vector] = vectors[row]!;
    values[A.found] = found;
    return true;
  };
  if (take(values[A.lower]!, FOUND.own) || take(values[A.stem]!, FOUND.part)) return;
  if (values[A.head] !== 0 && take(values[A.head]!, FOUND.part)) return;
  if (lang !== 'de') return;
  for (let from = LEAST_FIRST; from <= lower.length - LEAST_END; from++) {
    if (take(hashText(lower, from), FOUND.end)) return;
  }
}

/** Endings of English nouns and verbs, and what their base form has instead. */
const ENDINGS = [
  ['', ''],
  ['ies', 'y'],
  ['es', ''],
  ['s', ''],
  ['ied', 'y'],
  ['ed', ''],
  ['ed', 'e'],
  ['ing', ''],
  ['ing', 'e'],
] as const;

/** The class of the word's sense, or of the first base form that has one. */
function senseOf(lower: string, { index, senses }: Lexicon): number {
  if (!senses) return 0;
  for (const [ending, base] of ENDINGS) {
    if (lower.length <= ending.length + 2 || !lower.endsWith(ending)) continue;
    const sense = senses[index.find(hashText(lower.slice(0, lower.length - ending.length) + base))];
    if (sense) return sense;
  }
  return 0;
}

/** "putins" → "putin", "grass'" → "grass". */
function withoutGenitive(lower: string): string {
  if (lower.endsWith("'s")) return lower.slice(0, -2);
  if (lower.endsWith("'")) return lower.slice(0, -1);
  return lower.length > 4 && lower.endsWith('s') && !lower.endsWith('ss') ? lower.slice(0, -1) : lower;
}

/** "McDonald" → "XxXxxxxx"; of the first letters only. */
function longShapeOf(word: string): string {
  return word
    .slice(0, 12)
    .replace(/\p{Lu}/gu, 'X')
    .replace(/\p{L}/gu, (letter) => (letter === 'X' ? 'X' : 'x'));
}
