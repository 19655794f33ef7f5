// Names in a language without a trained model: no word that opens a sentence is one for its capital alone, and "and" parts two.
import { STOP_WORDS } from '../language/stop-words.ts';
import { type Language, LISTS } from './gazetteer.ts';
import { type Mention, mentionOf } from './mention.ts';
import type { Passage } from './reading.ts';
import { CONJUNCTIONS } from './words/conjunctions.ts';

const PLACES = LISTS.country | LISTS.largeCity;
const KNOWN = PLACES | LISTS.city | LISTS.region | LISTS.organisation;

/** The mentions cut at conjunctions, and without what only opens a sentence. */
export function withoutOpeners(passages: Passage[], mentions: Mention[], language: Language): Mention[] {
  const joins = new Set((CONJUNCTIONS[language.lang] ?? '').split(' '));
  const small = smallWords(passages);
  for (const word of (STOP_WORDS[language.lang] ?? '').split(' ')) small.add(word);
  return mentions
    .flatMap((mention) => partsOf(mention, joins, language))
    .flatMap((part) => opened(part, small, language));
}

/** The words that the article writes in small letters. */
function smallWords(passages: Passage[]): Set<string> {
  const words = new Set<string>();
  for (const { sentences } of passages)
    for (const tokens of sentences) for (const { text } of tokens) if (/^\p{Ll}/u.test(text)) words.add(text);
  return words;
}

/** "Francia y Alemania": two, where what is joined is known for itself; "Ramón y Cajal" is one. */
function partsOf(mention: Mention, joins: ReadonlySet<string>, language: Language): Mention[] {
  const tokens = mention.passage.sentences[mention.sentence]!;
  const parts: Mention[] = [];
  let from = mention.first;
  for (let at = mention.first + 1; at < mention.last; at++) {
    if (!joins.has(tokens[at]!.text)) continue;
    const next = language.lists(tokens[at + 1]!.text);
    const left = tokens
      .slice(from, at)
      .map(({ text }) => text)
      .join(' ');
    if (!(next & (LISTS.firstName | KNOWN)) && !(language.lists(left) & KNOWN)) continue;
    parts.push(part(mention, from, at - 1, language));
    from = at + 1;
  }
  return from === mention.first ? [mention] : [...parts, part(mention, from, mention.last, language)];
}

/** A part of a name, of the type that the lists know it by. */
function part(mention: Mention, first: number, last: number, { lists }: Language): Mention {
  const { passage, sentence } = mention;
  const word = (at: number) => ({ ...passage.sentences[sentence]![at]!, at });
  const bits = lists(passage.text.slice(word(first).start, word(last).end));
  const type = bits & PLACES ? 'place' : bits & LISTS.organisation ? 'organisation' : mention.type;
  return mentionOf(passage, sentence, word(first), word(last), { ...mention, type });
}

/** "Un Johnson", "Sin Alemania" at the start of a sentence: without the first word, if the rest is a name. */
function opened(mention: Mention, small: ReadonlySet<string>, language: Language): Mention[] {
  const { first, last, passage, sentence } = mention;
  const text = passage.sentences[sentence]![first]!.text;
  if (first > 0 || !small.has(text.toLowerCase())) return [mention];
  if (first === last) return [];
  if (mention.type !== 'person') return [mention];
  const rest = part(mention, first + 1, last, language);
  return last > first + 1 || language.lists(rest.text) & KNOWN ? [rest] : [];
}
