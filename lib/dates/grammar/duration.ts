// Lengths of time and recurrences: "fünf Jahre", "the past two weeks", "seit fast vier Jahren", "every Monday".
import { isoDay } from '../calendar.ts';
import { edtfOf } from '../edtf.ts';
import { type CalendarGrain, moveDay, periodAt } from '../period.ts';
import type { Reading } from '../reading.ts';
import { durationTimex, UNITS } from '../units.ts';
import { fromTold } from './ago.ts';
import { calendarGrain, isOneOf, type Match, pattern, type Rule } from './rule.ts';

export const durationRules: Rule[] = [
  {
    // "vier bis fünf Monate", "two or three days": the first of two amounts
    name: 'duration-first',
    pattern: pattern('a?(?<n>[nN#])(?=(?:[b&-]|,)a?[nN#][-]?l?(?<u>[UV]))'),
    read: (match) => ({
      kind: 'duration',
      timex: durationTimex(plainNumber(match.value('n')!), match.value('u')!),
      grain: UNITS[match.value('u')!]!.grain,
    }),
  },
  {
    name: 'duration',
    pattern: pattern('d?a?l?k?{AMOUNT}[-l]?x?(?<u>[UV])(?:&k?(?<n2>[nNk])(?<u2>[UV]))?'),
    read: duration,
  },
  { name: 'counted-relative', pattern: pattern('d?(?<r>A)a?{AMOUNT}(?<u>[UV])'), read: relativeDuration },
  { name: 'counted-relative', pattern: pattern('d?(?<n>[nN])(?<r>A)(?<u>[UV])'), read: relativeDuration },
  { name: 'plural-relative', pattern: pattern('d?(?<r>A)(?<u>V)'), read: relativeDuration },
  { name: 'bare-plural', pattern: pattern('(?:(?<=[pzbaiBv])(?<u>V)|(?<v>V)(?=[fp]))'), read: bare },
  {
    name: 'duration-word',
    pattern: pattern('(?<o>O)'),
    read: (match) => ({ kind: 'duration', timex: match.value('o')!, grain: 'year' }),
  },
  {
    name: 'frequency',
    pattern: pattern('(?<f>F)'),
    read: frequency,
  },
  { name: 'each', pattern: pattern('(?<e>e)(?:(?<n>[nNoq]))?(?<u>[UVWQSP])'), read: each },
  { name: 'and-a-half', pattern: pattern('a?(?<n>[nN])-?&-?k-?U-?(?<u>[UV])'), read: andHalf },
  { name: 'in-the-year', pattern: pattern('(?<=p)(?<u>U)(?![y#GjAdf])'), read: inEach },
  { name: 'a-year', pattern: pattern('(?<=[V%xX]|[$][#ny])(?<k>k)(?<u>U)'), read: each },
];

function duration(match: Match): Reading | undefined {
  const unit = match.value('u')!;
  if (!isDuration(match, unit)) return undefined;
  const n = plainNumber(match.value('n')!);
  const timex = durationTimex(n, unit) + secondPart(match, unit);
  const { grain, calendar } = UNITS[unit]!;
  const { before, context } = match;
  if (match.after === 'G' && context.pack.ago === 'duration') return fromThere(match, timex, unit, Number(n));
  // "in five days a week"
  const isRate = /^[ke]U/.test(match.following(2));
  if (before === 'p' && match.lead === 'in' && !isRate) return ahead(match, timex, unit, Number(n));
  if ((before !== 'B' || match.lead === 'ahead') && before !== 'z') return { kind: 'duration', timex, grain };
  const since: Reading = { kind: 'duration', timex, grain, direction: 'past', approx: true };
  const count = Number(n);
  if (!calendar || context.published === undefined || Number.isNaN(count)) return since;
  const start = moveDay(context.published, calendar, -count);
  if (before === 'B') {
    const period = { ...periodAt(Number.isInteger(count) ? calendar : 'month', start), approx: true };
    return { ...since, edtf: edtfOf(period), from: period.from, to: period.to };
  }
  const period = { ...periodAt(FINER[calendar] ?? calendar, start), approx: true };
  return { ...since, edtf: `${edtfOf(period)}/${isoDay(context.published)}`, from: period.from, to: context.published };
}

/** "zwei Tage später", "drei Jahre zuvor": a length by this language's annotation practice, and for the reader the day it leads to. */
function fromThere(match: Match, timex: string, unit: string, count: number): Reading {
  const { grain, calendar } = UNITS[unit]!;
  const word = match.context.tokens.list[match.to]!.value;
  const plain: Reading = { kind: 'duration', timex, grain };
  if (!calendar || Number.isNaN(count) || word === 'ago' || match.context.tokens.classes[match.to + 1] === 'r')
    return plain;
  const direction = word === '1' ? 1 : -1;
  const anchor = fromTold(match, calendar, direction);
  if (anchor === undefined) return plain;
  const period = periodAt(Number.isInteger(count) ? calendar : 'month', moveDay(anchor, calendar, direction * count));
  return { ...plain, edtf: edtfOf(period), from: period.from, to: period.to };
}

/** "wird in zwei Jahren ausgewertet": in a clause that looks ahead. "In three days" may also be how long it took. */
function ahead(match: Match, timex: string, unit: string, count: number): Reading {
  const { grain, calendar } = UNITS[unit]!;
  const { published, pack } = match.context;
  const plain: Reading = { kind: 'duration', timex, grain };
  if (!calendar || published === undefined || Number.isNaN(count) || match.tense <= 0) return plain;
  const at = moveDay(published, calendar, count);
  const period = { ...periodAt(Number.isInteger(count) ? calendar : 'month', at), approx: calendar !== 'day' };
  if (pack.ago === 'date') return { kind: 'period', period };
  return {
    ...plain,
    edtf: edtfOf(period),
    from: period.from,
    to: period.to,
    approx: period.approx,
    direction: 'future',
  };
}

/** The grain at which the beginning of "seit vier Jahren" is given. */
const FINER: Partial<Record<CalendarGrain, CalendarGrain>> = { year: 'month', decade: 'year', century: 'year' };

/** Ages, prices ("625 a month"), compounds ("7-Tage-Inzidenz"), results ("10,12 Sekunden") are no durations of the story. */
function isDuration(match: Match, unit: string): boolean {
  const amount = match.classOf('n');
  const { context, before } = match;
  if (amount === 'o' || unit === 'F' || (unit === 's' && amount === '#')) return false;
  if (amount === 'y' && unit !== 'h' && unit !== 'D') return false;
  if (amount === 'k' && isOneOf(before, '#ny') && context.tokens.classes[match.from - 2] !== '$') return false;
  if (context.pack.capitalNouns && match.following(2) === '-X') return false;
  // "mit 16 Jahren", "aged 9 months", "Mindestalter von 16 Jahren", "ab sechs Jahren"
  if (/L[fv]?a?$/.test(match.preceding(3)) && isAge(match)) return false;
  if (unit === 'Y' && match.lead === 'ahead' && before === 'p') return false;
  // "mort à 83 ans": nobody is sentenced to so many
  if (unit === 'Y' && before === 'b' && Number(match.value('n')) >= OLD && !/[nN]b$/.test(match.preceding(2)))
    return false;
  // "Anna Rossi, 45 anni, …"
  if (unit === 'Y' && /X[,(]$/.test(match.preceding(2)) && /^[,).]/.test(match.after)) return false;
  return !/^-?L/.test(match.following(2));
}

const OLD = 40;

function isAge({ from, context: { tokens } }: Match): boolean {
  return [1, 2, 3].some((k) => tokens.classes[from - k] === 'L' && tokens.list[from - k]!.value === 'before');
}

/** "1,500" and "1.500" without their separator, "2,5" with a point. */
function plainNumber(text: string): string {
  return /^\d{1,3}(?:[.,]\d{3})+$/.test(text) ? text.replace(/\D/g, '') : text.replace(',', '.');
}

/** "… und vier Monate" */
function secondPart(match: Match, first: string): string {
  const unit = match.value('u2');
  if (unit === undefined) return '';
  const timex = durationTimex(match.value('n2')!, unit);
  return UNITS[first]!.calendar ? timex.slice(1) : timex.replace(/^PT?/, '');
}

function relativeDuration(match: Match): Reading | undefined {
  const unit = match.value('u')!;
  const r = match.number('r')!;
  const n = match.value('n') ?? 'X';
  const grain = UNITS[unit]!.grain;
  const calendar = calendarGrain(unit);
  const timex = durationTimex(n, unit);
  const { published } = match.context;
  const direction = r < 0 ? 'past' : r > 0 ? 'future' : 'present';
  if (!calendar || published === undefined || r === 0) return { kind: 'duration', timex, grain, direction };
  const count = n === 'X' ? VAGUE[calendar] : Number(n);
  if (!count) return { kind: 'duration', timex, grain, direction };
  const [from, to] =
    r < 0
      ? [moveDay(published, calendar, -count), published - 1]
      : [published + 1, moveDay(published, calendar, count)];
  const tilde = n === 'X' ? '~' : '';
  const edtf = r < 0 ? `${isoDay(from)}${tilde}/${isoDay(to)}` : `${isoDay(from)}/${isoDay(to)}${tilde}`;
  return { kind: 'duration', timex, grain, direction, from, to, edtf, approx: n === 'X' };
}

/** How many of a unit a plural without a number stands for. */
const VAGUE: Record<string, number> = { day: 7, week: 4, month: 3, year: 3 };

function bare(match: Match): Reading | undefined {
  const unit = match.value('u') ?? match.value('v')!;
  if (match.groups.v && match.after === 'p' && !['turn', 'after'].includes(match.context.tokens.list[match.to]!.value))
    return undefined;
  if (match.after === 'y' || isOneOf(match.before, 'nN#') || (unit === 'D' && isOneOf(match.after, 'no')))
    return undefined;
  return {
    kind: 'duration',
    timex: durationTimex('X', unit),
    grain: UNITS[unit]!.grain,
    ...(match.before === 'B' ? { direction: 'past' as const } : {}),
  };
}

/** "daily", but not the "Daily" of a name. */
function frequency(match: Match): Reading | undefined {
  const inName = !match.context.pack.capitalNouns && /^\p{Lu}/u.test(match.token('f')!.text);
  if (inName && (match.after === 'X' || match.before === 'X')) return undefined;
  return { kind: 'set', timex: match.value('f')!, grain: 'day' };
}

function each(match: Match): Reading | undefined {
  const cls = match.classOf('u');
  const value = match.value('u')!;
  if (cls === 'W') return { kind: 'set', timex: `XXXX-WXX-${value}`, grain: 'day' };
  if (cls === 'Q') return { kind: 'set', timex: `XXXX-WXX-${value[0]}T${value.slice(1)}`, grain: 'day' };
  if (cls === 'S' || cls === 'P') return { kind: 'set', timex: `P1${value}`, grain: 'day' };
  return { kind: 'set', timex: durationTimex(match.value('n') ?? '1', value), grain: UNITS[value]!.grain };
}

/** "500 Menschen im Jahr": each year. */
function inEach(match: Match): Reading | undefined {
  const unit = match.value('u')!;
  if (match.context.tokens.list[match.from - 1]!.value !== 'im' || !'YMW'.includes(unit)) return undefined;
  return { kind: 'set', timex: durationTimex('1', unit), grain: UNITS[unit]!.grain };
}

/** "six and a half years" */
function andHalf(match: Match): Reading {
  const unit = match.value('u')!;
  return { kind: 'duration', timex: durationTimex(`${match.value('n')}.5`, unit), grain: UNITS[unit]!.grain };
}
