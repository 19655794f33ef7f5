// A stretch of the calendar at the grain in which it was named: "2025", "the third quarter", "Tuesday evening".
import type { Grain } from '../types.ts';
import { addMonths, monthLength, toCivil, toDay, weekday } from './calendar.ts';

export type CalendarGrain = Exclude<Grain, 'second' | 'minute' | 'hour' | 'daypart'>;
export type DayPart = 'MO' | 'MI' | 'AF' | 'EV' | 'NI';
export type Season = 'SP' | 'SU' | 'FA' | 'WI';
/** Which part of a period is meant: Anfang, Mitte, Ende; early and late reach further than the plain edges. */
export type Edge = 'START' | 'MID' | 'END' | 'EARLY' | 'LATE';

export interface Clock {
  h: number;
  m?: number;
  s?: number;
  /** As written: `Z`, `+01:00`, or nothing. */
  zone?: string;
}

export interface Period {
  grain: CalendarGrain;
  /** Day numbers, both inclusive. */
  from: number;
  to: number;
  part?: DayPart;
  clock?: Clock;
  edge?: Edge;
  approx?: boolean;
  /** Mentioned in passing ('the day before'): what follows does not count from it. */
  aside?: boolean;
  /** A time whose day was not named beside it but taken from elsewhere. */
  borrowed?: boolean;
  /** The year was not told but chosen. */
  guessed?: boolean;
  /** Set where less than the whole named period is meant ("earlier this month"). */
  narrowed?: { from: number; to: number };
}

const MONTHS: Partial<Record<CalendarGrain, number>> = {
  month: 1,
  quarter: 3,
  season: 3,
  half: 6,
  year: 12,
  decade: 120,
  century: 1200,
};
const SEASON_MONTH: Record<Season, number> = { SP: 3, SU: 6, FA: 9, WI: 12 };
const SEASONS: Season[] = ['SP', 'SU', 'FA', 'WI'];

/** The period of that grain that contains the day. A weekend is that of the day's ISO week. */
export function periodAt(grain: CalendarGrain, day: number): Period {
  if (grain === 'day') return { grain, from: day, to: day };
  const monday = day - weekday(day) + 1;
  if (grain === 'week') return { grain, from: monday, to: monday + 6 };
  if (grain === 'weekend') return { grain, from: monday + 5, to: monday + 6 };
  const { y, m } = toCivil(day);
  if (grain === 'month') return months(grain, y, m, 1);
  if (grain === 'quarter') return months(grain, y, m - ((m - 1) % 3), 3);
  if (grain === 'half') return months(grain, y, m > 6 ? 7 : 1, 6);
  if (grain === 'season') return m < 3 ? seasonOf(y - 1, 'WI') : months(grain, y, m - (m % 3), 3);
  const size = grain === 'century' ? 100 : grain === 'decade' ? 10 : 1;
  return months(grain, y - (((y % size) + size) % size), 1, size * 12);
}

export function dayOf(y: number, m: number, d: number): Period {
  return periodAt('day', toDay(y, m, d));
}
export function monthOf(y: number, m: number): Period {
  return months('month', y, m, 1);
}
/** Winter begins in December of the year that names it. */
export function seasonOf(y: number, season: Season): Period {
  return months('season', y, SEASON_MONTH[season], 3);
}
export function yearOf(y: number): Period {
  return months('year', y, 1, 12);
}
/** The nth quarter or half. */
export function partOfYear(y: number, grain: 'quarter' | 'half', n: number): Period {
  const size = grain === 'quarter' ? 3 : 6;
  return months(grain, y, (n - 1) * size + 1, size);
}

/** The code of a season period. */
export function seasonName(period: Period): Season {
  return SEASONS[Math.floor(toCivil(period.from).m / 3) - 1]!;
}

/** The period of the same grain `n` steps later. */
export function shift(period: Period, n: number): Period {
  const size = MONTHS[period.grain];
  if (size) return periodAt(period.grain, addMonths(period.from, n * size));
  const days = n * (period.grain === 'day' ? 1 : 7);
  return { grain: period.grain, from: period.from + days, to: period.to + days };
}

/** Moves a day by `n` of the unit. */
export function moveDay(day: number, grain: CalendarGrain, n: number): number {
  const size = MONTHS[grain];
  if (size) return addMonths(day, Math.round(n * size));
  return day + Math.round(n * (grain === 'day' ? 1 : 7));
}

/** The days that are really meant: the edge of a period, or all of it. */
export function extent(period: Period): { from: number; to: number } {
  if (period.narrowed) return period.narrowed;
  const { edge, grain, from, to } = period;
  if (!edge || grain === 'day') return { from, to };
  if (grain === 'month') {
    if (edge === 'START' || edge === 'EARLY') return { from, to: from + 9 };
    return edge === 'MID' ? { from: from + 10, to: from + 19 } : { from: from + 20, to };
  }
  if (grain === 'year') {
    const [first, last] = YEAR_EDGES[edge];
    const { y } = toCivil(from);
    return { from: toDay(y, first, 1), to: toDay(y, last, monthLength(y, last)) };
  }
  const third = THIRDS[grain];
  if (!third) return { from, to };
  const [first, last] = third;
  const monthsOrDays = MONTHS[grain] ? addMonths : (day: number, n: number) => day + n;
  if (edge === 'START' || edge === 'EARLY') return { from, to: monthsOrDays(from, first) - 1 };
  return edge === 'MID'
    ? { from: monthsOrDays(from, first), to: monthsOrDays(from, last) - 1 }
    : { from: monthsOrDays(from, last), to };
}

/** Where the middle and the end of a period begin, in months, or in days for a week. */
const THIRDS: Partial<Record<CalendarGrain, [number, number]>> = {
  week: [2, 4],
  quarter: [1, 2],
  season: [1, 2],
  half: [2, 4],
  decade: [48, 84],
  century: [396, 804],
};

const YEAR_EDGES: Record<Edge, [number, number]> = {
  START: [1, 3],
  EARLY: [1, 4],
  MID: [5, 8],
  LATE: [9, 12],
  END: [10, 12],
};

function months(grain: CalendarGrain, y: number, m: number, count: number): Period {
  const from = toDay(y, m, 1);
  return { grain, from, to: addMonths(from, count) - 1 };
}
