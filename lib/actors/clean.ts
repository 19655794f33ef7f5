// Cuts a recognised span down to the names in it: without titles and articles, split where two names were taken for one, or dropped.
import type { ActorType } from '../types.ts';
import { type Language, LISTS } from './gazetteer.ts';
import type { Word } from './reading.ts';
import { isDemonym } from './words/demonyms.ts';
import { germanOrganisation } from './words/german-organisation.ts';
import { germanPerson } from './words/german-person.ts';
import {
  ADMINISTRATIVE,
  AMBIGUOUS_TITLES,
  ARTICLES,
  DESCRIPTIONS,
  EVENT_HEADS,
  HONORIFICS,
  INNER_WORDS,
  NOT_NAMES,
  OFFICE_MODIFIERS,
} from './words/not-names.ts';
import { LEGAL_FORMS, ORGANISATION_HEADS } from './words/organisation-heads.en.ts';
import { isPersonNoun } from './words/person-nouns.en.ts';
import { isTitle } from './words/titles.ts';

export interface Piece {
  words: Word[];
  type: ActorType;
}

/** Longer spans are endless lists that were taken for one name. */
const LONGEST = 200;

/** The names in a span of `words` that was taken for a name of `type`; mostly one. */
export function clean(words: Word[], type: ActorType, language: Language): Piece[] {
  if (words.length > LONGEST) return [];
  return split(personInside(words, language), type, language)
    .flatMap((piece) => withoutTitle(piece, language))
    .filter((piece) => isName(piece, language));
}

/** "Hawks DL Sheldon Marsh": behind a title, or letters that stand for one, the given name begins the name. */
function personInside(words: Word[], { lang, lists }: Language): Word[] {
  if (lang !== 'en' || words.length < 4 || !words.every(({ text }) => isPersonWord(text))) return words;
  const given = words.findIndex(({ text }) => lists(text) & LISTS.firstName);
  const behind = words.length - given - 1;
  if (given < 2 || behind < 1 || behind > 3 || words.slice(given).some(({ text }) => isHead(text))) return words;
  const titled = words.slice(0, given).some(({ text }) => /^\p{Lu}{2,5}$/u.test(text) || isPersonNoun(text));
  return titled ? words.slice(given) : words;
}

const isHead = (word: string) => ORGANISATION_HEADS.has(word.toLowerCase());

function withoutTitle({ words, type }: Piece, language: Language): Piece[] {
  if (type !== 'person' && isTownAndNoun(words, language)) return [{ words: words.slice(0, 1), type: 'place' }];
  const end = titleEnd(words, type, language);
  if (end === 0) return split(withoutNoun(withoutOffice(trim(words), language), type, language), type, language);
  const complement = /^(?:of|for)$/.test(words[end]!.text);
  const before = complement ? split(trim(words.slice(0, end - 1)), type, language) : [];
  return [...before, ...split(trim(words.slice(end)), complement ? type : 'person', language)];
}

/** How many words at the start are a role and no name: "Chancellor Rachel Reeves", "Kremlchef Putin", "MP for Orkney". */
function titleEnd(words: Word[], type: ActorType, { lang, lists }: Language): number {
  let end = 0;
  for (let at = 0; at < words.length - 1; at++) {
    const further = end === at && at > 0 && SECOND_HONORIFIC.test(words[at]!.text);
    if (isNoName(words[at]!.text, lang) || further) end = at + 1;
  }
  if (end === 0) return 0;
  const rest = words.slice(end);
  const head = end === 1 && type === 'organisation' && lang === 'en';
  if (head && /^(?:for|of)$/.test(rest[0]!.text)) return end;
  if (LEGISLATORS.test(words[end - 1]!.text) && /^(?:for|of)$/.test(rest[0]!.text)) return end;
  if (rest.length > 4 || !rest.every(({ text }) => isPersonWord(text))) return 0;
  if (type === 'person') return end;
  if (rest.length === 1 || ORGANISATION_HEADS.has(rest.at(-1)!.text.toLowerCase())) return 0;
  const sure = lang === 'de' || !AMBIGUOUS_TITLES.has(words[end - 1]!.text);
  return sure || lists(rest[0]!.text) & LISTS.firstName ? end : 0;
}

/** Followed by what they sit for, or hold: "MP for Orkney", "MEC for Health". */
const LEGISLATORS = /^(?:MP|MEP|MSP|MLA|MPP|MNA|MEC|TD|Minister)$/;

/** Behind another form of address: "Datuk Seri". */
const SECOND_HONORIFIC = /^(?:Seri|Sri|Paduka|Patinggi)$/;

const isPersonWord = (word: string) => /^\p{Lu}[\p{L}.'’-]*$|^(?:von|van|der|de|al|bin)$/u.test(word);

function isNoName(word: string, lang: string): boolean {
  return HONORIFICS.has(word.toLowerCase()) || (word !== 'Lord' && isTitle(word, lang));
}

/** "Labour MP", "Senate Majority Leader": the office is no part of the name. */
function withoutOffice(words: Word[], { lang }: Language): Word[] {
  const last = words.at(-1)?.text ?? '';
  if (lang !== 'en' || words.length < 2 || !isPersonNoun(last) || AMBIGUOUS_TITLES.has(last)) {
    return words;
  }
  let to = words.length - 1;
  while (to > 0 && OFFICE_MODIFIERS.has(words[to - 1]!.text)) to--;
  return words.slice(0, to);
}

/** "Emden Schnigge", as headlines set them side by side. */
function isTownAndNoun(words: Word[], { lang, lists, knows }: Language): boolean {
  const [town, noun] = words.map(({ text }) => text);
  if (lang !== 'de' || !town || !noun || words.length !== 2) return false;
  return (lists(town) & LISTS.city) !== 0 && !lists(`${town} ${noun}`) && /^\p{Lu}\p{Ll}+$/u.test(noun) && !knows(noun);
}

const BEARERS = LISTS.firstName | LISTS.lastName;

/** "Guido Steinberg Bezug", "Aykuts Mut", "Sonderweg Schwedens", "Tod Kims": a common noun beside a name. */
function withoutNoun(words: Word[], type: ActorType, { lang, lists, knows }: Language): Word[] {
  if (lang !== 'de' || type === 'organisation' || words.length < 2 || words.length > 3) return words;
  const [first, second, last] = words.map(({ text }) => text) as [string, string, string | undefined];
  const isNoun = (word: string) => knows(word) && !(lists(word) & ~LISTS.plain);
  const isGenitive = (word: string, of: number) =>
    word.endsWith('s') && !(lists(word) & of) && (lists(word.slice(0, -1)) & of) !== 0;
  if (last === undefined) {
    const owns = type === 'person' && isGenitive(first, LISTS.firstName) && isNoun(second) && !second.endsWith('s');
    const owned = isNoun(first) && isGenitive(second, type === 'person' ? BEARERS : LISTS.country);
    if (owned) return words.slice(1);
    return owns ? words.slice(0, 1) : words;
  }
  if (type !== 'person') return words;
  const noun = isNoun(last);
  const full = lists(first) & LISTS.firstName && !(lists(second) & LISTS.firstName) && /^\p{Lu}\p{L}{2}/u.test(second);
  return noun && full ? words.slice(0, 2) : words;
}

/** Without articles before the name, "Stadt" before "Bochum", "Usyk-Promoter" or "London-based", and what follows the name. */
function trim(words: Word[]): Word[] {
  let from = 0;
  let to = words.length;
  while (from < to && !opensName(words[from]!)) from++;
  if (to - from > 1 && isDescription(words[from]!.text) && /^\p{Lu}/u.test(words[from + 1]!.text)) from++;
  while (to > from && !/^[\p{L}\d].*[\p{L}\d.]$|^\p{L}$/u.test(words[to - 1]!.text)) to--;
  while (to - from > 1 && /^\p{Ll}[^\p{Lu}]*$/u.test(words[to - 1]!.text)) to--;
  const last = words[to - 1];
  const name = to - from > 1 ? HYPHENED.exec(last!.text)?.[1] : undefined;
  if (name === undefined) return words.slice(from, to);
  return [...words.slice(from, to - 1), { ...last!, text: name, end: last!.start + name.length }];
}

/** "Norden College-owned", "Bank of Leeds-backed": the name ends at the hyphen. */
const HYPHENED = /^(\p{Lu}[\p{L}.’']*)-(?:\p{Ll}+ed|led|run|made|wide|style|era|born)$/u;

/** "Stadt" before "Bochum", "Umweltstiftung" before "WWF". */
function isDescription(word: string): boolean {
  return ADMINISTRATIVE.has(word) || DESCRIPTIONS.test(word);
}

const LEADING_LOWER = /^(?:von|van|de|del|della|di|da|dos|du|el|al|bin|ibn|ter|ten|zu|[a-z]\p{Lu})/u;

/** "Den Haag" keeps its article, "Die IG Metall" at the start of a sentence and "The Hague" do not. */
function opensName({ text: word, at }: Word): boolean {
  if (ARTICLES.has(word.toLowerCase())) return at > 0 && /^(?:D|E)/.test(word);
  if (/\p{L}-\p{Ll}+$/u.test(word) && !/^\p{Lu}\p{Ll}+-\p{Ll}+-/u.test(word)) return false;
  return /^[\p{Lu}\p{Lo}\d]/u.test(word) || LEADING_LOWER.test(word);
}

/** At marks, at words that no name holds, at "and" between two names, behind "Pakistan's". */
function split(words: Word[], type: ActorType, language: Language): Piece[] {
  const first = words[0]?.text ?? '';
  const isLegal = (at: number) => LEGAL_FORMS.has(words[at]?.text.toLowerCase() ?? '');
  const mark = words.findIndex(({ text }, at) => at > 0 && /^[,;:/–—«»"„“”(-]$/.test(text) && !isLegal(at + 1));
  if (mark > 0 && !/^(?:Universit|Hochschule)/.test(first)) return around(words, mark, type, language);
  const inner = words.findIndex(({ text }, at) => at > 0 && at < words.length - 1 && endsName(text, type));
  if (inner > 0) return around(words, inner, type, language);
  if (
    type === 'organisation' &&
    words.length > 3 &&
    words[2]!.text === 'of' &&
    language.lists(first) & LISTS.firstName
  ) {
    return [{ words: words.slice(0, 2), type: 'person' }, ...split(trim(words.slice(3)), type, language)];
  }
  const and = words.findIndex(
    ({ text }, at) => at > 0 && /^(?:and|und)$/.test(text) && !words[at - 1]!.text.endsWith('-'),
  );
  if (and > 0 && (type !== 'organisation' || !isJoined(words, and))) return around(words, and, type, language);
  const owner = words.findIndex(({ text }, at) => at > 0 && at < words.length - 1 && /^['’]s$/.test(text));
  if (owner === 1 && language.lists(first) & (LISTS.country | LISTS.largeCity)) {
    return [{ words: words.slice(0, owner), type: 'place' }, ...split(trim(words.slice(owner + 1)), type, language)];
  }
  return words.length > 0 ? [{ words, type }] : [];
}

function around(words: Word[], at: number, type: ActorType, language: Language): Piece[] {
  return [...split(trim(words.slice(0, at)), type, language), ...split(trim(words.slice(at + 1)), type, language)];
}

/** A word in lower case that stands in no name: "Mbumba recounts Geingob". */
function endsName(word: string, type: ActorType): boolean {
  if (!/^\p{Ll}+$/u.test(word)) return false;
  return !INNER_WORDS.any.has(word) && !(type !== 'person' && INNER_WORDS.organisation.has(word));
}

/** "Maritime and Coastguard Agency" is one name, "Victoria and New Zealand" are two. */
function isJoined(words: Word[], and: number): boolean {
  const head = (word: Word | undefined) => {
    const text = word?.text ?? '';
    return ORGANISATION_HEADS.has(text.toLowerCase()) || germanOrganisation(text) !== undefined;
  };
  const left = words.slice(0, and).some(head);
  const right = words.slice(and + 1).some(head);
  return (right && !head(words[and - 1])) || (left && !right) || (and > 1 && !isPersonWord(words[0]!.text));
}

function isName({ words, type }: Piece, language: Language): boolean {
  const [first] = words;
  if (!first || !words.some(({ text }) => /\p{L}/u.test(text))) return false;
  if (words.length > 1) {
    const last = words.at(-1)!.text;
    const head = words.findIndex(({ text }) => /^(?:for|of)$/.test(text));
    if (type === 'person' && isAllTitle(words, language)) return false;
    const event = EVENT_HEADS.test(last) || (head > 0 && EVENT_HEADS.test(words[head - 1]!.text));
    return (
      (type !== 'organisation' || (!event && (language.lang !== 'de' || !germanPerson(last)))) &&
      !(language.lang === 'en' && isDemonym(words.map(({ text }) => text).join(' '), language.lists))
    );
  }
  return isSingleName(first.text, type, language);
}

const RANKS =
  /^(?:General|Admiral|Colonel|Major|Captain|Lieutenant|Sergeant|Commissioner|Secretary|Marshal|Commander)$/;

/** "Major General", of a name that was cut behind it; "Judge Baker" is one. */
function isAllTitle(words: Word[], { lang, lists }: Language): boolean {
  return (
    lang === 'en' &&
    words.every(({ text }) => RANKS.test(text) || isNoName(text, lang)) &&
    (RANKS.test(words.at(-1)!.text) || !(lists(words.at(-1)!.text) & LISTS.lastName))
  );
}

/** "200W", "70C". */
const MEASURE = /^\d{2,}\p{L}{1,3}$/u;
/** What is left where a longer name was cut: "South Sudan". */
const PARTS_OF_NAMES = /^(?:North|South|East|West|Republic|States|St\.?)$/;

function isSingleName(text: string, type: ActorType, { lang, lists }: Language): boolean {
  const lower = text.toLowerCase();
  if (NOT_NAMES.has(lower) || HONORIFICS.has(lower) || text.length < 2) return false;
  const bits = lists(text);
  if (type === 'place' && (PARTS_OF_NAMES.test(text) || text.includes('/'))) return false;
  if (type !== 'person' && EVENT_HEADS.test(text) && !(bits & (LISTS.city | LISTS.organisation))) return false;
  if (MEASURE.test(text) || (type !== 'organisation' && text === lower)) return false;
  if (text.includes('-') && text.split('-').every((part) => lists(part) & LISTS.country)) return false;
  if (lang === 'en' && isDemonym(text, lists)) return false;
  const people =
    bits | (lang === 'en' && bits === 0 && text.endsWith('s') ? lists(text.slice(0, -1)) & LISTS.people : 0);
  if (people & LISTS.people && !(bits & (LISTS.country | LISTS.firstName | LISTS.lastName))) return false;
  if (lang === 'en') return !isPersonNoun(lower) && !(ORGANISATION_HEADS.has(lower) && text !== text.toUpperCase());
  if (lang !== 'de') return true;
  if (germanOrganisation(text)?.base.toLowerCase() === lower && bits & LISTS.plain) return false;
  if (germanPerson(text) && type !== 'place')
    return !text.includes('-') && !(bits & LISTS.plain) && !!(bits & LISTS.lastName);
  const head = /-(\p{L}+)$/u.exec(text)?.[1];
  if (!head || type === 'organisation') return true;
  return !(lists(head) & LISTS.plain) || (type === 'person' && /^\p{Lu}/u.test(head));
}
