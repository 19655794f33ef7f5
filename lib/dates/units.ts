// The units a pack names by one letter: their grain in the calendar and their letter in a TIMEX3 duration.
import type { Grain } from '../types.ts';
import type { CalendarGrain } from './period.ts';

interface Unit {
  grain: Grain;
  /** Set for units of the calendar, not of the clock. */
  calendar?: CalendarGrain;
  timex: string;
  days: number;
}

export const UNITS: Record<string, Unit> = {
  s: { grain: 'second', timex: 'S', days: 0 },
  n: { grain: 'minute', timex: 'M', days: 0 },
  h: { grain: 'hour', timex: 'H', days: 0 },
  D: { grain: 'day', calendar: 'day', timex: 'D', days: 1 },
  E: { grain: 'weekend', calendar: 'weekend', timex: 'WE', days: 7 },
  W: { grain: 'week', calendar: 'week', timex: 'W', days: 7 },
  M: { grain: 'month', calendar: 'month', timex: 'M', days: 30 },
  Q: { grain: 'quarter', calendar: 'quarter', timex: 'Q', days: 91 },
  F: { grain: 'half', calendar: 'half', timex: 'H', days: 182 },
  Y: { grain: 'year', calendar: 'year', timex: 'Y', days: 365 },
  T: { grain: 'decade', calendar: 'decade', timex: 'DE', days: 3652 },
  C: { grain: 'century', calendar: 'century', timex: 'CE', days: 36524 },
};

/** `P3Y`, `PT2H`, `PXD`; half of a larger unit becomes months, weeks or minutes where that is whole. */
export function durationTimex(n: string, unit: string): string {
  const { timex, calendar } = UNITS[unit]!;
  if (n === '0.5') {
    const whole = { Y: [12, 'P', 'M'], h: [60, 'PT', 'M'], T: [10, 'P', 'Y'] }[unit] as
      | [number, string, string]
      | undefined;
    if (whole) return `${whole[1]}${Number(n) * whole[0]}${whole[2]}`;
  }
  return `${calendar ? 'P' : 'PT'}${n}${timex}`;
}
