// Days of a month: "24. Februar 2022", "March 3 and 5", "Freitag, den 13.".
import { isValid, pad, toCivil, toDay, weekday as weekdayOf } from '../calendar.ts';
import type { Tense } from '../context.ts';
import { dayOf, type Period, periodAt } from '../period.ts';
import type { Reading } from '../reading.ts';
import { nthWeekday, placeDay, placeNthWeekday } from '../resolve.ts';
import { yearly } from './recurring.ts';
import { edged, type Match, namedYear, open, pattern, type Rule } from './rule.ts';

export const dayRules: Rule[] = [
  {
    name: 'day-month',
    pattern: pattern('{EDGE}{WEEKDAY}d?(?<d>[on])[.]?f?d?(?<m>[Mm])(?:[.](?=,?y))?{YEAR}(?<r2>A(?!U))?'),
    read: day,
  },
  {
    name: 'month-day',
    pattern: pattern('{EDGE}d?{WEEKDAY}(?<m>[Mm])[.]?d?(?<d>[on])(?:,?(?<y>y))?(?!%)'),
    when: (pack) => pack.monthFirst === true,
    read: day,
  },
  {
    // "am 3., 4. und 7. Oktober", "vom 3. bis 5. März": the days before the one that names the month.
    name: 'day-of-list',
    pattern: pattern(
      '{WEEKDAY}(?<d>[on])(?=(?:[,&b/-]{1,3}[dpv]{0,2}[WwQ]?,?[dpv]{0,2}[on]){1,8}[.]?f?d?(?<m>[Mm])[.]?{YEAR})',
    ),
    read: (match) => (match.context.pack.dottedOrdinals && match.classOf('d') === 'n' ? undefined : day(match)),
  },
  {
    // "March 3 to 5", "Oct. 3 and 7"
    name: 'day-after-list',
    pattern: pattern('(?<=(?<m>[Mm])[.]?[on](?:[&b-]|(?:,[on]){0,6},?&))d?(?<d>[on])(?![MmUVxX$%])(?:,?(?<y>y))?'),
    when: (pack) => pack.monthFirst === true,
    read: day,
  },
  {
    // "May 3, 4 and 7": the days between
    name: 'day-after-list',
    pattern: pattern('(?<=(?<m>[Mm])[.]?[on](?:,[on]){0,6},)(?<d>[on])(?=(?:,[on]){0,6},?&[on](?![MmUVxX$%]))'),
    when: (pack) => pack.monthFirst === true,
    read: day,
  },
  {
    // "Freitag, den 13.", "Monday 20", "Tuesday the 5th"
    name: 'weekday-day',
    pattern: pattern('{EDGE}d?(?<w>[WQ])[,.]?[dup]{0,2}(?<d>[on])(?![MmUVCx$%:#k])'),
    read: dayOfWeekday,
  },
  { name: 'nth-weekday', pattern: pattern('d?(?<o>[oA])(?<w>W)[dfp]{1,2}(?<m>[Mm]){YEAR}'), read: nthOfMonth },
];

/** A day of a month, in the year named, or where the clause puts it. */
function day(match: Match): Reading | undefined {
  const d = match.number('d')!;
  const m = match.number('m')!;
  if (!isValid(2000, m, d) || isRank(match, match.groups.d?.[0])) return undefined;
  const year = namedYear(match);
  if (year === null) return undefined;
  const y = year ? toCivil(year.from).y : yearAhead(match, m, d);
  if (y !== undefined) {
    if (!isValid(y, m, d)) return undefined;
    match.context.named?.set(`day ${m} ${d}`, toDay(y, m, d));
    return edged(match, dayOf(y, m, d));
  }
  const timex = `XXXX-${pad(m)}-${pad(d)}`;
  const named = match.number('w');
  // "le 12 novembre prochain"
  const tense = (Math.sign(match.number('r2') ?? 0) as Tense) || match.tense;
  const end = rangeEnd(match, m, d);
  if (end) return edged(match, end);
  return yearly(match, timex) ?? edged(match, placeDay(match.context, m, d, tense, named)) ?? open(timex);
}

/** "du 14 juin au 14 juillet": the second follows the first. */
function rangeEnd({ before, from, context: { lastDay, lastAt } }: Match, m: number, d: number): Period | undefined {
  if (before !== 'b' || !lastDay || lastAt !== from - 1) return undefined;
  const { y } = toCivil(lastDay.from);
  const day = [y, y + 1].filter((year) => isValid(year, m, d)).find((year) => toDay(year, m, d) >= lastDay.from);
  return day === undefined ? undefined : { ...dayOf(day, m, d), guessed: lastDay.guessed === true };
}

/** What joins two dates of which the last names the year, and a date without one. */
const JOINED = '(?:[,&b/-]{1,2}[pdv]{0,2}(?:[WwQ][,.]?d?)?(?:d?[on][.]?f?d?[Mm]|[Mm][.]?[on]|[Mm])[.]?)';
const DAYS_AHEAD = /^(?:[,&b-]{1,2}d?[on]){1,3},?y/;
const YEAR_AHEAD = new RegExp(`^${JOINED}{0,2}${JOINED},?[df]{0,2}U?[yY]`);

/** "May and October 2022", "December 30 to January 3, 2024": the year at the end holds for what it joins. */
export function yearAhead({ context: { tokens, pack }, to }: Match, m: number, d: number): number | undefined {
  // "May 4-5, 1986"
  const days = pack.monthFirst && d > 0 && DAYS_AHEAD.exec(tokens.classes.slice(to, to + 8));
  if (days) return Number(tokens.list[to + days[0].length - 1]!.value);
  const ahead = YEAR_AHEAD.exec(tokens.classes.slice(to, to + 24));
  if (!ahead) return undefined;
  const end = to + ahead[0].length - 1;
  const y = Number(tokens.list[end]!.value);
  let month = end;
  while (!'Mm'.includes(tokens.classes[month]!)) month--;
  const beside = [month + 1, month - 1].find((i) => 'on'.includes(tokens.classes[i]!) && i < end && i >= to);
  const last = Number(tokens.list[month]!.value) * 32 + Number(beside === undefined ? 0 : tokens.list[beside]!.value);
  return m * 32 + (beside === undefined ? 0 : d) > last ? y - 1 : y;
}

/** "3. Mia Lang; 4. Jan Roth": places in a ranking, each after a semicolon or on a line of its own, one more than the place before. */
export function isRank({ context: { tokens, pack } }: Match, from: number | undefined): boolean {
  if (!pack.dottedOrdinals || from === undefined || !';\n'.includes(tokens.classes[from - 1] ?? '.')) return false;
  const place = Number(tokens.list[from]!.value);
  for (let i = from - 2; i >= 0 && i > from - RANK; i--) {
    const opens = i === 0 || ';\n.'.includes(tokens.classes[i - 1]!);
    if (opens && tokens.classes[i] === 'o') return Number(tokens.list[i]!.value) === place - 1;
  }
  return false;
}

const RANK = 14;

/** "the last Sunday in March", "am ersten Montag im Mai 2026" */
function nthOfMonth(match: Match): Reading | undefined {
  const n = match.number('o')!;
  const [w, m] = [match.number('w')!, match.number('m')!];
  const year = namedYear(match);
  if (year === null || n === 0 || n < -1 || n > 4) return undefined;
  if (year) return edged(match, periodAt('day', nthWeekday(toCivil(year.from).y, m, w, n)));
  return edged(match, placeNthWeekday(match.context, m, w, n, match.tense)) ?? open(`XXXX-${pad(m)}`);
}

/** A day of the month that only its weekday places: "Freitag, den 13." of this month, of the last, of the next. */
function dayOfWeekday(match: Match): Reading | undefined {
  const { published, tokens } = match.context;
  const d = match.number('d')!;
  const w = Number(match.value('w')![0]);
  // "giovedì alle 9" is a time
  const lead = tokens.list[match.groups.d![0] - 1]!.value;
  if (lead === 'hour' || lead === 'hours') return undefined;
  if (d < 1 || d > 31 || (match.after === 'X' && match.classOf('d') !== 'o')) return undefined;
  // "on Monday 3 people …": a mere number stands at the end of its clause.
  if (match.classOf('d') === 'n' && tokens.classes[match.to] !== undefined && !/^[,.;:!?\n)&"p-]/.test(match.after))
    return undefined;
  if (published === undefined) return open('XXXX-XX-XX');
  const { y, m } = toCivil(published);
  const tense = match.tense || (match.context.pack.tenseless === 'future' && tokens.classes[match.to] !== 'o' ? 0 : -1);
  // "am Freitag den 13. Rheinau": beside a noun only this month or the last
  const months =
    match.after === 'X'
      ? [0, -1]
      : tense > 0
        ? [0, 1, 2, 3, -1, -2]
        : tense < 0
          ? [0, -1, -2, -3, 1, 2]
          : [0, -1, 1, 2, -2];
  for (const n of months) {
    const [year, month] = [y + Math.floor((m - 1 + n) / 12), ((((m - 1 + n) % 12) + 12) % 12) + 1];
    if (!isValid(year, month, d) || weekdayOf(toDay(year, month, d)) !== w) continue;
    const day = toDay(year, month, d);
    if (n === 0 && ((tense > 0 && day < published) || (tense < 0 && day > published))) continue;
    return edged(match, { ...dayOf(year, month, d), guessed: true });
  }
  return undefined;
}
