// Places what the words leave open: which Tuesday, which October, which third quarter.
import { easter, isValid, monthLength, toCivil, toDay, weekday } from './calendar.ts';
import type { Context, Tense } from './context.ts';
import {
  type CalendarGrain,
  dayOf,
  monthOf,
  type Period,
  partOfYear,
  periodAt,
  type Season,
  seasonOf,
  shift,
} from './period.ts';

/** The day the story has reached, where it tells of long ago: most dates so far named a year well before publication. */
export function narrated(context: Context): number | undefined {
  const { last, published } = context;
  if (!last || last.grain === 'decade' || last.grain === 'century' || published === undefined) return undefined;
  return context.told > 1 && context.told > context.near && published - last.from > LONG_AGO ? last.from : undefined;
}

/** "arrested on May 3, 2019, and convicted on June 5": the year of a full date long ago holds to the end of its sentence. */
function inSentence({ last, lastAt, at, published, tokens }: Context, tense: Tense): number | undefined {
  if (!last || last.guessed || tense > 0 || published === undefined || published - last.from < LONG_AGO)
    return undefined;
  if (last.grain !== 'day' && last.grain !== 'month') return undefined;
  return lastAt > 0 && tokens.sentence[lastAt - 1] === tokens.sentence[at] ? last.from : undefined;
}

/** Days before publication from which on a date belongs to a narration. */
export const LONG_AGO = 500;

/**
 * A bare weekday: the last one where the clause is past, the next where it is not yet. The same weekday of one story is the same day
 * unless a tense says otherwise; a page that was changed on that weekday after its publication means the day of the change.
 */
export function placeWeekday(context: Context, day: number, tense: Tense): Period | undefined {
  const { published, modified, weekdays } = context;
  if (published === undefined) return undefined;
  const changed = tense <= 0 && modified !== undefined && modified - published <= CHANGED ? modified - published : 0;
  for (let n = 1; n <= changed; n++) if (weekday(published + n) === day) return periodAt('day', published + n);
  const known = weekdays?.get(day);
  if (tense === 0 && known !== undefined) return periodAt('day', known);
  const back = (weekday(published) - day + 7) % 7;
  const before = published - back;
  const after = before === published ? published : before + 7;
  const choice = tense || (context.pack.tenseless === 'future' ? 1 : -1);
  return periodAt('day', choice < 0 ? before : after);
}

/** Days within which a page is changed by those who tell its story; later changes are of other kinds. */
export const CHANGED = 2;

/** A month without its year. */
export function placeMonth(context: Context, m: number, tense: Tense): Period | undefined {
  return asNamed(context, `month ${m}`, tense, (y) => monthOf(y, m));
}

/** A day without its year; a weekday stated beside it decides the year, if it can. */
export function placeDay(context: Context, m: number, d: number, tense: Tense, day?: number): Period | undefined {
  const make = (y: number) => (isValid(y, m, d) ? dayOf(y, m, d) : undefined);
  const fits = (y: number) => {
    const period = make(y);
    return period && weekday(period.from) === day ? period : undefined;
  };
  return (
    (day !== undefined && nearest(context, tense, fits, WEEKDAY_YEARS)) ||
    asNamed(context, `day ${m} ${d}`, tense, make)
  );
}

/** The nearest that fits the tense; where the clause has none, that which the story has named so before. */
function asNamed(
  context: Context,
  name: string,
  tense: Tense,
  make: (y: number) => Period | undefined,
): Period | undefined {
  // A story of many years passes the same month again and again.
  const once = name.startsWith('day') || narrated(context) === undefined;
  const known = once && Math.abs(tense) < 1 ? context.named?.get(name) : undefined;
  if (known !== undefined) return guessed(make(toCivil(known).y));
  const period = nearest(context, tense, make);
  if (period && tense) context.named?.set(name, period.from);
  return period;
}

/** Within so many years a weekday comes back to a day of the year. */
const WEEKDAY_YEARS = 6;

export function placeSeason(context: Context, season: Season, tense: Tense): Period | undefined {
  return nearest(context, tense, (y) => seasonOf(y, season));
}

/** The last season of that name that is over, the next that has not begun, or with 0 that of the year of publication, of winters the nearest. */
export function seasonAway(context: Context, season: Season, direction: number): Period | undefined {
  const { published } = context;
  if (published === undefined) return undefined;
  const { y } = toCivil(published);
  if (direction === 0) return season === 'WI' ? placeSeason(context, season, 0) : seasonOf(y, season);
  const candidates = [-2, -1, 0, 1].map((n) => seasonOf(y + n, season));
  return direction < 0
    ? candidates.findLast(({ to }) => to < published)
    : candidates.find(({ from }) => from > published);
}

/** A numbered quarter or half without its year: the last that has begun, or the next if the clause looks ahead. */
export function placeNumbered(
  context: Context,
  grain: 'quarter' | 'half',
  n: number,
  tense: Tense,
): Period | undefined {
  return asNamed(context, `${grain} ${n}`, tense, (y) => partOfYear(y, grain, n));
}

export function holidayOf(y: number, spec: string): Period | undefined {
  const nth = /^(\d+)\.(\d)\.(-?\d)(\+\d)?$/.exec(spec);
  if (nth) return periodAt('day', nthWeekday(y, Number(nth[1]), Number(nth[2]), Number(nth[3])) + Number(nth[4] ?? 0));
  const match = /^(?:([EA])([+-]\d+)|(\d\d)-(\d\d))(?:\/(\d)(?:>(\d))?)?$/.exec(spec);
  if (!match) return undefined;
  const edge = match[1] === 'E' ? easter(y) : lastAdvent(y);
  const from = match[1] ? edge + Number(match[2]) : toDay(y, Number(match[3]), Number(match[4]));
  const to = from + Number(match[5] ?? 1) - 1;
  const named = from + Number(match[6] ?? 0);
  return { grain: 'day', from: named, to, ...(named > from ? { narrowed: { from, to } } : {}) };
}

/** The fourth Sunday of Advent: the last before Christmas. */
function lastAdvent(y: number): number {
  const eve = toDay(y, 12, 24);
  return eve - (weekday(eve) % 7);
}

/** "the last Sunday in March" */
export function placeNthWeekday(context: Context, m: number, day: number, n: number, tense: Tense): Period | undefined {
  return nearest(context, tense, (y) => periodAt('day', nthWeekday(y, m, day, n)));
}

/** The nth weekday of a month, −1 for its last. */
export function nthWeekday(y: number, m: number, day: number, n: number): number {
  const edge = n > 0 ? toDay(y, m, 1) : toDay(y, m, monthLength(y, m));
  const first = n > 0 ? edge + ((day - weekday(edge) + 7) % 7) : edge - ((weekday(edge) - day + 7) % 7);
  return first + 7 * (n > 0 ? n - 1 : n + 1);
}

export function placeHoliday(context: Context, spec: string, tense: Tense): Period | undefined {
  return nearest(context, tense, (y) => holidayOf(y, spec));
}

/** Among the years around, the period that the tense asks for; without a tense, the nearest. */
function nearest(
  context: Context,
  tense: Tense,
  make: (y: number) => Period | undefined,
  years = 1,
): Period | undefined {
  // A clause about the future in a text with few old dates looks ahead of publication.
  const told = tense > 0 && context.told < 4 ? undefined : (narrated(context) ?? inSentence(context, tense));
  const anchor = told ?? context.published;
  if (anchor === undefined) return undefined;
  const { y } = toCivil(anchor);
  if (told !== undefined) {
    const same = make(y);
    return guessed(same && told - same.from < HALF_YEAR ? same : make(y + 1)) ?? guessed(same);
  }
  let best: Period | undefined;
  let bestCost = Number.POSITIVE_INFINITY;
  for (let n = -years; n <= years; n++) {
    const candidate = make(y + n);
    if (!candidate) continue;
    const ahead = candidate.from - anchor;
    const behind = anchor - candidate.to;
    const distance = Math.max(ahead, behind, 0);
    const against = (tense < 0 && ahead > 0) || (tense > 0 && behind > 0);
    const cost = distance + (against ? AGAINST_TENSE * Math.abs(tense) * years : 0);
    if (cost < bestCost) [best, bestCost] = [candidate, cost];
  }
  return guessed(best);
}

function guessed(period: Period | undefined): Period | undefined {
  return period && { ...period, guessed: true };
}

/** Days by which a date that fits the tense may be farther than one that does not. */
const AGAINST_TENSE = 320;

/** In a narration a date goes back by less than this; farther back it is one of the next year. */
const HALF_YEAR = 190;

/** Last, this or next week, month, year …, counted from publication. */
export function relative(context: Context, grain: CalendarGrain, n: number): Period | undefined {
  return context.published === undefined ? undefined : shift(periodAt(grain, context.published), n);
}

/** The same counted from the last date mentioned; days from the last full date. */
export function anaphoric(context: Context, grain: CalendarGrain, n: number): Period | undefined {
  const told = grain === 'day' ? context.lastDay : context.last;
  const anchor = told?.from ?? context.published;
  return anchor === undefined ? undefined : shift(periodAt(grain, anchor), n);
}
