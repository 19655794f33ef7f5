// The recogniser's names, cleaned: titles and articles cut off, spans split or dropped that name nobody.
import type { ActorType } from '../types.ts';
import { type Gazetteer, LISTS } from './gazetteer.ts';
import type { Mention } from './mention.ts';
import type { Passage, Token } from './reading.ts';
import { type ActorModel, tagEntities } from './tagger/index.ts';
import { germanPerson } from './words/german-person.ts';
import { HONORIFICS, NOT_NAMES } from './words/not-names.ts';
import { ORGANISATION_HEADS } from './words/organisation-heads.en.ts';
import { PERSON_NOUNS } from './words/person-nouns.en.ts';

/** A headline's names are guessed with less context. */
const HEADING_WEIGHT = 0.4;
const ARTICLES = new Set(['the', 'a', 'an', 'der', 'die', 'das', 'den', 'dem', 'des', 'ein', 'eine', 'im', 'am']);
const LEADING_LOWER = /^(?:von|van|de|del|della|di|da|dos|du|el|al|bin|ibn|ter|ten|zu|[a-z]\p{Lu})/u;

export interface Language extends Gazetteer {
  lang: string;
}

/** A token with its place in the sentence. */
export interface Word extends Token {
  at: number;
}

/** The names that the model finds in the passages, in reading order. */
export function recognise(passages: Passage[], language: Language, model: ActorModel): Mention[] {
  return passages.flatMap((passage) => {
    const entities = tagEntities(passage.text, language.lang, model);
    const mentions: Mention[] = [];
    let next = 0;
    for (const [sentence, tokens] of passage.sentences.entries()) {
      const end = tokens.at(-1)?.end ?? 0;
      let token = 0;
      for (; next < entities.length && entities[next]!.start < end; next++) {
        const entity = entities[next]!;
        while (tokens[token]!.end <= entity.start) token++;
        const inside = wordsInside(tokens, token, entity.start, entity.end, passage.text);
        for (const { words, type } of clean(inside, entity.type, language)) {
          const weight = passage.heading ? HEADING_WEIGHT : 1;
          mentions.push(mentionOf(passage, sentence, words[0]!, words.at(-1)!, type, weight));
        }
      }
    }
    return mentions;
  });
}

/** A mention from one word to another, which know their places in the sentence. */
export function mentionOf(
  passage: Passage,
  sentence: number,
  from: Word,
  to: Word,
  type: ActorType,
  weight: number,
): Mention {
  const { start, at: first } = from;
  const { end, at: last } = to;
  return { passage, sentence, first, last, start, end, text: passage.text.slice(start, end), type, weight };
}

/** The tokens of a span, from the token at `from` on; one that the span cuts ("London-based") is cut with it. */
function wordsInside(tokens: Token[], from: number, start: number, end: number, text: string): Word[] {
  const words: Word[] = [];
  for (let at = from; at < tokens.length && tokens[at]!.start < end; at++) {
    const token = tokens[at]!;
    if (token.end <= start) continue;
    const cut = { start: Math.max(start, token.start), end: Math.min(end, token.end) };
    words.push({ ...cut, at, text: text.slice(cut.start, cut.end) });
  }
  return words;
}

interface Piece {
  words: Word[];
  type: ActorType;
}

function clean(words: Word[], type: ActorType, language: Language): Piece[] {
  return split(words, type)
    .flatMap((piece) => {
      const title = titleEnd(piece.words, piece.type, language);
      if (title === 0) return split(withoutOffice(trim(piece.words), language), piece.type);
      return split(
        trim(piece.words.slice(title)),
        /^(?:of|for)$/.test(piece.words[title]!.text) ? piece.type : 'person',
      );
    })
    .filter((piece) => isName(piece, language));
}

/** How many words at the start are a role and no name: "Chancellor Rachel Reeves", "Kremlchef Putin", "MP for Orkney". */
function titleEnd(words: Word[], type: ActorType, { lang, lists }: Language): number {
  let end = 0;
  for (let at = 0; at < words.length - 1; at++) if (isTitle(words[at]!.text, lang)) end = at + 1;
  const rest = words.slice(end);
  if (end === 0) return 0;
  if (lang === 'en' && end === 1 && /^(?:for|of)$/.test(rest[0]!.text) && /^M/.test(words[0]!.text)) return end;
  if (rest.length > 4 || !rest.every(({ text }) => /^\p{Lu}[\p{L}.'’-]*$|^(?:von|van|der|de|al|bin)$/u.test(text)))
    return 0;
  if (type === 'person') return end;
  const last = rest.at(-1)!.text.toLowerCase();
  const office = lang === 'de' || !AMBIGUOUS_TITLES.has(words[end - 1]!.text);
  return rest.length > 1 && (office || lists(rest[0]!.text) & LISTS.firstName) && !ORGANISATION_HEADS.has(last)
    ? end
    : 0;
}

/** Titles that names of organisations hold too. */
const AMBIGUOUS_TITLES = new Set([
  'General',
  'Star',
  'Guard',
  'Host',
  'Pilot',
  'Champion',
  'Maker',
  'King',
  'Queen',
  'Prince',
  'Marine',
  'Partner',
  'Head',
  'Worker',
]);

function isTitle(word: string, lang: string): boolean {
  if (HONORIFICS.has(word.toLowerCase())) return true;
  if (lang === 'de') return germanPerson(word) !== undefined;
  return PERSON_NOUNS.has(word.toLowerCase()) && word !== 'Lord';
}

const OFFICE_MODIFIER =
  /^(?:Majority|Minority|Prime|Vice|Deputy|Chief|Press|Foreign|Finance|Defen[cs]e|Opposition|First)$/;

/** "Labour MP", "Senate Majority Leader": the office is no part of the name. */
function withoutOffice(words: Word[], { lang }: Language): Word[] {
  if (
    lang !== 'en' ||
    words.length < 2 ||
    !PERSON_NOUNS.has(words.at(-1)!.text.toLowerCase()) ||
    AMBIGUOUS_TITLES.has(words.at(-1)!.text)
  )
    return words;
  let to = words.length - 1;
  while (to > 0 && OFFICE_MODIFIER.test(words[to - 1]!.text)) to--;
  return words.slice(0, to);
}

/** "Stadt Bochum", "Kanton Zürich" are Bochum and Zürich. */
const ADMINISTRATIVE = /^(?:Stadt|Kanton|Land|Bundesland|Provinz|Region|Insel)$/;

function trim(words: Word[]): Word[] {
  let from = 0;
  let to = words.length;
  while (from < to && !opensName(words[from]!.text)) from++;
  if (to - from > 1 && ADMINISTRATIVE.test(words[from]!.text)) from++;
  while (to > from && !/^[\p{L}\d].*[\p{L}\d.]$|^\p{L}$/u.test(words[to - 1]!.text)) to--;
  while (to - from > 1 && /^\p{Ll}/u.test(words[to - 1]!.text)) to--;
  return words.slice(from, to);
}

function opensName(word: string): boolean {
  if (ARTICLES.has(word.toLowerCase())) return /^(?:El|Al)$/.test(word);
  return /^[\p{Lu}\p{Lo}\d]/u.test(word) || LEADING_LOWER.test(word);
}

/** At commas and slashes, and at "and" between two names that are no single organisation. */
function split(words: Word[], type: ActorType): Piece[] {
  const at = words.findIndex(
    ({ text }, index) => index > 0 && (/^[,;:/–—«»"„“”(-]$/.test(text) || text.endsWith('-based')),
  );
  if (at > 0 && !/^(?:Universit|Hochschule)/.test(words[0]!.text)) {
    return [...split(words.slice(0, at), type), ...split(trim(words.slice(at + 1)), type)];
  }
  const and = words.findIndex(({ text }, index) => /^u?a?nd$/.test(text) && !words[index - 1]?.text.endsWith('-'));
  const last = words.at(-1)?.text.toLowerCase() ?? '';
  if (and > 0 && (type !== 'organisation' || (and === 1 && words.length <= 4 && !ORGANISATION_HEADS.has(last)))) {
    return [...split(words.slice(0, and), type), ...split(words.slice(and + 1), type)];
  }
  return words.length > 0 ? [{ words, type }] : [];
}

function isName({ words, type }: Piece, { lang, lists }: Language): boolean {
  const [first] = words;
  if (!first) return false;
  const text = first.text;
  if (words.length > 1) return true;
  if (NOT_NAMES.has(text.toLowerCase()) || !/^.?\p{L}/u.test(text) || text.length < 2) return false;
  if (lang !== 'de') return !PERSON_NOUNS.has(text.toLowerCase());
  if (germanPerson(text) && type !== 'place')
    return !(text.includes('-') || lists(text) & LISTS.plain || !(lists(text) & LISTS.lastName));
  const head = /-([\p{L}]+)$/u.exec(text)?.[1];
  return (
    !head ||
    type === 'organisation' ||
    !(lists(head) & LISTS.plain) ||
    (/^\p{Lu}\p{L}*-\p{Lu}/u.test(text) && type === 'person')
  );
}
