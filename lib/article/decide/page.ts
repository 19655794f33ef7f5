// A page record as the extraction sees it: lines inside a tree of boxes, each telling its names, its links and its lettering.

import type { BoxRecord, PageRecord } from '../record.ts';
import { fold } from '../text.ts';
import { isNamedKicker, namesOf } from './names.ts';

/** A line of the page: text without a block boundary inside. */
export interface Line {
  /** Position in `Page.lines`. */
  index: number;
  /** The line of the record that it is or is a part of. */
  read: number;
  box: Box;
  text: string;
  /** How much the text says, in characters of an alphabet: one of a dense script (Chinese, Japanese, Korean) says as much as several. */
  extent: number;
  /** The pieces of the text in order; `null` is a line break. */
  pieces: (Piece | null)[];
  /** Share of the characters that are inside links, 0…1. */
  linked: number;
  /** Share of the characters that are set bold, 0…1. */
  bold: number;
}

/** Text that stands in one element. */
export interface Piece {
  text: string;
  /** The innermost element around it. */
  box: Box;
}

/** An element, with the half-open range of lines that hold its text. */
export interface Box {
  tag: string;
  /** The block around it. */
  parent: Box | null;
  /** The element around it, block or not. */
  around: Box | null;
  isInline: boolean;
  /** Position in `Page.elements`. */
  index: number;
  first: number;
  end: number;
  /** Characters of its text. */
  size: number;
  /** Class, id and role as words, see {@link namesOf}. */
  names: string;
  /** Its attributes and what stands in it, as read. */
  read: BoxRecord;
  /** The link that it is or stands in, and the same if it leads somewhere. */
  anchor: Box | null;
  link: Box | null;
  isBold: boolean;
}

export interface Page {
  record: PageRecord;
  lines: Line[];
  /** The blocks in document order, so a parent stands before its children. */
  boxes: Box[];
  /** All elements in document order. */
  elements: Box[];
}

/** Joins a record's lines and boxes to each other. */
export function toPage(record: PageRecord): Page {
  const elements = record.boxes.reduce(addBox, []);
  const page: Page = { record, lines: [], boxes: [], elements };
  const start: number[] = [];
  for (const [read, { pieces, box }] of record.lines.entries()) {
    start.push(page.lines.length);
    const owner = elements[box];
    if (owner) {
      const placed = pieces.map((piece) => piece && { text: piece.text, box: elements[piece.box ?? box] ?? owner });
      page.lines.push(...split(placed).map((part, at) => toLine(part, page.lines.length + at, read)));
    }
  }
  start.push(page.lines.length);
  const sizes = sumOf(page.lines, ({ text }) => text.length);
  for (const box of elements) {
    box.first = start[Math.min(box.read.first, start.length - 1)] ?? 0;
    box.end = Math.max(box.first, start[Math.min(box.read.end, start.length - 1)] ?? 0);
    if (box.isInline) continue;
    if (box.read.inline) narrow(page, box);
    page.boxes.push(box);
    box.size = sizes(box);
  }
  return page;
}

/** How much of something a box holds, when each line has so much of it. */
export function sumOf(
  lines: readonly Line[],
  amount: (line: Line) => number,
): (range: { first: number; end: number }) => number {
  const sums = [0];
  for (const line of lines) sums.push((sums.at(-1) ?? 0) + amount(line));
  return ({ first, end }) => (sums[end] ?? 0) - (sums[first] ?? 0);
}

function addBox(boxes: Box[], read: BoxRecord): Box[] {
  const around = read.parent === undefined ? null : (boxes[read.parent] ?? null);
  const parent = around?.isInline ? around.parent : around;
  const names = namesOf(read);
  const box: Box = {
    tag: read.tag,
    parent,
    around,
    // A kicker inside the headline's element is a line of its own, though its tag is an inline one.
    isInline: read.inline === true && !(read.tag !== 'a' && /^h[1-6]$/.test(parent?.tag ?? '') && isNamedKicker(names)),
    index: boxes.length,
    first: 0,
    end: 0,
    size: 0,
    names,
    read,
    anchor: null,
    link: null,
    isBold: around?.isBold === true || read.tag === 'b' || read.tag === 'strong',
  };
  box.anchor = read.tag === 'a' ? box : (around?.anchor ?? null);
  box.link = read.tag === 'a' && read.href !== undefined ? box : (around?.link ?? null);
  boxes.push(box);
  return boxes;
}

/** What flows inside a line for the reader, and is a block here, holds only those lines that are its own. */
function narrow(page: Page, box: Box): void {
  const own = page.lines.slice(box.first, box.end).filter((line) => isWithin(line.box, box));
  box.first = own[0]?.index ?? box.first;
  box.end = (own.at(-1)?.index ?? box.first - 1) + 1;
}

/** The innermost block that an element is or stands in. */
function blockOf(box: Box): Box {
  return box.isInline ? (box.parent ?? box) : box;
}

/** A line's pieces by the block that they stand in. */
function split(pieces: (Piece | null)[]): (Piece | null)[][] {
  const owner = pieces[0] && blockOf(pieces[0].box);
  if (pieces.every((piece) => piece === null || blockOf(piece.box) === owner)) {
    return textOfPieces(pieces) === '' ? [] : [pieces];
  }
  const parts: (Piece | null)[][] = [];
  let block: Box | undefined;
  for (const piece of pieces) {
    const own = piece ? blockOf(piece.box) : block;
    if (own !== block || parts.length === 0) parts.push([]);
    block = own;
    parts.at(-1)?.push(piece);
  }
  return parts.filter((part) => textOfPieces(part) !== '');
}

function toLine(pieces: (Piece | null)[], index: number, read: number): Line {
  let total = 0;
  let linked = 0;
  let bold = 0;
  for (const piece of pieces) {
    const size = piece?.text.trim().length ?? 0;
    total += size;
    if (piece?.box.anchor) linked += size;
    if (piece?.box.isBold) bold += size;
  }
  const holder = pieces.find((piece) => piece !== null)?.box as Box;
  const text = textOfPieces(pieces);
  return {
    index,
    read,
    box: blockOf(holder),
    text,
    extent: extentOf(text),
    pieces,
    linked: linked / total,
    bold: bold / total,
  };
}

const DENSE = /[\u1100-\u11FF\u2E80-\u9FFF\uAC00-\uD7AF\uF900-\uFAFF]/g;
/** A Chinese or Japanese text has about two fifths of the characters that its English translation has. */
const DENSITY = 2.5;

function extentOf(text: string): number {
  return text.length + (DENSITY - 1) * (text.match(DENSE)?.length ?? 0);
}

/** The text of pieces, a line break being a blank. */
export function textOfPieces(pieces: readonly (Piece | null)[]): string {
  // A record's text is folded already, piece by piece.
  const [only] = pieces;
  if (pieces.length === 1 && only) return only.text.trim();
  return fold(pieces.map((piece) => piece?.text ?? '\n').join(''));
}

/** The line's text with a blank at every change of element, where elements set side by side would run together. */
export function spaced(line: Line): string {
  return fold(line.pieces.map((piece) => piece?.text ?? '').join(' '));
}

/** The first and the last piece of a line that show something. */
export function firstShown({ pieces }: Pick<Line, 'pieces'>): Piece | undefined {
  return pieces.find((piece): piece is Piece => piece !== null && piece.text.trim() !== '');
}

export function lastShown({ pieces }: Pick<Line, 'pieces'>): Piece | undefined {
  return pieces.findLast((piece): piece is Piece => piece !== null && piece.text.trim() !== '');
}

/** Whether the line stands beside a picture in a small box of the two: it tells of the picture. */
export function isOfPicture({ box: own }: Line): boolean {
  let box: Box | null = own;
  for (let up = 0; box && up < 3 && box.end - box.first <= 3; up++, box = box.parent)
    if (box.read.picture || /^fig/.test(box.tag)) return box.size < 300;
  return false;
}

/** Whether `box` is `outer` or stands in it. */
export function isWithin(box: Box, outer: Box): boolean {
  for (let up: Box | null = box; up; up = up.around) if (up === outer) return true;
  return false;
}

/** The elements inside `box`, in document order. */
export function within(page: Page, box: Box): Box[] {
  const from = box.index + 1;
  let end = from;
  while (end < page.elements.length && isWithin(page.elements[end] as Box, box)) end++;
  return page.elements.slice(from, end);
}

/** The text of an element, its lines joined; no more than about `most` characters of it. */
export function textIn(page: Page, box: Box, most: number): string {
  let text = '';
  for (let at = box.first; at < box.end && text.length <= most; at++) {
    for (const piece of page.lines[at]?.pieces ?? [])
      if (piece === null || isWithin(piece.box, box)) text += piece?.text ?? '\n';
    text += '\n';
  }
  return fold(text);
}

/** What the time element around `box` states, if there is one. */
export function timeAround(box: Box): string | undefined {
  for (let up: Box | null = box; up; up = up.around) if (up.tag === 'time' && up.read.datetime) return up.read.datetime;
  return undefined;
}
