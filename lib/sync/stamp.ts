// A hybrid logical clock (Kulkarni and others, 2014): stamps follow the device's clock as long as it can be trusted, and are later than
// every stamp seen before in any case. So what was done in the knowledge of something else counts after it, whatever the clocks say.
import { proved, type Reader, written } from '../schema/reader.ts';
import { moment } from '../schema/values.ts';

/** Milliseconds since 1970, a counter and the device, written so that the order of stamps is the order of their letters. */
export type Stamp = string;

const BASE = 36;
const TIME = 10;
const COUNTER = 4;
const MOST = BASE ** COUNTER - 1;
const SHAPE = /^[0-9a-z]{10}-[0-9a-z]{4}-[0-9a-f]{12}$/;

const digits = (value: number, length: number): string => value.toString(BASE).padStart(length, '0');

/** @param time milliseconds since 1970, @param device twelve hexadecimal digits. */
export const stampOf = (time: number, counter: number, device: string): Stamp =>
  `${digits(Math.max(0, Math.floor(time)), TIME)}-${digits(counter, COUNTER)}-${device}`;

export const timeIn = (stamp: Stamp): number => Number.parseInt(stamp.slice(0, TIME), BASE);
const counterIn = (stamp: Stamp): number => Number.parseInt(stamp.slice(TIME + 1, TIME + 1 + COUNTER), BASE);
export const deviceIn = (stamp: Stamp): string => stamp.slice(-12);

/** The stamp of what happens now, on a device that has seen `last` and nothing later. */
export function stampAfter(last: Stamp, now: number, device: string): Stamp {
  const before = timeIn(last);
  if (now > before) return stampOf(now, 0, device);
  const counter = counterIn(last) + 1;
  return counter <= MOST ? stampOf(before, counter, device) : stampOf(before + 1, 0, device);
}

/** The later of two stamps. */
export const later = (a: Stamp, b: Stamp): Stamp => (a > b ? a : b);

/** A stamp of a time that a calendar can write. */
export const readStamp: Reader<Stamp> = proved(written(SHAPE), (stamp) => moment(timeIn(stamp)) !== undefined);

/** A device: drawn by lot when it begins to share. */
export const readDevice: Reader<string> = written(/^[0-9a-f]{12}$/);
