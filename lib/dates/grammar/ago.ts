// Dates at a distance: "three years ago", "two days later", "hace dos semanas", "the year-earlier quarter".
import type { Pack } from '../pack.ts';
import { type CalendarGrain, moveDay, periodAt, shift } from '../period.ts';
import type { Reading } from '../reading.ts';
import { placeWeekday, relative } from '../resolve.ts';
import { durationTimex } from '../units.ts';
import { calendarGrain, type Match, pattern, type Rule } from './rule.ts';

/** By other languages' annotation practice the amount alone is marked, as a duration. */
const when = (pack: Pack) => pack.ago === 'date';

const bare = (pack: Pack) => pack.ago === 'date' && pack.words.article === undefined;

export const agoRules: Rule[] = [
  { name: 'day-away', pattern: pattern('(?<w>[WD]),?(?:(?<b>B)|(?<i>p))a?(?<n>[nNk])(?<u>[UV])'), read: dayAway },
  { name: 'day-away', pattern: pattern('(?<n>[nNk])(?<u>[UV])(?:(?<b>G)|(?<i>v))(?<w>[WD])'), when, read: dayAway },
  { name: 'ago', pattern: pattern('a?{AMOUNT}[-]?(?<u>[UV])(?<g>G)'), when, read: ago },
  { name: 'ago', pattern: pattern('(?<u>V)(?<g>G)'), when, read: vagueAgo },
  { name: 'ago', pattern: pattern('d?(?<u>U)-(?<g>G)(?<u2>U)?'), when, read: compoundAgo },
  { name: 'ago', pattern: pattern('(?<g>B)a?{AMOUNT}(?<u>[UV])'), when, read: ago },
  // Without articles: "tydzień temu", "za rok"
  { name: 'ago', pattern: pattern('(?:(?<g>B)(?<u>U)|(?<u2>U)(?<g2>G))'), when: bare, read: bareAgo },
];

/** "heute vor einer Woche", "Montag in zwei Wochen", "a week from Friday": an exact day. */
function dayAway(match: Match): Reading | undefined {
  const grain = calendarGrain(match.value('u'));
  const n = match.number('n')!;
  const { context } = match;
  const lead = match.value('b') ?? match.value('i')!;
  const ago = lead === 'ago';
  if (!grain || (!ago && lead !== 'ahead' && match.classOf('i') !== 'v' && lead !== 'in')) return undefined;
  const value = match.value('w')!;
  const anchor = value.startsWith('D')
    ? relative(context, 'day', Number(value.slice(1, 3)))
    : placeWeekday(context, Number(value), ago ? -1 : 1);
  const period = anchor && periodAt('day', moveDay(anchor.from, grain, ago ? -n : n));
  return period && { kind: 'period', period };
}

/** "three years ago", "two days later": from publication, or from the date last told of. */
function ago(match: Match): Reading | undefined {
  return distant(match, match.number('n')!, match.value('u')!, match.value('g')!);
}

function bareAgo(match: Match): Reading | undefined {
  return distant(match, 1, match.value('u') ?? match.value('u2')!, match.value('g') ?? match.value('g2')!);
}

function distant(match: Match, n: number, unit: string, word: string): Reading | undefined {
  const grain = calendarGrain(unit);
  const { context } = match;
  const direction = word === '1' || word === 'ahead' ? 1 : -1;
  const counted = word === 'ago' || word === 'ahead';
  if (Number.isNaN(n)) return { kind: 'ref', timex: direction < 0 ? 'PAST_REF' : 'FUTURE_REF' };
  if (match.after === 'f' && !counted) return undefined;
  // "three weeks earlier than planned", and "decades later" of nothing that was told
  if (!counted && (match.after === 'r' || (direction > 0 && !context.last)))
    return grain && { kind: 'duration', timex: durationTimex(String(n), unit), grain };
  const anchor = counted ? context.published : fromTold(match, grain, direction);
  if (anchor === undefined || !grain) return undefined;
  const { last } = context;
  const told = !counted && anchor !== context.published;
  // "in the fourth quarter … from a year earlier"
  if (told && grain === 'year' && n === 1 && last && LASTING.has(last.grain) && inSentence(match))
    return { kind: 'period', period: periodAt(last.grain, moveDay(last.from, 'year', direction)) };
  const size: CalendarGrain =
    !Number.isInteger(n) && grain === 'year' ? 'month' : grain === 'decade' || !Number.isInteger(n) ? 'year' : grain;
  const period = periodAt(size, moveDay(anchor, grain, direction * n));
  return { kind: 'period', period: grain === 'day' || told ? period : { ...period, approx: true } };
}

/** Grains of what is compared with the year before. */
export const LASTING = new Set<string>(['month', 'quarter', 'half']);

/** The day from which "later" and "earlier" count: the last date of the text, for days the last full one. */
export function fromTold(
  { context, from }: Match,
  grain: CalendarGrain | undefined,
  direction: number,
): number | undefined {
  const { last, lastDay, lastAt, published, tokens } = context;
  const told = grain === 'day' || grain === 'week' ? lastDay : last;
  if (direction > 0) return told?.from;
  const near = told && lastAt > 0 && tokens.sentence[from]! - tokens.sentence[lastAt - 1]! <= 1;
  return near ? told.from : published;
}

function inSentence({ context: { lastAt, tokens }, from }: Match): boolean {
  return lastAt > 0 && tokens.sentence[lastAt - 1] === tokens.sentence[from];
}

/** "weeks ago" */
function vagueAgo(match: Match): Reading {
  return { kind: 'ref', timex: match.value('g') === '1' ? 'FUTURE_REF' : 'PAST_REF' };
}

/** "year-earlier", "the year-ago quarter" */
function compoundAgo(match: Match): Reading | undefined {
  const grain = calendarGrain(match.value('u'));
  const { last } = match.context;
  if (grain === 'year' && last?.grain === 'quarter' && match.value('u2') === 'Q')
    return { kind: 'period', period: shift(last, -4) };
  const period = grain && relative(match.context, grain, match.value('g') === '1' ? 1 : -1);
  return period && { kind: 'period', period };
}
