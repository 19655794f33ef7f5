// Which dates are no row at all: the day of a saying, "today" in general, years of birth, laws and counts, what happens each year.

import type { Grain } from '../types.ts';
import { dayNumber, toCivil } from './calendar.ts';
import { publicationDay } from './context.ts';
import { LONGER } from './grain.ts';
import { CLASSES } from './pack.ts';
import type { Loaded } from './packs.ts';
import { wordsOf } from './passage.ts';
import { isProtagonist, isSaying } from './saying.ts';
import type { Sighting } from './sightings.ts';
import type { Telling } from './telling.ts';
import { evidenceIn, FINITE, guessEvidence, isGuessed } from './tense.ts';

/** As long as several months: too long for an appointment. */
const LONG: ReadonlySet<Grain> = new Set(['season', 'half', 'year']);
/** The title and the first two blocks: here a story tells what it is about. */
const LEAD = 1;
/** Years ahead from which on a year is a goal or a forecast. */
const HORIZON = 2;

type Test = (sighting: Sighting, telling: Telling, loaded: Loaded) => boolean;

const isMereSaying: Test = (sighting, telling) => isSaying(sighting, telling) && !isProtagonist(sighting, telling);

/** Each a reason not to be shown. */
const REASONS: Record<string, Test> = {
  isMereSaying,
  isNowadays,
  isGoingOn,
  isRecurring,
  isPartOfName,
  isOrigin,
  isMereYear,
  isFarGoal,
  isBadGuess,
  isAboutThen,
};

/** Why a reader would not miss the date, by the names of the tests; empty if it is worth a row. */
export function reasonsAgainst(sighting: Sighting, telling: Telling, loaded: Loaded): string[] {
  return Object.entries(REASONS).flatMap(([name, test]) => (test(sighting, telling, loaded) ? [name] : []));
}

const isLead = ({ span }: Sighting): boolean => span.block <= LEAD;

/** "bis heute", "heute fahren dort 11.000 Autos", "today" in a quotation: no event of that day. */
function isNowadays(sighting: Sighting, { nowadays, lasting }: Telling, loaded: Loaded): boolean {
  const { mention, text, part, span, quoted, distance, around, words, whole } = sighting;
  const isDeictic = ['deictic', 'unit'].includes(mention.rule) && mention.from === mention.to;
  if ((isDeictic && quoted) || (distance <= 0 && /\bas of $/.test(text.slice(part.start, span.start)))) return true;
  const { past, future } = evidenceIn(around.part, loaded);
  // "nobody will solve this overnight": no night of the past
  if (isDeictic && mention.type === 'TIME' && distance < 0 && past === 0) return true;
  if (mention.from !== mention.to || distance !== 0) return false;
  if (!isDeictic) return /^[\d\s./-]+$/.test(mention.text) && past + future === 0 && whole.end - whole.start < 120;
  const before = wordsOf(text.slice(part.start, span.start)).at(-1) ?? '';
  // "an diesem Tag" is a day told before
  if (mention.rule === 'unit' || nowadays.has(before) || /\p{L}{3}ige[nrsm]?$/u.test(mention.text)) return true;
  if (past === 0 && future < FINITE && words.part.some((word) => lasting.has(word))) return true;
  const isTimed =
    mention.type === 'TIME' ||
    /(?<!\d)\d{1,2}[.:]\d\d(?![\d.])|\d\s?(?:Uhr|[ap]\.?m)/.test(text.slice(part.start, part.end));
  return !isLead(sighting) && !isTimed && future < FINITE;
}

/** "this week", "dieses Jahr", "im Mai" in May: a stretch in which the story itself stands. */
function isGoingOn(sighting: Sighting): boolean {
  const { mention, published } = sighting;
  const day = publicationDay(published);
  if (day === undefined || !LONGER.has(mention.grain) || mention.rule === 'quarter') return false;
  const isAround = dayNumber(mention.from!) <= day && dayNumber(mention.to!) >= day;
  return isAround && (mention.grain !== 'month' || !isLead(sighting));
}

/** "Jedes Jahr im November", "by June 30 each year"; seasons and weekends said in general ("in winter the county spends"). */
function isRecurring({ mention, recurring, around, text, span }: Sighting, _telling: Telling, loaded: Loaded): boolean {
  if (/\d{4}/.test(mention.text)) return false;
  if (recurring && mention.rule !== 'deictic') return true;
  if (mention.rule !== 'season' && mention.rule !== 'weekend') return false;
  // "Sommer-Event"
  if (text[span.end] === '-') return true;
  // Where the present tense tells the future too, it tells nothing here.
  if (loaded.pack.tenseless === 'future') return false;
  const { past, future } = evidenceIn(around.part, loaded);
  return past + future === 0 && (mention.rule === 'weekend' || /^\p{L}+$/u.test(mention.text));
}

/** "Jan Michael", "Horizont 2030", "US Open 2023", "the 1989 disaster", "the Fraud Act 2006". */
function isPartOfName({ mention, text, span, around }: Sighting, _telling: Telling, loaded: Loaded): boolean {
  const { pack, lexicon } = loaded;
  if (mention.grain === 'month' && /^\p{L}{3,4}$/u.test(mention.text) && /^ \p{Lu}/u.test(text.slice(span.end)))
    return true;
  if (mention.grain !== 'month' && (mention.grain !== 'year' || !/^\d/.test(mention.text))) return false;
  const before = text.slice(Math.max(0, span.start - 40), span.start);
  const last = /([\p{L}'’]+)[ -]$/u.exec(before)?.[1] ?? '';
  const opens = before.length < 40 && /^[\p{L}'’]+[ -]$/u.test(before);
  const known = lexicon.has(last.toLowerCase());
  if (mention.grain === 'month') {
    const isCalled = /^\p{Lu}/u.test(last) && !known && !opens;
    return /^\p{L}{3}$/u.test(mention.text) && (isCalled || /^ \p{Lu}/u.test(text.slice(span.end)));
  }
  // "hatten die Fahrer 2022 gestreikt"
  const isNoun = pack.capitalNouns === true && (opens || evidenceIn(around.part, loaded).past > 0);
  if (/^\p{Lu}/u.test(last) && !known && !isNoun) return true;
  if (/-$/.test(before) && /^\p{L}/u.test(last)) return true;
  return (
    !pack.capitalNouns &&
    /^(?:a|an|the|its|his|her|their|our)$|['’]s$/i.test(last) &&
    /^ \p{L}/u.test(text.slice(span.end))
  );
}

/** Born, founded, made: how old somebody or something is. */
function isOrigin({ mention, words, text, span, whole }: Sighting, { born, founded, works }: Telling): boolean {
  if (words.part.some((word) => born.has(word))) return true;
  if (mention.grain !== 'year') return false;
  if (words.part.some((word) => founded.has(word))) return true;
  // "das Schulgesetz in der Fassung von 2018", "a treaty from 1929"
  const before = wordsOf(text.slice(Math.max(whole.start, span.start - 60), span.start)).slice(-4);
  return before.some((word) => works.has(word) || [...works].some((work) => work.length > 5 && word.endsWith(work)));
}

/** A year in which nothing happened: of a count, since which, last year, without a verb of the past. */
function isMereYear(
  { mention, words, around, text, span, distance }: Sighting,
  { counts }: Telling,
  loaded: Loaded,
): boolean {
  const isOne = mention.from?.slice(0, 4) === mention.to?.slice(0, 4);
  if (mention.grain !== 'year' || !isOne || distance > 0) return false;
  const before = wordsOf(text.slice(Math.max(0, span.start - 20), span.start)).at(-1) ?? '';
  if (loaded.lexicon.get(before)?.some(({ cls }) => cls === CLASSES.since) || before === 'since') return true;
  if (!/\d{4}/.test(mention.text)) return true;
  if (words.sentence.some((word) => counts.has(word))) return true;
  const { past } = evidenceIn(around.part, loaded);
  if (past === 0) return true;
  // "2024 waren es 871", "in 2022 the agency handled 293"
  return /^[,\s]*(?:\p{L}+\s+){0,3}[$€£]?(?:\d{3}|\d+[.,]\d)/u.test(text.slice(span.end, span.end + 60));
}

/** "bis 2030", "by the end of the century", "Ende 2032". */
function isFarGoal(sighting: Sighting): boolean {
  const { mention, published, distance } = sighting;
  const day = publicationDay(published);
  if (day === undefined || distance <= 0 || sighting.span.block < 0) return false;
  const isLong = LONG.has(mention.grain) || dayNumber(mention.to!) - dayNumber(mention.from!) > 60;
  return isLong && toCivil(dayNumber(mention.from!)).y - toCivil(day).y > HORIZON;
}

/** A guess that nothing before the day bears out ("für Montag", "until July"): likely another day. */
function isBadGuess(sighting: Sighting, telling: Telling, loaded: Loaded): boolean {
  const { text, part, span, distance, words, mention } = sighting;
  // "the next week, the team discovered": counted from what was told, not from today
  const isTold = distance > 0 && mention.rule.startsWith('unit') && isDefinite(mention.text, loaded);
  if (!isTold && !isGuessed(sighting, loaded)) return false;
  if (distance < 0) return mention.rule !== 'day-month' && mention.rule !== 'month-day';
  const before = wordsOf(text.slice(part.start, span.start)).slice(-2);
  if (before.some((word) => telling.toward.has(word))) return false;
  const { past, future } = guessEvidence(sighting, loaded);
  if (isTold && future > 0) return false;
  // A participle ends its clause, which a verb of the present does not ("beraten").
  const isEnding = past > 0 && evidenceIn(words.part.at(-1) ?? '', loaded).past > 0;
  return isEnding || past >= (loaded.pack.tenseless === 'past' ? 1 : FINITE);
}

/** "the next week", but not "next week". */
function isDefinite(text: string, { lexicon }: Loaded): boolean {
  const first = wordsOf(text)[0] ?? '';
  return !/\d{4}/.test(text) && lexicon.get(first)?.some(({ cls }) => cls === CLASSES.article) === true;
}

/** "before Christmas", "vor Ostern": a feast names no day here. */
function isAboutThen({ mention, text, part, span }: Sighting, _telling: Telling, { lexicon }: Loaded): boolean {
  if (mention.rule !== 'holiday') return false;
  const before = wordsOf(text.slice(part.start, span.start)).at(-1) ?? '';
  return lexicon.get(before)?.some(({ cls, value }) => value === 'turn' || cls === CLASSES.beforeAmount) === true;
}
