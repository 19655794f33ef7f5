// What the story calls its names: "the insurer Aralia", "drugs such as Melivax and Toradine", "the Zirka missile".
import { byLanguage } from '../language/by-language.ts';
import { type Mention, neighbour } from './mention.ts';
import { BOUNDARIES, COMPLEMENT_OPENERS_EN } from './words/english-grammar.ts';
import { COMPLEMENT_OPENERS, isAdjective } from './words/german-grammar.ts';
import { germanPerson } from './words/german-person.ts';
import { type Kind, kindNoun } from './words/kind-nouns.ts';
import { isPersonNoun } from './words/person-nouns.en.ts';

const QUOTE = /^[«»"„“”‚‘’'›‹]$/;
const AND: Record<string, RegExp> = { de: /^(?:und|oder|sowie)$/, en: /^(?:and|or)$/ };
/** Names in one list. */
const LONGEST_LIST = 12;
const DETERMINERS: Record<string, RegExp> = {
  de: /^(?:d(?:er|ie|as|en|em|es)|eine?[mnrs]?|kein\p{Ll}*|(?:mein|dein|sein|ihr|unser|dies|jen)\p{Ll}*|vom|zum|zur|beim|im|am)$/iu,
  en: /^(?:the|an?|its|his|her|their|our|this|that)$/i,
};

export type Kinds = Map<Mention, Kind>;

/** What the words beside each of the mentions, which come in order, say that it is; those of which nothing is said are left out. */
export function kindsOf(mentions: Mention[], lang: string): Kinds {
  const kinds: Kinds = new Map();
  for (const mention of mentions) {
    const beside = kindBefore(mention, lang) ?? kindBehind(mention, lang);
    const kind = beside ?? kindOfList(mention, lang) ?? kindOfApposition(mention, lang);
    if (kind) kinds.set(mention, kind);
  }
  return kinds;
}

/** "the tanker Corvalia", "das Frachtschiff „Corvalia“". */
function kindBefore(mention: Mention, lang: string): Kind | undefined {
  const quoted = QUOTE.test(neighbour(mention, -1)?.text ?? '');
  const noun = neighbour(mention, quoted ? -2 : -1)?.text ?? '';
  const known = kindNoun(noun, lang);
  if (!known || known.plural || (lang === 'en' && /^\p{Lu}/u.test(noun))) return undefined;
  const names = mention.last - mention.first + 1;
  if (known.person && (names > 1 || mention.type === 'person')) return undefined;
  if (known.kind === 'organisation') return known.kind;
  return quoted || isDetermined(mention, lang) ? known.kind : undefined;
}

/** An article stands before the noun, or one or two words that describe it. */
function isDetermined(mention: Mention, lang: string): boolean {
  return [-2, -3, -4].some((offset) => byLanguage(DETERMINERS, lang)?.test(neighbour(mention, offset)?.text ?? ''));
}

/** "the Zirka missile": the noun behind, in English only; German writes one word. */
function kindBehind(mention: Mention, lang: string): Kind | undefined {
  if (lang !== 'en') return undefined;
  const noun = neighbour(mention, 1)?.text ?? '';
  const known = /^\p{Ll}/u.test(noun) ? kindNoun(noun, lang) : undefined;
  const ends = !/^\p{Lu}|^['’]/u.test(neighbour(mention, 2)?.text ?? '');
  const article = /^(?:the|an?)$/i.test(neighbour(mention, -1)?.text ?? '');
  return known?.kind === 'thing' && ends && article ? known.kind : undefined;
}

/** "drugs such as Melivax and Toradine", "Unternehmen wie Tarona, Belux": one kind for the whole list. */
function kindOfList(mention: Mention, lang: string): Kind | undefined {
  const tokens = mention.passage.sentences[mention.sentence]!;
  const word = (at: number) => tokens[at]?.text ?? '';
  let first = mention.first;
  for (let members = 0; members < LONGEST_LIST; members++) {
    const isLast = byLanguage(AND, lang)?.test(word(first - 1)) ?? false;
    if (!isLast && word(first - 1) !== ',') break;
    if (isLast && members > 0) return undefined; // "drugs such as A and B, Martha Ellery said": the list has ended.
    let start = first - (isLast && word(first - 2) === ',' ? 3 : 2);
    if (!/^\p{Lu}/u.test(word(start))) return undefined;
    for (let length = 1; length < LONGEST_MEMBER && /^\p{Lu}/u.test(word(start - 1)); length++) start--;
    first = start;
  }
  const [noun, before, last] = [word(first - 3), word(first - 2), word(first - 1)];
  let head: string | undefined;
  if (lang === 'en' && /^(?:as|like|including)$/.test(last))
    head = last === 'as' ? (before === 'such' ? noun : '') : plainOf(before, noun);
  if (lang === 'de' && /^(?:wie|etwa|darunter)$/.test(last)) head = before === 'wie' ? noun : plainOf(before, noun);
  if (!head || (lang === 'de' && germanPerson(head) && mention.type === 'person' && mention.last > mention.first))
    return undefined;
  return kindNoun(head, lang)?.kind;
}

const LONGEST_MEMBER = 4;

/** "Aralia, a Leeds-based insurer,": the noun of the phrase behind a comma. */
function kindOfApposition(mention: Mention, lang: string): Kind | undefined {
  const article = neighbour(mention, 2)?.text ?? '';
  if (neighbour(mention, 1)?.text !== ',' || !byLanguage(DETERMINERS, lang)?.test(article)) return undefined;
  for (let offset = 3; offset < 3 + LONGEST_APPOSITION; offset++) {
    const word = neighbour(mention, offset)?.text ?? '';
    const next = neighbour(mention, offset + 1)?.text ?? '.';
    const known = kindNoun(word, lang);
    const ends = /^[,.;:)–—]$/.test(next) || byLanguage(COMPLEMENTS, lang)?.has(next) === true;
    if (known && ends && !known.plural && !(lang === 'en' && /^\p{Lu}/u.test(word)))
      return known.person && mention.type === 'person' ? undefined : known.kind;
    if (!mayDescribe(word, lang)) return undefined;
  }
  return undefined;
}

/** Whether a word may stand between an article and its noun. */
function mayDescribe(word: string, lang: string): boolean {
  if (lang === 'de') return isAdjective(word) || /^\d/.test(word);
  return /^[\p{L}\d-]+$/u.test(word) && !BOUNDARIES.has(word.toLowerCase()) && !isPersonNoun(word);
}

const LONGEST_APPOSITION = 5;
const COMPLEMENTS: Record<string, ReadonlySet<string>> = {
  de: COMPLEMENT_OPENERS,
  en: new Set([...COMPLEMENT_OPENERS_EN, 'based', 'that', 'which', 'owned', 'run', 'made']),
};

/** The noun before a comma, or the word itself. */
const plainOf = (word: string, before: string) => (word === ',' ? before : word);
