// Turns a reading into what a mention says: TIMEX3, EDTF, first and last day, direction.
import type { DateMention, Direction, Grain } from '../types.ts';
import { isoDay, toDay } from './calendar.ts';
import { edtfOf } from './edtf.ts';
import { extent, type Period } from './period.ts';
import type { Reading } from './reading.ts';
import { timexOf } from './timex.ts';

export type Written = Omit<DateMention, 'start' | 'end' | 'text' | 'rule'>;

/** @param published The day of publication, which tells past from future. */
export function written(reading: Reading, published: number | undefined): Written {
  switch (reading.kind) {
    case 'period': {
      const { period } = reading;
      const { from, to } = extent(period);
      const time = period.clock || period.part;
      return {
        type: time ? 'TIME' : 'DATE',
        timex: timexOf(period),
        edtf: edtfOf(period),
        from: isoDay(from),
        to: isoDay(to),
        grain: grainOf(period),
        approx: period.approx === true,
        direction: directionOf(from, to, published),
      };
    }
    case 'open':
      return { type: reading.type, timex: reading.timex, grain: reading.grain, approx: false, direction: 'present' };
    case 'duration':
      return {
        type: 'DURATION',
        timex: reading.timex,
        ...(reading.edtf && isWritable(reading) ? { edtf: reading.edtf } : {}),
        ...(reading.from !== undefined && reading.to !== undefined && isWritable(reading)
          ? { from: isoDay(reading.from), to: isoDay(reading.to) }
          : {}),
        grain: reading.grain,
        approx: reading.approx === true,
        direction: reading.direction ?? 'present',
      };
    case 'set':
      return { type: 'SET', timex: reading.timex, grain: reading.grain, approx: false, direction: 'present' };
    case 'ref':
      return {
        type: 'DATE',
        timex: reading.timex,
        grain: 'day',
        approx: true,
        direction: REF_DIRECTION[reading.timex] ?? 'present',
      };
  }
}

/** TIMEX3 and EDTF write the years 1 to 9999. */
export function isWritable({ from = FIRST, to = LAST }: { from?: number; to?: number }): boolean {
  return from >= FIRST && to <= LAST;
}

const FIRST = toDay(1, 1, 1);
const LAST = toDay(9999, 12, 31);

function grainOf({ clock, part, grain }: Period): Grain {
  if (clock) return clock.s !== undefined ? 'second' : clock.m !== undefined ? 'minute' : 'hour';
  return part ? 'daypart' : grain;
}

const REF_DIRECTION: Record<string, Direction> = { PAST_REF: 'past', FUTURE_REF: 'future' };

function directionOf(from: number, to: number, published: number | undefined): Direction {
  if (published === undefined || (from <= published && to >= published)) return 'present';
  return to < published ? 'past' : 'future';
}
