// The hover card: who or when a mark is, its mentions, and the way from one to the next. The only element of ours in the page,
// there only while it is open, in a closed shadow root. While it is open, N and P go on to the next and previous mention and take it along;
// screen readers and those who use no pointer have the popup's lists instead.
import type { Span } from '../types.ts';
import { CARD_STYLE } from './card-style.ts';
import type { CardText, CardWords, Placed } from './marker.ts';

/** How long the pointer rests on a mark before the card opens, and off the card before it closes. */
const OPEN_MS = 300;
const CLOSE_MS = 250;

/** How long a page may take to scroll smoothly to the next mention. */
const SCROLL_MS = 1000;

/** What the card asks of the rest of the house. */
export interface CardPort {
  reveal(span: Span): unknown;
  /** What the reader has read of an actor besides this article, in words; asked for when its card opens. */
  readBefore(key: string): Promise<string | undefined>;
  /** Shows all that was read of the actor. */
  openActor(key: string): void;
  /** Asks the reader, on a page of our own, what is wrong with it. */
  openFix(key: string): void;
}

export class HoverCard {
  readonly #document: Document;
  readonly #port: CardPort;
  #placed: readonly Placed[] = [];
  #words: CardWords = { previous: '', next: '', fix: '' };
  #pointed: Placed | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #frame = 0;
  #host: HTMLElement | undefined;
  /** Where the pointer was last: a page that scrolls below a resting pointer has not been pointed at. */
  #at = { x: -1, y: -1 };

  constructor(document: Document, port: CardPort) {
    this.#document = document;
    this.#port = port;
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
    if (this.#at.x === clientX && this.#at.y === clientY) return;
    this.#at = { x: clientX, y: clientY };
    const onCard = this.#host !== undefined && this.#document.elementFromPoint(clientX, clientY) === this.#host;
    const hit = onCard ? this.#pointed : this.#markAt(clientX, clientY);
    if (hit === this.#pointed) return;
    this.#pointed = hit;
    clearTimeout(this.#timer);
    if (hit) this.#timer = setTimeout(() => this.#open(hit, clientX, clientY), OPEN_MS);
    else this.#timer = setTimeout(() => this.#close(), CLOSE_MS);
  }

  #markAt(x: number, y: number): Placed | undefined {
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
    const box = this.#element('div', 'card');
    box.append(this.#element('strong', 'title', card.title));
    if (card.detail) box.append(this.#element('span', 'detail', card.detail));
    if (card.mentions) {
      const row = this.#element('div', 'row');
      row.append(this.#element('span', 'count', card.mentions));
      if (this.#mentionsOf(placed).length > 1)
        row.append(
          this.#button('step', '‹', `${this.#words.previous} (P)`, () => this.#step(placed, -1)),
          this.#button('step', '›', `${this.#words.next} (N)`, () => this.#step(placed, 1)),
        );
      box.append(row);
    }
    if (this.#words.fix)
      box.append(this.#button('seen', `${this.#words.fix} ›`, '', () => this.#port.openFix(card.key)));
    if (placed.mark.kind === 'actor') void this.#recall(card.key, box);
    return box;
  }

  /** What the history knows stands in the card alone: nothing that is painted or put into the page's own nodes tells it. */
  async #recall(key: string, box: HTMLElement): Promise<void> {
    const words = await this.#port.readBefore(key).catch(() => undefined);
    if (words && box.isConnected) box.append(this.#button('seen', `${words} ›`, '', () => this.#port.openActor(key)));
  }

  #mentionsOf({ mark: { card } }: Placed): readonly Placed[] {
    return this.#placed.filter(({ mark, ranges }) => mark.card?.key === card?.key && ranges.length > 0);
  }

  /** Goes on to another mention, and opens there again once the page has come to rest. */
  #step(placed: Placed, by: number): void {
    const mentions = this.#mentionsOf(placed);
    const to = mentions.at((mentions.indexOf(placed) + by) % mentions.length);
    this.#close();
    if (!to || to === placed) return;
    const arrive = () => {
      clearTimeout(this.#timer);
      this.#document.removeEventListener('scrollend', arrive, true);
      const rect = to.ranges[0]?.getBoundingClientRect();
      if (rect) this.#open(to, rect.left + rect.width / 2, rect.top + rect.height / 2);
    };
    this.#document.addEventListener('scrollend', arrive, { capture: true, once: true });
    this.#timer = setTimeout(arrive, SCROLL_MS);
    this.#port.reveal(to.mark.span);
  }

  #button(name: string, text: string, label: string, onClick: () => void): HTMLElement {
    const button = this.#element('button', name, text);
    if (label) {
      button.setAttribute('aria-label', label);
      button.title = label;
    }
    button.addEventListener('click', (event) => {
      if (event.isTrusted) onClick();
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
    if (!event.isTrusted) return;
    const { key, target } = event;
    if (key === 'Escape') return this.#close();
    const by = key === 'n' ? 1 : key === 'p' ? -1 : 0;
    const isTyping =
      target instanceof HTMLElement && (target.isContentEditable || target.matches('input, select, textarea'));
    if (!by || !this.#pointed || isTyping || event.ctrlKey || event.metaKey || event.altKey) return;
    if (this.#mentionsOf(this.#pointed).length < 2) return;
    // The page's own keys would act on it as well.
    event.preventDefault();
    event.stopPropagation();
    this.#step(this.#pointed, by);
  };

  #close(): void {
    clearTimeout(this.#timer);
    this.#document.removeEventListener('keydown', this.#onKey, true);
    this.#host?.remove();
    this.#host = undefined;
    this.#pointed = undefined;
  }
}
