// The door of the room: a document becomes an Article. What the page shows is read in `read/`, what it means is judged in `decide/`.

import type { Extraction } from '../types.ts';
import { type DecideOptions, judge, judgeAgain } from './decide/index.ts';
import { read } from './read/index.ts';
import type { PageRecord } from './record.ts';

export interface ExtractOptions extends DecideOptions {
  /** The second reader, `secondReading`: asked only where the first reading is in doubt. */
  second?: (document: Document, record: PageRecord) => readonly number[];
}

/**
 * Reads the article that the document shows; changes nothing and needs no layout.
 * @param url the document's address; relative links and the canonical address count from it.
 */
export function extractArticle(
  document: Document,
  url: string,
  { second, ...options }: ExtractOptions = {},
): Extraction {
  const record = read(document, url);
  const { extraction, isInDoubt } = judge(record, options);
  return second && isInDoubt ? judgeAgain(record, second(document, record), options).extraction : extraction;
}
