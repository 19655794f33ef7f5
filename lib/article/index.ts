// The door of the room: a document becomes an Article. Runs in the page, reads only, needs no layout.

import { siteOf } from '../address.ts';
import type { Article, Extraction } from '../types.ts';
import { accessOf } from './access.ts';
import { type PlacedBlock, toBlocks } from './blocks.ts';
import type { Draft } from './draft.ts';
import { draftOf } from './extract.ts';
import { genreOf } from './genre.ts';
import { imageOf } from './image.ts';
import { isListing } from './listing.ts';
import type { Line } from './page.ts';
import { datesOf } from './published.ts';
import { relatedOf } from './related.ts';
import { foldRuns, type Run, sliceRuns } from './runs.ts';
import { ANYWAY } from './steps/index.ts';

export { alignBlocks, type BlockMap } from './align.ts';
export type { Run } from './runs.ts';

/** Less text than this without a headline is no article. */
const MIN_TEXT = 80;

export interface ExtractOptions {
  /** Give an article even where the page looks like a list of other pages. */
  force?: boolean;
}

/** The runs of a block by its index, −1 the title, −2 the kicker; computed when asked. */
export type RunMap = (block: number) => readonly Run[];

/**
 * Reads the article that the document shows.
 * @param url the document's address; relative links and the canonical address count from it.
 */
export function extractArticle(document: Document, url: string, options: ExtractOptions = {}): Extraction {
  return extractMapped(document, url, options).extraction;
}

/** {@link extractArticle}, and for every block the live Text nodes that its characters come from. */
export function extractMapped(
  document: Document,
  url: string,
  { force = false }: ExtractOptions = {},
): { extraction: Extraction; map: RunMap } {
  const nothing = (reason: 'listing' | 'no-text' | 'not-html') => ({
    extraction: { kind: 'none', reason } as const,
    map: () => [],
  });
  if (!document.body || !/html/.test(document.contentType ?? 'text/html')) return nothing('not-html');
  let draft = draftOf(document, url);
  if (!force && isListing(draft)) return nothing('listing');
  let placed = toBlocks(draft);
  if (force && placed.length === 0) {
    draft = draftOf(document, url, ANYWAY);
    placed = toBlocks(draft);
  }
  const size = placed.reduce((sum, { block }) => sum + block.text.length, 0);
  if (size === 0 || (!force && size < MIN_TEXT && !draft.facts.headline)) return nothing('no-text');
  return { extraction: { kind: 'article', article: compose(draft, placed) }, map: runMap(draft, placed) };
}

function compose(draft: Draft, placed: readonly PlacedBlock[]): Article {
  const { facts, page } = draft;
  const dates = facts.headline ? facts : datesOf(page, facts, draft.root.first);
  const blocks = placed.map(({ block }) => block);
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
    genre: genreOf(draft, blocks),
    links: relatedOf(draft, dates.published),
  };
}

function runMap(draft: Draft, placed: readonly PlacedBlock[]): RunMap {
  const whole = (line: Line | undefined) => (line ? foldRuns(line.nodes).runs : []);
  return (block) => {
    // A title that the page words otherwise has no place in it.
    if (block === -1) return draft.facts.headline?.text === draft.facts.title ? whole(draft.facts.headline) : [];
    if (block === -2) return whole(draft.facts.kicker);
    const place = placed[block];
    return place ? sliceRuns(whole(place.line), place.start, place.end) : [];
  };
}
