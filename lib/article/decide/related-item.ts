// One related story as a list shows it: which of its words are the title, which the section, which the date.

import type { StoryLink } from '../../types.ts';
import { fold, words } from '../text.ts';
import { findDate, isoDate } from './date-text.ts';
import { headingBox } from './headline.ts';
import { isNamedTitle as isNamedAsTitle } from './names.ts';
import { type Box, type Line, timeAround } from './page.ts';
import { isElsewhereHeading, isReadOn, isRelatedHeading } from './related-heading.ts';

export interface Item {
  url: string;
  /** The links to the story inside the item. */
  anchors: Box[];
  lines: Line[];
}

/** A stretch of the item's text that is set as one. */
interface Piece {
  text: string;
  inLink: boolean;
  inHeading: boolean;
  /** Its element is named as a title. */
  isNamedTitle: boolean;
  /** Set apart from the text around it: bold, a span, a heading. */
  apart: boolean;
}

/** How far from the end or the beginning of a piece its date stands, in characters. */
const EDGE = 50;
const MIN_TITLE = 12;
/** What is longer and ends like a sentence is no title where there is another. */
const LONG_TITLE = 90;
const MAX_SECTION = 34;
/** Elements that only shade words within a piece. */
const SHADING = new Set(['em', 'i', 'q', 'cite', 'sup', 'sub', 'wbr', 'bdi', 'abbr', 'mark']);

/** @param year the story's own year, for dates without one. Undefined if no words of the item can be its title. */
export function readItem(item: Item, monthFirst: boolean, year: string | undefined): StoryLink | undefined {
  const pieces = item.lines
    .flatMap((line) => piecesOf(line, item.anchors))
    .filter(({ text }) => !isReadOn(text) && !isRelatedHeading(text) && !isElsewhereHeading(text));
  const title = titleOf(pieces);
  if (!title) return undefined;
  const published = dateOf(item, pieces, monthFirst, year);
  const section = sectionOf(pieces, title, monthFirst);
  return { url: item.url, title: title.text, ...(section && { section }), ...(published && { published }) };
}

function piecesOf(line: Line, anchors: readonly Box[]): Piece[] {
  const inHeading = headingBox(line) !== undefined;
  const pieces: Piece[] = [];
  let holder: Box | null = null;
  for (const piece of line.pieces) {
    if (!piece) {
      holder = null;
      continue;
    }
    let parent: Box | null = piece.box;
    while (parent && SHADING.has(parent.tag)) parent = parent.around;
    const last = pieces.at(-1);
    if (parent === holder && last) {
      last.text += piece.text;
      continue;
    }
    if (piece.text.trim() === '') continue;
    holder = parent;
    const anchor = parent?.link;
    const inLink = anchor != null && anchors.includes(anchor);
    // A link to another story in the same line.
    if (anchor && !inLink) continue;
    const isNamedTitle = isNamedAsTitle(parent?.names ?? '');
    pieces.push({ text: piece.text, inLink, inHeading, isNamedTitle, apart: parent !== line.box });
  }
  return joinColons(pieces.map((piece) => ({ ...piece, text: fold(piece.text) })));
}

/** “Isny” and “: Ein Pflegeheim schließt” are one title. Pieces without a letter go. */
function joinColons(pieces: readonly Piece[]): Piece[] {
  const joined: Piece[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    const goesOn = last && (/^:/.test(piece.text) || (/:$/.test(last.text) && !isRelatedHeading(last.text)));
    if (goesOn && last.inLink === piece.inLink)
      last.text = `${last.text.replace(/:$/, '')}: ${piece.text.replace(/^:\s*/, '')}`.trim();
    else if (/[\p{L}\p{N}]/u.test(piece.text)) joined.push({ ...piece });
  }
  return joined;
}

/** The heading's words, else those of the link that are named its title or set as one, else the first words set apart, else the first sentence. */
function titleOf(pieces: readonly Piece[]): Piece | undefined {
  const longest = (of: readonly Piece[]) => of.toSorted((a, b) => b.text.length - a.text.length)[0];
  const isTitle = (piece: Piece | undefined) =>
    piece && piece.text.length >= MIN_TITLE && words(piece.text) >= 2 && !isDate(piece.text);
  const linked = pieces.filter((piece) => piece.inLink);
  const candidates = [
    longest(pieces.filter((piece) => piece.inHeading)),
    longest(linked.filter((piece) => piece.isNamedTitle)),
    longest(linked.filter((piece) => !isTeaser(piece))),
    longest(linked),
    pieces.find((piece) => piece.apart && isTitle(piece)),
  ];
  const set = candidates.find(isTitle);
  if (set) return { ...set, text: clean(set.text) };
  const opening = pieces[0];
  const sentence = opening && (/^.*?[.!?](?=\s|$)/.exec(opening.text)?.[0] ?? opening.text);
  return opening && sentence && sentence.length >= MIN_TITLE ? { ...opening, text: clean(sentence) } : undefined;
}

/** Some sentences, or one as long: what a card tells below its title. */
function isTeaser({ text }: Piece): boolean {
  return text.length > LONG_TITLE && /[.!?…]$/.test(text);
}

function isDate(text: string): boolean {
  const date = findDate(text);
  return date !== undefined && text.length - (date.end - date.start) < MIN_TITLE;
}

function clean(title: string): string {
  return title.replace(/(?<![.…])[.:]$/, '').slice(0, 300);
}

function dateOf(
  item: Item,
  pieces: readonly Piece[],
  monthFirst: boolean,
  year: string | undefined,
): string | undefined {
  for (const line of item.lines) {
    for (const piece of line.pieces) {
      const stated = piece && timeAround(piece.box);
      const date = stated ? isoDate(stated, monthFirst) : undefined;
      if (date) return date;
    }
  }
  for (const { text } of [...pieces].reverse()) {
    const full = year ? text.replace(/^(\d\d?\.\d\d?\.)$/, `$1${year}`) : text;
    // A date inside an excerpt belongs to the excerpt; the item's own stands at its end or its beginning.
    const found = findDate(full.slice(-EDGE), monthFirst) ?? findDate(full.slice(0, EDGE), monthFirst);
    if (found) return found.iso;
  }
  return undefined;
}

/** “(Ausland, 24.01.2026 - 14:23)”, “Wissen · 17.11.2026”, a label of its own. */
function sectionOf(pieces: readonly Piece[], title: Piece, monthFirst: boolean): string | undefined {
  for (const [at, piece] of pieces.entries()) {
    if (title.text.startsWith(clean(piece.text)) && piece.inLink === title.inLink) continue;
    // What ends in a colon is a kicker, what ends in a full stop a sentence.
    if (/:$/.test(piece.text) || (/[.!?…]$/.test(piece.text) && words(piece.text) > 2 && !/\d/.test(piece.text)))
      continue;
    const date = findDate(piece.text, monthFirst);
    const before = date ? piece.text.slice(0, date.start) : piece.text;
    const label = before
      .replace(/^.*[.!?…]\s|^in\s+(?=[“"„])/i, '')
      .replace(/^[^\p{L}]+|[\s,|·•:–—-]+(?:\p{L}{2}\.,?\s*)?$|[^\p{L})]+$/gu, '')
      .trim();
    if (
      isSection(label) &&
      (piece.apart || date || before.length === label.length || /[,|·•]$/.test(piece.text) || pieces.length - 1 === at)
    )
      return label;
  }
  return undefined;
}

function isSection(label: string): boolean {
  if (label.length < 2 || label.length > MAX_SECTION || words(label) > 4) return false;
  return (
    !/^(?:von|by|mit|with|vom|am|um|uhr|foto|video|audio|plus|neu|\p{L}{2,9}tag)(?:\s|$)/iu.test(label) &&
    !/\d{2}|[.!?]$/.test(label)
  );
}
