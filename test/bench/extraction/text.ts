// The text of an HTML fragment, a line for each block.

import { JSDOM } from 'jsdom';
import { linesOf, read } from '../../../lib/article/read/index.ts';

export function textOf(html: string): string {
  const { document } = new JSDOM(html).window;
  return linesOf(read(document, '').lines).join('\n');
}
