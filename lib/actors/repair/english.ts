// English organisations: runs of words in capitals that end, or begin, as only organisations do.
import { LISTS } from '../gazetteer.ts';
import type { Token } from '../reading.ts';
import { EVENT_HEADS } from '../words/not-names.ts';
import { ORGANISATION_HEADS } from '../words/organisation-heads.en.ts';
import { isPersonNoun } from '../words/person-nouns.en.ts';
import { isOutside, LONGEST, type Rule } from './rule.ts';

/** "Toronto International Film Festival": capital words up to one that only organisations end with. */
export const runToHead: Rule = ({ tokens, cover, heading }, at) => {
  if (heading || !inRun(tokens, at) || inRun(tokens, at - 1)) return undefined;
  let last = -1;
  for (let next = at; next < tokens.length && next - at < LONGEST && inRun(tokens, next); next++) {
    if (next > at && ORGANISATION_HEADS.has(tokens[next]!.text.toLowerCase())) last = next;
  }
  // "Labour Force Survey"
  if (last < 0 || EVENT_HEADS.test(tokens[last + 1]?.text ?? '')) return undefined;
  const [open, close] = [cover[at], cover[last]];
  const first = open?.type === 'organisation' ? open.first : at;
  return { first, last: close?.type === 'organisation' ? close.last : last, type: 'organisation' };
};

/** A word in capitals that states no role: "Justice" before "Department" states none. */
function inRun(tokens: Token[], at: number): boolean {
  const text = tokens[at]?.text ?? '';
  if (text === '&') return true;
  const isDuty = text === 'Justice' && ORGANISATION_HEADS.has(tokens[at + 1]?.text.toLowerCase() ?? '');
  return /^\p{Lu}/u.test(text) && !/-\p{Ll}+$/u.test(text) && (isDuty || !isOutside(text));
}

/** "King's" before "Lynn": the last word was found, and the lists know the whole as a town. */
export const townOfWords: Rule = ({ tokens, cover, language: { lists } }, at) => {
  const owner = /^['’]s$/.test(tokens[at + 1]?.text ?? '') ? tokens[at + 1]!.text : '';
  const last = owner ? at + 2 : at + 1;
  const [name, { text }] = [cover[last], tokens[at]!];
  if (at === 0 || cover[at] || name?.first !== last || name.last !== last || !/^\p{Lu}/u.test(text)) return undefined;
  const known = lists(`${text}${owner} ${name.text}`) & (LISTS.city | LISTS.region | LISTS.country);
  return known && (owner || !(lists(text) & LISTS.firstName)) ? { first: at, last, type: 'place' } : undefined;
};

/** What such a body is for may be a list. */
const LIST_HEAD =
  /^(?:Ministry|Department|Office|Committee|Commission|Council|Agency|Board|Bureau|Directorate|Institute|Cent(?:er|re)|Faculty|School|Society|Association|Secretariat)$/;
const NAMES = LISTS.firstName | LISTS.country | LISTS.largeCity;

/** "Ministry of Roads, Ports and Fisheries": a list that "and" closes, of words that name nobody. */
export const headOfList: Rule = ({ tokens, cover, language: { lists } }, at) => {
  if (!LIST_HEAD.test(tokens[at]!.text) || !/^(?:of|for)$/.test(tokens[at + 1]?.text ?? '')) return undefined;
  let next = at + 2;
  let items = 0;
  for (let length = 0; next < tokens.length && next - at < LONGEST_LIST; next++) {
    const { text } = tokens[next]!;
    if (isSubject(text) && !(lists(text) & NAMES)) {
      length++;
      continue;
    }
    if (length === 0 || !/^(?:,|and|&)$/.test(text)) return undefined;
    items++;
    if (text === ',') {
      length = 0;
      if (tokens[next + 1]?.text !== 'and') continue;
      next++;
    }
    let last = next;
    while (isSubject(tokens[last + 1]?.text ?? '') && last - next < 3) last++;
    if (last === next || lists(tokens[next + 1]!.text) & NAMES) return undefined;
    const own = cover[at];
    return items > 0 ? { first: own?.type === 'organisation' ? own.first : at, last, type: 'organisation' } : undefined;
  }
  return undefined;
};

const LONGEST_LIST = 16;
const isSubject = (text: string) => /^\p{Lu}\p{Ll}{2,}$/u.test(text) && !isOutside(text);

/** "Lawyers for Clean Water", "Friends of the Dunes": those who are many, and what they stand for. */
export const groupFor: Rule = ({ tokens, cover, language: { lists } }, at) => {
  const { text } = tokens[at]!;
  if (!isMany(text) || !(text === 'Friends' ? /^of$/ : STANDS_FOR).test(tokens[at + 1]?.text ?? '')) return undefined;
  const from = tokens[at + 2]?.text === 'the' ? at + 3 : at + 2;
  let last = from - 1;
  while (/^\p{Lu}[\p{L}-]+$/u.test(tokens[last + 1]?.text ?? '') && last - from < 4) last++;
  if (last < from || cover[from]?.type === 'person' || lists(tokens[from]!.text) & LISTS.firstName) return undefined;
  // At a sentence's start every word is capital: there, only what is written in capitals too shows a name.
  if (at === 0 && last === from && cover[at]?.type !== 'organisation') return undefined;
  let first = at;
  while (first > 1 && first > at - 3 && /^\p{Lu}\p{Ll}+$/u.test(tokens[first - 1]!.text)) first--;
  return { first: cover[first]?.first ?? first, last, type: 'organisation' };
};

const STANDS_FOR = /^(?:for|against|without|For|Against|Without)$/;

const isMany = (word: string) =>
  /^\p{Lu}/u.test(word) &&
  (/^(?:People|Women|Men|Citizens|Families|Residents|Parents|Mothers|Friends)$/.test(word) ||
    (word.endsWith('s') && isPersonNoun(word.slice(0, -1))));

const HEAD_OF =
  /^(?:Office|University|Bank|Ministry|Department|Bureau|Institute|Museum|Board|Council|Court|College|House|School|Church|Academy|Cent(?:er|re)s?)$/;

/** "Office for Budget Responsibility": a head that opens the name. */
export const headOf: Rule = ({ tokens, cover }, at) => {
  if (!HEAD_OF.test(tokens[at]!.text) || !/^(?:of|for)$/.test(tokens[at + 1]?.text ?? '')) return undefined;
  const own = cover[at];
  const start = own?.type === 'organisation' ? own.first : at;
  if (start < at - 1 && tokens[at]!.text.startsWith('Cent')) return undefined; // "Kennedy Space Center for the …" goes on
  const from = tokens[at + 2]?.text === 'the' ? at + 3 : at + 2;
  const after = cover[from];
  if (!after || after === own || after.type === 'person') return undefined;
  return { first: start, last: after.last, type: 'organisation' };
};
