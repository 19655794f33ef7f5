// The words that pass between rooms. Positions are UTF-16 offsets into the text of one block, end exclusive.

/** A place in an article: `block` is an index into `Article.blocks`, −1 is the title, −2 the kicker. */
export interface Span {
  block: number;
  start: number;
  end: number;
}

export const TITLE_BLOCK = -1;
export const KICKER_BLOCK = -2;
/** The reader's note, in what is searched. */
export const NOTE_BLOCK = -3;

export type BlockKind = 'lead' | 'paragraph' | 'heading' | 'quote' | 'item';

/** One block of running text: white space folded to single blanks, trimmed, soft hyphens and zero-width characters dropped. */
export interface Block {
  kind: BlockKind;
  text: string;
  /** ISO 8601, only in live blogs: when this entry was posted (stated on the first block of the entry). */
  postedAt?: string;
}

/** A related story that the page itself offers. */
export interface StoryLink {
  url: string;
  title: string;
  section?: string;
  /** ISO 8601 as the page states it. */
  published?: string;
}

export type Access = 'full' | 'teaser';
export type Genre = 'story' | 'liveblog' | 'interview' | 'opinion' | 'list';

export interface Article {
  /** The canonical address without tracking parameters. */
  url: string;
  /** The host name without a leading `www.`. */
  site: string;
  /** The address of the page that this one is a saved copy of: an archive's, under a key of its own. */
  original?: string;
  /** BCP 47 primary language subtag (`de`, `en`, …), or `und`. */
  lang: string;
  title: string;
  kicker?: string;
  /** Who signs: people, a newsroom, and an agency under the name by which the page's own data call it an author. */
  authors: string[];
  /** The agencies that the story comes from, by their usual names, signing or not. */
  agencies: string[];
  /** ISO 8601 as the page states it: its offset kept if it gives one, none invented. */
  published?: string;
  modified?: string;
  /** The publisher's own description from the metadata; never fed to the summary. */
  teaser?: string;
  image?: string;
  blocks: Block[];
  access: Access;
  /** The page shows only a part of the story: page 1 of 3, the rest folded, or longer than what is read of one. */
  partial?: true;
  genre: Genre;
  links: StoryLink[];
  /** Read by Readability, where Lede's own reading was in doubt and the worse one. */
  reading?: 'second';
}

/** The text that the offsets of a span in this block count in; empty if there is no such block. */
export function textOf({ title, kicker, blocks }: Article, block: number): string {
  if (block === TITLE_BLOCK) return title;
  if (block === KICKER_BLOCK) return kicker ?? '';
  return blocks[block]?.text ?? '';
}

export type NoArticleReason = 'listing' | 'no-text' | 'not-html';
/** `frame` is where the text may be read where the page shows none: in a frame of another site. */
export type Extraction =
  | { kind: 'article'; article: Article }
  | { kind: 'none'; reason: NoArticleReason; frame?: string };

export type ActorType = 'person' | 'organisation' | 'place';

export interface Actor {
  /** Stable within one article and, for the same name and type, across articles: `person:wladimir putin`. */
  key: string;
  /** The fullest name in its base form. */
  name: string;
  type: ActorType;
  /** What the story says this actor is: `text` in its base form, `span` the page's own words. */
  role?: { text: string; span: Span };
  /** In reading order: kicker, title, blocks. */
  mentions: Span[];
  /** 0…1, comparable within one article; actors come sorted by it, highest first. */
  salience: number;
  /** Other names by which the article calls the actor, base forms. */
  aliases: string[];
  /** Worth a first look. Briefs stored by earlier versions do not say. */
  prominent?: boolean;
  /** 0…1: how sure it is that this is a name, and of this type. */
  confidence?: number;
}

export type DateType = 'DATE' | 'TIME' | 'DURATION' | 'SET';
export type Grain =
  | 'second'
  | 'minute'
  | 'hour'
  | 'daypart'
  | 'day'
  | 'weekend'
  | 'week'
  | 'month'
  | 'quarter'
  | 'season'
  | 'half'
  | 'year'
  | 'decade'
  | 'century';
export type Direction = 'past' | 'present' | 'future';

/** An expression of time in a text. `start`/`end` are offsets into the text given to `findDates`. */
export interface DateMention {
  start: number;
  end: number;
  text: string;
  type: DateType;
  /** TIMEX3 value: `2025-12-04`, `2025-W48-WE`, `P3Y`, `FUTURE_REF`, … */
  timex: string;
  /** EDTF, where the expression denotes a stretch of the calendar: `2025-12-04`, `2025-11-29/2025-11-30`, `2022~`. */
  edtf?: string;
  /** First day, `YYYY-MM-DD`. */
  from?: string;
  /** Last day, inclusive, `YYYY-MM-DD`. */
  to?: string;
  grain: Grain;
  approx: boolean;
  direction: Direction;
  /** The name of the rule that read it. */
  rule: string;
}

/** One of the few dates that a reader wants. */
export interface KeyDate {
  edtf: string;
  from: string;
  to: string;
  grain: Grain;
  direction: Direction;
  /** The clause that tells the event, verbatim. */
  sentence: Span;
  mentions: Span[];
  /** Keys of the actors in that clause. */
  actors: string[];
  /** Why it is a key date: the next appointment, what the story is about, or what led up to it. Counted from publication. Briefs stored by earlier versions do not say. */
  why?: 'next' | 'main' | 'background';
  /** The day may be another. */
  guessed?: boolean;
  /** How it was read: the page's words, and the day (`YYYY-MM-DD`) they were counted from, if from any. The interface words it. */
  readFrom?: { text: string; base?: string };
  /** The same in the language of the article, in briefs stored by earlier versions. */
  reading?: string;
}

export interface SummarySentence {
  span: Span;
  /** Equal to the block's slice at `span`. */
  text: string;
  score: number;
  /** The name of the one actor that an opening pronoun or noun ("The company") stands for. */
  antecedent?: string;
}

export interface Brief {
  article: Article;
  actors: Actor[];
  dates: KeyDate[];
  summary: SummarySentence[];
  /** Which analysis made this: `lede@0.1.0 actors.de`, so that stored briefs can be told from newer ones. */
  analysedWith: string;
}

/** What the reader says of a name: it is none; it is not the person who is known by it; it is not worth a first look. */
export interface NameCorrection {
  kind: 'no-name' | 'other-person' | 'minor-name';
  /** Of the actor as the analysis has it. */
  key: string;
  name: string;
  /** Of another person: the role by which that one is told, where the article gives one. */
  role?: string;
}

/** What the reader says of a key date: it is another day, or none; it is not worth a line. */
export interface DateCorrection {
  kind: 'wrong-day' | 'minor-date';
  /** As the analysis has it. */
  edtf: string;
  /** The words that it was read from, and the clause that tells the event. */
  words: string;
  clause: string;
  /** The right day, `YYYY-MM-DD`; without one the date is left out. */
  day?: string;
}

/** A sentence of the summary that is not worth being there. */
export interface SentenceCorrection {
  kind: 'minor-sentence';
  text: string;
}

export type Correction = NameCorrection | DateCorrection | SentenceCorrection;

/** Whatever the reader says of an article. */
export type Saying = Correction | { kind: 'note'; text: string } | { kind: 'tag'; text: string };

/** The last word of the reader on one thing, and when it was said: of two, the later one stands. */
export interface Remark {
  /** What it is about, see `factOf`: an article has one remark on each fact. */
  fact: string;
  /** Milliseconds since 1970. */
  at: number;
  /** Absent where it was taken back. */
  said?: Saying;
}

/** What an article adds to those that were read before it. */
export interface Novelty {
  /** The earlier article whose text this one shares. */
  reprintOf?: {
    article: RelatedStory['article'] & { /** Milliseconds since 1970. */ readAt: number };
    /** 0…1 of this text. */
    contained: number;
  };
  /** The blocks whose text is in no earlier article; headings are not looked at. */
  newBlocks: number[];
  /** This address, read before with another text. Sentences that came, the headline among them, and those that went. */
  previous?: { /** Milliseconds since 1970. */ readAt: number; added: Span[]; removed: string[] };
  /** When this very text was read before at this address, milliseconds since 1970. */
  readBefore?: number;
  /** The earlier articles of the story that it was compared with, the one read last first. Where there are none, nothing can be said. */
  earlier: (RelatedStory['article'] & { readAt: number })[];
  /** The sentences of all blocks but headings, in order. A sentence without `known` is new. */
  sentences: NoveltySentence[];
}

export interface NoveltySentence {
  span: Span;
  /** The earlier article that says it, in the same or in other words. */
  known?: { article: number; how: 'same' | 'alike' };
  /** What it has that no earlier article of the story has. */
  adds: ('actor' | 'number' | 'date' | 'quotation')[];
}

export interface RelatedStory {
  article: { id: number; url: string; title: string; site: string; published?: string };
  /** 0…1, comparable across queries. */
  score: number;
  why: { actors: string[]; places: string[]; dates: string[]; terms: string[] };
}

/** Articles about the same story. */
export interface Story {
  id: number;
  title: string;
  articles: RelatedStory['article'][];
  actors: Actor[];
  dates: KeyDate[];
}
