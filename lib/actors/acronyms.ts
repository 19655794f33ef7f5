// Acronyms that the story itself spells out, "Long Name (LN)": both are one name, or neither is.
// How letters and words are matched: Schwartz & Hearst, "A simple algorithm for identifying abbreviation definitions" (PSB 2003).
import { type Mention, mentionOf, neighbour } from './mention.ts';
import { nameKey } from './names.ts';
import type { Token } from './reading.ts';
import { germanOrganisation } from './words/german-organisation.ts';
import { kindNoun } from './words/kind-nouns.ts';
import { EVENT_HEADS } from './words/not-names.ts';

const ACRONYM = /^\p{Lu}[\p{L}\d&-]{1,9}$/u;
const QUOTE = /^[«»"„“”‘’'›‹]$/;
const SMALL = /^(?:of|for|the|and|on|in|to|a|an|at|by|der|die|das|des|und|für|von|&|,)$/;

/**
 * The mentions with the long form of each acronym found as one name, whatever parts of it were. An acronym of words in small letters
 * ("robotic process software (RPS)"), or of a law, names nobody, wherever it stands.
 */
export function withSpelledOut(passages: Mention['passage'][], mentions: Mention[], lang: string): Mention[] {
  const terms = new Set<string>();
  const long: Mention[] = [];
  const covers = coversOf(mentions);
  for (const passage of passages) {
    for (const [number, tokens] of passage.sentences.entries()) {
      for (const definition of definitionsIn(tokens)) {
        const { first, last, acronym } = definition;
        const words = tokens.slice(first, last + 1);
        if (isTerm(words, lang)) terms.add(nameKey(tokens[acronym]!.text));
        else {
          const name = nameOf(covers.get(tokens) ?? new Map(), definition);
          const word = (at: number) => ({ ...tokens[at]!, at });
          if (name && isName(words, lang))
            long.push(mentionOf(passage, number, word(first), word(last), { ...name, weight: 0.9 }));
        }
      }
    }
  }
  const spelled = spelledBehind(mentions);
  const kept = mentions
    .filter(({ text }) => !terms.has(nameKey(text)))
    .map((mention) => (spelled.has(nameKey(mention.text)) ? { ...mention, type: 'organisation' as const } : mention));
  return inserted(kept, long);
}

/** Names of one word that a bracket spells out: "Seri (Social Reform Institute)". */
function spelledBehind(mentions: Mention[]): Set<string> {
  const spelled = new Set<string>();
  for (const [at, long] of mentions.entries()) {
    const short = mentions[at - 1];
    const isBracketed =
      neighbour(long, -1)?.text === '(' && neighbour(long, 1)?.text === ')' && short?.last === long.first - 2;
    if (!isBracketed || long.type !== 'organisation' || short.passage !== long.passage || short.first < short.last)
      continue;
    if (short.sentence === long.sentence && isAcronymOf(nameKey(short.text), nameKey(long.text)))
      spelled.add(nameKey(short.text));
  }
  return spelled;
}

/** The letters of an acronym come in this order in the long name, the first one at its start. */
export function isAcronymOf(acronym: string, long: string): boolean {
  const letters = acronym.replace(/[^\p{L}]/gu, '');
  if (letters.length < 2 || letters.length > 10 || letters.length * 2 > long.length) return false;
  let at = 0;
  for (const letter of long) if (letter === letters[at]) at++;
  return at === letters.length && long[0] === letters[0];
}

interface Definition {
  /** Tokens of the long form, and of the acronym. */
  first: number;
  last: number;
  acronym: number;
}

function definitionsIn(tokens: Token[]): Definition[] {
  const found: Definition[] = [];
  for (let at = 1; at < tokens.length - 1; at++) {
    if (tokens[at - 1]!.text !== '(' || tokens[at + 1]!.text !== ')' || !ACRONYM.test(tokens[at]!.text)) continue;
    const last = QUOTE.test(tokens[at - 2]?.text ?? '') ? at - 3 : at - 2;
    const first = longForm(tokens, last, tokens[at]!.text);
    if (first !== undefined) found.push({ first, last, acronym: at });
  }
  return found;
}

/** The token at which the long form begins that ends with token `last`: each letter, from the last one on, is found in it. */
function longForm(tokens: Token[], last: number, acronym: string): number | undefined {
  const letters = acronym.toLowerCase().replace(/[^\p{L}\d]/gu, '');
  const farthest = Math.max(0, last - Math.min(letters.length + 5, 2 * letters.length));
  let letter = letters.length - 1;
  for (let at = last; at >= farthest; at--) {
    const word = tokens[at]!.text.toLowerCase();
    if (/^[();:]$/.test(word)) return undefined;
    if (letter === 0 && SMALL.test(word)) continue;
    for (let place = word.length - 1; place >= 0; place--) {
      const opens = place === 0 || word[place - 1] === '-';
      if (word[place] !== letters[letter] || (letter === 0 && !opens)) continue;
      if (letter === 0) return at;
      letter--;
    }
  }
  return undefined;
}

function isTerm(words: Token[], lang: string): boolean {
  const content = words.map(({ text }) => text).filter((text) => !SMALL.test(text));
  const head = content.at(-1) ?? '';
  if (content.every((text) => /^\p{Ll}/u.test(text))) return true;
  if (content.some((text) => /^(?:Summit|Conference|Gipfel|Games|Cup)$/.test(text)) && content.length > 1) return true;
  return EVENT_HEADS.test(head) || TERM_HEADS.test(head) || kindNoun(head, lang)?.kind === 'thing';
}

/** What ends like these is a notion of a science or a trade. */
const TERM_HEADS =
  /^(?:Models?|Frameworks?|Systems?|Methods?|Disorders?|Syndromes?|Therap(?:y|ies)|Interfaces?|Languages?|Tests?|Rates?|Ratios?|Insurance|Limits?|Learning|Intelligence|Software|Process(?:es)?|Protocols?|Standards?|Deductions?|Products?|Diseases?)$/;

/** All words of a name begin with a capital but for the small ones. */
function isName(words: Token[], lang: string): boolean {
  if (words.length < 2 || !words.every(({ text }) => SMALL.test(text) || /^\p{Lu}/u.test(text))) return false;
  return lang !== 'de' || words.some(({ text }) => germanOrganisation(text) !== undefined);
}

/** The organisation among the acronym and what of its long form was found; undefined where the long form was found whole. */
function nameOf(cover: Map<number, Mention>, { first, last, acronym }: Definition): Mention | undefined {
  const touched = new Set<Mention>();
  for (let at = first; at <= last; at++) {
    const mention = cover.get(at);
    if (mention && mention.first <= first && mention.last === last) return undefined;
    if (mention) touched.add(mention);
  }
  const short = cover.get(acronym);
  return [...touched, ...(short ? [short] : [])].find(({ type }) => type === 'organisation');
}

/** In place of those that they touch; in reading order. */
function inserted(mentions: Mention[], long: Mention[]): Mention[] {
  if (long.length === 0) return mentions;
  const covers = coversOf(long);
  const isTouched = ({ passage, sentence, first, last }: Mention) => {
    const cover = covers.get(passage.sentences[sentence]!);
    for (let at = first; cover && at <= last; at++) if (cover.has(at)) return true;
    return false;
  };
  return [...mentions.filter((mention) => !isTouched(mention)), ...long].sort(
    (a, b) => a.passage.block - b.passage.block || a.start - b.start,
  );
}

/** For each sentence the mention at each of its tokens. */
function coversOf(mentions: Mention[]): Map<Token[], Map<number, Mention>> {
  const covers = new Map<Token[], Map<number, Mention>>();
  for (const mention of mentions) {
    const tokens = mention.passage.sentences[mention.sentence]!;
    const cover = covers.get(tokens) ?? new Map<number, Mention>();
    covers.set(tokens, cover);
    for (let at = mention.first; at <= mention.last; at++) cover.set(at, mention);
  }
  return covers;
}
