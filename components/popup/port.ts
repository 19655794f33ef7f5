// What the popup asks of the rest of the house. The page fills it with messages; a test, with anything.
import type { BriefRequest, BriefState, Removed, SavedState } from '../../lib/extension/messages.ts';
import type { MarkStyle } from '../../lib/highlight/names.ts';
import type { NameCorrection, Saying, Span } from '../../lib/types.ts';

/** What the popup shows. While it waits, the tab's own title and site stand in. */
export type PopupState = { kind: 'loading'; title?: string; site?: string } | BriefState;

/** What the reader wants beyond a brief: `force` reads even what looks like no article, `reading` reads it that way. */
export type Wish = Omit<BriefRequest, 'tabId'>;

export interface PopupPort {
  /** Reads the page and saves the story; a wish says more. Never rejects: failure is a state. */
  open(wish?: Wish): Promise<BriefState>;
  /** Stops what `open` has begun. */
  cancel(): void;
  /** False if the place is not in the page any more. */
  reveal(span: Span): Promise<boolean>;
  /** Answers whether the highlights are painted now. */
  setMarks(on: boolean): Promise<boolean>;
  /** Paints them another way, here and in every page to come. */
  setMarkStyle(style: MarkStyle): Promise<void>;
  /** Answers whether the article is starred now. */
  star(id: number, on: boolean): Promise<boolean>;
  forget(id: number): Promise<SavedState>;
  restore(removed: Removed): Promise<SavedState>;
  /** Keeps what the reader says of an article, or takes it back. */
  say(id: number, said: Saying, on: boolean): Promise<void>;
  /** Says of a name everywhere what was said of it here. */
  setRule(rule: NameCorrection, on: boolean): Promise<void>;
  /** The reader's tags, the most used first. */
  tags(): Promise<string[]>;
  setPaused(on: boolean): Promise<void>;
  /** Saves nothing of a site from now on, or saves it again. */
  setNever(site: string, on: boolean): Promise<void>;
  /** Asks the browser for the site, or gives it back. Called first in the click, as the browser demands. Answers whether the site is allowed now. */
  setAllowed(origin: string, on: boolean): Promise<boolean>;
  reloadTab(): void;
  /** At the view of this hash (`#/article/7`), in the tab that shows the library already. */
  openLibrary(hash?: string): void;
  openOptions(): void;
  /** Tells the error funnel and answers what the reader may copy. */
  report(error: unknown): Promise<string>;
  copy(text: string): Promise<void>;
  close(): void;
}
