// What the tagger looks at: the attributes of the words of a sentence, combined by the templates into hashed features.
import type { Range } from '../../language/index.ts';
import { attributesOf, casingOf } from './attributes.ts';
import { finish, hashText, mix } from './hash.ts';
import { type Lexicon, LIST_BITS, PHRASE_LISTS } from './lexicon.ts';
import { A, ATTRIBUTES, COARSE_TEMPLATES, SENSE_TEMPLATES, TEMPLATES } from './templates.ts';

/** Empty words at either end, as many as the templates look away. */
export const PAD = 2;
const MAX_PHRASE = 4;
/** More than any token yields. */
export const MAX_FEATURES = TEMPLATES.length + SENSE_TEMPLATES.length + COARSE_TEMPLATES.length + 3 * LIST_BITS;
/** This many of the first features of a token are its very word; they are always there. */
export const LEXICAL = 4;
/** Features of single lists are numbered from here, the templates below. */
const LIST_FEATURES = 1000;
/** How far away words are that single features are made of. */
export const DISTANCES = Array.from({ length: 2 * PAD + 1 }, (_, at) => at - PAD);
/** How far away single lists are looked at. */
const LIST_REACH = 1;

/** What is worked out once of a word as it is written, whatever stands around it. */
export interface Form {
  attributes: Int32Array;
  /** Whether there is a capital or a digit in it: hardly a name is without. */
  striking: boolean;
  /** What it adds to the scores of the tokens around it, its units in the network, and what it gives to windows by its place in
   * them: filled in when first needed. */
  scores?: Float32Array;
  units?: Float32Array;
  projections?: Float32Array[];
}

/** Templates by what they are made of, each as its number, the count of its places, and the places. */
interface Templates {
  all: Int32Array;
  /** Those that one word alone fills, whatever stands around it, by its distance from `-PAD` on. */
  single: Int32Array[];
  joined: Int32Array;
}

const [PLAIN, WITH_SENSES, WITH_COARSE] = [
  TEMPLATES,
  [...TEMPLATES, ...SENSE_TEMPLATES],
  [...TEMPLATES, ...SENSE_TEMPLATES, ...COARSE_TEMPLATES],
].map(partTemplates) as [Templates, Templates, Templates];

function partTemplates(templates: readonly (readonly number[])[]): Templates {
  const numbered = templates.map((places, number) => ({ places, number, distance: distanceOf(places) }));
  const lay = (some: typeof numbered, shift = 0) =>
    Int32Array.from(
      some.flatMap(({ places, number }) => [number, places.length, ...places.map((place) => place - shift)]),
    );
  return {
    all: lay(numbered),
    single: DISTANCES.map((distance) =>
      lay(
        numbered.filter((one) => one.distance === distance),
        distance * ATTRIBUTES,
      ),
    ),
    joined: lay(numbered.filter(({ distance }) => distance === undefined)),
  };
}

/** How far away the word is that fills a template alone. */
function distanceOf(places: readonly number[]): number | undefined {
  const [first = 0, ...others] = places.map((place) => Math.floor(place / ATTRIBUTES));
  const inContext = places.some((place) => place === A.place || place === A.phrase);
  return inContext || others.some((other) => other !== first) ? undefined : first;
}

function templatesOf(lexicon: Lexicon): Templates {
  return lexicon.coarse ? WITH_COARSE : lexicon.senses ? WITH_SENSES : PLAIN;
}

/** The attributes of the words of one sentence. `known` keeps the forms met before, between sentences and texts. */
export class Sentence {
  readonly length: number;
  readonly forms: Form[];
  readonly #templates: Templates;
  readonly #attributes: Int32Array;

  constructor(text: string, tokens: Range[], lang: string, lexicon: Lexicon, known: Map<string, Form>) {
    this.length = tokens.length;
    this.#templates = templatesOf(lexicon);
    this.#attributes = new Int32Array((tokens.length + 2 * PAD) * ATTRIBUTES);
    const words = tokens.map(({ start, end }) => text.slice(start, end));
    const casing = casingOf(words, lang);
    this.forms = words.map((word, at) => {
      const key = casing + word;
      let form = known.get(key);
      if (!form) {
        form = { attributes: attributesOf(word, casing, lang, lexicon), striking: /[\p{Lu}\d]/u.test(word) };
        known.set(key, form);
      }
      this.#attributes.set(form.attributes, (at + PAD) * ATTRIBUTES);
      this.#set(at, A.place, at === 0 ? 1 : at === 1 && !/[\p{L}\d]/u.test(words[0]!) ? 2 : 3);
      return form;
    });
    this.#markPhrases(words, lexicon);
  }

  /** One row of `ATTRIBUTES` a token. */
  get attributes(): Int32Array {
    return this.#attributes.subarray(PAD * ATTRIBUTES, (PAD + this.length) * ATTRIBUTES);
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
    const base = (at + PAD) * ATTRIBUTES;
    let count = hashTemplates(this.#templates.all, this.#attributes, base, into);
    for (let distance = -LIST_REACH; distance <= LIST_REACH; distance++) {
      count = listFeatures(this.#attributes[base + distance * ATTRIBUTES + A.lists]!, distance, into, count);
    }
    return count;
  }

  /** Those of them that several words make, or a word where it stands. What single words make is kept with their forms. */
  joinedFeatures(at: number, into: Uint32Array): number {
    return hashTemplates(this.#templates.joined, this.#attributes, (at + PAD) * ATTRIBUTES, into);
  }
}

/** The features that a word makes alone for the token `distance` places before it (after it, if negative). */
export function singleFeatures({ attributes }: Form, lexicon: Lexicon, distance: number, into: Uint32Array): number {
  const count = hashTemplates(templatesOf(lexicon).single[distance + PAD]!, attributes, 0, into);
  return Math.abs(distance) <= LIST_REACH ? listFeatures(attributes[A.lists]!, distance, into, count) : count;
}

/** Templates none of whose attributes is there give nothing. */
function hashTemplates(templates: Int32Array, attributes: Int32Array, base: number, into: Uint32Array): number {
  let count = 0;
  for (let at = 0; at < templates.length; ) {
    let hash = templates[at]! + 1;
    const end = at + 2 + templates[at + 1]!;
    let any = 0;
    for (at += 2; at < end; at++) {
      const value = attributes[base + templates[at]!]!;
      any |= value;
      hash = mix(hash, value);
    }
    if (any !== 0) into[count++] = finish(hash);
  }
  return count;
}

function listFeatures(lists: number, distance: number, into: Uint32Array, from: number): number {
  let count = from;
  for (let bit = 0; bit < LIST_BITS; bit++) {
    if (lists & (1 << bit)) into[count++] = finish(mix(LIST_FEATURES + distance, bit + 1));
  }
  return count;
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
