// German roles: a title before the name, an apposition after it, or the name as apposition to its role.
import {
  adjectiveBase,
  CLOSE_OPENERS,
  COMPLEMENT_OPENERS,
  COMPLEMENT_WORDS,
  DETERMINERS,
  isAdjective,
  isAge,
  isTitleAdjective,
  MASCULINE_DETERMINERS,
  maybeVerb,
} from '../words/german-grammar.ts';
import { type Gender, germanPerson, type PersonNoun } from '../words/german-person.ts';
import { HONORIFICS } from '../words/not-names.ts';
import { afterBrackets, beforeHonorifics, closes, type FoundRole, type Item, isCapital } from './items.ts';

const LONGEST_COMPLEMENT = 14;
const MOST_ADJECTIVES = 4;

/** The role of the person named by `items[at]`, as this sentence states it. `text` is the passage. */
export function germanRole(items: Item[], at: number, text: string): FoundRole | undefined {
  return (
    roleBefore(items, at, text) ?? pluralBefore(items, at) ?? roleAfter(items, at, text) ?? copula(items, at, text)
  );
}

function roleBefore(items: Item[], at: number, text: string): FoundRole | undefined {
  const before = beforeHonorifics(items, at, HONORIFICS);
  const adjacent = nounAt(items, before);
  if (adjacent) return phrase(items, before, adjacent, before, text);
  if (items[at + 1]?.mention?.type === 'person') return undefined;
  const comma = items[before]?.text === ',';
  if (comma && !closes(items[afterBrackets(items, at)])) return undefined;
  const end = comma ? before - 1 : before;
  if (COMPLEMENT_WORDS.has(items[end]?.lower ?? '')) return undefined;
  const head = headOfComplement(items, end, comma);
  return head === undefined ? undefined : phrase(items, head, nounAt(items, head)!, end, text, comma);
}

/** Walks left from the end of a complement to the noun it belongs to: "Sekretär ← des nationalen Sicherheitsrats". */
function headOfComplement(items: Item[], end: number, named: boolean): number | undefined {
  for (let at = end; at >= 0 && end - at < LONGEST_COMPLEMENT; at--) {
    const item = items[at]!;
    const noun = nounAt(items, at);
    const opener = items[at + 1]?.lower ?? '';
    if (noun && !items[at + 1]?.mention && (at === end || COMPLEMENT_OPENERS.has(opener))) {
      return named || (CLOSE_OPENERS.has(opener) && !noun.relation) ? at : undefined;
    }
    if (item.mention ? !named && item.mention.type === 'person' : !inComplement(item)) return undefined;
  }
  return undefined;
}

function inComplement(item: Item): boolean {
  return item.mention !== undefined || COMPLEMENT_WORDS.has(item.lower) || isCapital(item) || isAdjective(item.text);
}

function roleAfter(items: Item[], at: number, text: string): FoundRole | undefined {
  const comma = afterBrackets(items, at);
  if (items[comma]?.text !== ',') return undefined;
  const found = phraseFrom(items, comma + 1);
  if (!found || !closes(items[found.end + 1]) || COMPLEMENT_WORDS.has(items[found.end]!.lower)) return undefined;
  return phrase(items, found.head, found.noun, found.end, text);
}

const COPULA = /^(?:ist|war|bleibt|wurde)$/;

/** "Femke Harmsen ist Leiterin des Nordinstituts". */
function copula(items: Item[], at: number, text: string): FoundRole | undefined {
  const verb = afterBrackets(items, at);
  if (!COPULA.test(items[verb]?.lower ?? '') || /^(?:und|oder|,|von|mit|bei|für)$/.test(items[at - 1]?.lower ?? ''))
    return undefined;
  const found = phraseFrom(items, verb + 1);
  if (!found) return undefined;
  const { head, noun } = found;
  let { end } = found;
  while (end > head && COMPLEMENT_WORDS.has(items[end]!.lower)) end--;
  const next = items[end + 1];
  const ends = closes(next) || /^(?:und|sowie|in|im|am|seit|bis)$/.test(next!.lower) || /^\d/.test(next!.text);
  if (!ends || (noun.relation && end === head)) return undefined;
  return phrase(items, head, noun, end, text);
}

/** "die Sportdirektoren Tom Petersen und Jan Harms": one noun for both. */
function pluralBefore(items: Item[], at: number): FoundRole | undefined {
  const isJoint = (index: number) => /^(?:und|,|sowie)$/.test(items[index]?.lower ?? '');
  const isName = (index: number) => items[index]?.mention?.type === 'person';
  let first = at;
  while (at - first < 2 * MOST_ADJECTIVES && isJoint(first - 1) && isName(first - 2)) first -= 2;
  const goesOn = isJoint(at + 1) && isName(at + 2);
  const noun = nounAt(items, first - 1);
  if (!noun || (first === at && !goesOn) || !/^(?:die|der|den)$/.test(items[first - 2]?.lower ?? '')) return undefined;
  const { start, end, text } = items[first - 1]!;
  if (!/(?:n|innen|r|te|e)$/.test(text)) return undefined;
  const feminine = /innen$/.test(text) || FEMININE_NAME.test(items[at]!.text.split(' ')[0]!);
  return { text: noun.base(feminine ? 'feminine' : 'masculine'), start, end };
}

/** Given names that hardly a man bears, by their ends. */
const FEMININE_NAME = /(?:a|ine|anne|iane|ette|elle|ike|nke|lke|bke|mke|rid|run|gard|hild|beth|git|trud|traud)$/i;

interface Phrase {
  head: number;
  noun: PersonNoun;
  /** The last word with its complement. */
  end: number;
}

/** The noun phrase that begins at `from`, a word of time before it left out. */
function phraseFrom(items: Item[], from: number): Phrase | undefined {
  let head = TIMES.has(items[from]?.lower ?? '') ? from + 1 : from;
  while (head < items.length && head - from <= MOST_ADJECTIVES + 1 && !nounAt(items, head)) {
    const item = items[head]!;
    const opens =
      DETERMINERS.has(item.lower) || isAdjective(item.text) || isTitleAdjective(item.text) || isPossessor(item);
    if (!opens) return undefined;
    head++;
  }
  const noun = nounAt(items, head);
  if (!noun || items[head + 1]?.mention?.type === 'person') return undefined;
  const last = joined(items, head);
  let end = last;
  if (COMPLEMENT_OPENERS.has(items[last + 1]?.lower ?? '')) {
    while (end + 1 < items.length && end - last < LONGEST_COMPLEMENT && inComplement(items[end + 1]!)) end++;
  } else if (items[last + 1]?.mention) end++;
  return { head, noun, end };
}

/** Before an apposition and no part of it: "einst Bürgermeister". */
const TIMES = new Set(['einst', 'damals', 'heute', 'zuletzt', 'früher', 'derzeit', 'inzwischen', 'selbst']);

/** "Autorin und Verlegerin": the last noun of a pair. */
function joined(items: Item[], head: number): number {
  if (items[head + 1]?.lower !== 'und') return head;
  for (let at = head + 2; at <= head + 4; at++) if (nounAt(items, at)) return at;
  return head;
}

function nounAt(items: Item[], at: number): PersonNoun | undefined {
  const item = items[at];
  return item && !item.mention ? germanPerson(item.text) : undefined;
}

const isPossessor = (item: Item | undefined) => item?.mention !== undefined && /(?:s|['’])$/.test(item.text);

/** The role whose noun is `items[head]` and whose last word is `items[end]`: adjectives and possessor to the left, in base form. */
function phrase(
  items: Item[],
  head: number,
  noun: PersonNoun,
  end: number,
  text: string,
  checkLeft = false,
): FoundRole | undefined {
  let from = head;
  while (from > 0 && head - from < MOST_ADJECTIVES && isAttribute(items[from - 1]!)) from--;
  const before = items[from - 1];
  const determines = DETERMINERS.has(before?.lower ?? '') || (noun.gender === 'neuter' && before?.lower === 'das');
  const determiner = determines && !before?.mention ? before?.lower : undefined;
  const possessor = isPossessor(before) ? before : undefined;
  if (!determiner && !possessor) for (let at = head - 1; at >= from; at--) if (!standsAlone(items[at]!)) from = at + 1;
  while (from < head && isAge(items[from]!.text)) from++;
  if (determiner?.startsWith('kein')) return undefined;
  const gender = genderOf(noun, items[head]!.text, determiner);
  if (gender === undefined || (noun.relation && end === head && !possessor)) return undefined;
  const left = from - (determiner ? 2 : 1);
  if (checkLeft && items[left]?.text === ',' && items[left - 1]?.mention?.type === 'person') return undefined;
  const adjectives = items.slice(from, head).filter(({ text: word }) => !isAge(word));
  const words = [...adjectives.map(({ text: word }) => adjectiveBase(word, gender)), noun.base(gender)];
  const start = possessor ? possessor.start : items[from]!.start;
  const base = (possessor ? [possessor.text, ...words] : words).join(' ');
  return { text: base + text.slice(items[head]!.end, items[end]!.end), start, end: items[end]!.end };
}

function isAttribute({ text, lower, mention }: Item): boolean {
  return !mention && !DETERMINERS.has(lower) && (isAdjective(text) || isTitleAdjective(text));
}

/** An adjective that needs no article before it to be told from a verb or an adverb. */
function standsAlone({ text }: Item): boolean {
  return (
    isTitleAdjective(text) ||
    (!maybeVerb(text) && /(?:isch|ig|lich|iert|end|früher|ehemalig|e[rm]$|neu|alt)e?[nrsm]?$/.test(text))
  );
}

/** Undefined for a plural: "die Präsidenten Trump und Putin". */
function genderOf(noun: PersonNoun, word: string, determiner: string | undefined): Gender | undefined {
  if (noun.gender === 'masculine' && determiner && /^(?:die|eine|ihre|seine)$/.test(determiner)) return undefined;
  if (noun.gender) return noun.gender;
  if (!determiner) return /e[rmn]$/.test(word) ? 'masculine' : 'feminine';
  if (MASCULINE_DETERMINERS.has(determiner)) return 'masculine';
  if (/^(?:der|dieser|jener|deren|dessen)$/.test(determiner))
    return word.endsWith('en') ? 'feminine' : word.endsWith('r') || determiner === 'der' ? 'masculine' : 'feminine';
  return word.endsWith('en') ? undefined : 'feminine';
}
