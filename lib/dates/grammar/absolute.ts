// Dates that name a place in the calendar: days, months, quarters, seasons, years, decades, centuries, holidays.
import { isValid, toCivil, toDay } from '../calendar.ts';
import { dayOf, monthOf, type Period, periodAt, type Season, seasonOf, yearOf } from '../period.ts';
import type { Reading } from '../reading.ts';
import { holidayOf, placeDay, placeHoliday, placeMonth, placeNumbered, placeSeason, seasonAway } from '../resolve.ts';
import { twoDigitYear } from '../shapes.ts';
import { edged, type Match, namedYear, pattern, type Rule } from './rule.ts';

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
  return edged(match, placeDay(match.context, m, d, match.tense)) ?? open(`XXXX-${two(m)}-${two(d)}`);
}

function open(timex: string): Reading {
  return { kind: 'open', timex, grain: 'day', type: 'DATE' };
}

function two(n: number): string {
  return String(n).padStart(2, '0');
}

function inYear(
  match: Match,
  make: (y: number) => Period | undefined,
  place: () => Period | undefined,
  unknown: string,
): Reading | undefined {
  const year = namedYear(match);
  if (year === null) return undefined;
  if (year) return edged(match, make(toCivil(year.from).y));
  return edged(match, place()) ?? open(unknown);
}

const WEEKDAY = '(?:(?<w>[WwQ])[,.]?[dup]{0,2},?)?';

export const absoluteRules: Rule[] = [
  {
    name: 'day-month',
    pattern: pattern(`{EDGE}${WEEKDAY}d?(?<d>[on])[.]?f?d?(?<m>[Mm])(?:[.](?=,?y))?{YEAR}`),
    read: day,
  },
  {
    name: 'month-day',
    pattern: pattern(`{EDGE}d?${WEEKDAY}(?<m>[Mm])[.]?d?(?<d>[on])(?:,?(?<y>y))?(?![%])`),
    when: (pack) => pack.monthFirst === true,
    read: day,
  },
  {
    // "am 3., 4. und 7. Oktober", "vom 3. bis 5. März": the days before the one that names the month.
    name: 'day-of-list',
    pattern: pattern('(?<d>[on])(?=(?:[,&b/-]{1,2}[WwQ]?,?[dpv]{0,2}[on]){1,8}[.]?f?d?(?<m>[Mm])[.]?{YEAR})'),
    read: day,
  },
  {
    // "March 3 to 5", "Oct. 3 and 7"
    name: 'day-after-list',
    pattern: pattern('(?<=(?<m>[Mm])[.]?[on][&b-])d?(?<d>[on])(?![MmUV%])(?:,?(?<y>y))?'),
    when: (pack) => pack.monthFirst === true,
    read: day,
  },
  {
    name: 'numeric-date',
    pattern: pattern(`${WEEKDAY}(?<i>[IJ])(?:[-,|]?(?<u>u)?(?<t>[tT])C?)?`),
    read: numericDate,
  },
  {
    name: 'month',
    pattern: pattern('{EDGE}d?(?<r>A)?(?<m>[Mm])(?:[.](?=y))?{YEAR}(?<r2>A(?!U))?'),
    read: month,
  },
  {
    name: 'quarter',
    pattern: pattern('{EDGE}d?(?<o>[oA])[-]?(?<u>U){YEAR}'),
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
  { name: 'decade', pattern: pattern('{EDGE}d?(?<k>K)[-]?(?<u>[UV])?'), read: decade },
  { name: 'year', pattern: pattern('{EDGE}(?:d?(?<u>[UV]))?(?<y>y)'), read: year },
  { name: 'years', pattern: pattern('(?:d?(?<u>[UV]))?(?<y>Y)'), read: yearSpan },
];

function numericDate(match: Match): Reading | undefined {
  if (match.before === '*') return undefined;
  const text = match.token('i')!.text;
  const iso = /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d))?(Z|[+-]\d\d:?\d\d)?)?$/.exec(text);
  if (iso) {
    const [y, m, d] = [Number(iso[1]), Number(iso[2]), Number(iso[3])];
    if (!isValid(y, m, d)) return undefined;
    const period = dayOf(y, m, d);
    if (iso[4])
      period.clock = {
        h: Number(iso[4]),
        m: Number(iso[5]),
        ...(iso[6] ? { s: Number(iso[6]) } : {}),
        ...(iso[7] ? { zone: iso[7] } : {}),
      };
    return { kind: 'period', period };
  }
  const parts = text.split(/\D/).filter(Boolean).map(Number);
  const [a = 0, b = 0, c] = parts;
  const swap = match.context.pack.monthFirst === true && text.includes('/');
  const [d, m] = swap && b <= 31 && a <= 12 ? [b, a] : [a, b];
  if (c === undefined) {
    return isValid(2000, m, d)
      ? (edged(match, placeDay(match.context, m, d, match.tense)) ?? open(`XXXX-${two(m)}-${two(d)}`))
      : undefined;
  }
  const y = c < 100 ? twoDigitYear(c) : c;
  if (!isValid(y, m, d) || y < 1000) return undefined;
  const period = dayOf(y, m, d);
  const clock = match.value('t');
  if (clock) {
    const [h = 0, minute = 0] = clock.split(/\D/).map(Number);
    if (h < 25 && minute < 60) period.clock = { h, m: minute };
  }
  return { kind: 'period', period };
}

function month(match: Match): Reading | undefined {
  const m = match.number('m')!;
  const weak = match.context.tokens.classes[match.groups.m![0]] === 'm';
  const year = namedYear(match);
  if (year === null) return undefined;
  if (year) return edged(match, monthOf(toCivil(year.from).y, m));
  if ((match.after === 'X' || match.before === 'X') && !match.context.pack.capitalNouns && !match.groups.e)
    return undefined;
  const r = match.number('r') ?? match.number('r2');
  if (weak && r === undefined && !match.groups.e && !'pvbz&dE'.includes(match.before || '?')) return undefined;
  const { published } = match.context;
  if (r && published !== undefined) {
    const here = toCivil(published);
    const y = r < 0 ? (m < here.m ? here.y : here.y - 1) : m > here.m ? here.y : here.y + 1;
    return edged(match, monthOf(y, m));
  }
  if (r === 0 && published !== undefined) return edged(match, monthOf(toCivil(published).y, m));
  return edged(match, placeMonth(match.context, m, match.tense)) ?? open(`XXXX-${two(m)}`);
}

function numbered(match: Match): Reading | undefined {
  const unit = match.value('u')!;
  if (match.context.tokens.classes[match.groups.o![0]] === 'A') {
    return undefined;
  }
  const n = match.number('o')!;
  if (unit === 'C') return n >= 1 && n <= 30 ? edged(match, yearSpanOf('century', (n - 1) * 100)) : undefined;
  if (unit === 'Q' && n <= 4) return numberedPeriod(match, 'quarter', n);
  if (unit === 'F' && n <= 2) return numberedPeriod(match, 'half', n);
  return undefined;
}

function yearSpanOf(grain: 'century' | 'decade', y: number): Period {
  return periodAt(grain, toDay(y, 1, 1));
}

function numberedPeriod(match: Match, grain: 'quarter' | 'half', n: number): Reading | undefined {
  if (!match.groups.y && ofGame(match)) return undefined;
  const size = grain === 'quarter' ? 3 : 6;
  return inYear(
    match,
    (y) => periodAt(grain, toDay(y, (n - 1) * size + 1, 1)),
    () => placeNumbered(match.context, grain, n, match.tense),
    `XXXX-${grain === 'quarter' ? 'Q' : 'H'}${n}`,
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
  const weak = match.context.tokens.classes[match.groups.s![0]] === 's';
  const year = namedYear(match);
  if (year) return edged(match, seasonOf(toCivil(year.from).y, s));
  const r = match.number('r') ?? match.number('r2');
  if (weak && r === undefined && !match.groups.e) return undefined;
  const standing = match.context.tokens.classes[match.from] === 'd' || 'pvbz&'.includes(match.before || '?');
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

function decade(match: Match): Reading | undefined {
  const unit = match.value('u');
  if (unit !== undefined && unit !== 'Y') return undefined;
  if (unit === undefined && !match.token('k')!.text.endsWith('s')) return undefined;
  return edged(match, yearSpanOf('decade', match.number('k')!));
}

/** A bare number of four digits is a year where its neighbours speak for one, and no count of things. */
function year(match: Match): Reading | undefined {
  const y = match.number('y')!;
  const unit = match.value('u');
  if (unit !== undefined && unit !== 'Y') return undefined;
  if (unit === undefined && !match.groups.e && !isYear(match, y)) return undefined;
  return edged(match, yearOf(y));
}

function isYear(match: Match, y: number): boolean {
  const { before, after, context } = match;
  const { classes } = context.tokens;
  if (
    '$%#'.includes(after || '?') ||
    before === '$' ||
    (before === 'a' && y % 50 === 0) ||
    before === 'W' ||
    'nN#'.includes(before || '?')
  )
    return false;
  if (after === 'U' || after === 'V' || after === 'C') return false;
  if (/^b[#]/.test(classes.slice(match.to, match.to + 2))) return false;
  const apostrophe = /^\D/.test(match.token('y')!.text);
  if (before === '*' || (before === '-' && classes[match.from - 2] !== 'y')) return false;
  const led = 'pvbz&(/f,-d'.includes(before || '?');
  if (apostrophe) return led;
  const noun = after === (context.pack.capitalNouns ? 'X' : 'x') && context.tokens.list[match.to]!.value === '';
  if (y % 50 === 0 && y !== 2000) return led && !noun && y >= 1400;
  if (context.pack.capitalNouns) return y >= (led ? 1400 : 1700) && y <= 2100 ? !(noun && y === 2000) : led && !noun;
  return led && !(noun && !'pvbzd'.includes(before)) && y >= 1200;
}

function yearSpan(match: Match): Reading | undefined {
  const text = match.token('y')!.text;
  const y = Number(text.slice(0, 4));
  const end = Math.floor(y / 100) * 100 + Number(text.slice(5));
  if (y < 1400 || y > 2100 || end <= y || end > y + 20) return undefined;
  return { kind: 'period', period: { ...yearOf(y), narrowed: { from: yearOf(y).from, to: yearOf(end).to } } };
}
