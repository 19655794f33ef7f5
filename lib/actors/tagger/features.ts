// What the tagger looks at: attributes of each word, and templates that combine those of neighbours into hashed features.
import type { Range } from '../../language/index.ts';
import { finish, hashText, mix } from './hash.ts';
import { type Lexicon, LIST_BITS, LISTS, PHRASE_LISTS } from './lexicon.ts';
import { A, ATTRIBUTES, TEMPLATES } from './templates.ts';

const PAD = 2;
/** More than any token yields. */
export const MAX_FEATURES = TEMPLATES.length + 3 * LIST_BITS;
/** This many of the first features of a token are its very word; they are always there. */
export const LEXICAL = 4;
const MAX_PHRASE = 4;

/** The attributes of the words of one sentence, with two empty words at either end. */
export class Sentence {
  readonly length: number;
  readonly #attributes: Int32Array;

  constructor(text: string, tokens: Range[], lang: string, lexicon: Lexicon, known: Map<string, Int32Array>) {
    this.length = tokens.length;
    this.#attributes = new Int32Array((tokens.length + 2 * PAD) * ATTRIBUTES);
    const words = tokens.map(({ start, end }) => text.slice(start, end));
    const casing = casingOf(words);
    for (const [at, word] of words.entries()) {
      const key = casing + word;
      let attributes = known.get(key);
      if (!attributes) {
        attributes = describe(word, casing, lang, lexicon);
        known.set(key, attributes);
      }
      this.#attributes.set(attributes, (at + PAD) * ATTRIBUTES);
    }
    for (let at = 0; at < words.length; at++) {
      this.#set(at, A.place, at === 0 ? 1 : at === 1 && !/[\p{L}\d]/u.test(words[0]!) ? 2 : 3);
    }
    this.#markPhrases(words, lexicon);
  }

  get(at: number, attribute: number): number {
    return this.#attributes[(at + PAD) * ATTRIBUTES + attribute]!;
  }

  #set(at: number, attribute: number, value: number): void {
    this.#attributes[(at + PAD) * ATTRIBUTES + attribute] = value;
  }

  #markPhrases(words: string[], lexicon: Lexicon): void {
    for (let at = 0; at < words.length; ) {
      const found = /^\p{Lu}/u.test(words[at]!) ? longestPhrase(words, at, lexicon) : undefined;
      if (!found) {
        at++;
        continue;
      }
      for (let inside = 0; inside < found.length; inside++) {
        const part = inside === 0 ? 1 : inside === found.length - 1 ? 3 : 2;
        this.#set(at + inside, A.phrase, (found.lists & PHRASE_LISTS) * 4 + part);
      }
      at += found.length;
    }
  }

  /** Writes the hashes of the features of the token at `at` into `into`; returns how many. */
  features(at: number, into: Uint32Array): number {
    const attributes = this.#attributes;
    const base = (at + PAD) * ATTRIBUTES;
    let count = 0;
    for (let number = 0; number < TEMPLATES.length; number++) {
      const template = TEMPLATES[number]!;
      let hash = number + 1;
      let empty = true;
      for (let part = 0; part < template.length; part++) {
        const value = attributes[base + template[part]!]!;
        if (value !== 0) empty = false;
        hash = mix(hash, value);
      }
      if (!empty) into[count++] = finish(hash);
    }
    for (let offset = -1; offset <= 1; offset++) {
      const lists = attributes[base + offset * ATTRIBUTES + A.lists]!;
      for (let bit = 0; bit < LIST_BITS; bit++) {
        if (lists & (1 << bit)) into[count++] = finish(mix(1000 + offset, bit + 1));
      }
    }
    return count;
  }
}

type Casing = '' | 'U' | 'T';

/** How a sentence is written: in capitals throughout, as an English headline with each word capitalised, or plainly. */
function casingOf(words: string[]): Casing {
  let letters = 0;
  let capitals = 0;
  let upper = 0;
  for (const word of words) {
    if (!/^\p{L}{2}/u.test(word)) continue;
    letters++;
    if (/^\p{Lu}/u.test(word)) capitals++;
    if (/^[\p{Lu}\d.'’-]+$/u.test(word)) upper++;
  }
  if (letters >= 3 && upper >= letters * 0.8) return 'U';
  return letters >= 4 && capitals >= letters * 0.8 ? 'T' : '';
}

function longestPhrase(words: string[], at: number, lexicon: Lexicon): { length: number; lists: number } | undefined {
  for (let length = Math.min(MAX_PHRASE, words.length - at); length >= 2; length--) {
    const phrase = words
      .slice(at, at + length)
      .join(' ')
      .toLowerCase();
    const row = lexicon.index.find(hashText(phrase));
    if (row >= 0 && lexicon.lists[row]! & PHRASE_LISTS) return { length, lists: lexicon.lists[row]! };
  }
  return undefined;
}

function describe(word: string, casing: Casing, lang: string, lexicon: Lexicon): Int32Array {
  const values = new Int32Array(ATTRIBUTES);
  const plain = word.replace(/[’ʼ]/g, "'").replace(/[‐‑–]/g, '-').replace(/\d/g, '0');
  const lower = plain.toLowerCase();
  const stem = lang === 'de' ? withoutGenitive(lower) : lower;
  const hyphen = plain.lastIndexOf('-');
  const [head, first] = hyphen > 0 ? [lower.slice(hyphen + 1), lower.slice(0, lower.indexOf('-'))] : ['', ''];
  values[A.word] = hashText(casing === '' ? plain : lower);
  values[A.lower] = hashText(lower);
  values[A.stem] = hashText(stem);
  values[A.shape] = hashText(casing + shapeOf(plain));
  values[A.long] = hashText(casing + longShapeOf(plain));
  for (const [attribute, length] of [
    [A.prefix2, 2],
    [A.prefix3, 3],
    [A.prefix4, 4],
  ] as const) {
    values[attribute] = hashText(lower, 0, Math.min(length, lower.length));
  }
  for (const [attribute, length] of [
    [A.suffix2, 2],
    [A.suffix3, 3],
    [A.suffix4, 4],
    [A.suffix6, 6],
  ] as const) {
    values[attribute] = hashText(lower, Math.max(0, lower.length - length));
  }
  values[A.head] = head ? hashText(head) : 0;
  values[A.first] = first ? hashText(first) : 0;
  let row = lexicon.index.find(values[A.lower]! >>> 0);
  if (row < 0 || lexicon.clusters[row] === 0) {
    const stemmed = lexicon.index.find(values[A.stem]! >>> 0);
    if (stemmed >= 0) row = stemmed;
  }
  if (row < 0 && head) row = lexicon.index.find(values[A.head]! >>> 0);
  if (row >= 0) {
    values[A.cluster] = lexicon.clusters[row]!;
    values[A.lists] = lexicon.lists[row]!;
  }
  if (stem !== lower) {
    const stemmed = lexicon.index.find(values[A.stem]! >>> 0);
    if (stemmed >= 0) values[A.lists]! |= lexicon.lists[stemmed]! & ~LISTS.plain;
  }
  if (first) {
    const start = lexicon.index.find(values[A.first]! >>> 0);
    if (start >= 0) values[A.firstLists] = lexicon.lists[start]! + 1;
  }
  return values;
}

/** "putins" → "putin", "grass'" → "grass". */
function withoutGenitive(lower: string): string {
  if (lower.endsWith("'s")) return lower.slice(0, -2);
  if (lower.endsWith("'")) return lower.slice(0, -1);
  return lower.length > 4 && lower.endsWith('s') && !lower.endsWith('ss') ? lower.slice(0, -1) : lower;
}

function longShapeOf(word: string): string {
  return word
    .slice(0, 12)
    .replace(/\p{Lu}/gu, 'X')
    .replace(/\p{L}/gu, (letter) => (letter === 'X' ? 'X' : 'x'));
}

function shapeOf(word: string): string {
  return longShapeOf(word).replace(/(.)\1+/g, '$1');
}
