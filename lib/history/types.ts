// The words of the reading history: what is stored, what is asked, what comes back. All of it is plain, cloneable data.

import type {
  Access,
  ActorType,
  Brief,
  Correction,
  Genre,
  KeyDate,
  RelatedStory,
  Remark,
  Span,
  Story,
  StoryLink,
} from '../types.ts';
import type { Refusal } from './backup/format.ts';

/** A moment: milliseconds since 1970, an ISO string, or a `Date`. */
export type Moment = number | string | Date;

export interface EntryActor {
  key: string;
  name: string;
  type: ActorType;
  role?: string;
}

/** An actor in the index of them. */
export interface ActorCount {
  key: string;
  name: string;
  type: ActorType;
  /** Articles that name it. */
  count: number;
  /** The last reading of one of them. */
  lastReadAt: number;
}

/** What a row of the library shows; no text has to be loaded for it. */
export interface HistoryEntry {
  id: number;
  url: string;
  title: string;
  site: string;
  lang: string;
  /** ISO 8601 as the page stated it. */
  published?: string;
  /** When it was read, oldest first, milliseconds since 1970; never empty. */
  readAt: number[];
  /** The last of `readAt`: lists are ordered by it. */
  lastReadAt: number;
  /** The first sentence of the summary. */
  sentence?: string;
  /** The three most salient actors. */
  actors: EntryActor[];
  starred: boolean;
  access: Access;
  genre: Genre;
  /** The same for all articles that have one text, as what many sites took from an agency; absent for a text that was read at one. */
  sameText?: number;
  /** The story it belongs to, once there are two articles about it. */
  storyId?: number;
  /** The reader's tags, in the order in which they were given; absent if there are none. */
  tags?: string[];
}

/** A related story that the page offered; `readId` is the entry of that story if it was read. */
export interface PageLink extends StoryLink {
  readId?: number;
}

export interface StoredArticle extends HistoryEntry {
  /** As the reader has put it right. */
  brief: Brief;
  links: PageLink[];
  /** What the reader said of this article, in that order. */
  corrections: Correction[];
  note?: string;
}

export interface TagCount {
  tag: string;
  count: number;
}

/** Which entries a list or a search is to keep to; all that are given hold together. */
export interface EntryFilter {
  site?: string;
  lang?: string;
  /** An actor's key. */
  actor?: string;
  /** First and last moment of the last reading, inclusive; a bare `YYYY-MM-DD` is that whole local day. */
  from?: Moment;
  to?: Moment;
  starred?: boolean;
}

/** Where an entry stands in a list by last reading. */
export type Place = Pick<HistoryEntry, 'lastReadAt' | 'id'>;

export interface ListOptions extends EntryFilter {
  /** Go on after this entry (or before this reading time, exclusive). */
  before?: number | Place;
  /** The last entry wanted, inclusive: with `before`, a stretch of the list whose ends stay where they are. */
  until?: Place;
  /** 50 if not given. */
  limit?: number;
}

/** A piece of text with the places of the hits in it, UTF-16 offsets, end exclusive. */
export interface Snippet {
  text: string;
  hits: { start: number; end: number }[];
  /** The block that it was cut from (or the title, the kicker, the reader's note), and where in the block it begins. */
  block: number;
  offset: number;
}

export interface SearchHit {
  entry: HistoryEntry;
  /** Comparable within one search. */
  score: number;
  /** The title as a whole, then up to two places in the text. */
  title: Snippet;
  snippets: Snippet[];
}

export interface SearchOptions extends EntryFilter {
  /** 30 if not given. */
  limit?: number;
}

/** Which articles: by id, by the site they came from, or every one. */
export type Selection = { ids: number[] } | { site: string } | { actor: string } | { all: true };

/** One article as it was stored: the version that is shown with the times at which it was read, the others, and the reader's traces. */
export interface StoredRecord {
  id: number;
  readAt: number[];
  starred: boolean;
  brief: Brief;
  /** Other texts that were read of the address. */
  versions?: { readAt: number[]; brief: Brief }[];
  /** What the reader said of it. */
  remarks?: Remark[];
}

/** What `forget` took away, as plain data that can be sent, kept and given to `restore`. */
export type Removed = StoredRecord[];

/** An article in the bin. */
export interface RemovedEntry {
  /** Of the bin, not of the article. */
  id: number;
  url: string;
  title: string;
  site: string;
  /** When it was removed, and when it is gone for good: milliseconds since 1970. */
  removedAt: number;
  goneAt: number;
}

/** Brings everything back under the old ids. Resolves to those ids. */
export type Undo = (() => Promise<number[]>) & { removed: Removed };

export interface RelatedOptions {
  /** Leave out what scores lower; 0 if not given. `SAME_TOPIC` and `SAME_STORY` are the useful floors. */
  atLeast?: number;
  /** One text that was read on several sites counts once: the nearest of them stands for all. False if not given. */
  once?: boolean;
}

/** `linked`: one of the two pages offers the other as a related story. */
export type Relation = RelatedStory & { linked: boolean };

/** How far a long work has come, in articles. */
export interface Progress {
  done: number;
  total: number;
  /** The index turned out to be damaged and is made anew. */
  isRepair?: true;
}

/** How an import ended (or would end). A refused file changed nothing. */
export type ImportReport =
  | { kind: 'done'; articles: number; added: number; updated: number; unchanged: number }
  | { kind: 'refused'; reason: Refusal };

export interface SaveOptions {
  /** Now if not given. */
  readAt?: Moment;
  /** The same text read again within so many milliseconds is the same reading; 0 if not given. */
  sitting?: number;
  /** How many versions of the address to keep, the one shown among them; all if not given. */
  versions?: number;
}

export interface SiteCount {
  site: string;
  count: number;
}

/** A story as a list shows it. */
export interface StoryEntry {
  id: number;
  /** The title of the article read last. */
  title: string;
  lastReadAt: number;
  /** All of them, the one read last first. */
  articles: RelatedStory['article'][];
  /** The actors most of them have in common. */
  actors: EntryActor[];
}

/** What happened on a day, or what was reported on it. */
export type TimelineItem =
  | { kind: 'article'; day: string; entry: HistoryEntry }
  /** A key date, with the sentences of all the articles that speak of it. */
  | {
      kind: 'date';
      day: string;
      to: string;
      edtf: string;
      reports: ({ id: number; sentence: string } & Pick<KeyDate, 'readFrom' | 'reading'>)[];
    };

/** An actor through the articles of a story, or of the history. */
export interface Presence {
  key: string;
  name: string;
  type: ActorType;
  /** In the order of reading; `role` where the article gives another one than was given before. */
  articles: { id: number; role?: string }[];
}

/** What an article said that the articles of its story which were read before had not said. */
export interface Addition {
  id: number;
  /** When the last one before it was read. */
  since: number;
  sentences: { span: Span; text: string; dates: KeyDate[] }[];
}

export interface StoryPage extends Story {
  entries: HistoryEntry[];
  /** Articles and key dates in one order of days. */
  timeline: TimelineItem[];
  presences: Presence[];
  /** What each article added to those read before it, the last one first; an article that added nothing is not there. */
  additions: Addition[];
}

/** Words that an article puts into quotation marks next to an actor's name. */
export interface Quotation {
  id: number;
  text: string;
  span: Span;
}

export interface ActorPage {
  key: string;
  name: string;
  type: ActorType;
  aliases: string[];
  /** How many articles name the actor, and the last read of them. */
  count: number;
  entries: HistoryEntry[];
  /** The roles that articles gave, the latest first. */
  roles: { text: string; firstAt: number; lastAt: number; count: number }[];
  /** Who else is named where the actor is, the most frequent first. */
  coActors: (EntryActor & { count: number })[];
  quotations: Quotation[];
}
