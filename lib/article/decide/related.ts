// The related stories that the page itself offers: what its lists hold, see `related-lists.ts`.

import { addressKey } from '../../address.ts';
import type { StoryLink } from '../../types.ts';
import { absolute } from '../address.ts';
import { key } from '../text.ts';
import type { Draft } from './draft.ts';
import type { Box, Line } from './page.ts';
import { readsMonthFirst } from './published.ts';
import { isAtHome, leadsToStory } from './related-address.ts';
import { isReadOn } from './related-heading.ts';
import { type Item, readItem } from './related-item.ts';
import { hasLink, isListHeading, isSponsored, leadsToList, listAt, type StoryList } from './related-lists.ts';

const MAX_LINKS = 40;
/** A link with this share of a longer line, or less, stands in running text. */
const RUNNING = 0.3;

/** In the order of the page, each address once; never the story itself, its author, or what is no story. */
export function relatedOf(draft: Draft, published: string | undefined): StoryLink[] {
  const { lines } = draft.page;
  const links = new Map<string, StoryLink>();
  const taken = new Set([draft.facts.url, addressKey(draft.page.record.url)]);
  const names = new Set([draft.facts.title, ...draft.facts.authors].map(key));
  const year = published?.slice(0, 4);
  const monthFirst = readsMonthFirst(draft.facts);
  const story = [draft.kept.indexOf(true), draft.kept.lastIndexOf(true)] as const;
  let covered = 0;
  for (let at = (draft.facts.headline?.index ?? -1) + 1; at < lines.length && links.size < MAX_LINKS; at++) {
    // In a list that was read only another heading begins another one.
    const list = at >= covered || isListHeading(lines[at]!) ? listAt(draft, at, story) : undefined;
    if (list) covered = Math.max(covered, list.end);
    const items = list ? itemsOf(draft, list) : [];
    for (const item of items.length > 0 ? items : inlineItem(draft, at)) {
      const link = taken.has(item.url) || links.has(item.url) ? undefined : readItem(item, monthFirst, year);
      if (!link || names.has(key(link.title)) || !leadsToStory(item.url, link.title, draft.facts.url)) continue;
      // What stands unlabelled in a story and leads elsewhere is bought.
      if (item.lines.some(isSponsored) || (list?.isUnlabelled && !isAtHome(item.url, draft.facts.url))) continue;
      links.set(link.url, link);
    }
  }
  return [...links.values()].slice(0, MAX_LINKS);
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

interface Found {
  url: string;
  anchor: Box;
  line: Line;
}

/** The stories of a list, each with its lines: those of its own box, or those up to its neighbour. */
function itemsOf(draft: Draft, { heading = -1, first, end }: StoryList): Item[] {
  const { lines } = draft.page;
  const found: Found[] = [];
  for (const line of lines.slice(heading < 0 ? first : heading, end)) {
    // A heading that is a link itself leads to the list, unless it names a story behind its colon or its label.
    if (line.index === heading && leadsToList(line)) continue;
    found.push(...anchorsOf(line, draft.facts.base).filter((one) => !isRunning(line, one.anchor)));
  }
  const firstLine = lines.slice(first, end)[0];
  const linkFirst = found.some(({ line }) => line === firstLine);
  const items: Item[] = [];
  let from = first;
  for (const [at, { url, anchor, line }] of found.entries()) {
    const last = items.at(-1);
    if (last?.url === url) {
      last.anchors.push(anchor);
      if (!last.lines.includes(line)) last.lines.push(line);
      from = line.index + 1;
      continue;
    }
    const box = itemBox(line, found, heading < 0 ? first : heading, end, heading);
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

/** The largest box around the line that leads to no other story of the list. */
function itemBox(line: Line, found: readonly Found[], from: number, end: number, heading: number): Box | undefined {
  const own = found.filter((one) => one.line === line).map(({ url }) => url);
  const others = found.filter(({ url }) => !own.includes(url)).map((one) => one.line.index);
  let best: Box | undefined;
  for (let box: Box | null = line.box; box; box = box.parent) {
    const { first, end: last } = box;
    if (first < from || last > end || others.some((at) => at >= first && at < last)) break;
    if (first === heading && line.index !== heading) break;
    best = box;
  }
  return best && (best.end - best.first > 1 || best.tag === 'li' || best.parent?.tag !== 'body') ? best : undefined;
}

/** Whether the link stands in a sentence that goes on around it; “more” at its end does not. */
function isRunning(line: Line, anchor: Box): boolean {
  const text = line.pieces.map((piece) => (piece?.box.link === anchor ? piece.text : '')).join('');
  return line.text.length > 80 && line.linked < RUNNING && !isReadOn(text) && !isListHeading(line);
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
