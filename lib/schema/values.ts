// The small values that pass between rooms: moments, days, languages, addresses.
import { addressKey } from '../address.ts';
import { type Reader, text, written } from './reader.ts';

/** The end of the year 9999: what comes later, no calendar of ours can write. */
const LAST_MOMENT = Date.UTC(9999, 11, 31, 23, 59, 59, 999);

/** Milliseconds since 1970, not before. */
export const moment: Reader<number> = (value) =>
  typeof value === 'number' && value >= 0 && value <= LAST_MOMENT ? Math.floor(value) + 0 : undefined;

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** `YYYY-MM-DD`, a day that the calendar has. */
export const day: Reader<string> = (value) => {
  const read = written(DAY)(value);
  return read !== undefined && isDay(read) ? read : undefined;
};

const STAMP = /^(\d{4}-\d{2}-\d{2})(?:[T ]\d{2}:\d{2}(?::\d{2}(?:[.,]\d{1,9})?)?\s?(?:Z|[+-]\d{2}(?::?\d{2})?)?)?$/i;

/** ISO 8601 as a page states it: a day, with or without a time, with or without an offset. */
export const stamp: Reader<string> = (value) => {
  const read = written(STAMP)(value);
  return read !== undefined && isDay(read.slice(0, 10)) ? read : undefined;
};

function isDay(day: string): boolean {
  const time = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}

const PRIMARY_SUBTAG = /^[a-z]{2,3}(?=[-_]|$)/;

/** A BCP 47 primary language subtag, in small letters; what is none is `und`. */
export const language: Reader<string> = (value) =>
  typeof value === 'string' ? (PRIMARY_SUBTAG.exec(value.slice(0, 35).toLowerCase())?.[0] ?? 'und') : 'und';

const LONGEST_ADDRESS = 4_000;

/** An address of the web, without a name and password: nothing that a click could run. */
export const webAddress: Reader<string> = (value) => {
  const read = text(LONGEST_ADDRESS + 1)(value);
  if (read === undefined || read.length > LONGEST_ADDRESS || !/^https?:\/\//i.test(read)) return undefined;
  if (!URL.canParse(read)) return undefined;
  const parsed = new URL(read);
  if (!parsed.username && !parsed.password) return read;
  return Object.assign(parsed, { username: '', password: '' }).href;
};

/** The address of an article: one of the web, as the key under which it is known. Reading a key again gives the key. */
export const articleAddress: Reader<string> = (value) => {
  const address = webAddress(value);
  const key = address && addressKey(address);
  // Escaping makes an address longer: one that would be refused the next time it is read is refused now.
  return key !== undefined && key.length <= LONGEST_ADDRESS ? key : undefined;
};
