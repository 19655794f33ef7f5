// Roles of organisations in both languages: "the shipping group Norden", "Aralia, a Leeds-based insurer", "der Versicherer Aralia".
import {
  BOUNDARIES,
  COMPLEMENT_OPENERS_EN,
  COMPLEMENT_WORDS_EN,
  DETERMINERS_EN,
  maybeVerbEn,
} from '../words/english-grammar.ts';
import {
  adjectiveBase,
  COMPLEMENT_OPENERS,
  COMPLEMENT_WORDS,
  DETERMINERS,
  isAdjective,
} from '../words/german-grammar.ts';
import { germanOrganisation } from '../words/german-organisation.ts';
import type { Gender } from '../words/german-person.ts';
import { kindNoun } from '../words/kind-nouns.ts';
import { afterBrackets, closes, type FoundRole, type Item, isCapital } from './items.ts';

const MOST_MODIFIERS = 4;
const LONGEST_COMPLEMENT = 8;

/** The role of the organisation named by `items[at]`, as this sentence states it. `text` is the passage. */
export function organisationRole(items: Item[], at: number, text: string, lang: string): FoundRole | undefined {
  return before(items, at, text, lang) ?? behind(items, at, text, lang);
}

/** Said alone, they say nothing of a company, and of a medium only that it is quoted. */
const GENERIC =
  /^(?:Sender|Zeitung|Magazin|Portal|newspaper|magazine|broadcaster|website|portal|outlet|company|firm|group|giant|business|startup|start-up|provider|operator|union|party|club|bank|Partei|Bank|Gewerkschaft|Unternehmen|Firma|Konzern|Verein|Organisation)$/;
const QUOTE = /^[«»"„“”‚‘]$/;

function before(items: Item[], at: number, text: string, lang: string): FoundRole | undefined {
  const noun = QUOTE.test(items[at - 1]?.text ?? '') ? at - 2 : at - 1;
  if (!isKind(items[noun], lang)) return undefined;
  const role = phrase(items, noun, noun, text, lang);
  return role && GENERIC.test(role.text) ? undefined : role;
}

function behind(items: Item[], at: number, text: string, lang: string): FoundRole | undefined {
  const comma = afterBrackets(items, at);
  if (items[comma]?.text !== ',' || !isDeterminer(items[comma + 1], lang)) return undefined;
  let noun = comma + 2;
  while (noun - comma < MOST_MODIFIERS + 2 && !isKind(items[noun], lang)) {
    if (!isModifier(items[noun], lang)) return undefined;
    noun++;
  }
  while (lang === 'en' && isKind(items[noun + 1], lang)) noun++;
  if (!isKind(items[noun], lang)) return undefined;
  const end = complementEnd(items, noun, lang);
  return closes(items[end + 1]) ? phrase(items, noun, end, text, lang) : undefined;
}

/** The last word of "insurer from Leeds", "Versicherer aus Kassel"; the noun itself if it has no complement. */
function complementEnd(items: Item[], noun: number, lang: string): number {
  const [openers, inner] =
    lang === 'de' ? [COMPLEMENT_OPENERS, COMPLEMENT_WORDS] : [COMPLEMENT_OPENERS_EN, COMPLEMENT_WORDS_EN];
  let end = noun;
  if (!openers.has(items[noun + 1]?.lower ?? '')) return noun;
  while (end + 1 < items.length && end - noun < LONGEST_COMPLEMENT) {
    const next = items[end + 1]!;
    const inside =
      next.mention ||
      inner.has(next.lower) ||
      (lang === 'de' ? isCapital(next) || isAdjective(next.text) : isPlain(next));
    if (!inside) break;
    end++;
  }
  return inner.has(items[end]!.lower) ? noun : end;
}

const isPlain = ({ text, lower }: Item) => /^\p{L}/u.test(text) && !BOUNDARIES.has(lower);

function isKind(item: Item | undefined, lang: string): boolean {
  if (!item || item.mention || (lang === 'en' && isCapital(item))) return false;
  const known = kindNoun(item.text, lang);
  return known?.kind === 'organisation' && !known.plural;
}

const isDeterminer = (item: Item | undefined, lang: string) =>
  item !== undefined &&
  !item.mention &&
  (lang === 'de' ? DETERMINERS.has(item.lower) || item.lower === 'das' : DETERMINERS_EN.has(item.lower));

function isModifier(item: Item | undefined, lang: string): boolean {
  if (!item) return false;
  if (lang === 'de') return !item.mention && isAdjective(item.text) && !DETERMINERS.has(item.lower);
  if (item.mention) return item.mention.type !== 'person';
  return /^[\p{L}\d][\p{L}\d.'’-]*$/u.test(item.text) && !BOUNDARIES.has(item.lower) && !DETERMINERS_EN.has(item.lower);
}

/** The noun with what describes it, in base form, and its complement. */
function phrase(items: Item[], noun: number, end: number, text: string, lang: string): FoundRole | undefined {
  let from = noun;
  while (from > 0 && noun - from < MOST_MODIFIERS && isModifier(items[from - 1], lang)) from--;
  const determined =
    isDeterminer(items[from - 1], lang) || items[from - 1]?.lower === "'s" || items[from - 1]?.lower === '’s';
  // Without an article, verbs cannot be told from modifiers.
  if (!determined) from = lang === 'en' ? tellingStart(items, noun) : noun;
  const { start } = items[from]!;
  const last = items[end]!.end;
  if (lang !== 'de') return { text: text.slice(start, last), start, end: last };
  const { base } = kindNoun(items[noun]!.text, lang)!;
  const gender = genderOf(items[noun]!.text, base);
  const adjectives = items.slice(from, noun).map((item) => (gender ? adjectiveBase(item.text, gender) : item.text));
  return { text: [...adjectives, base].join(' ') + text.slice(items[noun]!.end, last), start, end: last };
}

/** Only names and words in capitals or with a hyphen stand before an English noun without an article: "US insurer Aralia". */
function tellingStart(items: Item[], noun: number): number {
  let from = noun;
  while (from > 0 && noun - from < MOST_MODIFIERS) {
    const item = items[from - 1]!;
    const telling = isModifier(item, 'en') && !maybeVerbEn(item.text) && (item.mention || /^\p{Lu}|-/u.test(item.text));
    if (!telling) break;
    from--;
  }
  return from;
}

const MASCULINE = /(?:er|konzern|verlag|verband|verein|klub|discounter|rivale|konkurrent|produzent|lieferant|riese)$/;
const FEMININE =
  /(?:ei|ung|ion|schaft|firma|kette|bank|airline|linie|agentur|partei|miliz|werft|fabrik|tät|schule|behörde)$/;

function genderOf(word: string, base: string): Gender | undefined {
  const known = germanOrganisation(word)?.gender;
  if (known && known !== 'plural') return known;
  const lower = base.toLowerCase();
  return MASCULINE.test(lower)
    ? 'masculine'
    : FEMININE.test(lower)
      ? 'feminine'
      : /(?:haus|unternehmen|portal|magazin|studio|up)$/.test(lower)
        ? 'neuter'
        : undefined;
}
