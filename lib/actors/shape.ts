// Names without a trained model: only those whose form, title or place in the gazetteer shows what they are. Finds less, but no garbage.
import type { ActorType } from '../types.ts';
import { type Language, LISTS } from './gazetteer.ts';
import { type Mention, mentionOf } from './mention.ts';
import type { Passage, Token, Word } from './reading.ts';
import { SPEECH } from './words/cue-words.ts';
import { germanOrganisation } from './words/german-organisation.ts';
import { germanPerson } from './words/german-person.ts';
import { ARTICLES, HONORIFICS, INNER_WORDS, NOT_NAMES } from './words/not-names.ts';
import { LEGAL_FORMS, ORGANISATION_HEADS } from './words/organisation-heads.en.ts';
import { isTitle } from './words/titles.ts';

/** The form of a name says much, but not all. */
const CONFIDENCE = 0.8;
const LONGEST_RUN = 8;
const LONGEST_PERSON = 4;

/** The names in running text, in reading order; headlines get theirs when the names are spread over the article. */
export function recogniseByShape(passages: Passage[], language: Language): Mention[] {
  const mentions: Mention[] = [];
  for (const passage of passages) {
    if (passage.heading) continue;
    for (const [sentence, tokens] of passage.sentences.entries()) {
      for (let at = 0; at < tokens.length; at++) {
        const run = runAt(tokens, at);
        if (run.length === 0) continue;
        const name = readRun(run, tokens, language);
        if (name) mentions.push(mentionOf(passage, sentence, name.words[0]!, name.words.at(-1)!, opinionOf(name)));
        at = run.at(-1)!.at;
      }
    }
  }
  return mentions;
}

const opinionOf = ({ type }: Name) => ({ type, weight: 1, confidence: CONFIDENCE });

/** Words in capitals from `at` on, with the particles between them. */
function runAt(tokens: Token[], at: number): Word[] {
  const run: Word[] = [];
  for (let next = at; next < tokens.length && run.length < LONGEST_RUN; next++) {
    const token = tokens[next]!;
    const inner =
      run.length > 0 && INNER_WORDS.any.has(token.text) && !/^(?:and|und|der|den|zu[mr]?|y|e)$/.test(token.text);
    if (!/^\p{Lu}/u.test(token.text) && !(inner && /^\p{Lu}/u.test(tokens[next + 1]?.text ?? ''))) break;
    run.push({ ...token, at: next });
  }
  return run;
}

/** Without an article or a preposition that opens the sentence, or a particle that a title left behind. */
function withoutOpening(words: Word[]): Word[] {
  const from = words.findIndex(({ text }) => /^\p{Lu}/u.test(text) && !OPENINGS.has(text.toLowerCase()));
  return from < 0 ? [] : words.slice(from);
}

const OPENINGS = new Set([
  ...ARTICLES,
  ...'in on at by for from but and as von nach bei mit auch für aus auf'.split(' '),
]);

interface Name {
  words: Word[];
  type: ActorType;
}

function readRun(run: Word[], tokens: Token[], language: Language): Name | undefined {
  const { lang, lists } = language;
  let title = -1;
  for (const [at, { text }] of run.entries()) if (isTitleOrAddress(text, lang)) title = at;
  const words = withoutOpening(run.slice(title + 1));
  const [first] = words;
  if (!first || NOT_NAMES.has(first.text.toLowerCase()) || first.text.endsWith('-based')) return undefined;
  const titled = title >= 0 || isTitleOrAddress(tokens[first.at - 1]?.text ?? '', lang);
  const text = words.map((word) => word.text).join(' ');
  const type = typeOf(words, text, titled, tokens, language);
  if (type) return { words, type };
  return words.length === 1 || lang === 'de' ? undefined : listed(lists(text), words);
}

function typeOf(
  words: Word[],
  text: string,
  titled: boolean,
  tokens: Token[],
  language: Language,
): ActorType | undefined {
  const { lang, lists } = language;
  const first = words[0]!.text;
  const last = words.at(-1)!;
  if (words.length > 1 && LEGAL_FORMS.has(last.text.toLowerCase())) return 'organisation';
  if (lang === 'en' && words.length > 1 && ORGANISATION_HEADS.has(last.text.toLowerCase())) return 'organisation';
  const bits = lists(text);
  if (bits & (LISTS.country | LISTS.largeCity)) return 'place';
  if (bits & LISTS.organisation && words.length > 1) return 'organisation';
  if (words.length < 2 || words.length > LONGEST_PERSON || !words.every((word) => isPersonWord(word.text, lang)))
    return undefined;
  if (lists(first) & LISTS.firstName) return 'person';
  const speaks = SPEECH.has(tokens[words[0]!.at - 1]?.text ?? '') || SPEECH.has(tokens[last.at + 1]?.text ?? '');
  const aged = /^[(,]$/.test(tokens[last.at + 1]?.text ?? '') && /^\d\d$/.test(tokens[last.at + 2]?.text ?? '');
  return titled || speaks || aged ? 'person' : undefined;
}

const listed = (bits: number, words: Word[]): Name | undefined =>
  bits & (LISTS.city | LISTS.region) ? { words, type: 'place' } : undefined;

function isPersonWord(word: string, lang: string): boolean {
  if (!/^[\p{L}.'’-]+$/u.test(word) || NOT_NAMES.has(word.toLowerCase())) return false;
  return lang !== 'de' || (!germanOrganisation(word) && !germanPerson(word));
}

function isTitleOrAddress(word: string, lang: string): boolean {
  return HONORIFICS.has(word.toLowerCase()) || isTitle(word, lang);
}
