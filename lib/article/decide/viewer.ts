// Whether a page only shows a document of another kind: the text layer of a PDF viewer is lines in places, without paragraphs.

import type { PageRecord } from '../record.ts';
import { namesOf } from './names.ts';

const LAYER = /\btext layer\b/;
const MOST = 0.5;

/** Whether most of the text that the page shows lies in the text layer of a viewer, or all it has is a frame with a PDF. */
export function isViewer({ lines, boxes, frames = [] }: PageRecord): boolean {
  const size = (from: number, to: number) =>
    lines
      .slice(from, to)
      .reduce((sum, { pieces }) => sum + pieces.reduce((all, piece) => all + (piece?.text.length ?? 0), 0), 0);
  const all = size(0, lines.length);
  const layers = boxes.filter((box) => LAYER.test(namesOf(box)));
  if (layers.length > 0) return layers.reduce((sum, { first, end }) => sum + size(first, end), 0) > MOST * all;
  return all < LEAST && frames.some((address) => /\.pdf(?:$|[?#])/i.test(address));
}

/** Less text than this beside a frame is its title and its buttons, in characters. */
const LEAST = 200;
