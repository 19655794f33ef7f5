// Dates that name a place in the calendar: days, months, quarters, halves, centuries, seasons, holidays.
import { isValid, pad, toCivil, toDay, weekday as weekdayOf } from '../calendar.ts';
import type { Tense } from '../context.ts';
import { dayOf, monthOf, type Period, partOfYear, periodAt, type Season, seasonOf, shift } from '../period.ts';
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
import { habitual, set, yearly } from './recurring.ts';
import { edged, isOneOf, type Match, namedYear, open, pattern, type Rule } from './rule.ts';

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
function yearAhead({ context: { tokens, pack }, to }: Match, m: number, d: number): number | undefined {
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
function isRank({ context: { tokens, pack } }: Match, from: number | undefined): boolean {
  if (!pack.dottedOrdinals || from === undefined || !';\n'.includes(tokens.classes[from - 1] ?? '.')) return false;
  const place = Number(tokens.list[from]!.value);
  for (let i = from - 2; i >= 0 && i > from - RANK; i--) {
    const opens = i === 0 || ';\n.'.includes(tokens.classes[i - 1]!);
    if (opens && tokens.classes[i] === 'o') return Number(tokens.list[i]!.value) === place - 1;
  }
  return false;
}

const RANK = 14;

export const absoluteRules: Rule[] = [
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
    // "século XIX"
    name: 'century',
    pattern: pattern('{EDGE}d?(?<u>U)(?<o>o)'),
    when: (pack) => pack.unitBeforeDecade === true,
    read: (match) => (match.value('u') === 'C' ? numbered(match) : undefined),
  },
  {
    name: 'quarter-code',
    pattern: pattern('{EDGE}d?(?<h>h){YEAR}'),
    read: quarterCode,
  },
  {
    name: 'season',
    pattern: pattern('{EDGE}d?(?:(?<r>[Aj])x?)?(?<s>[Ss]){YEAR}(?<r2>A(?!U))?'),
    read: season,
  },
  {
    name: 'holiday',
    pattern: pattern('d?(?<r>A)?(?<o>o)?(?<h>H)(?:,?[df]{0,2}(?<y>y))?'),
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
  const y = year ? toCivil(year.from).y : yearAhead(match, m, 0);
  if (y !== undefined) return match.classOf('m') === 'm' && isVerb(match) ? undefined : edged(match, monthOf(y, m));
  const r = match.number('r') ?? match.number('r2');
  if (match.classOf('m') === 'm' && isVerb(match)) return undefined;
  if (r === undefined && !match.groups.e && !isMonth(match)) return undefined;
  const { published } = match.context;
  if (r === undefined || published === undefined) {
    const timex = `XXXX-${pad(m)}`;
    return yearly(match, timex) ?? edged(match, placeMonth(match.context, m, match.tense)) ?? open(timex);
  }
  const here = toCivil(published);
  const away = r < 0 ? (m < here.m ? 0 : -1) : r > 0 && m <= here.m ? 1 : 0;
  return edged(match, monthOf(here.y + away, m));
}

/** "Early May Avoid": in a headline in title case, a word that is also a verb. */
function isVerb({ after, context: { pack }, groups }: Match): boolean {
  return after === 'X' && !pack.capitalNouns && !groups.y && !groups.ya && !groups.yd;
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

/** Whether a lone "May" or "August" is a month: not in or beside a name, and if it is also a word, after what leads a date. */
function isMonth(match: Match): boolean {
  if (/^-[xX]/.test(match.following(2)) || (match.before === 'o' && isRank(match, match.from - 1))) return false;
  const beside = match.after === 'X' || match.before === 'X';
  const capital = /^\p{Lu}/u.test(match.token('m')!.text);
  const { capitalNouns, smallWords } = match.context.pack;
  // "Mars est rouge"
  if (capital && (smallWords || (beside && !capitalNouns))) return false;
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

/** "Q3"; "H2" is also a place or a gas, and wants its year. */
function quarterCode(match: Match): Reading | undefined {
  const [grain, n] = [match.value('h')![0] === 'Q' ? 'quarter' : 'half', Number(match.value('h')![1])] as const;
  return grain === 'half' && !namedYear(match) ? undefined : numberedPeriod(match, grain, n);
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
  const { article } = match.context.pack.words;
  const standing = !article || match.context.tokens.classes[match.from] === 'd' || isOneOf(match.before, 'pvbz&');
  if (r === undefined && !match.groups.e && !standing) return undefined;
  if (!r && !match.groups.e && (habitual(match) || bareGeneral(match))) return set(`XXXX-${s}`);
  const recurs = r === undefined && !match.groups.e ? yearly(match, `XXXX-${s}`) : undefined;
  if (recurs) return recurs;
  // "the summer she turned 17"
  const next = match.context.tokens.list[match.to];
  if (r === undefined && next && match.context.pack.subject?.test(next.text)) return open(`XXXX-${s}`);
  const counted = r !== undefined && (r !== 0 || match.classOf('r') === 'A');
  const placed = counted ? seasonAway(match.context, s, Math.sign(r)) : placeSeason(match.context, s, match.tense);
  return edged(match, placed) ?? open(`XXXX-${s}`);
}

/** "water in summer": without an article where the language has one, in a clause of no tense. */
function bareGeneral(match: Match): boolean {
  return (
    !match.context.pack.capitalNouns &&
    match.context.pack.words.article !== undefined &&
    match.lead !== 'the' &&
    match.context.tokens.classes[match.from] !== 'd' &&
    match.before === 'p' &&
    match.tense === 0
  );
}

function holiday(match: Match): Reading | undefined {
  const spec = match.value('h')!;
  if (match.before === 'X' && !match.context.pack.capitalNouns) return undefined;
  const nth = match.number('o') ?? 1;
  const [first = '', step] = spec.split('*');
  // "the first Christmas" is none of a series, "Advent" no day
  if (match.groups.o && (!step || nth < 1 || nth > 4)) return undefined;
  if (step && !match.groups.o && step !== '1') return undefined;
  const away = (period: Period | undefined) => (period && nth > 1 ? shift(period, (nth - 1) * Number(step)) : period);
  const y = match.number('y');
  if (y !== undefined) return edged(match, away(holidayOf(y, first)));
  const timex = /^\d\d-\d\d/.test(spec) ? `XXXX-${spec.slice(0, 5)}` : 'XXXX-XX-XX';
  const r = match.number('r');
  const tense = r ? (Math.sign(r) as -1 | 1) : match.tense;
  return yearly(match, timex) ?? edged(match, away(placeHoliday(match.context, first, tense))) ?? open(timex);
}
