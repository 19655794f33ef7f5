// The text of an HTML fragment, a line for each block.

import { JSDOM } from 'jsdom';
import { shownLines } from '../../../lib/article/read/index.ts';

export function textOf(html: string): string {
  const { document } = new JSDOM(html).window;
  return shownLines(document).join('\n');
}
