// Names of persons that were cut short.
import { LISTS } from '../gazetteer.ts';
import type { Token } from '../reading.ts';
import { germanOrganisation } from '../words/german-organisation.ts';
import { germanPerson } from '../words/german-person.ts';
import { HONORIFICS, NOT_NAMES } from '../words/not-names.ts';
import { ORGANISATION_HEADS } from '../words/organisation-heads.en.ts';
import { isPersonNoun } from '../words/person-nouns.en.ts';
import { isTitle } from '../words/titles.ts';
import { capital, isOutside, LONGEST, type Rule } from './rule.ts';

/** "Barack" and "Obama" found apart are one name. */
export const joinNames: Rule = ({ tokens, cover, language: { lang, lists } }, at) => {
  const own = cover[at];
  const after = cover[at + 1];
  if (own?.first !== at || own.last !== at || !after || !isBeside(tokens, at) || isCommon(tokens[at]!.text))
    return undefined;
  const given = (lists(tokens[at]!.text) & LISTS.firstName) !== 0;
  if (lang === 'de' && after.type !== 'person') return undefined;
  const parts = own.type !== 'place' && after.type === 'person' && after.last === at + 1;
  return given || parts ? { first: at, last: after.last, type: 'person' } : undefined;
};

/** A given name before the name that was found: one of the lists, or in German a word that no model has seen. */
export const extendToGivenName: Rule = ({ tokens, cover, language: { lang, lists, knows } }, at) => {
  const { text } = tokens[at]!;
  const after = cover[at + 1];
  if (at === 0 || cover[at] || after?.type !== 'person' || after.first !== at + 1 || after.last > at + 2)
    return undefined;
  if (!capital(tokens[at]) || !isBeside(tokens, at) || isCommon(text) || isTitle(text, lang)) return undefined;
  if (lang === 'de' && ARTICLE.test(tokens[at - 1]!.text)) return undefined;
  const bits = lists(text);
  const given = bits & LISTS.firstName && !(bits & (LISTS.plain | LISTS.country | LISTS.largeCity));
  const unknown =
    lang === 'de' && after.last === at + 1 && !knows(text) && isLetters(text) && !germanOrganisation(text);
  if (!given && !(unknown && !bits && capital(tokens[at - 1]))) return undefined;
  return { first: at, last: after.last, type: 'person' };
};

/** "nach dem Tod Kims": an article makes a noun of it. */
const ARTICLE = /^(?:de[mns]|das|vom|zu[mr]|beim|im)$/i;
/** Nothing but one blank stands between the token and the next. */
const isBeside = (tokens: Token[], at: number) => tokens[at]!.end + 1 === tokens[at + 1]?.start;
const isCommon = (word: string) => NOT_NAMES.has(word.toLowerCase()) || HONORIFICS.has(word.toLowerCase());
const isLetters = (text: string) => /^\p{L}{3,}$/u.test(text);

/** "chief economist Huw Pill": a noun for a person, and two words in capitals of which the first is a given name or unknown. */
export const titledName: Rule = ({ tokens, cover, language: { lang, lists, knows } }, at) => {
  const title = tokens[at - 1]?.text ?? '';
  if (!capital(tokens[at]) || !capital(tokens[at + 1])) return undefined;
  if (!isTitle(title, lang)) return undefined;
  const own = cover[at];
  const after = cover[at + 1];
  if (own && (own === after || own.first !== at || own.type === 'person')) return undefined;
  const [first, second] = [tokens[at]!.text, tokens[at + 1]!.text];
  const given = lists(first) & LISTS.firstName && !(lists(first) & LISTS.plain);
  if (!isLetters(first) || !isLetters(second) || !(given || !knows(first)) || NOT_NAMES.has(second.toLowerCase()))
    return undefined;
  if (
    lang === 'de'
      ? germanPerson(first) !== undefined || germanOrganisation(second) !== undefined
      : isPersonNoun(first) || isOutside(first) || ORGANISATION_HEADS.has(second.toLowerCase())
  )
    return undefined;
  return { first: at, last: after && after.first === at + 1 ? after.last : at + 1, type: 'person' };
};

const INITIALS = /^(?:\p{Lu}\.){1,3}$/u;

/** "George W." before "Baker": initials behind a given name are followed by a family name. */
export const middleInitial: Rule = ({ tokens, cover, language: { lists } }, at) => {
  const name = tokens[at + 2];
  if (!INITIALS.test(tokens[at + 1]?.text ?? '') || !capital(name) || !isBeside(tokens, at + 1) || isCommon(name!.text))
    return undefined;
  const own = cover[at];
  if (!(own?.type === 'person' || lists(tokens[at]!.text) & LISTS.firstName) || (own && own.first < at))
    return undefined;
  return {
    first: at,
    last: Math.max(at + 2, cover[at + 2]?.type === 'person' ? cover[at + 2]!.last : 0),
    type: 'person',
  };
};

const PARTICLE = /^(?:Le|La|De|Di|Da|Del|Van|Von|El|Al|Mac|O)$/;

/** "Le" before "Pen". */
export const joinParticle: Rule = ({ tokens, cover }, at) => {
  const after = cover[at + 1];
  if (
    !after ||
    cover[at] ||
    after.first !== at + 1 ||
    at === 0 ||
    after.type !== 'person' ||
    !PARTICLE.test(tokens[at]!.text)
  )
    return undefined;
  return { first: at, last: after.last, type: 'person' };
};

const ARABIC = /^(?:al|el|ad|as|ar|an|at|az|ash|asch)-\p{Lu}/iu;
const SON_OF = /^(?:bin|ibn|bint|abu|al|el|ben|van|von|der|den|de|da|dos|du|di)$/;

/** "Achmed" before "al-Scharaa", "Abdullah" before "bin Zayed". */
export const joinFamilyName: Rule = ({ tokens, cover }, at) => {
  const own = cover[at];
  if (own?.type !== 'person' || own.last !== at) return undefined;
  let last = at;
  while (last + 1 < tokens.length && last - at < LONGEST) {
    const next = tokens[last + 1]!.text;
    if (ARABIC.test(next)) last++;
    else if (SON_OF.test(next) && capital(tokens[last + 2]) && !/^(?:de[rn]|von)$/.test(next)) last += 2;
    else break;
  }
  return last > at ? { first: own.first, last: Math.max(last, cover[last]?.last ?? last), type: 'person' } : undefined;
};

/** "Secretary of State Marco Rubio", "minister for Women and Equalities Nicky Morrow": the office goes up to the given name. */
export const officeComplement: Rule = ({ tokens, cover, language: { lists } }, at) => {
  const own = cover[at];
  if (own?.first !== at || own.last < at + 2 || own.last > at + 3) return undefined;
  const and = tokens[at - 1]?.text === 'and' && capital(tokens[at - 2]) ? 2 : 0;
  if (!/^(?:of|for)$/.test(tokens[at - 1 - and]?.text ?? '')) return undefined;
  if (!isPersonNoun(tokens[at - 2 - and]?.text ?? '') || lists(tokens[at]!.text) & LISTS.firstName) return undefined;
  const last = tokens[own.last]!.text;
  return isOutside(last) || ORGANISATION_HEADS.has(last.toLowerCase())
    ? undefined
    : { first: at + 1, last: own.last, type: 'person' };
};
