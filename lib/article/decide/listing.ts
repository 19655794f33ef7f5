// Tells pages that list other pages (home, section, topic, search, archive) from pages that tell a story.

import { fold, words } from '../text.ts';
import type { Draft } from './draft.ts';
import { headingLevel } from './headline.ts';
import { typesOf } from './jsonld.ts';
import { type Box, type Line, lastShown } from './page.ts';
import { isProse } from './prose.ts';
import { isReadOn } from './related-heading.ts';

/** Up to this size a box with a linked title is a teaser; longer lines are text even there. */
const TEASER = 700;
const TEASER_LINE = 300;

/** Whether the page lists other pages and tells no story of its own. */
export function isListing(draft: Draft): boolean {
  const { titles, story, teasers, run, headings } = measure(draft);
  const { facts } = draft;
  const depth = depthOf(facts.url);
  const isUnsigned = !facts.published && facts.authors.length === 0;
  switch (statedKind(draft)) {
    case 'article':
      return story === 0 && (depth < 2 || (titles >= 8 && facts.headline === undefined));
    case 'listing':
      return run < 500;
    case undefined:
      return (
        (titles >= 4 && story < 200 && (depth < 2 || facts.authors.length === 0)) ||
        (titles >= 6 && run < 700 && depth < 2) ||
        // Topic, tag and author pages: a name for a headline, a few words about it, and links.
        (titles >= 6 && run < 500 && isName(facts.headline)) ||
        // Hubs: more is said of other pages than of anything else, on no day and by nobody.
        (isUnsigned && story < cardsIn(draft)) ||
        (titles >= 8 && run < 700 && story < teasers && isUnsigned) ||
        (headings >= 3 && depth === 0)
      );
  }
}

/** So many boxes set alike are a row of cards. */
const ROW = 8;
/** Less than this in each is a menu. */
const CARD = 30;
/** Share of a card's characters that is linked, at least. */
const LINKED = 0.3;

/** Characters of the largest row of cards: boxes side by side, set alike, each mostly a link to a thing of its own. */
function cardsIn({ page }: Draft): number {
  const rows = Map.groupBy(
    page.boxes.filter((box) => box.end - box.first > 1 && box.parent),
    (box) => `${box.parent?.index} ${box.tag} ${box.names}`,
  );
  let largest = 0;
  for (const row of rows.values()) {
    if (row.length < ROW) continue;
    const lines = row.flatMap((box) => page.lines.slice(box.first, box.end));
    const size = lines.reduce((sum, { extent }) => sum + extent, 0);
    const linked = lines.reduce((sum, line) => sum + line.extent * line.linked, 0);
    if (size >= CARD * row.length && linked >= LINKED * size) largest = Math.max(largest, size);
  }
  return largest;
}

/** A headline of up to three words; a dense script has no blanks between them. */
function isName(headline: Line | undefined): boolean {
  if (!headline) return true;
  return words(headline.text) <= 3 && (headline.extent === headline.text.length || headline.text.length <= 6);
}

/**
 * Counted in the page: `titles`, links that read like headlines; `story`, characters of kept prose that is no teaser; `teasers`, of that which is; `run`,
 * the longest stretch of it without such a link between; `headings`, those that lead to other pages.
 */
function measure({ page, kept, facts }: Draft): {
  titles: number;
  story: number;
  teasers: number;
  run: number;
  headings: number;
} {
  const titleSum: number[] = [0];
  const sizeSum: number[] = [0];
  const proseSum: number[] = [0];
  for (const line of page.lines) {
    titleSum.push(titleSum[line.index]! + (isTitle(line) || endsInReadOn(line) ? 1 : 0));
    sizeSum.push(sizeSum[line.index]! + line.extent);
    proseSum.push(proseSum[line.index]! + (isProse(line) ? 1 : 0));
  }
  const { headline } = facts;
  const inTeaser = (line: Line): boolean => {
    if (endsInReadOn(line)) return true;
    if (line.extent > TEASER_LINE) return false;
    for (let box: Box | null = line.box; box && sizeSum[box.end]! - sizeSum[box.first]! < TEASER; box = box.parent) {
      // A short story may share its box with a link to another: it has the headline in it, or more paragraphs than titles.
      if (headline && !isTitle(headline) && box.first <= headline.index && headline.index < box.end) return false;
      const titles = titleSum[box.end]! - titleSum[box.first]!;
      if (titles > 0) return proseSum[box.end]! - proseSum[box.first]! < 2 * titles;
    }
    return false;
  };
  let story = 0;
  let teasers = 0;
  let run = 0;
  let longest = 0;
  for (const line of page.lines) {
    if (isTitle(line) || endsInReadOn(line)) run = 0;
    if (!isProse(line)) continue;
    if (inTeaser(line)) {
      teasers += line.extent;
      continue;
    }
    if (!kept[line.index]) continue;
    story += line.extent;
    run += line.extent;
    longest = Math.max(longest, run);
  }
  const headings = page.lines.filter((line) => line.linked > 0.8 && headingLevel(line) > 1).length;
  return { titles: titleSum[page.lines.length]!, story, teasers, run: longest, headings };
}

/** A line that a headline-like link makes up, a label or a date beside it. */
function isTitle(line: Line): boolean {
  return (
    line.linked > 0.45 &&
    line.extent * line.linked >= 18 &&
    (words(line.text) >= 3 || line.extent > 1.5 * line.text.length) &&
    line.extent < TEASER_LINE
  );
}

/** “… mehr”, “… weiterlesen” as a link at the end of the line. */
function endsInReadOn(line: Line): boolean {
  if (line.linked === 0) return false;
  const last = lastShown(line);
  return isReadOn(fold(last?.text ?? '')) && last?.box.link != null;
}

/** What the page's data say it is. */
export function statedKind({ facts }: Draft): 'article' | 'listing' | undefined {
  const types = typesOf(facts.structured);
  if (types.some((type) => /Article|Posting|Report|Recipe|Review/.test(type))) return 'article';
  const all = facts.objects.flatMap(typesOf);
  if (all.some((type) => /^(?:CollectionPage|ItemList|SearchResultsPage|ProfilePage)$/.test(type))) return 'listing';
  // Templates put the Open Graph type on every page; with a time of publication it is meant.
  const isArticle = /article/.test(facts.meta.get('og:type')?.[0] ?? '') && facts.meta.has('article:published_time');
  return isArticle ? 'article' : undefined;
}

/** 0 for a home page, 1 for a section, 2 for what lies deeper or has a telling name. */
function depthOf(url: string): number {
  if (!URL.canParse(url)) return 2;
  const { pathname, search } = new URL(url);
  // Old systems name the story in the query.
  if (/\d/.test(search)) return 2;
  if (/^\/(?:index\.\w+)?$/i.test(pathname)) return 0;
  return /^\/[a-z]{2,12}\/?(?:index\.\w+)?$/i.test(pathname) ? 1 : 2;
}
