// The headline: what the metadata call it, and the line of the page that shows it.

import { siteOf } from '../../address.ts';
import { fold, key } from '../text.ts';
import type { JsonObject } from './jsonld.ts';
import { isObject, text as plain } from './jsonld.ts';
import { first, type Meta } from './meta.ts';
import { isNamedKicker } from './names.ts';
import { type Box, firstShown, type Line, type Page, textOfPieces } from './page.ts';
import { isProse } from './prose.ts';
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

  const sites = sitesOf(page, meta, structured);
  const groups = headings(page);
  const best = bestHeading(groups, social, others);
  const behind = best && groups.slice(groups.indexOf(best) + 1).find(isNext);
  // What a path ends in are the words for search engines; the headline that readers see is behind it, where the page states that too.
  const isShown = best?.isPath && behind && isStatedIn(behind.lines, stated);
  const shown = isShown ? behind.lines : best?.lines;
  if (shown) {
    const { title, kicker = behind && !isShown ? kickerIn(page, best, behind.lines) : undefined } = split(
      shown,
      stated,
    );
    // Where all that the page says about itself agrees on other words, this heading is a second one.
    const isSame = (a: string, b: string) => overlap(wordSet(a), wordSet(b)) >= SAME;
    const isOther = social !== undefined && stated.every((one) => isSame(one, social) && !isSame(one, title.text));
    return {
      title: isOther ? withoutSite(social, sites) : title.text,
      headline: title,
      ...(kicker && { kicker }),
    };
  }
  const title = withoutSite(stated[0] ?? '', sites);
  const line = unmarked(page, [title, ...stated]);
  return line ? { title: line.text, headline: line } : { title };
}

interface Group {
  lines: Line[];
  /** What its rank is worth: a first heading much, but nothing at the end of a path. */
  rank: number;
  /** It ends a path. */
  isPath?: true;
}

/** The lines of the heading that agrees best with the stated titles, the title for sharing first; high ranks before others. */
function bestHeading(
  groups: readonly Group[],
  social: string | undefined,
  others: readonly string[],
): Group | undefined {
  const names = social === undefined ? new Set(others.flatMap(namesBehind)) : new Set();
  let best: Group | undefined;
  let bestScore = 0;
  const titles = [
    ...(social ? [{ words: wordSet(social), weight: 1 }] : []),
    ...others.map((title) => ({ words: wordSet(title), weight: LESS })),
  ];
  for (const group of groups) {
    const { lines, rank } = group;
    if (names.has(key(join(lines).text))) continue;
    const shown = [...(lines.length > 1 ? [join(lines)] : []), ...lines].map(({ text }) => wordSet(text));
    const agreed = Math.max(
      0,
      ...titles.flatMap(({ words, weight }) =>
        shown.map((own) => weight * (overlap(own, words) + 0.3 * overlap(own, words, Math.max))),
      ),
    );
    if (agreed >= 0.5 && agreed + rank > bestScore) {
      best = group;
      bestScore = agreed + rank;
    }
  }
  const ones = groups.filter(
    ({ lines, rank }) => rank > 0.4 && lines.some(({ text, linked }) => /[\p{L}\p{N}]{2}/u.test(text) && linked < 0.9),
  );
  return best ?? (ones.length === 1 || (!social && others.length === 0) ? ones[0] : undefined);
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
      const rank = isInPath ? 0 : box.tag === 'h1' ? 0.5 : box.tag === 'h2' ? 0.1 : 0;
      groups.push({ box, lines: [line], rank, ...(isInPath && { isPath: true }) });
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

/** A heading of the first two ranks that leads nowhere. */
function isNext({ lines, rank }: Group): boolean {
  return rank > 0 && lines.every((line) => line.linked < 0.5 && headingLevel(line) > 0);
}

/** Whether the heading, or what stands in it behind a kicker, says just what the page states as one of its titles. */
function isStatedIn(lines: readonly Line[], stated: readonly string[]): boolean {
  const titles = new Set(stated.filter((title) => title !== '').map(key));
  const cuts = lettered(lines).length === 1 ? parts(lettered(lines)[0]!, stated) : lettered(lines);
  return [lines, cuts.slice(1)].some((some) => some.length > 0 && titles.has(key(join(some).text)));
}

/** The kicker of a second heading that says the same as the first, or follows a path, before any text of the story. */
function kickerIn(page: Page, { lines, isPath }: Group, second: readonly Line[]): Line | undefined {
  if (lettered(second).length === 0) return undefined;
  const { kicker, title } = split(second, []);
  const between = page.lines.slice(lines.at(-1)!.index + 1, second[0]!.index);
  const isSame = isPath || overlap(wordSet(title.text), wordSet(join(lines).text)) >= SAME;
  return isSame && !between.some(isProse) ? kicker : undefined;
}

function lettered(lines: readonly Line[]): Line[] {
  return lines.filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
}

/** Tells a kicker inside the heading from the title: the stated titles decide, or its being short. */
function split(shown: readonly Line[], stated: readonly string[]): { title: Line; kicker?: Line } {
  const worded = lettered(shown);
  const lines = worded.length === 1 ? parts(worded[0]!, stated) : worded;
  const whole = lines.length > 1 ? join(shown) : lines[0]!;
  const head = lines[0]!;
  if (lines.length < 2) return { title: head };
  const rest = join(lines.slice(1));
  const keys = stated.map(key);
  const isNamed = isNamedKicker(head.box.names) || isNamedKicker(firstShown(head)?.box.names ?? '');
  // A title shorter than its kicker does not stand without it.
  if (isNamed && rest.text.length > head.text.length) return { title: rest, kicker: head };
  // Outside the page the two are joined by a colon that the page does not show.
  const joined = worded.length === shown.length && stated.includes(`${head.text}: ${rest.text}`);
  if (!joined && keys[0] !== key(rest.text) && keys.includes(key(whole.text))) return { title: whole };
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

/** The parts that a title has behind the first: a section, a blog, the site. No one of them is the headline, whatever shows it. */
function namesBehind(title: string): string[] {
  return title
    .split(SEPARATOR)
    .slice(1)
    .map(key)
    .filter((part) => part !== '' && 2 * part.length < key(title).length);
}

/** What the site is called, as keys: by its own word, by its publisher's, by its host. */
function sitesOf({ record }: Page, meta: Meta, structured: JsonObject | undefined): string[] {
  const publisher = structured?.publisher;
  return [
    first(meta, 'og:site_name', 'application-name') ?? '',
    isObject(publisher) ? plain(publisher.name) : '',
    siteOf(record.url).split('.').at(-2) ?? '',
  ]
    .map(key)
    .filter((name) => name.length > 2);
}

/** The title without what the site is called behind its last separator; three words there are taken for a name. */
function withoutSite(title: string, sites: readonly string[]): string {
  const parts = title.split(SEPARATOR).filter((part) => part.length > 0);
  if (parts.length < 2) return title;
  const last = parts.at(-1)!;
  const name = key(last);
  const isSite = name !== '' && sites.some((site) => name.includes(site) || site.includes(name));
  if (isSite || (last.split(' ').length <= 3 && /\s[|–—-]\s|[|]/.test(title.slice(title.lastIndexOf(last) - 3)))) {
    return title.slice(0, title.lastIndexOf(last)).replace(/[\s|–—·•»«:›-]+$/, '');
  }
  return title;
}
