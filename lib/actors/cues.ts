// What the words of a name and those around it say about its type, beside the recogniser's own opinion.

import type { ActorType } from '../types.ts';
import { type Gazetteer, type Language, LISTS } from './gazetteer.ts';
import type { Group } from './groups.ts';
import type { Kinds } from './kinds.ts';
import { type Mention, neighbour } from './mention.ts';
import { nameKey, personName, uninflected } from './names.ts';
import { BEATS, SPEECH, SPORT } from './words/cue-words.ts';
import { EXONYMS } from './words/exonyms.ts';
import { germanOrganisation } from './words/german-organisation.ts';
import { KNOWN_BODIES } from './words/known-bodies.ts';
import { LEGAL_FORMS, ORGANISATION_HEADS } from './words/organisation-heads.en.ts';
import { SAME_NAMES } from './words/same-names.ts';
import { isTitle } from './words/titles.ts';

const LOCATIVE = new Set('in nach aus bei near at off outside across'.split(' '));
/** Language → folded name → the type that everybody knows it by. */
const KNOWN = new Map(
  Object.keys(SAME_NAMES).map((lang) => [
    lang,
    new Map<string, ActorType>([
      ...(KNOWN_BODIES[lang] ?? []).map((name) => [uninflected(nameKey(name), lang), 'organisation'] as const),
      ...SAME_NAMES[lang]!.flatMap(({ type, names }) =>
        names.map((name) => [uninflected(nameKey(name), lang), type] as const),
      ),
    ]),
  ]),
);
/** Names of several words that one of the languages has for a place or a body, and that mean nothing else in the other. */
const KNOWN_ABROAD = new Map<string, ActorType>(
  EXONYMS.flatMap(({ type, names }) =>
    names.filter((name) => name.includes(' ')).map((name) => [nameKey(name), type] as const),
  ),
);
/** A long article must not outvote what the name itself says. */
const CUE_LIMIT = 3;
const SURE = 4;
const TITLED = 1.5;
const CALLED = 2.5;

type Votes = Group['votes'];

/** Adds to the votes of each group what its own form and its surroundings say. */
export function addCues(groups: Group[], kinds: Kinds, language: Language): void {
  for (const group of groups) {
    const form = votesOfForm(group, language);
    const around = votesAround(group, kinds, language);
    for (const type of ['person', 'organisation', 'place'] as const) {
      group.votes[type] += form[type] + Math.min(around[type], CUE_LIMIT);
    }
  }
  shareBetweenNames(groups);
}

function votesOfForm(group: Group, { lang, lists }: Language): Votes {
  const votes = {
    person: personForm(group, lists),
    organisation: organisationForm(group, lang),
    place: placeForm(group, lists),
  };
  const known = KNOWN.get(lang)?.get(uninflected(group.key, lang)) ?? KNOWN_ABROAD.get(group.key);
  if (known) votes[known] += SURE;
  return votes;
}

function votesAround({ mentions, words }: Group, kinds: Kinds, language: Language): Votes {
  const { lang } = language;
  const votes = { person: 0, organisation: 0, place: 0 };
  for (const mention of mentions) {
    const before = neighbour(mention, -1)?.text ?? '';
    if (kinds.get(mention) === 'organisation') votes.organisation += CALLED;
    else if (isBeaten(mention, language)) votes.organisation += CALLED;
    else if (words.length < 4 && isTitle(before, lang)) votes.person += TITLED;
    else if (SPEECH.has(before) || SPEECH.has(neighbour(mention, 1)?.text ?? '')) votes.person += 0.4;
    else if (words.length === 1 && LOCATIVE.has(before.toLowerCase())) votes.place += 0.6;
  }
  return votes;
}

/** "three points over Norwich": whom one plays against is a club, be it called by its town. */
function isBeaten(mention: Mention, { lang, lists }: Language): boolean {
  if (mention.last > mention.first || mention.type === 'person' || lists(mention.text) & LISTS.country) return false;
  const before = neighbour(mention, -1)?.text ?? '';
  const ahead = before === 'of' && /^(?:clear|ahead)$/.test(neighbour(mention, -2)?.text ?? '');
  return ((BEATS[lang]?.has(before) ?? false) || ahead) && surroundings(mention).some(({ text }) => SPORT.test(text));
}

/** How far from a name a word of sport may stand. */
const REACH = 15;

function surroundings({ passage, sentence, first, last }: Mention) {
  return passage.sentences[sentence]!.slice(Math.max(0, first - REACH), last + REACH);
}

/** "Jones" was called a person: so is "Mary Jones". */
function shareBetweenNames(groups: Group[]): void {
  const byKey = new Map(groups.map((group) => [group.key, group]));
  for (const group of groups) {
    if (group.words.length < 2 || group.words.length > 4) continue;
    const bare = byKey.get(personName(group.key).family.join(' '));
    if (bare && bare !== group) group.votes.person += Math.min(1, bare.votes.person / 2);
  }
}

function organisationForm({ words, mentions }: Group, lang: string): number {
  const last = words.at(-1)!;
  if (words.length > 1 && (LEGAL_FORMS.has(last) || CLUB.test(mentions[0]!.text))) return 3;
  const opening = words.findIndex((word, at) => OPENING_HEADS.test(word) && (at === 0 || words[at + 1] === 'of'));
  if (words.length > 1 && (ORGANISATION_HEADS.has(last) || opening >= 0)) return 2;
  const isHead = (word: string) => {
    const noun = germanOrganisation(word);
    return noun !== undefined && noun.gender !== 'plural' && (noun.compound || words.length > 1);
  };
  return lang === 'de' && mentions[0]!.text.split(' ').some(isHead) ? 1.5 : 0;
}

/** "FC" at either end, in capitals. */
const CLUB = /^(?:1\. )?(?:A?FC|SC|SV|TSV|VfB|VfL|FSV|MSV|RB) |\s(?:A?FC|B?SC)$/;
/** "University of …", "Royal Bank of …". */
const OPENING_HEADS = /^(?:university|ministry|department|office|bank|house|institute|bureau)$/;

/** "Berlin-Tegel". */
function isQuarterOf(name: string, lists: Gazetteer['lists']): boolean {
  const [, town = '', part = ''] = /^(\p{Lu}\p{Ll}+)-(\p{Lu}\p{Ll}+)$/u.exec(name) ?? [];
  return town !== '' && (lists(town) & LISTS.largeCity) !== 0 && !(lists(part) & LISTS.firstName);
}

const QUARTERS: Record<string, string> = { N: 'north', S: 'south', E: 'east', W: 'west' };

/** "N. Korea": a quarter before a name is no initial where the whole is a place. */
function isQuarter(name: string, lists: Gazetteer['lists']): boolean {
  const [, letter = '', rest = ''] = /^([NSEW])\. (\p{Lu}\p{Ll}+)$/u.exec(name) ?? [];
  return rest !== '' && (lists(`${QUARTERS[letter]} ${rest}`) & (LISTS.country | LISTS.region | LISTS.city)) !== 0;
}

/** "J.C. Spink". */
const INITIALS = /^(?!U\. ?[SKN]\.|E\. ?U\.)(?:\p{Lu}\. ?){1,3}\p{Lu}\p{Ll}{2,}$/u;
/** "Robert Koch-Institut": what is named after somebody. */
const HOUSE_OF =
  /-(?:Institut|Stiftung|Universität|Hochschule|Klinik|Klinikum|Schule|Gymnasium|Gesellschaft|Museum|Theater|Preis)(?:s|es)?$/;

function personForm({ words, mentions }: Group, lists: Gazetteer['lists']): number {
  if (words.length < 2 || words.length > 4 || ORGANISATION_HEADS.has(words.at(-1)!)) return 0;
  if (HOUSE_OF.test(mentions[0]!.text)) return 0;
  if (isQuarter(mentions[0]!.text, lists)) return 0;
  if (INITIALS.test(mentions[0]!.text) && !(lists(words.at(-1)!) & LISTS.largeCity)) return 1.2;
  const [first = '', ...rest] = mentions[0]!.text.split(' ');
  if (!(lists(first) & LISTS.firstName) || !rest.every((word) => /^[\p{L}.'’-]+$/u.test(word))) return 0;
  return lists(mentions[0]!.text) & (LISTS.city | LISTS.country | LISTS.region) ? 0 : 1.2;
}

function placeForm({ key, mentions }: Group, lists: Gazetteer['lists']): number {
  const bits = lists(mentions[0]!.text) | lists(key);
  if (isQuarter(mentions[0]!.text, lists)) return SURE;
  if (isQuarterOf(mentions[0]!.text, lists)) return SURE;
  if (bits & LISTS.country) return bits & (LISTS.firstName | LISTS.lastName) ? 1 : 2.5;
  // "King's Lynn": towns of several words mean nothing else, unless a person is called so.
  const isTown = bits & LISTS.city && key.includes(' ') && mentions.every(({ type }) => type !== 'person');
  if (isTown) return SURE;
  if (bits & (LISTS.largeCity | LISTS.region)) return 0.6;
  // A smaller town, where nobody is known to be called so: "Cuxhaven".
  return bits & LISTS.city && !(bits & (LISTS.firstName | LISTS.lastName | LISTS.plain | LISTS.organisation)) ? 0.6 : 0;
}
