// English roles: a title before the name, an apposition on either side of it, or a clause "who heads …".
import {
  BOUNDARIES,
  COMPLEMENT_OPENERS_EN,
  COMPLEMENT_WORDS_EN,
  DETERMINERS_EN,
  maybeVerbEn,
} from '../words/english-grammar.ts';
import { HONORIFICS } from '../words/not-names.ts';
import { ABBREVIATED_OFFICES, isPersonNoun, RELATIONS_EN, WHO_VERBS } from '../words/person-nouns.en.ts';
import { afterBrackets, beforeHonorifics, closes, type FoundRole, type Item, isCapital, isWord } from './items.ts';

const MOST_MODIFIERS = 6;
const LONGEST_COMPLEMENT = 14;

/** The role of the person named by `items[at]`, as this sentence states it. `text` is the passage. */
export function englishRole(items: Item[], at: number, text: string): FoundRole | undefined {
  return (
    roleBefore(items, at, text) ??
    pluralBefore(items, at, text) ??
    roleAfter(items, at, text) ??
    whoClause(items, at, text) ??
    copula(items, at, text)
  );
}

function roleBefore(items: Item[], at: number, text: string): FoundRole | undefined {
  const before = beforeHonorifics(items, at, HONORIFICS);
  if (isNoun(items[before])) return phrase(items, before, before, text);
  const office = headOfOffice(items, before);
  if (office !== undefined && items[at]!.text.includes(' ')) return phrase(items, office, before, text);
  if (items[before]?.text !== ',' || !closes(items[afterBrackets(items, at)])) return undefined;
  const head = headOfComplement(items, before - 1);
  if (head === undefined) return undefined;
  const role = phrase(items, head, before - 1, text);
  return role && !isOwned(items, role, at) ? role : undefined;
}

const LONGEST_OFFICE = 5;

/** Walks left to the noun of "Secretary of State", "cabinet member for finance", which a name follows without a comma. */
function headOfOffice(items: Item[], end: number): number | undefined {
  for (let at = end; at > 0 && end - at < LONGEST_OFFICE; at--) {
    const item = items[at]!;
    if (/^(?:of|for)$/.test(item.lower)) return at < end && isNoun(items[at - 1]) ? at - 1 : undefined;
    if (!isModifier(item) && item.lower !== 'the' && item.lower !== 'and') return undefined;
  }
  return undefined;
}

/** "Smith, leader of the party, Jones and …": the phrase before the comma is the apposition of another name. */
function isOwned(items: Item[], role: FoundRole, at: number): boolean {
  let first = at;
  while (first > 0 && items[first - 1]!.start >= role.start) first--;
  while (first > 0 && DETERMINERS_EN.has(items[first - 1]!.lower)) first--;
  return items[first - 1]?.text === ',' && items[first - 2]?.mention?.type === 'person';
}

function headOfComplement(items: Item[], end: number): number | undefined {
  for (let at = end; at >= 0 && end - at < LONGEST_COMPLEMENT; at--) {
    const subject = at === end && items[at - 1]?.lower === 'of' && isNoun(items[at - 2]); // "Minister of Justice"
    if (isNoun(items[at]) && !subject && (at === end || COMPLEMENT_OPENERS_EN.has(items[at + 1]!.lower))) return at;
    if (!inComplement(items[at]!)) return undefined;
  }
  return undefined;
}

function inComplement(item: Item): boolean {
  return (
    item.mention !== undefined ||
    COMPLEMENT_WORDS_EN.has(item.lower) ||
    (isWord(item) && !BOUNDARIES.has(item.lower)) ||
    item.lower === "'s" ||
    item.lower === '’s'
  );
}

function roleAfter(items: Item[], at: number, text: string): FoundRole | undefined {
  const comma = afterBrackets(items, at);
  if (items[comma]?.text !== ',') return undefined;
  const start = TIMES.has(items[comma + 1]?.lower ?? '') ? comma + 2 : comma + 1;
  const head = headAhead(items, start);
  if (head === undefined || items[head + 1]?.mention?.type === 'person') return undefined;
  const end = phraseEnd(items, head);
  if (end === undefined) return undefined;
  return phrase(items, head, end, text);
}

/** Before a noun phrase and no part of it: "then the tournament director". */
const TIMES = new Set(['then', 'now', 'also', 'currently', 'formerly', 'once']);

/** The noun of a noun phrase that begins at `from`: the last noun for a person before its complement. */
function headAhead(items: Item[], from: number): number | undefined {
  let head: number | undefined;
  for (let at = from; at < items.length && at - from <= MOST_MODIFIERS; at++) {
    const item = items[at]!;
    if (isNoun(item)) head = at;
    else if (head !== undefined) break;
    else if (
      !isModifier(item) &&
      !DETERMINERS_EN.has(item.lower) &&
      !isPossessive(item) &&
      !isPossessive(items[at + 1])
    )
      break;
  }
  return head;
}

/** The last word of a noun phrase with its complements and what "and" joins to it; undefined if the phrase does not end there. */
function phraseEnd(items: Item[], head: number): number | undefined {
  const end = complementEnd(items, head);
  const next = items[end + 1];
  if (COMPLEMENT_WORDS_EN.has(items[end]!.lower)) return undefined;
  return closes(next) || /^(?:who|whose|which|that)$/.test(next!.lower) || maybeVerbEn(next!.text) ? end : undefined;
}

/** Before a noun in "-ing": "environmental engineering". */
const ADJECTIVE = /(?:al|ic|ive|ary|ous)$/;

function complementEnd(items: Item[], head: number): number {
  let end = head;
  if (items[end + 1]?.lower === 'and') end = headAhead(items, end + 2) ?? end;
  if (COMPLEMENT_OPENERS_EN.has(items[end + 1]?.lower ?? '')) {
    const from = end;
    while (end + 1 < items.length && end - from < LONGEST_COMPLEMENT && inComplement(items[end + 1]!)) {
      const next = items[end + 1]!.text;
      const field = next.endsWith('ing') && ADJECTIVE.test(items[end]!.lower);
      if (end > from + 1 && maybeVerbEn(next) && !field && !COMPLEMENT_WORDS_EN.has(items[end]!.lower)) break;
      end++;
    }
  }
  return end;
}

/** "ministers Tom Vale and Ann Doyle", "the directors, Tom Vale and Ann Doyle,": one noun for all of them. */
function pluralBefore(items: Item[], at: number, text: string): FoundRole | undefined {
  const first = firstOfList(items, at);
  const last = items[first]?.text === undefined ? -1 : first - 1;
  const comma = items[last]?.text === ',';
  const noun = comma ? last - 1 : last;
  const item = items[noun];
  if (!item || item.mention || !isPlural(item.text) || (first === at && !listGoesOn(items, at))) return undefined;
  if (RELATIONS_EN.has(item.lower.replace(/s$/, ''))) return undefined;
  const role = phrase(items, noun, noun, text);
  return role && { ...role, text: role.text.replace(/(?:ies|s|men|women)$/, singularEnd) };
}

const singularEnd = (ending: string) => (ending === 'ies' ? 'y' : ending.replace(/men$/, 'man').replace(/s$/, ''));
const isPlural = (word: string) =>
  !isPersonNoun(word) && isPersonNoun(word.replace(/(?:ies|s|men|women)$/, singularEnd));

/** The first of the persons that "and" and commas join to the one at `at`. */
function firstOfList(items: Item[], at: number): number {
  let first = at;
  for (let members = 0; members < MOST_MODIFIERS; members++) {
    const joint = /^(?:and|,)$/.test(items[first - 1]?.lower ?? '') && items[first - 2]?.mention?.type === 'person';
    if (!joint) break;
    first -= 2;
  }
  return first;
}

const listGoesOn = (items: Item[], at: number) =>
  /^(?:and|,)$/.test(items[at + 1]?.lower ?? '') && items[at + 2]?.mention?.type === 'person';

const COPULA = /^(?:is|was|became|remains)$/;

/** "Martha Ellery is the head of the Norden Institute". */
function copula(items: Item[], at: number, text: string): FoundRole | undefined {
  const verb = afterBrackets(items, at);
  if (!COPULA.test(items[verb]?.lower ?? '') || /^(?:and|,|of|by|with|that)$/.test(items[at - 1]?.lower ?? ''))
    return undefined;
  const start = TIMES.has(items[verb + 1]?.lower ?? '') ? verb + 2 : verb + 1;
  const head = headAhead(items, start);
  if (head === undefined || items[head + 1]?.mention?.type === 'person') return undefined;
  const determined = DETERMINERS_EN.has(items[start]?.lower ?? '');
  let end = complementEnd(items, head);
  while (end > head && COMPLEMENT_WORDS_EN.has(items[end]!.lower)) end--;
  if ((!determined || RELATIONS_EN.has(items[head]!.lower)) && end === head) return undefined;
  const next = items[end + 1];
  const ends =
    closes(next) || COMPLEMENT_OPENERS_EN.has(next!.lower) || BOUNDARIES.has(next!.lower) || /^\d/.test(next!.text);
  return ends ? phrase(items, head, end, text) : undefined;
}

/** "X, who heads the Y," states the role "head of the Y". */
function whoClause(items: Item[], at: number, text: string): FoundRole | undefined {
  const comma = afterBrackets(items, at);
  const verb = items[comma + 2];
  const noun =
    items[comma]?.text === ',' && items[comma + 1]?.lower === 'who' ? WHO_VERBS.get(verb?.lower ?? '') : undefined;
  if (!noun || !verb) return undefined;
  let end = comma + 2;
  while (end + 1 < items.length && end - comma < LONGEST_COMPLEMENT && inComplement(items[end + 1]!)) end++;
  if (end === comma + 2 || !closes(items[end + 1])) return undefined;
  return {
    text: `${noun} of ${text.slice(items[comma + 3]!.start, items[end]!.end)}`,
    start: verb.start,
    end: items[end]!.end,
  };
}

const isNoun = (item: Item | undefined) => item !== undefined && !item.mention && isPersonNoun(item.text);
const isPossessive = (item: Item | undefined) => item !== undefined && /^['’]s?$/.test(item.lower);

function isModifier(item: Item): boolean {
  if (item.mention) return item.mention.type !== 'person';
  return (
    /^[\p{L}\d][\p{L}\d.'’-]*$|^&$/u.test(item.text) && !BOUNDARIES.has(item.lower) && !DETERMINERS_EN.has(item.lower)
  );
}

/** The noun phrase that ends with `items[head]`, walked to its article, its possessor, or a word that cannot belong to it. */
function phrase(items: Item[], head: number, end: number, text: string): FoundRole | undefined {
  let from = head;
  while (from > 0 && head - from < MOST_MODIFIERS && isModifier(items[from - 1]!)) from--;
  if (isPossessive(items[from - 1]) && from > 1) {
    const owner = items[from - 2]!;
    if (owner.mention)
      return { text: text.slice(owner.start, items[end]!.end), start: owner.start, end: items[end]!.end };
    from = PLURAL_OWNERS.has(owner.lower) ? possessorStart(items, from) : from;
  } else if (!isDetermined(items, from)) {
    const office = isCapital(items[head]!);
    for (let at = head - 1; at >= from; at--) {
      const { text: word, mention } = items[at]!;
      // "I congratulate President Ito": before an office in capitals and without an article, only few words in small letters describe it.
      if (maybeVerbEn(word) || (office && !mention && /^\p{Ll}/u.test(word) && !BEFORE_OFFICES.test(word)))
        from = at + 1;
    }
  }
  from = nameStart(items, from, head);
  while (from < head && /^\d+-year-old$/.test(items[from]!.lower)) from++;
  if (from === head && end === head && RELATIONS_EN.has(items[head]!.lower)) return undefined;
  const { start } = items[from]!;
  const last = items[end]!;
  const office = ABBREVIATED_OFFICES.get(last.lower);
  return { text: office ? text.slice(start, last.start) + office : text.slice(start, last.end), start, end: last.end };
}

/** "Party for the North leader": what stands before the noun is the end of a name, which the role holds whole. */
function nameStart(items: Item[], from: number, head: number): number {
  if (from === head || !isCapital(items[from]!)) return from;
  const joint = items[from - 1]?.lower === 'the' ? from - 2 : from - 1;
  if (!/^(?:of|for)$/.test(items[joint]?.lower ?? '')) return from;
  let start = joint;
  while (start > 0 && isModifier(items[start - 1]!) && isCapital(items[start - 1]!)) start--;
  return start < joint ? start : from;
}

const BEFORE_OFFICES =
  /^(?:former|acting|then|deputy|vice|outgoing|incoming|new|newly|interim|current|late|retired|ousted|longtime|long-time|veteran|senior|junior|chief|assistant|associate|first|second|state|federal|local|national|regional|party|opposition|union|city|county|district|government|company|police|army|team|club|ex-.*|co-.*|designate|elect|.*-.*)$/;

/** An article stands before the phrase; "that killed" opens a clause. */
function isDetermined(items: Item[], from: number): boolean {
  const { lower = '' } = items[from - 1] ?? {};
  return DETERMINERS_EN.has(lower) && !(lower === 'that' && maybeVerbEn(items[from]!.text));
}

/** "children's author": whom it is for belongs to the role; "the city's" does not. */
const PLURAL_OWNERS = new Set(['children', 'women', 'men', 'people', 'girls', 'boys', 'ladies']);

function possessorStart(items: Item[], from: number): number {
  let start = from - 2;
  while (start > 0 && from - start < MOST_MODIFIERS && isModifier(items[start - 1]!)) start--;
  return start;
}
