// The door of the room: a document becomes an Article. What the page shows is read in `read/`, what it means is judged in `decide/`.

import type { Extraction } from '../types.ts';
import { type DecideOptions, decide } from './decide/index.ts';
import { read } from './read/index.ts';

/**
 * Reads the article that the document shows; changes nothing and needs no layout.
 * @param url the document's address; relative links and the canonical address count from it.
 */
export function extractArticle(document: Document, url: string, options: DecideOptions = {}): Extraction {
  return decide(read(document, url), options);
}
