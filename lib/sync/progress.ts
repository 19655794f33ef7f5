// Which files of another device are known, and when a device writes its own anew.

/** What was taken in of a device's files. */
export interface Known {
  /** All that the files up to this number said is known. */
  complete: number;
  /** Numbers after it that were taken in too. */
  beyond: number[];
}

export const NOTHING_KNOWN: Known = { complete: 0, beyond: [] };

/** Files of these numbers, from and to included, say all that the ones before them said. */
export interface Snapshot {
  from: number;
  to: number;
  /** They say nothing that the ones before them did not say. */
  repeats?: true;
}

/** Numbers that are there and not known yet, in their order. */
export const unknown = ({ complete, beyond }: Known, there: readonly number[]): number[] =>
  there.filter((number) => number > complete && !beyond.includes(number)).sort((a, b) => a - b);

export const withNumber = (known: Known, number: number, snapshot?: Snapshot): Known =>
  caughtUp({ ...known, beyond: [...known.beyond, number] }, snapshot);

/** A snapshot that only repeats tells a device nothing that knew all before it; to one that has taken in all of it, nothing before it is missing. */
export function caughtUp({ complete, beyond }: Known, snapshot?: Snapshot): Known {
  const later = new Set(beyond);
  let last = complete;
  const goOn = () => {
    while (later.has(last + 1)) last++;
  };
  goOn();
  const isKnown = (snapshot: Snapshot) => (snapshot.repeats && last >= snapshot.from - 1) || hasAll(later, snapshot);
  if (snapshot && last < snapshot.to && isKnown(snapshot)) last = snapshot.to;
  goOn();
  return { complete: last, beyond: [...later].filter((number) => number > last).sort((a, b) => a - b) };
}

function hasAll(numbers: ReadonlySet<number>, { from, to }: Snapshot): boolean {
  for (let number = from; number <= to; number++) if (!numbers.has(number)) return false;
  return to >= from;
}

/** What a device has written. */
export interface Written {
  /** The last snapshot: its numbers, its size in bytes, when it was made, and the salt of its key. */
  snapshot?: Snapshot & {
    /** The first number that stays: what was new before the snapshot is not taken from those who know all else. */
    kept: number;
    bytes: number;
    at: number;
    salt?: string;
  };
  /** Files since, and their bytes. */
  files: number;
  bytes: number;
  /** A text that lies in one of the files was removed since. */
  hasForgotten?: true;
  /** Whatever else makes the files wrong as they are: a device was taken out, whose part is now this one's. */
  isStale?: true;
}

const MEBIBYTE = 1024 * 1024;
const DAY = 86_400_000;
const MOST_FILES = 200;
/** What changes may take beside the snapshot, as a part of it; never less than a little. */
const PART = 0.15;
/** Days after which a removed text leaves the files. */
const FORGET_AFTER = 7;

/** Whether a device should write all that it has to say anew. @param salt of the key to write with. */
export function isSnapshotDue(
  { snapshot, files, bytes, ...more }: Written,
  salt: string | undefined,
  now: number,
): boolean {
  if (!snapshot || more.isStale || snapshot.salt !== salt) return true;
  if (files > MOST_FILES || bytes > Math.max(MEBIBYTE, PART * snapshot.bytes)) return true;
  return more.hasForgotten === true && Math.abs(now - snapshot.at) > FORGET_AFTER * DAY;
}
