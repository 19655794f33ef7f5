// The second reader: Mozilla's Readability, put into the page only when the first reading is in doubt. It reads a clone, and what it
// takes for the story comes back as marks on the lines of the record, so that everything still points at the page's own words.

import { Readability } from '@mozilla/readability';
import { domOf } from '../read/dom.ts';
import { linesOf } from '../read/index.ts';
import { walk } from '../read/walk.ts';
import type { PageRecord } from '../record.ts';
import { marksOf } from './marks.ts';

/** A page of more elements than this is not read twice. */
const MAX_ELEMENTS = 30_000;

/**
 * What Readability takes for the story of the page that `record` was read from.
 * @returns indexes into `record.lines`, rising; none if it finds no story, or fails on the page.
 */
export function secondReading(document: Document, record: PageRecord): number[] {
  try {
    const clone = document.cloneNode(true) as Document;
    const options = {
      serializer: (element: Node) => element,
      // Facts are the first reader's.
      disableJSONLD: true,
      maxElemsToParse: MAX_ELEMENTS,
    };
    const content = new Readability<Node>(clone, options).parse()?.content;
    return content ? marksOf(linesOf(record.lines), linesOf(walk(domOf(document), content as Element).lines)) : [];
  } catch {
    // It gives up by throwing: on a page too large, or one that has laid its own names over the document.
    return [];
  }
}
