// The text of an HTML fragment, a line for each block.

import { JSDOM } from 'jsdom';
import { readPage } from '../../../lib/article/page.ts';

export function textOf(html: string): string {
  const { document } = new JSDOM(html).window;
  return readPage(document, '')
    .lines.map((line) => line.text)
    .join('\n');
}
