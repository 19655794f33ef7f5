// Dates at a distance: "three years ago", "two days later", "hace dos semanas", "the year-earlier quarter".
import type { Pack } from '../pack.ts';
import { type CalendarGrain, moveDay, periodAt, shift } from '../period.ts';
import type { Reading } from '../reading.ts';
import { relative } from '../resolve.ts';
import { calendarGrain, type Match, pattern, type Rule } from './rule.ts';

/** By other languages' annotation practice the amount alone is marked, as a duration. */
const when = (pack: Pack) => pack.ago === 'date';

export const agoRules: Rule[] = [
  { name: 'ago', pattern: pattern('a?{AMOUNT}[-]?(?<u>[UV])(?<g>G)'), when, read: ago },
  { name: 'ago', pattern: pattern('(?<u>V)(?<g>G)'), when, read: vagueAgo },
  { name: 'ago', pattern: pattern('d?(?<u>U)-(?<g>G)(?<u2>U)?'), when, read: compoundAgo },
  { name: 'ago', pattern: pattern('(?<g>B)a?{AMOUNT}(?<u>[UV])'), when, read: ago },
];

/** "three years ago", "two days later": from publication, or from the date last told of. */
function ago(match: Match): Reading | undefined {
  const grain = calendarGrain(match.value('u'));
  const n = match.number('n')!;
  const word = match.value('g')!;
  const { context } = match;
  const direction = word === '1' ? 1 : -1;
  if (Number.isNaN(n)) return { kind: 'ref', timex: direction < 0 ? 'PAST_REF' : 'FUTURE_REF' };
  if (match.after === 'f' && word !== 'ago') return undefined;
  const told = word !== 'ago' && context.last && (direction > 0 || inSentence(match, context.lastAt));
  const anchor = told ? context.last?.from : context.published;
  if (anchor === undefined || !grain) return undefined;
  const unit: CalendarGrain = !Number.isInteger(n)
    ? 'month'
    : grain === 'decade' || grain === 'century'
      ? 'year'
      : grain;
  const period = periodAt(unit, moveDay(anchor, grain, direction * n));
  return { kind: 'period', period: grain === 'day' || told ? period : { ...period, approx: true } };
}

function inSentence(match: Match, at: number): boolean {
  return !/[.!?\n]/.test(match.context.tokens.classes.slice(at, match.from));
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
