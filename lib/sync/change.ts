// A change: what a device says of one address. It says all that has to be known to understand it, so that it may come alone, twice, late,
// or before what happened earlier. Nobody vouches for one that comes from a file.
import { readBrief } from '../schema/brief.ts';
import { fieldOf, flag, list, object, proved, type Reader, written } from '../schema/reader.ts';
import { readRemark, readRuleRemark } from '../schema/remark.ts';
import { moment } from '../schema/values.ts';
import type { Brief, Remark } from '../types.ts';
import { addressMark } from './address-mark.ts';
import { readStamp, type Stamp } from './stamp.ts';

/** A value that the reader sets: the last one stands. */
export interface Register<T> {
  at: Stamp;
  value: T;
}

/** A text of an address. */
export interface VersionChange {
  /** Of the text, as the history has it; empty for readings whose text is not kept any more. */
  hash: string;
  /** When it was read, milliseconds since 1970, each with the stamp of that reading; the oldest first. */
  read: [number, Stamp][];
  /** The text, under the last stamp of the readings that it came with; absent if the device does not keep it. */
  text?: { at: Stamp; brief: Brief };
}

export interface Change {
  /** The mark of the address. */
  key: string;
  /** What has no later stamp than this one is removed. */
  removed?: Stamp;
  star?: Register<boolean>;
  /** What the reader said of the address, one a fact, by fact; of no address, what holds everywhere. */
  remarks?: Register<Remark>[];
  /** By hash. */
  versions: VersionChange[];
}

/** Readings of one text, and texts of one address. */
const BOUNDS = { times: 10_000, versions: 1_000, remarks: 2_000 };

const reading: Reader<[number, Stamp]> = (value) => {
  const [time, stamp] = Array.isArray(value) ? [moment(value[0]), readStamp(value[1])] : [];
  return time === undefined || stamp === undefined ? undefined : [time, stamp];
};

const register = <T>(value: Reader<T>): Reader<Register<T>> =>
  object<{ at: Stamp; value: unknown }>({ at: readStamp, value }, {}) as Reader<Register<T>>;

/** Of an address, or a rule. */
const remark: Reader<Remark> = (value) => readRemark(value) ?? readRuleRemark(value);

const version = proved(
  object<VersionChange>(
    { hash: written(/^[0-9a-f]{0,32}$/), read: list(reading, BOUNDS.times) },
    { text: object<NonNullable<VersionChange['text']>>({ at: readStamp, brief: readBrief }, {}) },
  ),
  ({ read }) => read.length > 0,
);

const change = object<Change>(
  { key: written(/^[0-9a-f]{32}$/), versions: list(version, BOUNDS.versions) },
  { removed: readStamp, star: register(flag), remarks: list(register(remark), BOUNDS.remarks) },
);

/** The mark of what holds everywhere. */
export const EVERYWHERE = addressMark('');

/** The change in shape and in bounds, with the texts of its own address only; undefined if it names no address. */
export const readChange: Reader<Change> = (value) => {
  const read = change(value);
  if (!read || fieldOf(value, 'versions') === undefined) return undefined;
  const isOwn = ({ text }: VersionChange) => !text || addressMark(text.brief.article.url) === read.key;
  const { remarks = [], ...rest } = read;
  return { ...rest, ...(remarks.length > 0 ? { remarks } : {}), versions: read.versions.filter(isOwn) };
};
