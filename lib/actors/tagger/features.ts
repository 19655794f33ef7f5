// What the tagger looks at: the attributes of the words of a sentence, combined by the templates into hashed features.
import type { Range } from '../../language/index.ts';
import { attributesOf, casingOf } from './attributes.ts';
import { finish, hashText, mix } from './hash.ts';
import { type Lexicon, LIST_BITS, PHRASE_LISTS } from './lexicon.ts';
import { A, ATTRIBUTES, SENSE_TEMPLATES, TEMPLATES } from './templates.ts';

/** Empty words at either end, as many as the templates look away. */
const PAD = 2;
const MAX_PHRASE = 4;
/** More than any token yields. */
export const MAX_FEATURES = TEMPLATES.length + SENSE_TEMPLATES.length + 3 * LIST_BITS;
/** This many of the first features of a token are its very word; they are always there. */
export const LEXICAL = 4;
/** Features of single lists are numbered from here, the templates below. */
const LIST_FEATURES = 1000;
const WITH_SENSES = [...TEMPLATES, ...SENSE_TEMPLATES];

/** The attributes of the words of one sentence. `known` keeps those of words met before, between sentences of one text. */
export class Sentence {
  readonly length: number;
  readonly #templates: typeof TEMPLATES;
  readonly #attributes: Int32Array;

  constructor(text: string, tokens: Range[], lang: string, lexicon: Lexicon, known: Map<string, Int32Array>) {
    this.length = tokens.length;
    this.#templates = lexicon.senses ? WITH_SENSES : TEMPLATES;
    this.#attributes = new Int32Array((tokens.length + 2 * PAD) * ATTRIBUTES);
    const words = tokens.map(({ start, end }) => text.slice(start, end));
    const casing = casingOf(words, lang);
    for (const [at, word] of words.entries()) {
      const key = casing + word;
      let attributes = known.get(key);
      if (!attributes) {
        attributes = attributesOf(word, casing, lang, lexicon);
        known.set(key, attributes);
      }
      this.#attributes.set(attributes, (at + PAD) * ATTRIBUTES);
      this.#set(at, A.place, at === 0 ? 1 : at === 1 && !/[\p{L}\d]/u.test(words[0]!) ? 2 : 3);
    }
    this.#markPhrases(words, lexicon);
  }

  #set(at: number, attribute: number, value: number): void {
    this.#attributes[(at + PAD) * ATTRIBUTES + attribute] = value;
  }

  /** The longest listed names of several words, from left to right. */
  #markPhrases(words: string[], lexicon: Lexicon): void {
    for (let at = 0; at < words.length; ) {
      const found = /^[\p{Lu}\d]/u.test(words[at]!) ? longestPhrase(words, at, lexicon) : undefined;
      for (let inside = 0; found && inside < found.length; inside++) {
        const part = inside === 0 ? 1 : inside === found.length - 1 ? 3 : 2;
        this.#set(at + inside, A.phrase, found.lists * 4 + part);
      }
      at += found?.length ?? 1;
    }
  }

  /** Writes the hashes of the features of the token at `at` into `into`; returns how many. */
  features(at: number, into: Uint32Array): number {
    const attributes = this.#attributes;
    const templates = this.#templates;
    const base = (at + PAD) * ATTRIBUTES;
    let count = 0;
    for (let number = 0; number < templates.length; number++) {
      const template = templates[number]!;
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
        if (lists & (1 << bit)) into[count++] = finish(mix(LIST_FEATURES + offset, bit + 1));
      }
    }
    return count;
  }
}

function longestPhrase(words: string[], at: number, lexicon: Lexicon): { length: number; lists: number } | undefined {
  for (let length = Math.min(MAX_PHRASE, words.length - at); length >= 2; length--) {
    const phrase = words
      .slice(at, at + length)
      .join(' ')
      .toLowerCase();
    const row = lexicon.index.find(hashText(phrase));
    const lists = row < 0 ? 0 : lexicon.lists[row]! & PHRASE_LISTS;
    if (lists) return { length, lists };
  }
  return undefined;
}
