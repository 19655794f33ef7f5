// The document pass: a name found once is found wherever the article writes it again, headline and kicker included.
import { LISTS } from './gazetteer.ts';
import type { Group } from './groups.ts';
import type { Mention } from './mention.ts';
import { initialsOf, nameKey, personName, withoutGenitive } from './names.ts';
import type { Passage, Token } from './reading.ts';
import { type Language, mentionOf } from './recognise.ts';
import { germanPerson } from './words/german-person.ts';
import { KNOWN_BODIES } from './words/known-bodies.ts';
import { LEGAL_FORMS } from './words/organisation-heads.en.ts';

const LONGEST_NAME = 10;
const DETERMINERS: Record<string, Set<string>> = {
  de: new Set('der die das den dem des ein eine einen einem einer eines kein keine jeder jede'.split(' ')),
  en: new Set(['the', 'a', 'an']),
};

/**
 * The mentions, in order, with those that were overlooked: of weight 0 and of the type that the known name has.
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
        const { words, type } = matchAt(tokens, at, known, language.lang);
        const last = at + words - 1;
        if (words > 0 && last > (own?.last ?? -1) && (cover[last]?.last ?? 0) <= last) {
          const word = (index: number) => ({ ...tokens[index]!, at: index });
          result.push(mentionOf(passage, number, word(at), word(last), type, 0));
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
  /** Folded. */
  words: string[];
  type: Mention['type'];
  /** An acronym, which is no mention of the pronoun "us" or "who" at the start of a sentence. */
  shouted: boolean;
}

/** Stem of the first word of a name → its names as lists of folded words, longest first. */
type Known = Map<string, KnownName[]>;

function knownNames(groups: Group[], language: Language): Known {
  const { lang } = language;
  const known: Known = new Map();
  const put = (words: string[], type: Mention['type'], shouted = false) => {
    const stem = stemOf(words[0]!, lang);
    const same = known.get(stem) ?? [];
    if (words.length <= LONGEST_NAME) same.push({ words, type, shouted });
    known.set(stem, same);
  };
  for (const group of groups) {
    const type = leadingType(group);
    put(
      group.words,
      type,
      group.mentions.every(({ text }) => isShouted(text)),
    );
    if (type === 'organisation') for (const short of shortForms(group)) put([short], type);
    const { given, family } = personName(group.key);
    if (type === 'person' && given.length > 0 && family.join('').length > 2) put(family, type);
    if (type === 'person' && given.length > 0 && !(language.lists(given[0]!) & LISTS.firstName)) put([given[0]!], type);
    if (type === 'organisation' && group.words.length > 2)
      put([initialsOf(group.mentions[0]!.text).toLowerCase()], type, true);
  }
  for (const name of KNOWN_BODIES[lang] ?? []) put(nameKey(name).split(' '), 'organisation', isShouted(name));
  for (const [stem, names] of known) known.set(stem, distinct(names));
  return known;
}

/** "Nordstahl" for "Nordstahl AG". */
function shortForms({ words }: Group): string[] {
  const [first = '', second = ''] = words;
  return first.length > 2 && LEGAL_FORMS.has(second) ? [first] : [];
}

function distinct(names: KnownName[]): KnownName[] {
  const byText = new Map(
    names.map((name) => [name.words.join(' '), name]).reverse() as [string, (typeof names)[number]][],
  );
  return [...byText.values()].sort((a, b) => b.words.length - a.words.length);
}

export function leadingType({ votes }: Group): Mention['type'] {
  if (votes.person >= votes.organisation && votes.person >= votes.place) return 'person';
  return votes.organisation >= votes.place ? 'organisation' : 'place';
}

const NOTHING: { words: number; type: Mention['type'] } = { words: 0, type: 'person' };

function matchAt(tokens: Token[], at: number, known: Known, lang: string): { words: number; type: Mention['type'] } {
  const { text } = tokens[at]!;
  if (!/^\p{Lu}/u.test(text)) return NOTHING;
  for (const stem of new Set(formsOf(text, lang).map((form) => stemOf(form, lang)))) {
    for (const { words, type, shouted } of known.get(stem) ?? []) {
      if (at + words.length > tokens.length || (shouted && !isShouted(text))) continue;
      const last = words.length - 1;
      const alike = words.every((word, index) => {
        const other = tokens[at + index]!.text;
        if (index === last) return formsOf(other, lang).includes(word);
        return stemOf(nameKey(other), lang) === stemOf(word, lang);
      });
      if (alike && !isCommonNoun(tokens, at, words.length, type, lang)) return { words: words.length, type };
    }
  }
  return NOTHING;
}

const isShouted = (text: string) => text.length <= 5 && text === text.toUpperCase();

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
    (DETERMINERS[lang]?.has(before) ?? false) &&
    (lang === 'en' || germanPerson(tokens[at]!.text) !== undefined || !/^de[nmr]$/.test(before))
  );
}
