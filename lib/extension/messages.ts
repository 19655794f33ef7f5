// Every call between popup, background and page, in one typed map. Each has one receiver, named by its heading.
import { defineExtensionMessaging } from '@webext-core/messaging';
import type { Reading } from '../article/decide/index.ts';
import type { PageRecord } from '../article/record.ts';
import type { Said } from '../corrections/remark.ts';
import type { Marking } from '../highlight/marker.ts';
import type { MarkStyle } from '../highlight/names.ts';
import type { Brief, NameCorrection, NoArticleReason, Novelty, RelatedStory, Saying, Span } from '../types.ts';

/** A removed article as plain data: what `restore` needs, so that an undo outlives the worker. */
export type { Removed } from '../history/index.ts';

import type { Removed } from '../history/index.ts';

/** Whether the reader finds this story again. */
export type SavedState =
  | { kind: 'saved'; id: number; isNew: boolean; starred: boolean; storyId?: number }
  | { kind: 'paused' }
  | { kind: 'private' }
  /** The reader wants nothing of this site saved. */
  | { kind: 'never' }
  | { kind: 'forgotten'; removed: Removed }
  | { kind: 'failed'; reason: 'disk-full' | 'newer-database' | 'other' };

/** What the reader should know beside the brief. */
export type Notice = 'teaser' | 'partial' | 'liveblog' | 'no-model' | 'damaged-model';

export interface BriefView {
  kind: 'brief';
  /** As the reader has put it right. */
  brief: Brief;
  /** What the reader said of this article. */
  said: Said;
  notices: Notice[];
  saved: SavedState;
  /** Stories read before; what the page itself links is `brief.article.links`. */
  related: RelatedStory[];
  /** The reading that was not taken, where the text may be incomplete and the other one better. */
  other?: Reading;
  /** What it adds to what was read before; absent if the history cannot be read. For the popup alone, never for the page. */
  novelty?: Novelty;
  /** Whether the highlights are painted. */
  marks: boolean;
  markStyle: MarkStyle;
  /** `allowed`: the reader lets Lede brief this site without a click; `never`: nothing of it is saved. */
  site: { origin: string; allowed: boolean; never: boolean };
}

/** Everything that a click on the toolbar button can lead to. */
export type BriefState =
  | BriefView
  /** `frame`: where the text may be read, in a frame of another site. */
  | { kind: 'not-article'; reason: NoArticleReason; frame?: string }
  | { kind: 'restricted' }
  /** The page does not answer: it is busy, or waits for the reader to close a dialog. */
  | { kind: 'unresponsive' }
  /** The reader called it off: nothing was saved. */
  | { kind: 'cancelled' }
  | { kind: 'updated' }
  | { kind: 'error'; details: string };

export interface BriefRequest {
  tabId: number;
  /** The reader's "try anyway". */
  force?: boolean;
  /** The reading that the reader asked for, whatever is believed. */
  reading?: Reading;
}

interface Messages {
  // --- received by the background -------------------------------------------------------------------------------
  /** From the popup: read the page, decide, analyse, save, mark. */
  openBrief(data: BriefRequest): BriefState;
  /** From the popup: whatever is at work on the brief of this tab stops, and saves nothing. */
  cancelBrief(data: { tabId: number }): void;
  forget(data: { id: number }): SavedState;
  restore(data: { removed: Removed }): SavedState;
  /** From the page, on a site that the reader always allows or after navigation inside it: brief me. */
  briefPage(data: { record: PageRecord }): Marking | undefined;
  /** From the page, once, when it was put there without a click: should I brief by myself? */
  isAllowed(): boolean;

  // --- received by the page --------------------------------------------------------------------------------------
  /** Is the page script there? */
  ping(): true;
  /** What the page shows now. */
  read(): PageRecord;
  /** What the second reader, once it was put into the page, takes for the story: lines of the record that was read last. */
  readAgain(): number[];
  mark(data: Marking): void;
  /** Without `on`, turns them the other way. Answers whether they are painted now. */
  setMarks(data: { on?: boolean }): boolean;
  /** Scrolls to the place, flashes it and moves the selection. False if it is not in the page any more. */
  reveal(data: { span: Span }): boolean;
  /** Paints the marks another way. */
  restyle(data: MarkStyle): void;

  // --- received by the background, too ---------------------------------------------------------------------------
  /** From the popup. Answers whether the article is starred now. */
  star(data: { id: number; on: boolean }): boolean;
  /** From a hover card that has opened: what the reader has read of an actor besides this article, in words. */
  readBefore(data: { key: string; url: string }): string | undefined;
  /** From the popup alone: keeps what the reader says of an article; with `on: false` takes it back. */
  say(data: { id: number; said: Saying; on: boolean }): void;
  /** From the popup and the settings alone: a rule for every article. */
  setRule(data: { rule: NameCorrection; on: boolean }): void;
  /** From the settings: the rules that hold, the last first. */
  rules(): NameCorrection[];
  /** From the popup: the reader's tags, the most used first. */
  tags(): string[];
  /** From a hover card: asks the reader, in the library, what is wrong with a name or a date. Nothing is changed by it. */
  openFix(data: { key: string; url: string }): void;
  /** From a hover card: the actor's page in the library. */
  openActor(data: { key: string }): void;
  /** From a page of an allowed site: how many milliseconds the reader has to look at it before it is saved. */
  stay(): number;
  /** From that page, when the reader has. */
  stayed(): void;

  // --- received by the library -----------------------------------------------------------------------------------
  /** In which tab are you? */
  libraryTab(): number | undefined;
}

export const { sendMessage, onMessage, removeAllListeners } = defineExtensionMessaging<Messages>();
