// The page as the extraction sees it: a flat list of lines (what stands between two block boundaries) inside a tree of boxes.
// One read-only walk over the live document, open shadow roots included; everything after it works on these records.

import { isNamedKicker, namesOf } from './names.ts';
import { fold } from './text.ts';

/** A line of the page: text without a block boundary inside. */
export interface Line {
  /** Position in `Page.lines`. */
  index: number;
  box: Box;
  text: string;
  /** Text nodes in order; `null` is a line break. */
  nodes: (Text | null)[];
  /** Share of the characters that are inside links, 0…1. */
  linked: number;
  /** Share of the characters that are set bold, 0…1. */
  bold: number;
}

/** An element that makes a block, with the half-open range of lines inside it. */
export interface Box {
  element: Element;
  tag: string;
  parent: Box | null;
  first: number;
  end: number;
}

export interface Page {
  document: Document;
  url: string;
  lines: Line[];
  /** In document order, so a parent stands before its children. */
  boxes: Box[];
}

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

/** Class names by which pages keep text for screen readers off the screen. */
const OFF_SCREEN =
  /(?:^|[\s_-])(?:sr-only|visually-?hidden|screen-?reader(?:-text|-only)?|a11y-hidden|hide-visually|offscreen|aural|hidden-text)(?:$|[\s_-])/i;
const HIDDEN_STYLE = /display\s*:\s*none|visibility\s*:\s*hidden/i;

interface Open {
  element: Element;
  tag: string;
  rest: Iterator<Node>;
}

/** Whether a heading consists of several elements and nothing beside them, `element` being one. */
function isPiece(element: Element, heading: Element): boolean {
  if (element.parentNode !== heading || heading.childElementCount < 2) return false;
  for (let node = heading.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === 3 && (node as Text).data.trim() !== '') return false;
  }
  return true;
}

/** Whether the mark-up itself says that the element is not shown. */
function isHidden(element: Element): boolean {
  if (element.hasAttribute('hidden')) return true;
  const style = element.getAttribute('style');
  if (style && HIDDEN_STYLE.test(style)) return true;
  const name = element.getAttribute('class');
  if (name === null) return false;
  // `hidden` alone hides, unless a wider screen shows the element again.
  return OFF_SCREEN.test(name) || (/(?:^|\s)hidden(?:\s|$)/.test(name) && !/:(?:block|flex|grid|inline)/.test(name));
}

/** Reads the document into lines and boxes. Iterative: a page may nest as deep as it likes. */
export function readPage(document: Document, url: string): Page {
  const page: Page = { document, url, lines: [], boxes: [] };
  const root = document.body;
  if (!root) return page;
  const { lines, boxes } = page;

  let box: Box = { element: root, tag: 'body', parent: null, first: 0, end: 0 };
  boxes.push(box);
  let nodes: (Text | null)[] = [];
  let linked = 0;
  let bold = 0;
  let total = 0;
  let links = 0;
  let bolds = 0;

  const flush = () => {
    if (total > 0) {
      const text = fold(nodes.map((node) => (node ? node.data : '\n')).join(''));
      if (text !== '') {
        lines.push({ index: lines.length, box, text, nodes, linked: linked / total, bold: bold / total });
      }
    }
    nodes = [];
    linked = 0;
    bold = 0;
    total = 0;
  };

  /** Whether all text since the last boundary is in one inline element: before a line break, that is a line of its own. */
  const isOwnLine = (): boolean => {
    const tops = new Set<Node>();
    for (const node of nodes) {
      if (!node) return false;
      if (node.data.trim() === '') continue;
      let top: Node = node;
      while (top.parentNode && top.parentNode !== box.element) top = top.parentNode;
      tops.add(top);
    }
    const [only] = tops;
    return tops.size === 1 && only?.nodeType === 1;
  };

  // A kicker inside the headline's element is a line of its own, though its tag is an inline one.
  const breaks = (element: Element, tag: string): boolean =>
    !INLINE.has(tag) ||
    (tag !== 'a' && /^h[1-6]$/.test(box.tag) && (isNamedKicker(namesOf(element)) || isPiece(element, box.element)));

  const open = (element: Element, tag: string): boolean => {
    if (SKIPPED.has(tag)) return false;
    if (tag === 'br') {
      if (nodes.at(-1) === null || isOwnLine()) flush();
      else if (total > 0) nodes.push(null);
      return false;
    }
    if (isHidden(element)) return false;
    if (tag === 'a') links++;
    else if (tag === 'b' || tag === 'strong') bolds++;
    if (breaks(element, tag)) {
      flush();
      box = { element, tag, parent: box, first: lines.length, end: 0 };
      boxes.push(box);
    }
    return true;
  };

  const close = (element: Element, tag: string) => {
    if (tag === 'a') links--;
    else if (tag === 'b' || tag === 'strong') bolds--;
    if (box.element === element) {
      flush();
      box.end = lines.length;
      if (box.parent) box = box.parent;
    }
  };

  // The path from the root to the current element: [element, its tag, what follows when it is done].
  const path: Open[] = [{ element: root, tag: 'body', rest: children(root) }];
  while (path.length > 0) {
    const top = path[path.length - 1] as Open;
    const next = top.rest.next();
    if (next.done) {
      path.pop();
      close(top.element, top.tag);
      continue;
    }
    const node = next.value;
    if (node.nodeType === 3) {
      const text = node as Text;
      const size = text.data.trim().length;
      if (size > 0) {
        // A break directly before text is a blank; two breaks with only white space between them are a boundary.
        total += size;
        if (links > 0) linked += size;
        if (bolds > 0) bold += size;
        nodes.push(text);
      } else if (total > 0 && nodes.at(-1) !== null) {
        nodes.push(text);
      }
    } else if (node.nodeType === 1) {
      const element = node as Element;
      const tag = element.localName;
      if (open(element, tag)) path.push({ element, tag, rest: children(element) });
    }
  }
  return page;
}

/** The children as they are shown: those of an open shadow root in place of its host's, and what is slotted in place of the slot. */
function* children(element: Element): Iterator<Node> {
  if (element.localName === 'slot') {
    const assigned = (element as HTMLSlotElement).assignedNodes?.({ flatten: true }) ?? [];
    if (assigned.length > 0) {
      yield* assigned;
      return;
    }
  }
  let node: Node | null = (element.shadowRoot ?? element).firstChild;
  while (node) {
    yield node;
    node = node.nextSibling;
  }
}

/** The line's text with a blank at every change of node, where elements set side by side would run together. */
export function spaced(line: Line): string {
  return fold(line.nodes.map((node) => node?.data ?? '').join(' '));
}
