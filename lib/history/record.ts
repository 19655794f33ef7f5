// Records of articles that nobody vouches for: in a backup file, or on their way back to `restore`.
import { readBrief } from '../schema/brief.ts';
import { fieldOf, flag, list, object, orElse, proved, type Reader, whole } from '../schema/reader.ts';
import { readRemarks } from '../schema/remark.ts';
import { moment } from '../schema/values.ts';
import type { Removed, StoredRecord } from './types.ts';
import type { Reading } from './versions/set.ts';

/** Readings of one address, and versions of its text. */
const BOUNDS = { times: 10_000, versions: 1_000, records: 200_000 };

const times = proved(list(moment, BOUNDS.times), ({ length }) => length > 0);
const reading = object<Reading>({ readAt: times, brief: readBrief }, {});

/** A record without its id: what a backup has of an article. */
export type KeptRecord = Omit<StoredRecord, 'id'>;

/** Undefined if there is no text with an address of the web, or no moment at which it was read. */
export const readKept: Reader<KeptRecord> = (value) => {
  const kept = object<KeptRecord>(
    { readAt: times, brief: readBrief, starred: orElse(flag, false) },
    {
      versions: list(reading, BOUNDS.versions),
      remarks: (said) => (said === undefined ? undefined : readRemarks(said)),
    },
  )(value);
  if (!kept?.versions) return kept;
  // Versions are of one address.
  const { url } = kept.brief.article;
  const versions = kept.versions.filter(({ brief }) => brief.article.url === url);
  const { versions: _, ...rest } = kept;
  return versions.length > 0 ? { ...rest, versions } : rest;
};

/** What `forget` took away, read back from a message; what is no record is left out. */
export const readRemoved = (value: unknown): Removed =>
  list<StoredRecord>((each) => {
    const id = whole(1)(fieldOf(each, 'id'));
    const kept = readKept(each);
    return id === undefined || !kept ? undefined : { id, ...kept };
  }, BOUNDS.records)(value) ?? [];
