// Finds an article's blocks again in a page: sequential alignment of the block texts over the lines of a reading.
// No search by similarity: what the page no longer shows word for word is gone.

import { type Article, KICKER_BLOCK, TITLE_BLOCK } from '../../types.ts';
import { linesOf, type Reading, readAnew, readingOf } from './index.ts';
import { foldRuns, holds, type Run, sliceRuns } from './runs.ts';
import type { Nodes } from './walk.ts';

/** For each block, the title and the kicker: its runs, empty where the document does not show it. */
export type BlockMap = ReadonlyMap<number, readonly Run[]>;

interface Line {
  index: number;
  text: string;
  nodes: Nodes;
}

/**
 * Where each block of `article` stands in `document`, which may be another load of the page than the one it was made from.
 * Looked up in the last reading; the document is read again where that no longer holds, or is known not to.
 */
export function alignBlocks(document: Document, article: Article, { anew = false } = {}): BlockMap {
  const known = anew ? undefined : align(readingOf(document), article);
  const isWhole = article.blocks.every(({ text }, block) => {
    const runs = known?.get(block) ?? [];
    return runs.length > 0 && holds(runs, text);
  });
  return known && isWhole ? known : align(readAnew(document, article.url), article);
}

/** Blocks are looked for in order, each behind the one before; one that is not found there may stand anywhere else. */
function align({ record, nodes }: Reading, article: Article): BlockMap {
  const lines = linesOf(record.lines).map((text, index): Line => ({ index, text, nodes: nodes[index] ?? [] }));
  const byText = Map.groupBy(lines, ({ text }) => text);
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
  map.set(TITLE_BLOCK, aboveBody(lines, byText, article.title, body));
  map.set(KICKER_BLOCK, aboveBody(lines, byText, article.kicker ?? '', body));
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
  const line = lines[at];
  if (!line) return undefined;
  if (line.text.length > text.length) {
    const start = line.text.indexOf(text);
    return start < 0 ? undefined : { line, start };
  }
  let whole = line.text;
  let nodes = line.nodes;
  for (const next of lines.slice(at + 1)) {
    if (whole === text) break;
    if (!text.startsWith(whole)) return undefined;
    // A colon or a comma in an element of its own follows its word directly.
    const follows = /^[:,]/.test(next.text);
    whole += follows ? next.text : ` ${next.text}`;
    nodes = follows ? [...nodes, ...next.nodes] : [...nodes, null, ...next.nodes];
  }
  return whole === text ? { line: { index: at, nodes }, start: 0 } : undefined;
}

function runsAt({ line, start }: Place, text: string): Run[] {
  return sliceRuns(foldRuns(line.nodes).runs, start, start + text.length);
}
