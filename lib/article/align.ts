// Finds an article's blocks again in a live document: sequential alignment of the block texts over the page's lines.
// No search by similarity: what the page no longer shows word for word is gone.

import type { Article } from '../types.ts';
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
  const map = new Map<number, readonly Run[]>();
  const byText = new Map<string, Line[]>();
  for (const line of lines) {
    const same = byText.get(line.text);
    if (same) same.push(line);
    else byText.set(line.text, [line]);
  }
  let behind = { index: 0, offset: 0 };
  article.blocks.forEach(({ text }, block) => {
    const place = find(lines, byText, text, behind);
    if (place) behind = { index: place.line.index, offset: place.start + text.length };
    map.set(block, place ? runsAt(place, text) : []);
  });
  const opening = map.get(0)?.[0]?.node;
  const body = opening ? (lines.find((line) => line.nodes.includes(opening))?.index ?? 0) : 0;
  for (const [block, text] of [
    [-1, article.title],
    [-2, article.kicker ?? ''],
  ] as const) {
    const same = text === '' ? [] : (byText.get(text) ?? []);
    // The headline is the last line above the body that says so.
    const line = same.filter(({ index }) => index <= body).at(-1) ?? same[0];
    map.set(block, line ? runsAt({ line, start: 0 }, text) : []);
  }
  return map;
}

interface Place {
  line: Line;
  start: number;
}

/** A point of the page: the next block begins there or later. */
interface Point {
  index: number;
  offset: number;
}

const isBehind = (behind: Point, { index }: Line, start: number): boolean =>
  index > behind.index || (index === behind.index && start >= behind.offset);

function find(
  lines: readonly Line[],
  byText: ReadonlyMap<string, Line[]>,
  text: string,
  behind: Point,
): Place | undefined {
  const same = byText.get(text);
  const whole = same?.find((line) => isBehind(behind, line, 0)) ?? same?.[0];
  if (whole) return { line: whole, start: 0 };
  if (text === '') return undefined;
  let earlier: Place | undefined;
  for (const line of lines) {
    if (line.text.length < text.length) continue;
    const start = line.text.indexOf(text, line.index === behind.index ? behind.offset : 0);
    if (start < 0) continue;
    if (isBehind(behind, line, start)) return { line, start };
    earlier ??= { line, start };
  }
  return earlier;
}

function runsAt({ line, start }: Place, text: string): Run[] {
  return sliceRuns(foldRuns(line.nodes).runs, start, start + text.length);
}
