// Finds an article's blocks again in a live document: sequential alignment of the block texts over the page's lines.
// No search by similarity: what the page no longer shows word for word is gone.

import type { Article } from '../types.ts';
import { join } from './headline.ts';
import { type Line, readPage } from './page.ts';
import { foldRuns, type Run, sliceRuns } from './runs.ts';

/** For each block, −1 (title) and −2 (kicker): its runs, empty where the document no longer shows it. */
export type BlockMap = ReadonlyMap<number, readonly Run[]>;

/**
 * Where each block of `article` stands in `document`, which may be another load of the page than the one it was made from.
 * Blocks are looked for in order, each behind the one before; one that is not found there may stand anywhere else.
 */
export function alignBlocks(document: Document, article: Article): BlockMap {
  const { lines } = readPage(document, article.url);
  const byText = new Map<string, Line[]>();
  for (const line of lines) {
    const same = byText.get(line.text);
    if (same) same.push(line);
    else byText.set(line.text, [line]);
  }
  const map = new Map<number, readonly Run[]>();
  let behind: Point = { index: 0, offset: 0 };
  let body: number | undefined;
  article.blocks.forEach(({ text }, block) => {
    const place = find(lines, byText, text, behind);
    if (place) {
      behind = { index: place.line.index, offset: place.start + text.length };
      body ??= behind.index;
    }
    map.set(block, place ? runsAt(place, text) : []);
  });
  map.set(-1, aboveBody(lines, byText, article.title, body));
  map.set(-2, aboveBody(lines, byText, article.kicker ?? '', body));
  return map;
}

interface Place {
  line: Pick<Line, 'index' | 'nodes'>;
  start: number;
}

/** Where a block ends: the next one begins there or later, so that a paragraph said twice is found twice. */
interface Point {
  index: number;
  offset: number;
}

/** How many lines ahead a text is looked for inside longer lines. */
const REACH = 2_000;

function find(
  lines: readonly Line[],
  byText: ReadonlyMap<string, Line[]>,
  text: string,
  behind: Point,
): Place | undefined {
  const same = byText.get(text);
  const isNext = ({ index }: Line) => index > behind.index || (index === behind.index && behind.offset === 0);
  const whole = same?.find(isNext) ?? same?.[0];
  if (whole) return { line: whole, start: 0 };
  if (text === '') return undefined;
  for (const line of lines.slice(behind.index, behind.index + REACH)) {
    const from = line.index === behind.index ? behind.offset : 0;
    const start = line.text.length > text.length ? line.text.indexOf(text, from) : -1;
    if (start >= 0) return { line, start };
  }
  return undefined;
}

/** The title or the kicker: the last line above the body that says so, or several lines of one heading, or a part of a line. */
function aboveBody(
  lines: readonly Line[],
  byText: ReadonlyMap<string, Line[]>,
  text: string,
  body = lines.length,
): Run[] {
  if (text === '') return [];
  const same = byText.get(text) ?? [];
  const whole = same.filter(({ index }) => index <= body).at(-1) ?? same[0];
  if (whole) return runsAt({ line: whole, start: 0 }, text);
  for (let at = Math.min(body, lines.length - 1); at >= 0; at--) {
    const place = startsAt(lines, at, text);
    if (place) return runsAt(place, text);
  }
  return [];
}

function startsAt(lines: readonly Line[], at: number, text: string): Place | undefined {
  const line = lines[at]!;
  if (line.text.length > text.length) {
    const start = line.text.indexOf(text);
    return start < 0 ? undefined : { line, start };
  }
  for (let end = at + 1; end <= lines.length; end++) {
    const { text: whole, nodes } = join(lines.slice(at, end));
    if (whole === text) return { line: { index: at, nodes }, start: 0 };
    if (!text.startsWith(whole)) break;
  }
  return undefined;
}

function runsAt({ line, start }: Place, text: string): Run[] {
  return sliceRuns(foldRuns(line.nodes).runs, start, start + text.length);
}
