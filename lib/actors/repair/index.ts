// Corrects the recogniser where the form of the words leaves no doubt: names cut short, organisations whose head it left out.
import type { Language } from '../gazetteer.ts';
import { type Mention, mentionOf } from '../mention.ts';
import type { Passage, Token } from '../reading.ts';
import { groupFor, headOf, headOfList, runToHead, townOfWords } from './english.ts';
import { adjectiveAndHead, bodyFor, headAndName, properCompound, townAndNoun } from './german.ts';
import { ampersand, bracketedAcronym } from './organisations.ts';
import {
  extendToGivenName,
  joinFamilyName,
  joinNames,
  joinParticle,
  middleInitial,
  officeComplement,
  titledName,
} from './persons.ts';
import type { Proposal, Rule, Sentence } from './rule.ts';

const GERMAN: Rule[] = [
  townAndNoun,
  middleInitial,
  joinNames,
  extendToGivenName,
  titledName,
  joinFamilyName,
  joinParticle,
  ampersand,
  properCompound,
  headAndName,
  adjectiveAndHead,
  bodyFor,
  bracketedAcronym,
];
const ENGLISH: Rule[] = [
  middleInitial,
  townOfWords,
  officeComplement,
  joinNames,
  extendToGivenName,
  titledName,
  joinFamilyName,
  joinParticle,
  headOf,
  ampersand,
  runToHead,
  headOfList,
  groupFor,
  bracketedAcronym,
];

/** As sure as a recogniser that is right nine times of ten. */
const opinionOf = ({ type }: Proposal) => ({ type, weight: 0.9, confidence: 0.9 });

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
    made.push(mentionOf(passage, number, word(proposal.first), word(proposal.last), opinionOf(proposal)));
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
