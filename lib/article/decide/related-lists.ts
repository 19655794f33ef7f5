// Where a page lists other stories: under a heading that says so, in a box that is named so, between the paragraphs of the story.

import type { Draft } from './draft.ts';
import { headingLevel } from './headline.ts';
import { isNamedRelated, isNamedSponsored } from './names.ts';
import type { Box, Line } from './page.ts';
import { isElsewhereHeading, isReadOn, isRelatedHeading } from './related-heading.ts';

/** A list of stories: the half-open range of its lines. */
export interface StoryList {
  first: number;
  end: number;
  /** The line above that names it; it may hold links itself. */
  heading?: number;
  /** It stands inside the story without a word about it. */
  isUnlabelled?: true;
}

/** How far below its heading a list may reach, in lines. */
const MAX_REACH = 200;
/** After so many lines without a link the list is over, unless another item like the last one follows. */
const MAX_BARREN = 4;
/** More links than this between two paragraphs are a menu. */
const MAX_INSIDE = 8;
/** How many boxes around a line may tell by their names what it is. */
const MAX_AROUND = 8;

/**
 * The list that begins in this line, if there is one.
 * @param story the first line of the story and the last.
 */
export function listAt(draft: Draft, at: number, story: readonly [number, number]): StoryList | undefined {
  const line = draft.page.lines[at]!;
  if (isListHeading(line)) return { heading: at, first: at + 1, end: endOfList(draft, at) };
  return namedAt(draft, at) ?? (at > story[0] && at < story[1] ? insideAt(draft, at) : undefined);
}

/** “Mehr zum Thema”; or “Lesen Sie auch:” with the links in the same line. */
export function isListHeading(line: Line): boolean {
  if (line.text.length <= 80) return isRelatedHeading(line.text);
  return line.linked > 0.5 && isRelatedHeading(line.text.slice(0, 80));
}

/** A heading that is a link itself. */
export function leadsToList({ text, linked }: Line): boolean {
  return linked > 0.85 && text.length <= 30;
}

/** Whether a box around the line is named as bought. */
export function isSponsored(line: Line): boolean {
  return boxesAround(line).some(({ names }) => isNamedSponsored(names));
}

/** A box named `related-articles` that holds nothing of the story, and no list of other kind. */
function namedAt(draft: Draft, at: number): StoryList | undefined {
  const box = boxesAround(draft.page.lines[at]!).findLast(
    (around) => around.first === at && isNamedRelated(`${around.names} ${around.read.testid ?? ''}`),
  );
  return box && isFree(draft, box) ? { first: box.first, end: box.end } : undefined;
}

/** Links that stand alone between two paragraphs of the story. */
function insideAt(draft: Draft, at: number): StoryList | undefined {
  const { page, kept } = draft;
  if (kept[at]) return undefined;
  let box: Box | undefined;
  for (const around of boxesAround(page.lines[at]!)) {
    const { first, end } = around;
    if (end - first > MAX_REACH || kept.slice(first, end).includes(true)) break;
    if (!isFree(draft, around)) return undefined;
    if (first === at) box = around;
  }
  const lines = box ? page.lines.slice(box.first, box.end) : [];
  if (!box || lines.length === 0 || /^(?:fig|nav|aside$|footer)/.test(box.tag)) return undefined;
  const titles = lines.filter(isTitleLink);
  if (titles.length === 0 || titles.length > MAX_INSIDE || lines.filter(hasLink).length > 2 * titles.length)
    return undefined;
  return { first: box.first, end: box.end, isUnlabelled: true };
}

/** A line that one link makes up, a label in front of it. */
function isTitleLink(line: Line): boolean {
  const linked = line.linked * line.text.length;
  const label = /^[^:]{2,40}:\s/.exec(line.text)?.[0].length ?? 0;
  return linked >= 18 && linked < 200 && line.text.length - label <= linked * 1.15 && !isReadOn(line.text);
}

/** Whether the box holds no line of the story and no list of stories on anything. */
function isFree({ page, kept }: Draft, { first, end }: Box): boolean {
  if (end - first > MAX_REACH) return false;
  for (let at = first; at < end; at++) if (kept[at] || isElsewhereHeading(page.lines[at]!.text)) return false;
  return true;
}

function boxesAround(line: Line): Box[] {
  const boxes: Box[] = [];
  for (let box: Box | null = line.box; box && box.tag !== 'body' && boxes.length < MAX_AROUND; box = box.parent)
    boxes.push(box);
  return boxes;
}

/** Behind the last line of the list: the end of the box that the heading opens, another heading, or too many lines without a link. */
function endOfList(draft: Draft, heading: number): number {
  const { lines } = draft.page;
  const level = headingLevel(lines[heading]!);
  let box: Box = lines[heading]!.box;
  while (box.parent && box.end <= heading + 1 && (!hasLink(lines[heading]!) || leadsToList(lines[heading]!)))
    box = box.parent;
  const limit = Math.min(Math.max(box.end, heading + 1), heading + MAX_REACH);
  let last = heading;
  for (let at = heading + 1; at < limit; at++) {
    const line = lines[at]!;
    if (line.linked < 0.6 && (isRelatedHeading(line.text) || isElsewhereHeading(line.text))) return at;
    if (hasLink(line)) {
      if (at - last > MAX_BARREN + 1 && !(last > heading && isAlike(lines[last]!, line))) return last + 1;
      last = at;
    } else if (level > 0 && headingLevel(line) > 0 && headingLevel(line) <= level) return at;
  }
  return limit - last > MAX_BARREN + 1 ? last + 1 : limit;
}

/** Whether two lines stand in two boxes of one kind side by side: two items of one list. */
function isAlike(one: Line, other: Line): boolean {
  for (let box: Box | null = one.box; box?.parent; box = box.parent) {
    const { first, end } = box.parent;
    if (other.index < first || other.index >= end) continue;
    let beside: Box | null = other.box;
    while (beside && beside.parent !== box.parent) beside = beside.parent;
    return beside !== null && beside !== box && beside.tag === box.tag && beside.names === box.names;
  }
  return false;
}

export function hasLink(line: Line): boolean {
  return line.linked > 0;
}
