// The tables. Text lives apart from the rows that lists read; whatever can be computed again from `texts` is derived.
import { Dexie, type Table } from 'dexie';
import type { Brief, Remark } from '../types.ts';
import { renameActors, withCurrentKeys } from './actor-keys.ts';
import { leaveToFill } from './novelty/fill.ts';
import type { Signature } from './related/signature.ts';
import type { HistoryEntry, StoredRecord } from './types.ts';

export const DATABASE = 'lede';
/** The version of the tables. A released version is never edited: changes get a number of their own. */
export const SCHEMA = 5;

/** Below and above every number in a compound key (a string sorts after all numbers). */
export const LOWEST = Number.NEGATIVE_INFINITY;
export const HIGHEST = '\uffff';

/** A row of `articles`: the entry, and what its indexes need. */
export interface ArticleRow extends Omit<HistoryEntry, 'starred'> {
  /** 1 or absent, so that the index holds starred articles only. */
  starred?: 1;
  /** `[actor key, lastReadAt]` of every actor kept: an actor's articles in reading order. */
  byActor: [string, number][];
  /** Tells whether a re-read article changed. */
  digest: string;
}

export interface TextRow {
  id: number;
  /** As the analysis made it. */
  brief: Brief;
  /** Derived: what of it is shown otherwise, since the reader has put it right; see `remarks.ts`. */
  shown?: Pick<Brief, 'actors' | 'dates' | 'summary'>;
  /** Derived: the reader's note. */
  note?: string;
}

/** The reader's last word on one thing of an article, kept by its address, so that it outlives every reading; at no address, a rule for all. */
export interface RemarkRow extends Remark {
  url: string;
  /** The key of a tag that holds. */
  tag?: string;
}

/** One of several texts that were read of an address, the one shown among them. An article without such rows has one version: its text. */
export interface VersionRow {
  article: number;
  /** Of the text; see `versions/set.ts`. */
  hash: string;
  readAt: number[];
  /** The brief as JSON, deflated. */
  packed: Uint8Array<ArrayBuffer>;
}

/** Derived: what an article is compared by. */
export interface SignatureRow extends Signature {
  id: number;
  /** How rare its terms were when it was saved; see `frequency.ts`. */
  rarities: Uint8Array;
}

/** Derived: a small sample of a text's word runs, each of them a key, by which the same text is found elsewhere; see `novelty/sketch.ts`. */
export interface SketchRow {
  id: number;
  runs: number[];
}

/** Derived: which of the articles in one block of ids carry a term, and how heavily. See `postings.ts`. */
export interface PostingRow {
  term: string;
  block: number;
  entries: Uint8Array;
}

/** Derived: a segment of the full-text index; `ids[place]` is an article, 0 one that was taken out. See `search/segments.ts`. */
export interface SegmentRow {
  id: number;
  level: number;
  ids: Uint32Array;
  /** By place: when it was published, or else first read, in minutes since 1970. */
  minutes: Uint32Array;
  /** Its lists still hold words of articles that were forgotten. */
  purge?: true;
}

/** Derived: a run of a segment's dictionary. List `i` ends at `ends[i]` of `bytes`. */
export interface WordBlockRow {
  /** Negative for the lists of positions. */
  segment: number;
  /** The last of `words`, so that the block of a word is the first one that does not end before it. */
  last: string;
  words: string[];
  ends: Uint32Array;
  bytes: Uint8Array;
}

/** An article that derived tables do not hold yet, in the order of the queue. */
export interface PendingRow {
  id: number;
  /** Its relations are missing too, not only its words. */
  relations: boolean;
  /** Older words of it are in the full-text index. */
  stale: boolean;
  /** What the article was when it was queued: its digest. */
  digest: string;
}

/** What an unfinished import changed: the article as it was, or nothing if it was not there, and the times it brought. */
export interface JournalRow {
  id: number;
  before?: StoredRecord;
  brought: number[];
  broughtRemarks?: readonly Remark[];
}

/** A related story offered by the page of article `from`. */
export interface LinkRow {
  from: number;
  to: string;
  title: string;
  section?: string;
  published?: string;
}

/** An article that was removed, with all that the tables had of it, to be brought back for a while. */
export interface BinRow {
  id: number;
  url: string;
  title: string;
  site: string;
  /** Milliseconds since 1970. */
  removedAt: number;
  row: ArticleRow;
  text: TextRow;
  /** Empty if there was one version only. */
  packed: VersionRow[];
  remarks: Remark[];
}

export interface StoryRow {
  id: number;
  members: number[];
  lastReadAt: number;
}

export interface CountRow {
  name: string;
  count: number;
}

export interface SettingRow {
  name: string;
  value: unknown;
}

export class HistoryDatabase extends Dexie {
  declare articles: Table<ArticleRow, number, Omit<ArticleRow, 'id'>>;
  declare texts: Table<TextRow, number>;
  declare versions: Table<VersionRow, [number, string]>;
  declare sketches: Table<SketchRow, number>;
  declare signatures: Table<SignatureRow, number>;
  declare postings: Table<PostingRow, [string, number]>;
  declare segments: Table<SegmentRow, number, Omit<SegmentRow, 'id'>>;
  declare wordBlocks: Table<WordBlockRow, [number, string]>;
  declare pending: Table<PendingRow, number>;
  declare journal: Table<JournalRow, number>;
  declare links: Table<LinkRow, [number, string]>;
  declare remarks: Table<RemarkRow, [string, string]>;
  declare bin: Table<BinRow, number, Omit<BinRow, 'id'>>;
  declare stories: Table<StoryRow, number, Omit<StoryRow, 'id'>>;
  /** How many articles there are (`''`) and how many of each site, since counting walks a table. */
  declare counts: Table<CountRow, string>;
  declare settings: Table<SettingRow, string>;

  constructor(name: string) {
    // Strict: a saved article is on the disk when `save` resolves, not soon after.
    super(name, { autoOpen: false, chromeTransactionDurability: 'strict' });
    this.version(1).stores({
      articles:
        '++id, &url, [lastReadAt+id], [site+lastReadAt+id], [lang+lastReadAt+id], [starred+lastReadAt+id], *byActor, storyId',
      texts: 'id',
      signatures: 'id',
      postings: '[term+block]',
      segments: '++id, level',
      wordBlocks: '[segment+last]',
      pending: 'id',
      journal: 'id',
      links: '[from+to], to',
      stories: '++id, lastReadAt',
      counts: 'name',
      settings: 'name',
    });
    this.version(2).upgrade(renameActors);
    // Nothing is rewritten: where there are no versions, the text is the only one.
    this.version(3).stores({ versions: '[article+hash]' });
    // Sketches of what is there are made later, in the background: see `novelty/fill.ts`.
    this.version(4).stores({ sketches: 'id, *runs' }).upgrade(leaveToFill);
    this.version(5).stores({ bin: '++id, removedAt, url', remarks: '[url+fact], tag' });
    this.texts.hook('reading', (row: TextRow | undefined) => row && { ...row, brief: withCurrentKeys(row.brief) });
  }
}
