// One read-only walk over the live document, open shadow roots included: the text that it shows, line by line, the elements
// that hold it, and the Text nodes that it stands in.

import { BOUNDS, type BoxRecord, type LineRecord } from '../record.ts';
import { collapse } from '../text.ts';
import type { Beyond } from './beyond.ts';
import type { Dom } from './dom.ts';

/** Elements that flow inside a line. Everything else breaks it. */
const INLINE = new Set(
  (
    'a abbr acronym b bdi bdo big cite code data del dfn em font g-emoji i ins kbd label mark nobr output q rp rt ruby s ' +
    'samp slot small span strike strong sub sup time tt u var wbr'
  ).split(' '),
);

/** Elements whose text is never text of the page. */
const SKIPPED = new Set(
  (
    'audio button canvas datalist embed head iframe input link map math meter meta noscript object option progress script ' +
    'select style svg template textarea title video amp-ad amp-analytics amp-consent amp-sidebar amp-iframe'
  ).split(' '),
);

const PICTURES = new Set(['img', 'picture', 'amp-img', 'video']);

/** Class names by which pages keep text for screen readers off the screen. */
const OFF_SCREEN =
  /(?:^|[\s_-])(?:sr-only|visually-?hidden|screen-?reader(?:-text|-only)?|a11y-hidden|hide-visually|offscreen|aural|hidden-text)(?:$|[\s_-])/i;
const HIDDEN_STYLE = /display\s*:\s*none|visibility\s*:\s*hidden/i;

/** Which attributes are read, and under which name they stand in the record. */
const ATTRIBUTES = new Map([
  ...'class id role itemprop rel href datetime pubdate'.split(' ').map((name) => [name, name] as const),
  ['data-testid', 'testid'],
  ['data-component', 'component'],
]) as ReadonlyMap<string, Attribute>;
type Attribute =
  | 'class'
  | 'id'
  | 'role'
  | 'itemprop'
  | 'rel'
  | 'href'
  | 'datetime'
  | 'pubdate'
  | 'testid'
  | 'component';

/** The Text nodes of a line, one a piece; null is a line break. */
export type Nodes = readonly (Text | null)[];

/** An element during the walk; it becomes a record once text is found in it. */
interface Open {
  record: BoxRecord;
  around: Open | null;
  /** The block around an inline element; a block is its own. */
  block: Open;
  element: Element;
  next: Iterator<Node>;
  isUsed: boolean;
  depth: number;
  /** Deeper than the bound: it shares the box of the element around it. */
  isShared: boolean;
}

export interface Walked {
  lines: LineRecord[];
  boxes: BoxRecord[];
  nodes: Nodes[];
  cut: boolean;
}

/**
 * Reads what the document's body shows. Iterative: a page may nest as deep as it likes.
 * @param beyond what else of the page belongs to it; without it, hidden elements and frames are passed over.
 */
export function walk(dom: Dom, body: Element, beyond?: Beyond): Walked {
  return new Walk(dom, beyond).run(body);
}

class Walk {
  readonly #dom: Dom;
  readonly #beyond: Beyond | undefined;
  readonly #lines: { block: Open; pieces: ({ text: string; holder: Open } | null)[] }[] = [];
  readonly #nodes: Nodes[] = [];
  /** Every box that was opened, in document order. */
  readonly #opened: Open[] = [];
  #pieces: ({ text: string; holder: Open } | null)[] = [];
  #pieceNodes: (Text | null)[] = [];
  #hasText = false;
  #characters = 0;
  #attributes = 0;
  #cut = false;

  constructor(dom: Dom, beyond: Beyond | undefined) {
    this.#dom = dom;
    this.#beyond = beyond;
  }

  run(body: Element): Walked {
    let top: Open | null = this.#open(body, 'body', null, this.#dom.attributes(body));
    while (top) {
      const next = this.#cut ? undefined : top.next.next();
      if (!next || next.done) {
        this.#close(top);
        top = top.around;
        continue;
      }
      const kind = this.#dom.kind(next.value);
      if (kind === 3) this.#text(next.value as Text, top);
      else if (kind === 1) top = this.#enter(next.value as Element, top) ?? top;
    }
    return { ...this.#records(), nodes: this.#nodes, cut: this.#cut };
  }

  #text(node: Text, holder: Open): void {
    let text = collapse(node.data);
    const isBlank = !text.trim();
    // A break directly before text is a blank; two breaks with only white space between them are a boundary.
    if (isBlank && (!this.#hasText || this.#pieces.at(-1) === null)) return;
    const room = BOUNDS.characters - this.#characters;
    if (text.length > room) {
      this.#cut = true;
      // The line that does not fit is left out, unless there is none before it.
      if (this.#lines.length > 0) {
        this.#hasText = false;
        return;
      }
      text = text.slice(0, room);
      if (!text.trim()) return;
    }
    this.#characters += text.length;
    if (!isBlank) this.#hasText = true;
    this.#pieces.push({ text, holder });
    this.#pieceNodes.push(node);
  }

  /** Goes into an element, unless there is nothing of the page's text in it. */
  #enter(element: Element, around: Open): Open | undefined {
    const tag = this.#dom.tag(element);
    if (tag === 'svg')
      for (let up: Open | null = around; up && !up.record.drawing; up = up.around) up.record.drawing = true;
    if (PICTURES.has(tag)) this.#picture(around);
    const inside = this.#beyond?.inside(element, tag);
    if (!inside && SKIPPED.has(tag)) return undefined;
    if (tag === 'br') {
      this.#break(around.block);
      return undefined;
    }
    const names = this.#dom.attributes(element);
    if (this.#isHidden(element, names)) {
      this.#beyond?.fold(element, around.record);
      return undefined;
    }
    return this.#open(element, tag, around, names, inside);
  }

  #picture(around: Open): void {
    around.record.picture = 'child';
    for (let up = around.around; up && !up.record.picture; up = up.around) up.record.picture = 'inside';
  }

  #open(element: Element, tag: string, around: Open | null, names: readonly string[], holder = element): Open {
    const depth = around ? around.depth + 1 : 0;
    const isInline = around !== null && !this.#breaks(element, tag, around);
    if (!isInline) this.#flush();
    const isShared = around !== null && depth > BOUNDS.depth;
    const record: BoxRecord = isShared
      ? around.record
      : { tag, ...(isInline && { inline: true as const }), first: this.#lines.length, end: 0 };
    if (!isShared) this.#read(element, names, record);
    const open = { record, around, element, next: this.#children(holder), isUsed: false, depth, isShared } as Open;
    open.block = isInline && around ? around.block : open;
    if (!isShared) {
      this.#opened.push(open);
      if (this.#opened.length > BOUNDS.boxes || this.#attributes > BOUNDS.attributes) this.#cut = true;
      if (tag === 'time' && record.datetime) use(open);
    }
    return open;
  }

  #close(open: Open): void {
    if (open.block === open) this.#flush();
    if (!open.isShared) open.record.end = this.#lines.length + (open.block !== open && this.#hasText ? 1 : 0);
  }

  /** Whether an element breaks the line. A heading that consists of elements and nothing beside them has a line for each. */
  #breaks(element: Element, tag: string, { block }: Open): boolean {
    if (!INLINE.has(tag)) return true;
    return tag !== 'a' && /^h[1-6]$/.test(block.record.tag) && this.#isPiece(element, block.element);
  }

  #isPiece(element: Element, heading: Element): boolean {
    let elements = 0;
    let isChild = false;
    for (let node = this.#dom.firstChild(heading); node; node = this.#dom.nextSibling(node)) {
      const kind = this.#dom.kind(node);
      if (kind === 3 && (node as Text).data.trim()) return false;
      if (kind === 1) elements++;
      if (node === element) isChild = true;
    }
    return isChild && elements > 1;
  }

  /** A line break: a boundary where another one stands before it, or where all text before it is set as one. */
  #break(block: Open): void {
    if (this.#pieces.at(-1) === null || this.#isOwnLine(block)) this.#flush();
    else if (this.#hasText) {
      this.#pieces.push(null);
      this.#pieceNodes.push(null);
    }
  }

  /** Whether all text since the last boundary is in one inline element. */
  #isOwnLine(block: Open): boolean {
    const tops = new Set<Open>();
    for (const piece of this.#pieces) {
      if (!piece) return false;
      if (!piece.text.trim()) continue;
      let top = piece.holder;
      if (top === block) return false;
      while (top.around && top.around !== block) top = top.around;
      tops.add(top);
    }
    return tops.size === 1;
  }

  #flush(): void {
    const last = this.#pieces.findLast((piece) => piece !== null);
    if (this.#hasText && last) {
      for (const piece of this.#pieces) if (piece) use(piece.holder);
      const { block } = (this.#pieces[0] ?? last).holder;
      use(block);
      this.#lines.push({ block, pieces: this.#pieces });
      this.#nodes.push(this.#pieceNodes);
      if (this.#lines.length >= BOUNDS.lines) this.#cut = true;
    }
    this.#pieces = [];
    this.#pieceNodes = [];
    this.#hasText = false;
  }

  /** The children as they are shown: those of an open shadow root in place of its host's, and what is slotted in place of the slot. */
  *#children(element: Element): Iterator<Node> {
    if (this.#dom.tag(element) === 'slot') {
      const assigned = (element as HTMLSlotElement).assignedNodes?.({ flatten: true }) ?? [];
      if (assigned.length > 0) {
        yield* assigned;
        return;
      }
    }
    let node = this.#dom.firstChild(this.#dom.shadow(element) ?? element);
    while (node) {
      yield node;
      node = this.#dom.nextSibling(node);
    }
  }

  /** Whether the mark-up itself says that the element is not shown. */
  #isHidden(element: Element, names: readonly string[]): boolean {
    if (names.length === 0) return false;
    if (names.includes('hidden')) return true;
    if (names.includes('style') && HIDDEN_STYLE.test(this.#dom.attribute(element, 'style') ?? '')) return true;
    if (!names.includes('class')) return false;
    const name = this.#dom.attribute(element, 'class') ?? '';
    // `hidden` alone hides, unless a wider screen shows the element again.
    return OFF_SCREEN.test(name) || (/(?:^|\s)hidden(?:\s|$)/.test(name) && !/:(?:block|flex|grid|inline)/.test(name));
  }

  #read(element: Element, names: readonly string[], into: BoxRecord): void {
    for (const name of names) {
      const as = ATTRIBUTES.get(name);
      if (!as) continue;
      const value = this.#dom.attribute(element, name) ?? '';
      if (value === '' && as !== 'href' && as !== 'pubdate') continue;
      // Half an address leads elsewhere.
      if (as === 'href' && value.length > BOUNDS.address) continue;
      into[as] = as === 'href' ? value.trim() : value.slice(0, BOUNDS.attribute).toWellFormed();
      this.#attributes += value.length;
    }
  }

  /** The boxes that hold text, numbered, and the lines that refer to them. */
  #records(): { lines: LineRecord[]; boxes: BoxRecord[] } {
    const numbers = new Map<BoxRecord, number>();
    const boxes: BoxRecord[] = [];
    for (const { isUsed, record, around } of this.#opened) {
      if (!isUsed && around) continue;
      numbers.set(record, boxes.length);
      if (around) record.parent = numbers.get(around.record) ?? 0;
      boxes.push(record);
    }
    const number = ({ record }: Open) => numbers.get(record) ?? 0;
    const lines = this.#lines.map(({ block, pieces }): LineRecord => {
      const box = number(block);
      return {
        box,
        pieces: pieces.map((piece) => {
          const holder = piece && number(piece.holder);
          return piece && { text: piece.text, ...(holder !== box && { box: holder ?? 0 }) };
        }),
      };
    });
    return { lines, boxes };
  }
}

/** Marks an element and all around it as holding text. */
function use(open: Open): void {
  for (let up: Open | null = open; up && !up.isUsed; up = up.around) up.isUsed = true;
}
