// Corrects the recogniser where the form of the words leaves no doubt: names cut short, organisations whose head it left out.
import type { ActorType } from '../types.ts';
import { LISTS } from './gazetteer.ts';
import type { Mention } from './mention.ts';
import type { Passage, Token } from './reading.ts';
import { type Language, mentionOf } from './recognise.ts';
import { germanOrganisation } from './words/german-organisation.ts';
import { germanPerson } from './words/german-person.ts';
import { NOT_NAMES } from './words/not-names.ts';
import { ORGANISATION_HEADS } from './words/organisation-heads.en.ts';
import { isPersonNoun } from './words/person-nouns.en.ts';

/** A name from token `first` to token `last`, in place of all mentions that it touches. */
interface Proposal {
  first: number;
  last: number;
  type: ActorType;
}

/** What a sentence offers to the rules: its tokens, and the mention that covers each, if one does. */
interface Sentence {
  tokens: Token[];
  cover: (Mention | undefined)[];
  heading: boolean;
  language: Language;
}

type Rule = (sentence: Sentence, at: number) => Proposal | undefined;

/** A name of a longer reach is a misread sentence. */
const LONGEST = 8;
/** As sure as a recogniser that is right nine times of ten. */
const WEIGHT = 0.9;

/** The mentions, in order, with what the rules of the language put right. */
export function repair(passages: Passage[], mentions: Mention[], language: Language): Mention[] {
  const rules = language.lang === 'de' ? GERMAN : language.lang === 'en' ? ENGLISH : [];
  const repaired: Mention[] = [];
  let next = 0;
  for (const passage of passages) {
    for (const [number, tokens] of passage.sentences.entries()) {
      const here: Mention[] = [];
      while (mentions[next]?.passage === passage && mentions[next]!.sentence === number) here.push(mentions[next++]!);
      applyAll(rules, { passage, number, tokens, here, language });
      repaired.push(...here);
    }
  }
  return repaired;
}

interface Place {
  passage: Passage;
  number: number;
  tokens: Token[];
  here: Mention[];
  language: Language;
}

/** All rules, one walk over the sentence each; `here` is changed in place. */
function applyAll(rules: Rule[], place: Place): void {
  const { passage, tokens, here, language } = place;
  const sentence = { tokens, cover: coverOf(here, tokens.length), heading: passage.heading, language };
  for (const rule of rules) {
    const made = proposalsOf(rule, sentence, place);
    if (made.length === 0) continue;
    replace(here, made);
    sentence.cover = coverOf(here, tokens.length);
  }
}

function coverOf(mentions: Mention[], length: number): (Mention | undefined)[] {
  const cover: (Mention | undefined)[] = new Array(length).fill(undefined);
  for (const mention of mentions) cover.fill(mention, mention.first, mention.last + 1);
  return cover;
}

function proposalsOf(rule: Rule, sentence: Sentence, { passage, number, tokens }: Place): Mention[] {
  const made: Mention[] = [];
  const word = (index: number) => ({ ...tokens[index]!, at: index });
  for (let at = 0; at < tokens.length; at++) {
    const proposal = rule(sentence, at);
    if (!proposal) continue;
    made.push(mentionOf(passage, number, word(proposal.first), word(proposal.last), proposal.type, WEIGHT));
    at = proposal.last;
  }
  return made;
}

/** Puts the new mentions in place of all that they touch. */
function replace(here: Mention[], made: Mention[]): void {
  let at = 0;
  const kept = here.filter((mention) => {
    while (at < made.length && made[at]!.last < mention.first) at++;
    return !made[at] || made[at]!.first > mention.last;
  });
  here.splice(0, here.length, ...[...kept, ...made].sort((a, b) => a.first - b.first));
}

const capital = (token: Token | undefined) => token !== undefined && /^\p{Lu}/u.test(token.text);

/** "Barack" and "Obama" found apart, or only the second: a given name and what follows it are one name. */
const joinGivenName: Rule = ({ tokens, cover, language: { lang, lists, knows } }, at) => {
  const { text, end } = tokens[at]!;
  const own = cover[at];
  const after = cover[at + 1];
  if (
    !after ||
    after.first !== at + 1 ||
    end + 1 !== after.start ||
    !capital(tokens[at]) ||
    NOT_NAMES.has(text.toLowerCase())
  )
    return undefined;
  const given = (lists(text) & LISTS.firstName) !== 0;
  const join = { first: at, last: after.last, type: 'person' } as const;
  if (own) {
    const bare =
      own.first === at &&
      own.last === at &&
      (given || (own.type !== 'place' && after.type === 'person' && after.last === at + 1));
    return bare && !(lang === 'de' && after.type !== 'person') ? join : undefined;
  }
  if (at === 0 || after.type !== 'person' || after.last > at + 2 || (lang === 'de' && germanPerson(text)))
    return undefined;
  if (given) return lists(text) & (LISTS.plain | LISTS.country | LISTS.largeCity) ? undefined : join;
  return lang === 'de' &&
    after.last === at + 1 &&
    !knows(text) &&
    isLetters(text) &&
    capital(tokens[at - 1]) &&
    !germanOrganisation(text)
    ? join
    : undefined;
};

const isLetters = (text: string) => /^\p{L}{3,}$/u.test(text);

/** "chief economist Huw Pill": a noun for a person, and two words in capitals of which the first is a given name or unknown. */
const titledName: Rule = ({ tokens, cover, language: { lang, lists, knows } }, at) => {
  const title = tokens[at - 1]?.text ?? '';
  if (!capital(tokens[at]) || !capital(tokens[at + 1])) return undefined;
  if (lang === 'de' ? !germanPerson(title) : !isPersonNoun(title)) return undefined;
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

const PARTICLE = /^(?:Le|La|De|Di|Da|Del|Van|Von|El|Al|Mac|O)$/;

/** "Le" before "Pen". */
const joinParticle: Rule = ({ tokens, cover }, at) => {
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
const joinFamilyName: Rule = ({ tokens, cover }, at) => {
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

/** "Secretary of State Marco Rubio": the office goes up to the given name. */
const officeComplement: Rule = ({ tokens, cover, language: { lists } }, at) => {
  const own = cover[at];
  if (own?.first !== at || own.last < at + 2 || own.last > at + 3 || tokens[at - 1]?.text !== 'of') return undefined;
  if (!isPersonNoun(tokens[at - 2]?.text ?? '') || lists(tokens[at]!.text) & LISTS.firstName) return undefined;
  const last = tokens[own.last]!.text;
  return isOutside(last) || ORGANISATION_HEADS.has(last.toLowerCase())
    ? undefined
    : { first: at + 1, last: own.last, type: 'person' };
};

/** "Welternährungsprogramms (WFP)": the acronym is a name where its long form is one. */
const bracketedAcronym: Rule = ({ tokens, cover }, at) => {
  const long = cover[at - 2];
  if (cover[at] || long?.type !== 'organisation' || tokens[at - 1]?.text !== '(' || tokens[at + 1]?.text !== ')')
    return undefined;
  const { text } = tokens[at]!;
  return /^\p{Lu}\p{L}{1,9}$/u.test(text) && text[0] === long.text[0]?.toUpperCase()
    ? { first: at, last: at, type: 'organisation' }
    : undefined;
};

const NAMED_AFTER_PERSONS =
  /(?:universität|hochschule|klinikum|krankenhaus|stiftung|institut|gymnasium|schule|museum|theater|haus|spedition)$/i;
const NO_ORGANISATION = /(?:bahnhof|friedhof|gasthof|hof|haus|zoll|stab|werk|messe|oper)$/i;

/** "Landgericht" before "Kassel", "Klinikum" before "Ernst von Bergmann". */
const germanHeadAndName: Rule = ({ tokens, cover }, at) => {
  const name = cover[at + 1];
  const text = tokens[at]!.text;
  if (!name || name.first !== at + 1 || name === cover[at] || !germanOrganisation(text) || germanPerson(text))
    return undefined;
  if (cover[at] && cover[at]!.first !== at) return undefined;
  if (
    name.type === 'organisation'
      ? !NAMED_AFTER_PERSONS.test(text)
      : name.type === 'person' && !NAMED_AFTER_PERSONS.test(text)
  )
    return undefined;
  if (name.type === 'place' && NO_ORGANISATION.test(text) && !/museum|theater|kranken|schauspiel/i.test(text))
    return undefined;
  return { first: at, last: name.last, type: 'organisation' };
};

const NAME_ADJECTIVE =
  /^\p{Lu}\p{Ll}*(?:isch|deutsch|vereint|vereinigt|rot|weiß|frei|jung|oberst|ständig|national|international|föderal)e[nrsm]?$|^(?:Deutsch|Vereint|Rot|Weiß|Frei|Jung|Oberst|Ständig|International|National)e[nrsm]?$/u;

/** "Deutschen" before "Rentenversicherung", "Jungen" before "Union": capital adjectives belong to names. */
const germanAdjectiveAndHead: Rule = ({ tokens, cover }, at) => {
  if (
    at === 0 ||
    !NAME_ADJECTIVE.test(tokens[at]!.text) ||
    germanPerson(tokens[at]!.text) ||
    (cover[at] && cover[at]!.last !== at)
  )
    return undefined;
  const after = cover[at + 1];
  if (
    after
      ? after === cover[at] || after.type === 'person' || after.first !== at + 1
      : !germanOrganisation(tokens[at + 1]?.text ?? '')
  )
    return undefined;
  if (after?.type === 'place' && !/^(?:Vereinigt|Vereint)/.test(tokens[at]!.text)) return undefined;
  const type = after?.type ?? 'organisation';
  return { first: cover[at]?.first ?? at, last: after?.last ?? at + 1, type };
};

const PROPER_PREFIX = /^(?:Bundes|Welt)\p{Ll}{3,}/u;
const NO_PROPER =
  /(?:partei|behörde|haus|programm|unternehmen|werk|ausschuss|regierungen|gesellschaft|verein|klub|club|initiative|zentrale|verband|konzern|organisation|kongress|zeitung)$/;

/** "Bundesgerichtshof", "Weltgesundheitsorganisation": compounds that name one body. */
const germanProperCompound: Rule = ({ tokens, cover }, at) => {
  const { text } = tokens[at]!;
  if (cover[at] || !PROPER_PREFIX.test(text) || (NO_PROPER.test(text) && !/^Weltgesundheits|^Welthandels/.test(text)))
    return undefined;
  return germanOrganisation(text) ? { first: at, last: at, type: 'organisation' } : undefined;
};

/** "Toronto International Film Festival": capital words up to one that only organisations end with. */
const englishRun: Rule = ({ tokens, cover, heading }, at) => {
  if (heading || !inRun(tokens[at]) || inRun(tokens[at - 1])) return undefined;
  let last = -1;
  for (let next = at; next < tokens.length && next - at < LONGEST && inRun(tokens[next]); next++) {
    if (next > at && ORGANISATION_HEADS.has(tokens[next]!.text.toLowerCase())) last = next;
  }
  if (last < 0) return undefined;
  const [open, close] = [cover[at], cover[last]];
  const first = open?.type === 'organisation' ? open.first : at;
  return { first, last: close?.type === 'organisation' ? close.last : last, type: 'organisation' };
};

/** "Garrick & Sons". */
const ampersand: Rule = ({ tokens, cover }, at) => {
  if (!capital(tokens[at]) || tokens[at + 1]?.text !== '&' || !capital(tokens[at + 2])) return undefined;
  const [open, close] = [cover[at], cover[at + 2]];
  return { first: open ? open.first : at, last: close ? close.last : at + 2, type: 'organisation' };
};

function inRun(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    (token.text === '&' || (/^\p{Lu}/u.test(token.text) && !isOutside(token.text) && !/-\p{Ll}+$/u.test(token.text)))
  );
}

const HEAD_OF =
  /^(?:Office|University|Bank|Ministry|Department|Bureau|Institute|Museum|Board|Council|Court|College|House|School|Church|Academy)$/;

/** "Office for Budget Responsibility": a head that opens the name. */
const englishHeadOf: Rule = ({ tokens, cover }, at) => {
  if (!HEAD_OF.test(tokens[at]!.text) || !/^(?:of|for)$/.test(tokens[at + 1]?.text ?? '')) return undefined;
  const own = cover[at];
  const start = own?.type === 'organisation' ? own.first : at;
  const from = tokens[at + 2]?.text === 'the' ? at + 3 : at + 2;
  const after = cover[from];
  if (!after || after === own || after.type === 'person') return undefined;
  return { first: start, last: after.last, type: 'organisation' };
};

function isOutside(word: string): boolean {
  return (
    /^(?:The|A|An|In|On|At|But|And|For|His|Her|Its|Their|When|After|Before|As|If|This|That|From|To|By|With)$/.test(
      word,
    ) || isPersonNoun(word)
  );
}

const GERMAN: Rule[] = [
  joinGivenName,
  titledName,
  joinFamilyName,
  joinParticle,
  ampersand,
  germanProperCompound,
  germanHeadAndName,
  germanAdjectiveAndHead,
  bracketedAcronym,
];
const ENGLISH: Rule[] = [
  officeComplement,
  joinGivenName,
  titledName,
  joinFamilyName,
  joinParticle,
  englishHeadOf,
  ampersand,
  englishRun,
  bracketedAcronym,
];
