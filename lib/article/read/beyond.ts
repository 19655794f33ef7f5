// What the page has beside the elements that it shows: paragraphs that it folds away, frames, and the line feeds of plain text.
// Apart from the walk, since the second reader needs none of it.

import { BEYOND, BOUNDS, type BoxRecord, type LineRecord } from '../record.ts';
import { collapse } from '../text.ts';
import { type Dom, native, own } from './dom.ts';
import type { Nodes } from './walk.ts';

export interface Beyond {
  /** The addresses of frames of other origins, as far as the walk has come. */
  readonly frames: readonly string[];
  /** Counts the paragraphs in an element that is not shown for the box around it. */
  fold(element: Element, around: BoxRecord): void;
  /** The body of what a frame shows, where it is of the page's own origin. */
  inside(element: Element, tag: string): Element | undefined;
}

/** Elements that show another document. */
const FRAMES = new Set(['iframe', 'frame', 'embed']);

export function beyond(dom: Dom): Beyond {
  const frames: string[] = [];
  return {
    frames,
    fold(element, around) {
      const byTag = native(element)('getElementsByTagName') as (this: Element, tag: string) => ArrayLike<Element>;
      const paragraphs = dom.tag(element) === 'p' ? [element] : Array.from(byTag.call(element, 'p'));
      const size = paragraphs.reduce((sum, paragraph) => sum + collapse(dom.text(paragraph)).length, 0);
      if (size > 0) around.folded = (around.folded ?? 0) + size;
    },
    inside(element, tag) {
      if (!FRAMES.has(tag)) return undefined;
      const document = own<Document | null>(element, 'contentDocument');
      const address = document ? '' : (dom.attribute(element, 'src') ?? '');
      if (address !== '' && address.length <= BOUNDS.address && frames.length < BEYOND.frames) frames.push(address);
      return (document && dom.body(document)) ?? undefined;
    },
  };
}

/** The lines of plain text once more, as they stand in their nodes: with their line feeds. */
export function withBreaks(lines: readonly LineRecord[], nodes: readonly Nodes[]): LineRecord[] {
  return lines.map(({ box, pieces }, line) => ({
    box,
    pieces: pieces.map((piece, at) => {
      const text = nodes[line]?.[at]?.data.split('\n').map(collapse).join('\n');
      return piece && text !== undefined ? { ...piece, text } : piece;
    }),
  }));
}
