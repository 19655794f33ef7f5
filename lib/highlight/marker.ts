// The marks of one page: painted, hidden, revealed, and found again after the page has re-rendered itself.
import type { Article, Span } from '../types.ts';
import { type Ground, groundOf } from './ground.ts';
import { locate } from './locate.ts';
import { KINDS, type MarkStyle, nameOf } from './names.ts';
import { clearPaint, paint } from './paint.ts';
import { reveal } from './reveal.ts';

/** What a mark says when the reader points at it. */
export interface CardText {
  /** The same for all mentions of one actor or date. */
  key: string;
  title: string;
  detail?: string;
  /** "6 mentions" in the interface language; empty for a single one. */
  mentions: string;
}

/** What the card's buttons are called. */
export interface CardWords {
  previous: string;
  next: string;
  /** Says that something is wrong; empty where it cannot be. */
  fix: string;
}

export interface Mark {
  kind: 'actor' | 'date' | 'sentence';
  span: Span;
  card?: CardText;
  /** A mention that the card leads to, but that is not painted: where every line has some, marks help nobody. */
  quiet?: true;
}

export interface Marking {
  article: Article;
  marks: Mark[];
  on: boolean;
  style: MarkStyle;
  words: CardWords;
}

/** A mark with the place where it is painted; `ranges` is empty if the page does not hold it any more. */
export interface Placed {
  mark: Mark;
  ranges: Range[];
}

/** A page that renders itself does so in bursts; one look after each burst is enough. */
const SETTLE_MS = 200;

export class Marker {
  readonly #document: Document;
  readonly #observer: MutationObserver;
  /** Told whenever other marks are painted than before. */
  readonly #onPaint: (placed: readonly Placed[], words?: CardWords) => void;
  /** Whether this script still has a background: an orphan paints nothing. */
  readonly #isAlive: () => boolean;
  #marking: Marking | undefined;
  #placed: Placed[] = [];
  #ground: Ground = 'light';
  #settling: ReturnType<typeof setTimeout> | undefined;

  constructor(
    document: Document,
    onPaint: (placed: readonly Placed[], words?: CardWords) => void = () => {},
    isAlive = () => true,
  ) {
    this.#document = document;
    this.#onPaint = onPaint;
    this.#isAlive = isAlive;
    this.#observer = new MutationObserver(() => this.#settle());
  }

  /** The article whose marks these are. */
  get article(): Article | undefined {
    return this.#marking?.article;
  }

  get on(): boolean {
    return this.#marking?.on ?? false;
  }

  /** Takes the marks of an article in place of those before. */
  mark(marking: Marking): void {
    this.clear();
    this.#marking = marking;
    if (marking.on) this.#show();
  }

  /** Paints or hides the marks; without an argument, the other way. Answers whether they are painted now. */
  set(on = !this.on): boolean {
    if (!this.#marking) return false;
    this.#marking = { ...this.#marking, on };
    if (on) this.#show();
    else this.#hide();
    return on;
  }

  /** Paints the marks another way. */
  restyle(style: MarkStyle): void {
    if (!this.#marking) return;
    this.#marking = { ...this.#marking, style };
    if (this.on) this.#show();
  }

  /** Scrolls to a place of the article and flashes it. False if the page does not hold it any more. */
  reveal(span: Span): boolean {
    return this.#marking !== undefined && reveal(this.#document, locate(this.#document, this.#marking.article, span));
  }

  /** Forgets the marks and takes them off the page. */
  clear(): void {
    this.#hide();
    this.#marking = undefined;
  }

  #show(): void {
    if (!this.#marking) return;
    const { article, marks, words, style } = this.#marking;
    this.#placed = marks.map((mark) => ({ mark, ranges: locate(this.#document, article, mark.span) }));
    const first = this.#placed.find(({ ranges }) => ranges.length > 0)?.ranges[0]?.startContainer.parentElement;
    clearPaint();
    if (first) this.#ground = groundOf(first);
    for (const kind of KINDS) {
      const ranges = this.#painted().flatMap((placed) => (placed.mark.kind === kind ? placed.ranges : []));
      if (ranges.length > 0) paint(kind, this.#ground, ranges, style.strength);
    }
    this.#observer.observe(this.#document.documentElement, { childList: true, characterData: true, subtree: true });
    this.#onPaint(this.#placed, words);
  }

  #painted(): readonly Placed[] {
    const kinds = this.#marking?.style.kinds ?? [];
    return this.#placed.filter(({ mark }) => !mark.quiet && kinds.includes(mark.kind));
  }

  #hide(): void {
    this.#observer.disconnect();
    clearTimeout(this.#settling);
    this.#settling = undefined;
    clearPaint();
    this.#placed = [];
    this.#onPaint([]);
  }

  #settle(): void {
    this.#settling ??= setTimeout(() => {
      this.#settling = undefined;
      if (!this.#isAlive()) this.clear();
      else if (this.#isDamaged()) this.#show();
    }, SETTLE_MS);
  }

  /** A range whose nodes were taken away has collapsed; and the page may have emptied the registry. */
  #isDamaged(): boolean {
    const ranges = this.#placed.flatMap((placed) => placed.ranges);
    if (ranges.some((range) => range.collapsed || !range.startContainer.isConnected)) return true;
    const strength = this.#marking?.style.strength;
    return this.#painted().some(
      ({ mark, ranges }) => ranges.length > 0 && !CSS.highlights.has(nameOf(mark.kind, this.#ground, strength)),
    );
  }
}
