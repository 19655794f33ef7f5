// The hover card: who or when a mark is, its mentions, and the way from one to the next. The only element of ours in the page,
// there only while it is open, in a closed shadow root. Screen readers and keyboards have the popup's lists instead.
import type { Span } from '../types.ts';
import { CARD_STYLE } from './card-style.ts';
import type { CardText, CardWords, Placed } from './marker.ts';

/** How long the pointer rests on a mark before the card opens, and off the card before it closes. */
const OPEN_MS = 300;
const CLOSE_MS = 250;

export class HoverCard {
  readonly #document: Document;
  readonly #reveal: (span: Span) => void;
  #placed: readonly Placed[] = [];
  #words: CardWords = { previous: '', next: '' };
  #pointed: Placed | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #frame = 0;
  #host: HTMLElement | undefined;

  constructor(document: Document, reveal: (span: Span) => void) {
    this.#document = document;
    this.#reveal = reveal;
  }

  /** Listens to the pointer for as long as there are marks. */
  follow(placed: readonly Placed[], words = this.#words): void {
    this.#close();
    this.#placed = placed;
    this.#words = words;
    const listen = placed.length > 0 ? 'addEventListener' : 'removeEventListener';
    this.#document[listen]('pointermove', this.#onMove as EventListener, { passive: true });
  }

  readonly #onMove = (event: PointerEvent) => {
    // A page can send events of any kind; the reader's own are trusted ones.
    if (!event.isTrusted) return;
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => this.#point(event));
  };

  #point({ clientX, clientY }: PointerEvent): void {
    const onCard = this.#host !== undefined && this.#document.elementFromPoint(clientX, clientY) === this.#host;
    const hit = onCard ? this.#pointed : this.#at(clientX, clientY);
    if (hit === this.#pointed) return;
    this.#pointed = hit;
    clearTimeout(this.#timer);
    if (hit) this.#timer = setTimeout(() => this.#open(hit, clientX, clientY), OPEN_MS);
    else this.#timer = setTimeout(() => this.#close(), CLOSE_MS);
  }

  #at(x: number, y: number): Placed | undefined {
    const ranges = new Set(CSS.highlights.highlightsFromPoint(x, y).flatMap((hit) => hit.ranges));
    return this.#placed.find((placed) => placed.mark.card && placed.ranges.some((range) => ranges.has(range)));
  }

  #open(placed: Placed, x: number, y: number): void {
    this.#close();
    const { card } = placed.mark;
    if (!card) return;
    this.#pointed = placed;
    const host = this.#document.createElement('div');
    const root = host.attachShadow({ mode: 'closed' });
    const style = this.#document.createElement('style');
    style.textContent = CARD_STYLE;
    root.append(style, this.#content(card, placed));
    host.style.cssText = 'all: initial; position: fixed; z-index: 2147483647;';
    this.#document.documentElement.append(host);
    this.#host = host;
    this.#place(host, placed, x, y);
    this.#document.addEventListener('keydown', this.#onKey, true);
  }

  #content(card: CardText, placed: Placed): HTMLElement {
    const mentions = this.#placed.filter(({ mark, ranges }) => mark.card?.key === card.key && ranges.length > 0);
    const box = this.#element('div', 'card');
    box.append(this.#element('strong', 'title', card.title));
    if (card.detail) box.append(this.#element('span', 'detail', card.detail));
    const row = this.#element('div', 'row');
    row.append(this.#element('span', 'count', card.mentions));
    if (mentions.length > 1) {
      row.append(this.#step('‹', this.#words.previous, mentions, placed, -1));
      row.append(this.#step('›', this.#words.next, mentions, placed, 1));
    }
    box.append(row);
    return box;
  }

  #step(sign: string, label: string, mentions: Placed[], placed: Placed, by: number): HTMLElement {
    const button = this.#element('button', 'step', sign);
    button.setAttribute('aria-label', label);
    button.title = label;
    button.addEventListener('click', (event) => {
      if (!event.isTrusted) return;
      const to = mentions.at((mentions.indexOf(placed) + by) % mentions.length);
      this.#close();
      if (to) this.#reveal(to.mark.span);
    });
    return button;
  }

  #element(tag: string, name: string, text = ''): HTMLElement {
    const element = this.#document.createElement(tag);
    element.className = name;
    element.textContent = text;
    return element;
  }

  /** Below the line that the pointer is on, inside the window. */
  #place(host: HTMLElement, placed: Placed, x: number, y: number): void {
    const view = this.#document.defaultView;
    const rects = placed.ranges.flatMap((range) => [...range.getClientRects()]);
    const line = rects.find((rect) => rect.top <= y && y <= rect.bottom) ?? rects[0];
    if (!view || !line) return;
    const { width, height } = host.getBoundingClientRect();
    const below = line.bottom + 6;
    const top = below + height > view.innerHeight ? Math.max(0, line.top - height - 6) : below;
    host.style.top = `${top}px`;
    host.style.left = `${Math.max(8, Math.min(x - 24, view.innerWidth - width - 8))}px`;
  }

  readonly #onKey = (event: KeyboardEvent) => {
    if (event.isTrusted && event.key === 'Escape') this.#close();
  };

  #close(): void {
    clearTimeout(this.#timer);
    this.#document.removeEventListener('keydown', this.#onKey, true);
    this.#host?.remove();
    this.#host = undefined;
    this.#pointed = undefined;
  }
}
