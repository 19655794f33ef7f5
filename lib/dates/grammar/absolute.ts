// Dates that name a place in the calendar: days, months, quarters, halves, centuries, seasons, holidays.
import { isValid, pad, toCivil, toDay } from '../calendar.ts';
import { dayOf, monthOf, partOfYear, periodAt, type Season, seasonOf } from '../period.ts';
import type { Reading } from '../reading.ts';
import {
  holidayOf,
  nthWeekday,
  placeDay,
  placeHoliday,
  placeMonth,
  placeNthWeekday,
  placeNumbered,
  placeSeason,
  seasonAway,
} from '../resolve.ts';
import { edged, isOneOf, type Match, namedYear, open, pattern, type Rule } from './rule.ts';

/** A day of a month, in the year named, or where the clause puts it. */
function day(match: Match): Reading | undefined {
  const d = match.number('d')!;
  const m = match.number('m')!;
  if (!isValid(2000, m, d)) return undefined;
  const year = namedYear(match);
  if (year === null) return undefined;
  if (year) {
    const { y } = toCivil(year.from);
    return isValid(y, m, d) ? edged(match, dayOf(y, m, d)) : undefined;
  }
  return edged(match, placeDay(match.context, m, d, match.tense)) ?? open(`XXXX-${pad(m)}-${pad(d)}`);
}

export const absoluteRules: Rule[] = [
  {
    name: 'day-month',
    pattern: pattern('{EDGE}{WEEKDAY}d?(?<d>[on])[.]?f?d?(?<m>[Mm])(?:[.](?=,?y))?{YEAR}'),
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
    pattern: pattern('(?<d>[on])(?=(?:[,&b/-]{1,2}[WwQ]?,?[dpv]{0,2}[on]){1,8}[.]?f?d?(?<m>[Mm])[.]?{YEAR})'),
    read: (match) => (match.context.pack.dottedOrdinals && match.classOf('d') === 'n' ? undefined : day(match)),
  },
  {
    // "March 3 to 5", "Oct. 3 and 7"
    name: 'day-after-list',
    pattern: pattern('(?<=(?<m>[Mm])[.]?[on][&b-])d?(?<d>[on])(?![MmUV%])(?:,?(?<y>y))?'),
    when: (pack) => pack.monthFirst === true,
    read: day,
  },
  { name: 'nth-weekday', pattern: pattern('d?(?<o>[oA])(?<w>W)[dfp]{1,2}(?<m>[Mm]){YEAR}'), read: nthOfMonth },
  {
    name: 'month',
    pattern: pattern('{EDGE}d?(?<r>A)?(?<m>[Mm])(?:[.](?=y))?{YEAR}(?<r2>A(?!U))?'),
    read: month,
  },
  {
    name: 'quarter',
    pattern: pattern('{EDGE}d?(?<o>o)[-]?(?<u>U){YEAR}'),
    read: numbered,
  },
  {
    // "last year's third quarter", "the 1989 first half"
    name: 'quarter',
    pattern: pattern("d?(?:(?<ya>[Aj])(?<yu>U)|U?(?<y>y))(?:'x)?-?(?<o>o)-?(?<u>U)"),
    read: numbered,
  },
  {
    name: 'quarter-code',
    pattern: pattern('{EDGE}d?(?<h>h){YEAR}'),
    read: (match) =>
      numberedPeriod(match, match.value('h')![0] === 'Q' ? 'quarter' : 'half', Number(match.value('h')![1])),
  },
  {
    name: 'season',
    pattern: pattern('{EDGE}d?(?:(?<r>[Aj])x?)?(?<s>[Ss]){YEAR}(?<r2>A(?!U))?'),
    read: season,
  },
  {
    name: 'holiday',
    pattern: pattern('d?(?<r>A)?(?<h>H)(?:,?(?<y>y))?'),
    read: holiday,
  },
];

/** "the last Sunday in March", "am ersten Montag im Mai 2026" */
function nthOfMonth(match: Match): Reading | undefined {
  const n = match.number('o')!;
  const [w, m] = [match.number('w')!, match.number('m')!];
  const year = namedYear(match);
  if (year === null || n === 0 || n < -1 || n > 4) return undefined;
  if (year) return edged(match, periodAt('day', nthWeekday(toCivil(year.from).y, m, w, n)));
  return edged(match, placeNthWeekday(match.context, m, w, n, match.tense)) ?? open(`XXXX-${pad(m)}`);
}

function month(match: Match): Reading | undefined {
  const m = match.number('m')!;
  const year = namedYear(match);
  if (year === null) return undefined;
  if (year) return edged(match, monthOf(toCivil(year.from).y, m));
  const r = match.number('r') ?? match.number('r2');
  if (r === undefined && !match.groups.e && !isMonth(match)) return undefined;
  const { published } = match.context;
  if (r === undefined || published === undefined) {
    return edged(match, placeMonth(match.context, m, match.tense)) ?? open(`XXXX-${pad(m)}`);
  }
  const here = toCivil(published);
  const away = r < 0 ? (m < here.m ? 0 : -1) : r > 0 && m <= here.m ? 1 : 0;
  return edged(match, monthOf(here.y + away, m));
}

/** Whether a lone "May" or "August" is a month: not in or beside a name, and if it is also a word, after what leads a date. */
function isMonth(match: Match): boolean {
  if (/^-[xX]/.test(match.following(2))) return false;
  const beside = match.after === 'X' || match.before === 'X';
  if (beside && !match.context.pack.capitalNouns) return false;
  return match.classOf('m') === 'M' || isOneOf(match.before, 'pvbz&dE');
}

function numbered(match: Match): Reading | undefined {
  const unit = match.value('u')!;
  const n = match.number('o')!;
  if (unit === 'C')
    return n >= 1 && n <= 30 ? edged(match, periodAt('century', toDay((n - 1) * 100, 1, 1))) : undefined;
  if (unit === 'Q' && n <= 4) return numberedPeriod(match, 'quarter', n);
  if (unit === 'F' && n <= 2) return numberedPeriod(match, 'half', n);
  return undefined;
}

function numberedPeriod(match: Match, grain: 'quarter' | 'half', n: number): Reading | undefined {
  if (!match.groups.y && ofGame(match)) return undefined;
  const year = namedYear(match);
  if (year === null) return undefined;
  if (year) return edged(match, partOfYear(toCivil(year.from).y, grain, n));
  return (
    edged(match, placeNumbered(match.context, grain, n, match.tense)) ??
    open(`XXXX-${grain === 'quarter' ? 'Q' : 'H'}${n}`)
  );
}

/** "in the third quarter" of a game: within reach of a word of sports. */
function ofGame({ context, from, to }: Match): boolean {
  return context.tokens.list
    .slice(Math.max(0, from - REACH), to + REACH)
    .some(({ text }) => context.lists.games.has(text.toLowerCase()));
}

const REACH = 15;

function season(match: Match): Reading | undefined {
  const s = match.value('s') as Season;
  const weak = match.classOf('s') === 's';
  const year = namedYear(match);
  if (year) return edged(match, seasonOf(toCivil(year.from).y, s));
  const r = match.number('r') ?? match.number('r2');
  if (weak && r === undefined && !match.groups.e) return undefined;
  const standing = match.context.tokens.classes[match.from] === 'd' || isOneOf(match.before, 'pvbz&');
  if (r === undefined && !match.groups.e && !standing) return undefined;
  const placed = r ? seasonAway(match.context, s, Math.sign(r)) : placeSeason(match.context, s, match.tense);
  return edged(match, placed) ?? open(`XXXX-${s}`);
}

function holiday(match: Match): Reading | undefined {
  const spec = match.value('h')!;
  if (match.before === 'X' && !match.context.pack.capitalNouns) return undefined;
  const y = match.number('y');
  if (y !== undefined) return edged(match, holidayOf(y, spec));
  return edged(match, placeHoliday(match.context, spec, match.tense)) ?? undefined;
}
