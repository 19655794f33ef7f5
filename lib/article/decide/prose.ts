// What running text looks like, as against labels, teasers and lists of links.

import type { Line } from './page.ts';

const SENTENCE_END = /[.!?…:。！？：][»«“”"'’)\]」』）]*$/;

/** A line that reads like a sentence or more, and is not a link. */
export function isProse(line: Line): boolean {
  const { text, extent, linked } = line;
  if (linked > 0.85 || (linked > 0.6 && extent < 80)) return false;
  return extent >= 80 || (extent >= 35 && SENTENCE_END.test(text));
}

/** A whole paragraph that is one link: a sentence about an earlier report, where a teaser has a title. */
export function isLinkedParagraph({ text, linked, box }: Line): boolean {
  return box.tag === 'p' && linked > 0.85 && text.length >= 80 && /[.!?][»«“”"'’)\]]*$/.test(text);
}

/** What a line is worth to the box that holds it: prose counts for it, labels and links against it. */
export function worth(line: Line): number {
  if (line.linked > 0.6) return -10 - 0.3 * Math.min(line.text.length, 200);
  if (isProse(line)) return line.extent * (1 - line.linked);
  // A table's cells are short whatever it is about.
  if (isCell(line)) return 0;
  return line.box.tag === 'li' || line.extent < 35 ? -10 : 0;
}

function isCell({ box }: Line): boolean {
  return [box, box.parent].some((each) => each !== null && /^t[dh]$/.test(each.tag));
}
