// The page is judged: a PageRecord becomes an Article, or the reason why there is none. Pure; knows no document.

import { siteOf } from '../../address.ts';
import type { Article, Block, Extraction } from '../../types.ts';
import type { PageRecord } from '../record.ts';
import { accessOf } from './access.ts';
import { toBlocks } from './blocks.ts';
import type { Draft, Step } from './draft.ts';
import { factsOf } from './facts.ts';
import { genreOf } from './genre.ts';
import { imageOf } from './image.ts';
import { isListing } from './listing.ts';
import { toPage } from './page.ts';
import { datesOf } from './published.ts';
import { relatedOf } from './related.ts';
import { ANYWAY, STEPS } from './steps/index.ts';

/** Less text than this without a headline is no article. */
const MIN_TEXT = 80;
/** With fewer lines than this behind it, a story runs to the end of what was read. */
const BEHIND = 3;

export interface DecideOptions {
  /** Give an article even where the page looks like a list of other pages. */
  force?: boolean;
}

/** The article that a page shows, or the reason why it is none. */
export function decide(record: PageRecord, { force = false }: DecideOptions = {}): Extraction {
  if (record.boxes.length === 0 || !/html/.test(record.type)) return { kind: 'none', reason: 'not-html' };
  let draft = draftOf(record);
  if (!force && isListing(draft)) return { kind: 'none', reason: 'listing' };
  let blocks = toBlocks(draft);
  if (force && blocks.length === 0) {
    draft = draftOf(record, ANYWAY);
    blocks = toBlocks(draft);
  }
  const size = blocks.reduce((sum, { text }) => sum + text.length, 0);
  if (size === 0 || (!force && size < MIN_TEXT && !draft.facts.headline)) return { kind: 'none', reason: 'no-text' };
  return { kind: 'article', article: compose(draft, blocks) };
}

/** The draft of a page after `steps`: what `decide` and the measurements share. */
export function draftOf(record: PageRecord, steps: readonly Step[] = STEPS): Draft {
  const page = toPage(record);
  const draft: Draft = {
    page,
    facts: factsOf(page),
    sidelined: page.lines.map(() => false),
    root: page.boxes[0]!,
    kept: page.lines.map(() => false),
    agencies: [],
    cuts: new Map(),
    postedAt: new Map(),
    isLive: false,
  };
  for (const step of steps) step(draft);
  return draft;
}

function compose(draft: Draft, blocks: Block[]): Article {
  const { facts, page } = draft;
  const dates = facts.headline ? facts : datesOf(page, facts, draft.root.first);
  const image = imageOf(facts);
  return {
    url: facts.url,
    site: siteOf(facts.url),
    lang: facts.lang,
    title: facts.title,
    ...(facts.kicker && { kicker: facts.kicker.text }),
    authors: [...facts.authors],
    agencies: [...new Set([...facts.agencies, ...draft.agencies])],
    ...(dates.published && { published: dates.published }),
    ...(dates.modified && { modified: dates.modified }),
    ...(facts.description && { teaser: facts.description }),
    ...(image && { image }),
    blocks,
    access: accessOf(draft),
    ...(isCut(draft) && { partial: true }),
    genre: genreOf(draft, blocks),
    links: relatedOf(draft, dates.published),
  };
}

/** Whether the page was cut off inside the story: nothing that is read stands behind it. */
function isCut({ page, kept }: Draft): boolean {
  return page.record.cut === true && kept.lastIndexOf(true) >= page.lines.length - BEHIND;
}
