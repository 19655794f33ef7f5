// The related stories that the page itself offers, under headings such as “Weitere Meldungen” or after “Lesen Sie auch:”.

import { addressKey } from '../../address.ts';
import type { StoryLink } from '../../types.ts';
import { absolute } from '../address.ts';
import { key } from '../text.ts';
import type { Draft } from './draft.ts';
import { headingLevel } from './headline.ts';
import type { Box, Line } from './page.ts';
import { readsMonthFirst } from './published.ts';
import { isElsewhereHeading, isReadOn, isRelatedHeading } from './related-heading.ts';
import { type Item, readItem } from './related-item.ts';

const MAX_LINKS = 40;
/** How far below its heading a list may reach, in lines. */
const MAX_REACH = 200;
/** After so many lines without a link the list is over. */
const MAX_BARREN = 4;

/** In the order of the page, each address once; never the story itself. */
export function relatedOf(draft: Draft, published: string | undefined): StoryLink[] {
  const { lines } = draft.page;
  const links = new Map<string, StoryLink>();
  const own = new Set([draft.facts.url, addressKey(draft.page.record.url)]);
  const year = published?.slice(0, 4);
  const monthFirst = readsMonthFirst(draft.facts);
  for (let at = (draft.facts.headline?.index ?? -1) + 1; at < lines.length && links.size < MAX_LINKS; at++) {
    const items = isListHeading(lines[at]!) ? itemsUnder(draft, at) : [];
    for (const item of items.length > 0 ? items : inlineItem(draft, at)) {
      const link = own.has(item.url) || links.has(item.url) ? undefined : readItem(item, monthFirst, year);
      if (link && key(link.title) !== key(draft.facts.title)) links.set(link.url, link);
    }
  }
  return [...links.values()].slice(0, MAX_LINKS);
}

/** “Mehr zum Thema”; or “Lesen Sie auch:” with the links in the same line. */
function isListHeading(line: Line): boolean {
  if (line.text.length <= 80) return isRelatedHeading(line.text);
  return line.linked > 0.5 && isRelatedHeading(line.text.slice(0, 80));
}

/** A link set between the paragraphs as a box of its own, title and “Read more” inside one link. */
function inlineItem({ page, facts, root }: Draft, at: number): Item[] {
  const line = page.lines[at]!;
  if (at < root.first || at >= root.end || !isReadOn(line.text)) return [];
  const [link] = anchorsOf(line, facts.base);
  if (!link) return [];
  const lines = page.lines
    .slice(Math.max(0, at - 4), at)
    .filter((other) => anchorsOf(other, facts.base)[0]?.anchor === link.anchor);
  return lines.length > 0 ? [{ url: link.url, anchors: [link.anchor], lines }] : [];
}

/** A heading that is a link itself. */
function leadsToList({ text, linked }: Line): boolean {
  return linked > 0.85 && text.length <= 30;
}

interface Found {
  url: string;
  anchor: Box;
  line: Line;
}

/** The stories behind the heading, each with its lines: those of its own box, or those up to its neighbour. */
function itemsUnder(draft: Draft, heading: number): Item[] {
  const { lines } = draft.page;
  const end = endOfList(draft, heading);
  const found: Found[] = [];
  for (const line of lines.slice(heading, end)) {
    // A heading that is a link itself leads to the list, unless it names a story behind its colon or its label.
    if (line.index !== heading || !leadsToList(line)) found.push(...anchorsOf(line, draft.facts.base));
  }
  const firstLine = lines.slice(heading + 1, end)[0];
  const linkFirst = found.some(({ line }) => line === firstLine);
  const items: Item[] = [];
  let from = heading + 1;
  for (const [at, { url, anchor, line }] of found.entries()) {
    const last = items.at(-1);
    if (last?.url === url) {
      last.anchors.push(anchor);
      if (!last.lines.includes(line)) last.lines.push(line);
      from = line.index + 1;
      continue;
    }
    const box = itemBox(line, found, heading, end);
    const next = found.slice(at + 1).find((other) => other.url !== url);
    const range: [number, number] = box
      ? [box.first, box.end]
      : linkFirst
        ? [line.index, next ? Math.max(next.line.index, line.index + 1) : Math.min(line.index + 3, end)]
        : [Math.min(from, line.index), line.index + 1];
    items.push({
      url,
      anchors: [anchor],
      lines: lines.slice(...range).filter((one) => one === line || !isListHeading(one)),
    });
    from = line.index + 1;
  }
  return items;
}

/** Behind the last line of the list: the end of the box that the heading opens, another heading, or too many lines without a link. */
function endOfList(draft: Draft, heading: number): number {
  const { lines } = draft.page;
  const level = headingLevel(lines[heading]!);
  let box: Box = lines[heading]!.box;
  while (box.parent && box.end <= heading + 1 && (!hasLink(lines[heading]!) || leadsToList(lines[heading]!)))
    box = box.parent;
  const limit = Math.min(Math.max(box.end, heading + 1), heading + MAX_REACH);
  let barren = 0;
  for (let at = heading + 1; at < limit; at++) {
    const line = lines[at]!;
    if (line.linked < 0.6 && (isRelatedHeading(line.text) || isElsewhereHeading(line.text))) return at;
    if (hasLink(line)) {
      barren = 0;
      continue;
    }
    if (level > 0 && headingLevel(line) > 0 && headingLevel(line) <= level) return at;
    if (++barren > MAX_BARREN) return at - MAX_BARREN + 1;
  }
  return limit;
}

/** The largest box around the line that leads to no other story of the list. */
function itemBox(line: Line, found: readonly Found[], heading: number, end: number): Box | undefined {
  const own = found.filter((one) => one.line === line).map(({ url }) => url);
  const others = found.filter(({ url }) => !own.includes(url)).map((one) => one.line.index);
  let best: Box | undefined;
  for (let box: Box | null = line.box; box; box = box.parent) {
    const { first, end: last } = box;
    if (first < heading || last > end || others.some((at) => at >= first && at < last)) break;
    if (first === heading && line.index !== heading) break;
    best = box;
  }
  return best && (best.end - best.first > 1 || best.tag === 'li' || best.parent?.tag !== 'body') ? best : undefined;
}

function hasLink(line: Line): boolean {
  return line.linked > 0;
}

function anchorsOf(line: Line, base: string): Found[] {
  if (!hasLink(line)) return [];
  const found: Found[] = [];
  for (const piece of line.pieces) {
    const anchor = piece && piece.text.trim() !== '' ? piece.box.link : undefined;
    if (!anchor || found.some((known) => known.anchor === anchor)) continue;
    const url = absolute((anchor.read.href ?? '').trim(), base);
    if (url) found.push({ url: addressKey(url), anchor, line });
  }
  return found;
}
