// The headline: what the metadata call it, and the line of the page that shows it.

import type { JsonObject } from './jsonld.ts';
import { text as plain } from './jsonld.ts';
import { first, type Meta } from './meta.ts';
import type { Box, Line, Page } from './page.ts';
import { fold, key } from './text.ts';

/** Below this share of common words two titles are two titles. */
const SAME = 0.6;
const SEPARATOR = /\s+[|–—·•»«:›-]\s+|\s*[|»›]\s*/;

export interface Headline {
  title: string;
  /** The line that shows it; of a headline in several lines all of them together. */
  headline?: Line;
  /** A first line inside the headline's own element that is no part of the title. */
  kicker?: Line;
}

/** The title in the page's words where it is shown, else as the metadata give it, the site's name taken off. */
export function headlineOf(page: Page, meta: Meta, structured: JsonObject | undefined): Headline {
  const social = first(meta, 'og:title', 'twitter:title');
  const stated = [
    plain(structured?.headline),
    social ?? '',
    first(meta, 'dc.title', 'title', 'headline') ?? '',
    fold(page.document.title ?? ''),
  ].filter((title) => title.length > 1);

  const shown = bestHeading(page, stated);
  if (shown) {
    const { title, kicker } = split(shown, stated);
    // Where the page calls itself otherwise outside, that is the story's title; the heading still marks its place.
    const other = social !== undefined && overlap(title.text, social) < SAME ? withoutSite(social, meta) : title.text;
    return { title: other, headline: title, ...(kicker && { kicker }) };
  }
  const title = withoutSite(social ?? stated[0] ?? '', meta);
  const line = unmarked(page, [title, ...stated]);
  return line ? { title: line.text, headline: line } : { title };
}

/** The lines of the heading that agrees best with the stated titles; high ranks and whole titles before others. */
function bestHeading(page: Page, stated: readonly string[]): Line[] | undefined {
  const groups: { box: Box; level: number; lines: Line[] }[] = [];
  for (const line of page.lines) {
    const box = headingBox(line);
    if (!box) continue;
    const last = groups.at(-1);
    if (last?.box === box) last.lines.push(line);
    else groups.push({ box, level: Number(box.tag[1]), lines: [line] });
  }
  let best: Line[] | undefined;
  let bestScore = 0;
  for (const { level, lines } of groups) {
    const text = lines.map((line) => line.text).join(' ');
    const agreement = Math.max(0, ...stated.map((title) => overlap(text, title)));
    const score = agreement + (level === 1 ? 0.5 : level === 2 ? 0.1 : 0) + 0.3 * Math.min(1, text.length / 50);
    if (agreement >= 0.5 && score > bestScore) {
      best = lines;
      bestScore = score;
    }
  }
  const ones = groups.filter(({ level, lines }) => level === 1 && lines.some((line) => line.text.length > 3));
  return best ?? (ones.length === 1 || stated.length === 0 ? ones[0]?.lines : undefined);
}

/** Tells a kicker inside the heading from the title: the stated titles decide, or its being short. */
function split(lines: readonly Line[], stated: readonly string[]): { title: Line; kicker?: Line } {
  const whole = join(lines);
  const head = lines[0]!;
  if (lines.length < 2) return { title: head };
  const rest = join(lines.slice(1));
  const keys = stated.map(key);
  // Outside the page the two are joined by a colon that the page does not show.
  const joined = stated.some((title) => title === `${head.text}: ${rest.text}`);
  if (!joined && keys.includes(key(whole.text))) return { title: whole };
  const isStated = joined || keys.some((title) => title.startsWith(key(rest.text)));
  const isShort = head.text.length <= 40 && head.text.length < rest.text.length && !/[:–—-]$/.test(head.text);
  return isStated || isShort ? { title: rest, kicker: head } : { title: whole };
}

/** Several lines as one. */
function join(lines: readonly Line[]): Line {
  const last = lines.at(-1)!;
  if (lines.length === 1) return last;
  return {
    ...last,
    text: lines.map((line) => line.text).join(' '),
    nodes: lines.flatMap((line, at) => (at === 0 ? line.nodes : [null, ...line.nodes])),
  };
}

/** A headline that is marked as none: the longest line above the text that a stated title contains. */
function unmarked(page: Page, stated: readonly string[]): Line | undefined {
  const keys = stated.map(key);
  let best: Line | undefined;
  for (const line of page.lines) {
    if (line.text.length < 15 || line.text.length > 200 || line.linked > 0.5) continue;
    const own = key(line.text);
    if (!keys.some((title) => title.includes(own) && own.length > 0.4 * title.length)) continue;
    if (!best || line.text.length > best.text.length) best = line;
  }
  return best;
}

/** The heading element around a line, if there is one. */
export function headingBox(line: Line): Box | undefined {
  let box: Box | null = line.box;
  for (let up = 0; box && up < 3; up++, box = box.parent) if (/^h[1-6]$/.test(box.tag)) return box;
  return undefined;
}

/** 1…6 for a line inside a heading, 0 otherwise. */
export function headingLevel(line: Line): number {
  return Number(headingBox(line)?.tag[1] ?? 0);
}

/** How far two titles share their words, 0…1, of the shorter one. */
function overlap(a: string, b: string): number {
  const [one, two] = [wordSet(a), wordSet(b)];
  if (one.size === 0 || two.size === 0) return 0;
  let shared = 0;
  for (const word of one) if (two.has(word)) shared++;
  const smaller = Math.min(one.size, two.size);
  return smaller < 3 && one.size !== two.size ? 0.4 * (shared / smaller) : shared / smaller;
}

function wordSet(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
}

function withoutSite(title: string, meta: Meta): string {
  const parts = title.split(SEPARATOR).filter((part) => part.length > 0);
  if (parts.length < 2) return title;
  const site = key(first(meta, 'og:site_name', 'application-name') ?? '');
  const last = parts.at(-1)!;
  const isSite = site !== '' && key(last) !== '' && (key(last).includes(site) || site.includes(key(last)));
  if (isSite || (last.split(' ').length <= 3 && /\s[|–—-]\s|[|]/.test(title.slice(title.lastIndexOf(last) - 3)))) {
    return title.slice(0, title.lastIndexOf(last)).replace(/[\s|–—·•»«:›-]+$/, '');
  }
  return title;
}
