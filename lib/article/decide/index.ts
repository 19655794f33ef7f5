// The page is judged: a PageRecord becomes an Article, or the reason why there is none. Pure; knows no document.

import { sameHost, siteOf } from '../../address.ts';
import type { Article, Block, Extraction, NoArticleReason } from '../../types.ts';
import { absolute } from '../address.ts';
import type { PageRecord } from '../record.ts';
import { accessOf, isPayment } from './access.ts';
import { toBlocks } from './blocks.ts';
import { originalOf } from './canonical.ts';
import type { Draft, Step } from './draft.ts';
import { factsOf } from './facts.ts';
import { genreOf } from './genre.ts';
import { imageOf } from './image.ts';
import { isListing } from './listing.ts';
import { ofPlainText, ofUnshown } from './other-text.ts';
import { toPage } from './page.ts';
import { isPartial } from './partial.ts';
import { isProse } from './prose.ts';
import { datesOf } from './published.ts';
import { relatedOf } from './related.ts';
import { sourcesOf } from './sources.ts';
import { ANYWAY, marked, STEPS } from './steps/index.ts';
import { isViewer } from './viewer.ts';
import { evidenceOf, isInDoubt, type Reading, weigh } from './weigh.ts';

export type { Reading };

/** Less text than this without a headline is no article. */
const MIN_TEXT = 80;
/** With less prose than this a page shows no story, in characters. */
const MIN_SHOWN = 200;

export interface DecideOptions {
  /** Give an article even where the page looks like a list of other pages. */
  force?: boolean;
}

/** What a page is, and how sure that is. */
export interface Judgement {
  extraction: Extraction;
  /** A second reading is worth its price. */
  isInDoubt: boolean;
}

/** What was made of two readings. */
export interface SecondJudgement {
  extraction: Extraction;
  /** The reading that was not taken, where it is not clear that it is the worse one. */
  other?: Reading;
}

/** The article that a page shows, or the reason why it is none. */
export function decide(record: PageRecord, options: DecideOptions = {}): Extraction {
  return judge(record, options).extraction;
}

/** {@link decide}, and whether a second reading should be asked for. */
export function judge(record: PageRecord, { force = false }: DecideOptions = {}): Judgement {
  const plain = ofPlainText(record);
  if (plain) return { extraction: articleOf(withText(draftOf(plain), force), force), isInDoubt: false };
  if (record.boxes.length === 0 || !/html/.test(record.type) || isViewer(record))
    return { extraction: none('not-html'), isInDoubt: false };
  const draft = draftOf(record);
  if (isBare(draft)) {
    const told = ofUnshown(record);
    if (told) return { extraction: articleOf(draftOf(told), force), isInDoubt: false };
  }
  if (!force && isListing(draft)) return { extraction: none('listing'), isInDoubt: false };
  return { extraction: articleOf(withText(draft, force), force), isInDoubt: isInDoubt(draft, force) };
}

/**
 * The page once more, with what a second reader takes for the story.
 * @param marks indexes into `record.lines`.
 * @param wanted the reading that the user asked for, whatever is believed.
 */
export function judgeAgain(
  record: PageRecord,
  marks: readonly number[],
  { force = false, wanted }: DecideOptions & { wanted?: Reading | undefined } = {},
): SecondJudgement {
  const first = withText(draftOf(record), force);
  const second = draftOf(record, marked(marks));
  const { reading, isClear } = weigh(evidenceOf(first, second, force));
  const taken = wanted ?? reading;
  const extraction = articleOf(taken === 'second' ? second : first, force);
  const other: Reading = taken === 'second' ? 'first' : 'second';
  if (extraction.kind === 'article' && taken === 'second') extraction.article.reading = 'second';
  return { extraction, ...((!isClear || wanted !== undefined) && { other }) };
}

/** The draft, or, where the user insists and nothing reads like a story, the one that takes what there is. */
function withText(draft: Draft, force: boolean): Draft {
  return force && !draft.kept.includes(true) ? draftOf(draft.page.record, ANYWAY) : draft;
}

const none = (reason: NoArticleReason): Extraction => ({ kind: 'none', reason });

/** Whether the page shows next to nothing to read, and does not say that there is more for money. */
function isBare({ page }: Draft): boolean {
  const prose = page.lines.filter(isProse);
  return (
    prose.reduce((sum, { extent }) => sum + extent, 0) < MIN_SHOWN && !page.lines.some(({ text }) => isPayment(text))
  );
}

function articleOf(draft: Draft, force: boolean): Extraction {
  const blocks = toBlocks(draft);
  const size = blocks.reduce((sum, { text }) => sum + text.length, 0);
  if (size === 0 || (!force && size < MIN_TEXT && !draft.facts.headline)) {
    const frame = foreignFrame(draft);
    return { kind: 'none', reason: 'no-text', ...(frame && { frame }) };
  }
  return { kind: 'article', article: compose(draft, blocks) };
}

/** The first frame of another site. */
function foreignFrame({ facts, page }: Draft): string | undefined {
  const addresses = (page.record.frames ?? []).flatMap((address) => absolute(address, facts.base) ?? []);
  return addresses.find((address) => /^https?:/.test(address) && !sameHost(address, page.record.url));
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
    isVoted: false,
  };
  for (const step of steps) step(draft);
  return draft;
}

function compose(draft: Draft, blocks: Block[]): Article {
  const { facts, page } = draft;
  const dates = facts.headline ? facts : datesOf(page, facts, draft.root.first);
  const image = imageOf(facts);
  const original = originalOf(facts.url);
  return {
    url: facts.url,
    site: siteOf(facts.url),
    ...(original && { original }),
    lang: facts.lang,
    title: facts.title,
    ...(facts.kicker && { kicker: facts.kicker.text }),
    authors: [...facts.authors],
    agencies: [...new Set([...facts.agencies, ...draft.agencies, ...sourcesOf(draft)])],
    ...(dates.published && { published: dates.published }),
    ...(dates.modified && { modified: dates.modified }),
    ...(facts.description && { teaser: facts.description }),
    ...(image && { image }),
    blocks,
    access: accessOf(draft),
    ...(isPartial(draft) && { partial: true }),
    genre: genreOf(draft, blocks),
    links: relatedOf(draft, dates.published),
  };
}
