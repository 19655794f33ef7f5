// Moments given by callers, as milliseconds since 1970.
import type { Moment } from './types.ts';

const BARE_DAY = /^(\d{4})-(\d{2})-(\d{2})$/;

/** A bare `YYYY-MM-DD` is the first (or last) millisecond of that local day. Throws a `RangeError` on what is no moment. */
export function millis(moment: Moment, edge: 'start' | 'end' = 'start'): number {
  if (typeof moment === 'number') return moment;
  const day = typeof moment === 'string' ? BARE_DAY.exec(moment) : null;
  const value = day
    ? new Date(Number(day[1]), Number(day[2]) - 1, Number(day[3]) + (edge === 'end' ? 1 : 0)).getTime() -
      (edge === 'end' ? 1 : 0)
    : new Date(moment).getTime();
  if (Number.isNaN(value)) throw new RangeError(`Not a moment: ${String(moment)}`);
  return value;
}
