// The document pass: a name found once is found wherever the article writes it again, headline and kicker included.
import type { Group } from './groups.ts';
import type { Mention } from './mention.ts';
import { nameKey, personName } from './names.ts';
import type { Passage, Token } from './reading.ts';
import { type Language, mentionOf } from './recognise.ts';
import { germanPerson } from './words/german-person.ts';

const LONGEST_NAME = 10;
const DETERMINERS: Record<string, Set<string>> = {
  de: new Set('der die das den dem des ein eine einen einem einer eines kein keine jeder jede'.split(' ')),
  en: new Set(['the', 'a', 'an']),
};

/** Mentions of weight 0 for names that stand where nothing was found, of the type that the known name has. */
export function spread(passages: Passage[], groups: Group[], mentions: Mention[], language: Language): Mention[] {
  const known = knownNames(groups);
  const taken = new Map<Passage, Mention[]>();
  for (const mention of mentions) {
    const list = taken.get(mention.passage);
    if (list) list.push(mention);
    else taken.set(mention.passage, [mention]);
  }
  const found: Mention[] = [];
  for (const passage of passages) {
    const free = gapsOf(passage, taken.get(passage) ?? []);
    for (const { sentence, from, to } of free) findIn(passage, sentence, from, to, known, language, found);
  }
  return found;
}

/** First word of a name → its names as lists of folded words, longest first. */
type Known = Map<string, { words: string[]; type: Mention['type'] }[]>;

function knownNames(groups: Group[]): Known {
  const known: Known = new Map();
  const put = (words: string[], type: Mention['type']) => {
    const same = known.get(words[0]!) ?? [];
    if (words.length <= LONGEST_NAME && !same.some((other) => other.words.join(' ') === words.join(' '))) same.push({ words, type });
    known.set(words[0]!, same);
  };
  for (const group of groups) {
    const type = leadingType(group);
    put(group.words, type);
    const { given, family } = personName(group.key);
    if (type === 'person' && given.length > 0 && family.join('').length > 2) put(family, type);
  }
  for (const names of known.values()) names.sort((a, b) => b.words.length - a.words.length);
  return known;
}

export function leadingType({ votes }: Group): Mention['type'] {
  if (votes.person >= votes.organisation && votes.person >= votes.place) return 'person';
  return votes.organisation >= votes.place ? 'organisation' : 'place';
}

/** Runs of tokens outside all mentions. */
function gapsOf(passage: Passage, mentions: Mention[]): { sentence: number; from: number; to: number }[] {
  const gaps = [];
  let next = 0;
  for (const [sentence, tokens] of passage.sentences.entries()) {
    let from = 0;
    for (; next < mentions.length && mentions[next]!.sentence === sentence; next++) {
      gaps.push({ sentence, from, to: mentions[next]!.first });
      from = mentions[next]!.last + 1;
    }
    gaps.push({ sentence, from, to: tokens.length });
  }
  return gaps;
}

function findIn(
  passage: Passage,
  sentence: number,
  from: number,
  to: number,
  known: Known,
  language: Language,
  found: Mention[],
): void {
  const tokens = passage.sentences[sentence]!;
  for (let at = from; at < to; at++) {
    const length = matchAt(tokens, at, to, known, language);
    if (length.words === 0) continue;
    const last = at + length.words - 1;
    const word = (index: number) => ({ ...tokens[index]!, at: index });
    found.push(mentionOf(passage, sentence, word(at), word(last), length.type, 0));
    at = last;
  }
}

const NOTHING: { words: number; type: Mention['type'] } = { words: 0, type: 'person' };

function matchAt(tokens: Token[], at: number, to: number, known: Known, { lang }: Language) {
  const text = tokens[at]!.text;
  if (!/^\p{Lu}/u.test(text)) return NOTHING;
  for (const first of formsOf(text, lang)) {
    for (const { words, type } of known.get(first) ?? []) {
      if (at + words.length > to || (words.length > 1 && first !== nameKey(text))) continue;
      const rest = words.slice(1).every((word, index) => matches(tokens[at + 1 + index]!.text, word, index === words.length - 2, lang));
      if (rest && !isCommonNoun(tokens, at, words.length, type, lang)) return { words: words.length, type };
    }
  }
  return NOTHING;
}

function formsOf(text: string, lang: string): string[] {
  const key = nameKey(text);
  if (lang !== 'de') return [key];
  const apostrophe = key.replace(/'s?$/, '');
  return apostrophe !== key ? [key, apostrophe] : /[a-z]{2}s$/.test(key) ? [key, key.slice(0, -1)] : [key];
}

function matches(text: string, word: string, last: boolean, lang: string): boolean {
  return last ? formsOf(text, lang).includes(word) : nameKey(text) === word;
}

/** "der Koch" in an article about a Mr Koch. */
function isCommonNoun(tokens: Token[], at: number, length: number, type: Mention['type'], lang: string): boolean {
  if (length > 1 || type !== 'person') return false;
  const before = tokens[at - 1]?.text.toLowerCase() ?? '';
  return (DETERMINERS[lang]?.has(before) ?? false) && (lang === 'en' || germanPerson(tokens[at]!.text) !== undefined || !/^de[nmr]$/.test(before));
}
