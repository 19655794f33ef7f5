// Whether a sentence opens with a definite noun that an earlier sentence introduced: "Die Studie zeigt …", "The company said …".
import { byLanguage } from '../language/by-language.ts';
import { DEFINITE, type DefiniteWords } from './definite-words.ts';

/** What a definite noun at the opening speaks of, by its class; `introduced` is any noun that had an indefinite article before. */
export type DefiniteKind = 'organisation' | 'person' | 'thing' | 'introduced';

const WORD = /[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*|[^\s\p{L}\p{N}]/gu;
/** How many words are looked at for the noun of an article. */
const REACH = 5;

/** Reads sentences in order and remembers what they introduced. Linear in the text. */
export class DefiniteReader {
  readonly #words: DefiniteWords | undefined;
  readonly #isGerman: boolean;
  readonly #introduced = new Set<string>();
  readonly #title: ReadonlySet<string>;

  /** A noun of the headline needs no other introduction. */
  constructor(lang: string, title: string) {
    this.#words = byLanguage(DEFINITE, lang);
    this.#isGerman = lang === 'de';
    this.#title = new Set(title.toLowerCase().match(WORD));
  }

  /** The kind of an opening noun that only earlier sentences explain; undefined if the sentence opens otherwise, or says which one it means. */
  read(text: string): DefiniteKind | undefined {
    const words = this.#words;
    if (!words) return undefined;
    const tokens = text.match(WORD) ?? [];
    const kind = this.#kindOf(tokens.slice(0, 2 * REACH), words);
    this.#remember(tokens, words);
    return kind;
  }

  #kindOf(tokens: readonly string[], words: DefiniteWords): DefiniteKind | undefined {
    const from = /^["“„»«]$/u.test(tokens[0] ?? '') ? 1 : 0;
    if (!words.definite.test(tokens[from] ?? '')) return undefined;
    const at = this.#headAt(tokens, from + 1, words);
    const head = tokens[at];
    if (head === undefined || this.#isExplained(tokens, at, words)) return undefined;
    const noun = head.toLowerCase();
    if (this.#title.has(noun)) return undefined;
    if (words.aged.test(noun) || words.persons.has(noun)) return 'person';
    if (words.organisations.has(noun)) return 'organisation';
    if (words.things.has(noun)) return 'thing';
    return this.#introduced.has(noun) ? 'introduced' : undefined;
  }

  /** German: the first word with a capital. English: the last word before a function word, verb ending or mark that belongs to a known class. */
  #headAt(tokens: readonly string[], from: number, words: DefiniteWords): number {
    for (let at = from; at < Math.min(tokens.length, from + REACH); at++) {
      const token = tokens[at]!;
      if (!/^[\p{L}\p{N}]/u.test(token)) return -1;
      const noun = token.toLowerCase();
      if (this.#isGerman ? /^\p{Lu}/u.test(token) || words.aged.test(token) : this.#isNoun(noun, words)) return at;
      if (!this.#isGerman && (/^\p{Lu}/u.test(token) || words.modifiers.has(noun))) return -1;
    }
    return -1;
  }

  #isNoun(noun: string, words: DefiniteWords): boolean {
    const { persons, organisations, things, aged } = words;
    return (
      persons.has(noun) || organisations.has(noun) || things.has(noun) || aged.test(noun) || this.#introduced.has(noun)
    );
  }

  /** A name, a genitive, a preposition or a relative clause after the noun says which one is meant. */
  #isExplained(tokens: readonly string[], at: number, { modifiers }: DefiniteWords): boolean {
    const next = tokens[at + 1] ?? '';
    if (next === ',') return this.#isGerman || modifiers.has(tokens[at + 2]?.toLowerCase() ?? '');
    if (/^["“„»«(]$/.test(next) || /^\p{Lu}/u.test(next)) return true;
    return modifiers.has(next.toLowerCase());
  }

  #remember(tokens: readonly string[], { indefinite, modifiers }: DefiniteWords): void {
    for (const [at, token] of tokens.entries()) {
      if (!indefinite.has(token.toLowerCase())) continue;
      let head: string | undefined;
      for (const next of tokens.slice(at + 1, at + 1 + REACH)) {
        if (!/^\p{L}/u.test(next) || (!this.#isGerman && (modifiers.has(next) || /^(?:and|or|is|was|has)$/.test(next))))
          break;
        if (!this.#isGerman && /^\p{Lu}/u.test(next)) break;
        if (!this.#isGerman || /^\p{Lu}/u.test(next)) head = next.toLowerCase();
        if (this.#isGerman && head) break;
      }
      if (head) this.#introduced.add(head);
    }
  }
}
