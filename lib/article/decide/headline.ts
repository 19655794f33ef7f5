// The headline: what the metadata call it, and the line of the page that shows it.

import { fold, key } from '../text.ts';
import type { JsonObject } from './jsonld.ts';
import { text as plain } from './jsonld.ts';
import { first, type Meta } from './meta.ts';
import { type Box, type Line, type Page, textOfPieces } from './page.ts';
import { isCommentsHeading } from './related-heading.ts';

/** Below this share of common words two titles are two titles. */
const SAME = 0.6;
/** What JSON-LD and `<title>` say counts for less than the title for sharing: they are often written for search engines. */
const LESS = 0.8;
const SEPARATOR = /\s+[|–—·•»«:›-]\s+|\s*[|»›]\s*/;
const PATH = /\b(?:bread ?crumbs?|brotkrumen?)\b/;
/** How many lines below a path a headline without a heading's tag may stand. */
const REACH = 6;

/** More lines or characters than this are no heading. */
const MOST = { lines: 7, characters: 500 };
/** So many headings are compared with the titles. */
const MOST_HEADINGS = 400;

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
  const others = [
    plain(structured?.headline),
    first(meta, 'dc.title', 'title', 'headline') ?? '',
    fold(page.record.title),
  ].filter((title) => title.length > 1);
  const stated = social === undefined ? others : [social, ...others];

  const shown = bestHeading(page, social, others);
  if (shown) {
    const { title, kicker } = split(shown, stated);
    // Where all that the page says about itself agrees on other words, this heading is a second one.
    const isSame = (a: string, b: string) => overlap(wordSet(a), wordSet(b)) >= SAME;
    const isOther = social !== undefined && stated.every((one) => isSame(one, social) && !isSame(one, title.text));
    return {
      title: isOther ? withoutSite(social, meta) : title.text,
      headline: title,
      ...(kicker && { kicker }),
    };
  }
  const title = withoutSite(stated[0] ?? '', meta);
  const line = unmarked(page, [title, ...stated]);
  return line ? { title: line.text, headline: line } : { title };
}

interface Group {
  lines: Line[];
  /** What its rank is worth: a first heading much, but nothing at the end of a path. */
  rank: number;
}

/** The lines of the heading that agrees best with the stated titles, the title for sharing first; high ranks before others. */
function bestHeading(page: Page, social: string | undefined, others: readonly string[]): Line[] | undefined {
  let best: Line[] | undefined;
  let bestScore = 0;
  const groups = headings(page);
  const titles = [
    ...(social ? [{ words: wordSet(social), weight: 1 }] : []),
    ...others.map((title) => ({ words: wordSet(title), weight: LESS })),
  ];
  for (const { lines, rank } of groups) {
    const shown = [...(lines.length > 1 ? [join(lines)] : []), ...lines].map(({ text }) => wordSet(text));
    const agreed = Math.max(
      0,
      ...titles.flatMap(({ words, weight }) =>
        shown.map((own) => weight * (overlap(own, words) + 0.3 * overlap(own, words, Math.max))),
      ),
    );
    if (agreed >= 0.5 && agreed + rank > bestScore) {
      best = lines;
      bestScore = agreed + rank;
    }
  }
  const ones = groups.filter(
    ({ lines, rank }) => rank > 0.4 && lines.some(({ text, linked }) => /[\p{L}\p{N}]{2}/u.test(text) && linked < 0.9),
  );
  return best ?? (ones.length === 1 || (!social && others.length === 0) ? ones[0]?.lines : undefined);
}

/** The page's headings that may be the headline; behind a path also lines that are marked as none. */
function headings(page: Page): Group[] {
  const groups: (Group & { box: Box })[] = [];
  let path = -REACH;
  for (const line of page.lines) {
    if (groups.length > MOST_HEADINGS) break;
    const box = headingBox(line) ?? line.box;
    const last = groups.at(-1);
    if (last?.box === box) last.lines.push(line);
    else if (/^h[1-6]$/.test(box.tag)) {
      if (isHome(line) || isCommentsHeading(line.text)) continue;
      const isInPath = box.tag === 'h1' && endsPath(page, box);
      if (isInPath) path = line.index;
      groups.push({ box, lines: [line], rank: isInPath ? 0 : box.tag === 'h1' ? 0.5 : box.tag === 'h2' ? 0.1 : 0 });
    } else if (line.index < path + REACH && line.linked < 0.5 && line.text.length < 200)
      groups.push({ box, lines: [line], rank: 0.1 });
  }
  return groups;
}

/**
 * Whether a heading is the last step of a path (“Start › Politik › …”). On many pages the first heading stands there, in the
 * words for search engines, and the headline that readers see is the next one.
 */
function endsPath({ lines }: Page, heading: Box): boolean {
  for (let box: Box | null = heading; box && box.end === heading.end; box = box.parent) {
    if (/^(?:li|nav)$/.test(box.tag) || PATH.test(box.names)) return true;
    const before = lines.slice(box.first, heading.first);
    const links = before.flatMap(({ pieces }) => pieces.filter((piece) => piece?.box.link));
    if (links.length > 1 && before.every(({ linked }) => linked > 0.8)) return true;
  }
  return false;
}

/** The site's own name, linked to its front page. */
export function isHome({ pieces }: Line): boolean {
  const read = pieces[0]?.box.anchor?.read;
  return read !== undefined && (read.rel === 'home' || /^(?:https?:\/\/[^/]+)?\/?$/.test(read.href ?? ''));
}

/** Tells a kicker inside the heading from the title: the stated titles decide, or its being short. */
function split(shown: readonly Line[], stated: readonly string[]): { title: Line; kicker?: Line } {
  const lettered = shown.filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
  const lines = lettered.length === 1 ? parts(lettered[0]!, stated) : lettered;
  const whole = lines.length > 1 ? join(shown) : lines[0]!;
  const head = lines[0]!;
  if (lines.length < 2) return { title: head };
  const rest = join(lines.slice(1));
  const keys = stated.map(key);
  // Outside the page the two are joined by a colon that the page does not show.
  const joined = lettered.length === shown.length && stated.includes(`${head.text}: ${rest.text}`);
  if (!joined && keys.includes(key(whole.text))) return { title: whole };
  const isStated = joined || keys.some((title) => title.startsWith(key(rest.text)));
  const isShort = head.text.length <= 40 && head.text.length < rest.text.length && !/[:–—-]$/.test(head.text);
  return isStated || isShort ? { title: rest, kicker: head } : { title: whole };
}

/** A kicker and a title that share a line: set side by side without a blank, or joined by a colon outside the page. */
function parts(line: Line, stated: readonly string[]): Line[] {
  for (let cut = 1; cut < line.pieces.length; cut++) {
    const [head, rest] = [line.pieces.slice(0, cut), line.pieces.slice(cut)].map((pieces) => {
      const raw = pieces.map((piece) => piece?.text ?? ' ').join('');
      return { ...line, pieces, raw, text: fold(raw) };
    }) as [Line & { raw: string }, Line & { raw: string }];
    const isGlued = /[\p{Ll}.!?]$/u.test(head.raw) && /^\p{Lu}\S* /u.test(rest.raw);
    if (isGlued || stated.includes(`${head.text}: ${rest.text}`)) return [head, rest];
  }
  return [line];
}

/** Several lines as one; a colon set in an element of its own follows its word directly. */
function join(lines: readonly Line[]): Line {
  const last = lines.at(-1)!;
  if (lines.length === 1) return last;
  const pieces = lines.flatMap((line, at) =>
    at === 0 || /^[:,]/.test(line.text) ? line.pieces : [null, ...line.pieces],
  );
  return { ...last, text: textOfPieces(pieces), pieces };
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

/** The heading element around a line, if there is one: a story inside a heading's tag is no heading. */
export function headingBox(line: Line): Box | undefined {
  let box: Box | null = line.box;
  for (let up = 0; box && up < 3; up++, box = box.parent)
    if (/^h[1-6]$/.test(box.tag) && box.end - box.first <= MOST.lines)
      return box.size < MOST.characters ? box : undefined;
  return undefined;
}

/** 1…6 for a line inside a heading, 0 otherwise. */
export function headingLevel(line: Line): number {
  return Number(headingBox(line)?.tag[1] ?? 0);
}

/** How far two titles share their words, 0…1, of the shorter one or, by `Math.max`, of the longer. */
function overlap(one: ReadonlySet<string>, two: ReadonlySet<string>, of = Math.min): number {
  if (one.size === 0 || two.size === 0) return 0;
  let shared = 0;
  for (const word of one) if (two.has(word)) shared++;
  const share = shared / of(one.size, two.size);
  return Math.min(one.size, two.size) < 3 && one.size !== two.size ? 0.4 * share : share;
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
