// Stretches that name their place in the calendar: months, quarters, halves, centuries, seasons, holidays.
import { pad, toCivil, toDay } from '../calendar.ts';
import { monthOf, type Period, partOfYear, periodAt, type Season, seasonOf, shift } from '../period.ts';
import type { Reading } from '../reading.ts';
import { holidayOf, placeHoliday, placeMonth, placeNumbered, placeSeason, seasonAway } from '../resolve.ts';
import { isRank, yearAhead } from './day.ts';
import { habitual, set, yearly } from './recurring.ts';
import { edged, isOneOf, type Match, namedYear, open, pattern, type Rule } from './rule.ts';

export const absoluteRules: Rule[] = [
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
