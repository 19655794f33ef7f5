// The page is read: one walk, no judgement. What stands in it leaves as a PageRecord; where it stands stays here.

import { type LineRecord, type PageRecord, PLAIN } from '../record.ts';
import { fold } from '../text.ts';
import { beyond, withBreaks } from './beyond.ts';
import { domOf, own } from './dom.ts';
import { readHead } from './head.ts';
import { type Nodes, walk } from './walk.ts';

/** A page that was read: the record, and for each of its lines the live Text nodes, one a piece. */
export interface Reading {
  record: PageRecord;
  nodes: readonly Nodes[];
}

/** The last reading of a document: highlighting looks the words up where they were read. */
const readings = new WeakMap<Document, Reading>();

/**
 * Reads what the document shows and what it says about itself. Changes nothing, and never throws over what a page contains.
 * @param url the document's address.
 */
export function read(document: Document, url: string): PageRecord {
  return readAnew(document, url).record;
}

/** The text of each line, folded. */
export function linesOf(lines: readonly LineRecord[]): string[] {
  return lines.map(({ pieces }) => fold(pieces.map((piece) => piece?.text ?? '\n').join('')));
}

/** The last reading of the document, or a first one. The page may have changed since. */
export function readingOf(document: Document): Reading {
  return readings.get(document) ?? readAnew(document, '');
}

/** Reads the document, in place of what was read of it before. */
export function readAnew(document: Document, url: string): Reading {
  const dom = domOf(document);
  const body = dom.body(document);
  const type = own<string>(document, 'contentType') ?? 'text/html';
  const rest = beyond(dom);
  const { nodes, cut, ...shown } = body ? walk(dom, body, rest) : { nodes: [], cut: false, lines: [], boxes: [] };
  const record: PageRecord = {
    url,
    type,
    ...readHead(dom, document),
    ...shown,
    ...(type === PLAIN && { lines: withBreaks(shown.lines, nodes) }),
    ...(rest.frames.length > 0 && { frames: [...rest.frames] }),
    ...(cut && { cut }),
  };
  const reading = { record, nodes };
  readings.set(document, reading);
  return reading;
}
