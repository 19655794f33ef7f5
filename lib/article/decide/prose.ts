// What running text looks like, as against labels, teasers and lists of links.

import type { Line } from './page.ts';

const SENTENCE_END = /[.!?…:][»«“”"'’)\]]*$/;

/** A line that reads like a sentence or more, and is not a link. */
export function isProse(line: Line): boolean {
  const { text, linked } = line;
  if (linked > 0.85 || (linked > 0.6 && text.length < 80)) return false;
  return text.length >= 80 || (text.length >= 35 && SENTENCE_END.test(text));
}

/** What a line is worth to the box that holds it: prose counts for it, labels and links against it. */
export function worth(line: Line): number {
  if (line.linked > 0.6) return -10 - 0.3 * Math.min(line.text.length, 200);
  if (isProse(line)) return line.text.length * (1 - line.linked);
  return line.box.tag === 'li' || line.text.length < 35 ? -10 : 0;
}
