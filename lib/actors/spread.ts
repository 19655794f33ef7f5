// The document pass: a name found once is found wherever the article writes it again, headline and kicker included.
import { byLanguage } from '../language/by-language.ts';
import { confidenceOf } from './confidence.ts';
import { type Language, LISTS } from './gazetteer.ts';
import { type Group, leadingType } from './groups.ts';
import { type Mention, mentionOf } from './mention.ts';
import { initialsOf, nameKey, personName, withoutGenitive } from './names.ts';
import type { Passage, Token } from './reading.ts';
import { germanPerson } from './words/german-person.ts';
import { KNOWN_BODIES } from './words/known-bodies.ts';
import { NOT_NAMES } from './words/not-names.ts';
import { LEGAL_FORMS } from './words/organisation-heads.en.ts';
import { SAME_NAMES } from './words/same-names.ts';

const LONGEST_NAME = 10;
/** Enough to decide where nothing else speaks. */
const REPEAT_WEIGHT = 0.1;
const DETERMINERS: Record<string, Set<string>> = {
  de: new Set('der die das den dem des ein eine einen einem einer eines kein keine jeder jede'.split(' ')),
  en: new Set(['the', 'a', 'an']),
};

/**
 * The mentions, in order, with those that were overlooked: of little weight and of the type that the known name has.
 * A known name of several words takes the place of parts of it that were found as names of their own.
 */
export function spread(passages: Passage[], groups: Group[], mentions: Mention[], language: Language): Mention[] {
  const known = knownNames(groups, language);
  const result: Mention[] = [];
  let next = 0;
  for (const passage of passages) {
    for (const [number, tokens] of passage.sentences.entries()) {
      const here: Mention[] = [];
      while (mentions[next]?.passage === passage && mentions[next]!.sentence === number) here.push(mentions[next++]!);
      const cover: (Mention | undefined)[] = new Array(tokens.length).fill(undefined);
      for (const mention of here) cover.fill(mention, mention.first, mention.last + 1);
      for (let at = 0; at < tokens.length; at++) {
        const own = cover[at];
        const name = matchAt(tokens, at, known, language.lang);
        const last = at + (name?.words ?? 0) - 1;
        if (name && last > (own?.last ?? -1) && (cover[last]?.last ?? 0) <= last) {
          const word = (index: number) => ({ ...tokens[index]!, at: index });
          result.push(mentionOf(passage, number, word(at), word(last), { ...name, weight: REPEAT_WEIGHT }));
          at = last;
        } else if (own) {
          result.push(own);
          at = own.last;
        }
      }
    }
  }
  return result;
}

interface KnownName {
  type: Mention['type'];
  confidence: number;
  /** An acronym, which is no mention of the pronoun "us" or "who" at the start of a sentence. */
  shouted: boolean;
}

/** Names to look for: by their words, stemmed but for the last, and by the stem of the first word how long they may be. */
interface Known {
  names: Map<string, KnownName>;
  lengths: Map<string, Set<number>>;
}

function knownNames(groups: Group[], language: Language): Known {
  const { lang } = language;
  const known: Known = { names: new Map(), lengths: new Map() };
  const put = (words: string[], type: Mention['type'], shouted = false, confidence = 1) => {
    const last = words.at(-1)!;
    const stems = words.slice(0, -1).map((word) => stemOf(word, lang));
    const key = [...stems, last].join(' ');
    if (NOT_NAMES.has(key)) return; // "Mai" of a Ms Mai is mostly the month
    if (words.length > LONGEST_NAME || known.names.has(key)) return;
    known.names.set(key, { type, shouted, confidence });
    const first = stems[0] ?? last;
    const lengths = known.lengths.get(first);
    if (lengths) lengths.add(words.length);
    else known.lengths.set(first, new Set([words.length]));
  };
  for (const group of groups) {
    const type = leadingType(group);
    const confidence = confidenceOf(group.mentions);
    const shouted = group.mentions.every(({ text }) => isShouted(text));
    put(group.words, type, shouted, confidence);
    for (const short of shortNames(group, type, language)) put([...short.words], type, short.shouted, confidence);
  }
  for (const { type, names } of byLanguage(SAME_NAMES, lang) ?? []) {
    for (const name of names) put(nameKey(name).split(' '), type, isShouted(name));
  }
  for (const name of byLanguage(KNOWN_BODIES, lang) ?? [])
    put(nameKey(name).split(' '), 'organisation', isShouted(name));
  return known;
}

/** What the article may write instead of a full name: the family name, "Nordstahl" for "Nordstahl AG", initials. */
function shortNames(group: Group, type: Mention['type'], { lists }: Language): { words: string[]; shouted: boolean }[] {
  const [first = '', second = ''] = group.words;
  if (type === 'organisation') {
    if (first.length > 2 && LEGAL_FORMS.has(second)) return [{ words: [first], shouted: false }];
    const initials = group.words.length > 2 ? initialsOf(group.mentions[0]!.text).toLowerCase() : '';
    return initials.length > 2 ? [{ words: [initials], shouted: true }] : [];
  }
  const { given, family } = personName(group.key);
  if (type !== 'person' || given.length === 0) return [];
  const short = family.join('').length > 2 ? [{ words: family, shouted: false }] : [];
  return lists(given[0]!) & LISTS.firstName ? short : [...short, { words: [given[0]!], shouted: false }];
}

/** The longest known name that starts at a token. */
function matchAt(tokens: Token[], at: number, known: Known, lang: string): (KnownName & { words: number }) | undefined {
  const { text } = tokens[at]!;
  if (!/^\p{Lu}/u.test(text)) return undefined;
  const openings = new Set(formsOf(text, lang).flatMap((form) => [form, stemOf(form, lang)]));
  const lengths = new Set([...openings].flatMap((opening) => [...(known.lengths.get(opening) ?? [])]));
  for (const length of [...lengths].sort((a, b) => b - a)) {
    if (at + length > tokens.length) continue;
    const stems = tokens.slice(at, at + length - 1).map((token) => stemOf(nameKey(token.text), lang));
    for (const form of formsOf(tokens[at + length - 1]!.text, lang)) {
      const name = known.names.get([...stems, form].join(' '));
      if (!name || (name.shouted && !isShouted(text)) || isCommonNoun(tokens, at, length, name.type, lang)) continue;
      if (lang === 'de' && name.shouted && isCompound(tokens, at)) continue;
      return { ...name, words: length };
    }
  }
  return undefined;
}

const isShouted = (text: string) => text.length <= 5 && text === text.toUpperCase();

/** "US Open": an acronym in German that a noun follows without a hyphen. */
const isCompound = (tokens: Token[], at: number) => /^\p{Lu}\p{Ll}/u.test(tokens[at + 1]?.text ?? '');

/** The folded word and, in German, what it is if it ends in a genitive. */
function formsOf(text: string, lang: string): string[] {
  const key = nameKey(text);
  return [key, ...withoutGenitive(key, lang)];
}

/** Without the endings of a German adjective. */
function stemOf(key: string, lang: string): string {
  return lang === 'de' ? key.replace(/(?<=\w{3})e[nrsm]?$/, '') : key;
}

/** "der Koch" in an article about a Mr Koch. */
function isCommonNoun(tokens: Token[], at: number, length: number, type: Mention['type'], lang: string): boolean {
  if (length > 1 || type !== 'person') return false;
  const before = tokens[at - 1]?.text.toLowerCase() ?? '';
  return (
    (byLanguage(DETERMINERS, lang)?.has(before) ?? false) &&
    (lang === 'en' || germanPerson(tokens[at]!.text) !== undefined || !/^de[nmr]$/.test(before))
  );
}
