// The related stories that the page itself offers, under headings such as “Weitere Meldungen”.

import type { StoryLink } from '../types.ts';
import { absolute, withoutTracking } from './address.ts';
import { findDate } from './date-text.ts';
import type { Draft } from './draft.ts';
import { headingLevel } from './headline.ts';
import type { Box, Line } from './page.ts';
import { readsMonthFirst } from './published.ts';
import { isElsewhereHeading, isRelatedHeading } from './related-heading.ts';
import { fold, key } from './text.ts';

const READ_ON =
  /^(?:weiterlesen|weiter|mehr(?: lesen| dazu| erfahren)?|zum artikel|lesen|read (?:more|on|article|full story)|more|continue(?: reading)?|full story|artikel lesen|hier)\W*$/i;
const MAX_LINKS = 40;
const MAX_ITEM = 1_200;

export function relatedOf(draft: Draft): StoryLink[] {
  const { lines } = draft.page;
  const links: StoryLink[] = [];
  const seen = new Set<string>();
  const start = (draft.facts.headline?.index ?? -1) + 1;
  for (let at = start; at < lines.length && links.length < MAX_LINKS; at++) {
    if (!isRelatedHeading(lines[at]!.text) || lines[at]!.linked > 0.6) continue;
    for (const item of itemsUnder(draft, at)) {
      const link = readItem(item, draft);
      if (!link || seen.has(link.url) || key(link.title) === key(draft.facts.title)) continue;
      seen.add(link.url);
      links.push(link);
    }
  }
  return links.slice(0, MAX_LINKS);
}

interface Item {
  href: string;
  anchors: Element[];
  lines: Line[];
}

/** The lines behind the heading, grouped by the story they lead to. */
function itemsUnder(draft: Draft, heading: number): Item[] {
  const { lines } = draft.page;
  const level = headingLevel(lines[heading]!);
  const section = sectionOf(lines[heading]!);
  const items: Item[] = [];
  let pending: Line[] = [];
  let barren = 0;
  for (let at = heading + 1; at < Math.min(lines.length, section.end, heading + 200); at++) {
    const line = lines[at]!;
    const rank = headingLevel(line);
    if (line.linked < 0.6 && (isRelatedHeading(line.text) || isElsewhereHeading(line.text))) break;
    const found = anchorsOf(line, draft.facts.base);
    if (level > 0 && rank > 0 && rank <= level && found.length === 0) break;
    if (found.length === 0) {
      barren += line.text.length;
      if (barren > MAX_ITEM) break;
      pending.push(line);
      continue;
    }
    barren = 0;
    for (const { href, anchor } of found) {
      const last = items.at(-1);
      if (last && last.href === href) {
        last.anchors.push(anchor);
        last.lines.push(...pending, line);
      } else {
        items.push({ href, anchors: [anchor], lines: [...pending, line] });
      }
      pending = [];
    }
  }
  return items;
}

/** The wrapper that the heading opens: the nearest box around it with links behind it. */
function sectionOf(heading: Line): Box {
  let box: Box = heading.box;
  while (box.parent && box.end <= heading.index + 1) box = box.parent;
  return box;
}

function anchorsOf(line: Line, base: string): { href: string; anchor: Element }[] {
  const found: { href: string; anchor: Element }[] = [];
  for (const node of line.nodes) {
    const anchor = node?.parentElement?.closest('a[href]');
    if (!anchor || found.some((known) => known.anchor === anchor)) continue;
    const href = absolute(anchor.getAttribute('href')?.trim() ?? '', base);
    if (href && !href.startsWith('file:///#')) found.push({ href: withoutTracking(href), anchor });
  }
  return found;
}

function readItem(item: Item, draft: Draft): StoryLink | undefined {
  const { url, title, rest } = { url: item.href, ...titleOf(item) };
  if (title.length < 12 || title.split(' ').length < 2) return undefined;
  const date = findDate(rest, readsMonthFirst(draft.facts));
  const section = date ? sectionBefore(rest, date.start) : undefined;
  return { url, title, ...(section && { section }), ...(date && { published: date.iso }) };
}

/** The title: the link's own words unless they only say “read more”; then the item's heading, bold opening or first sentence. */
function titleOf(item: Item): { title: string; rest: string } {
  const rest = item.lines.map((line) => line.text).join(' ');
  const heading = item.lines.find((line) => headingLevel(line) > 0);
  if (heading) return { title: clean(heading.text), rest };
  const spoken = item.anchors
    .map((anchor) => fold(anchor.textContent ?? ''))
    .filter((text) => !READ_ON.test(text) && text.length > 3);
  if (spoken[0]) return { title: clean(spoken[0]), rest };
  for (const line of item.lines) {
    const opening = openingElement(line);
    if (opening) return { title: clean(opening), rest };
  }
  const sentence = /^.*?[.!?](?=\s|$)/.exec(item.lines[0]?.text ?? '')?.[0] ?? item.lines[0]?.text ?? '';
  return { title: clean(sentence), rest };
}

/** What the first inline element of the line sets apart, if the line goes on behind it. */
function openingElement(line: Line): string | undefined {
  const element = line.nodes.find((node) => node !== null)?.parentElement;
  const text = fold(element?.textContent ?? '');
  return text.length >= 12 && text.length < line.text.length && line.text.startsWith(text) ? text : undefined;
}

function clean(title: string): string {
  return title.replace(/[.:]$/, '').slice(0, 300);
}

/** “(Ausland, ” in front of the date. */
function sectionBefore(text: string, at: number): string | undefined {
  return /(?:^|[([|•·]\s*|[.!?]\s+)(\p{Lu}[\p{L}&/ -]{2,30}?)\s*[,|•·–-]\s*(?:\p{L}{2,3}\.?,\s*)?$/u.exec(
    text.slice(Math.max(0, at - 60), at),
  )?.[1];
}
