// The self-written news pages and their hand-checked truth, for every test that runs over them. README.md beside this file describes the format.
import { readdirSync, readFileSync } from 'node:fs';
import type { ActorType, Article, Block, NoArticleReason } from '../../lib/types.ts';

/** What a page needs before its text is in the document: its inline scripts, or a browser that attaches declarative shadow roots. */
export type Needs = 'scripts' | 'shadow';

/** What the article must state; `url` is the address the page pretends to have, links and the canonical address resolve against it. */
type Stated = Pick<
  Article,
  | 'url'
  | 'lang'
  | 'title'
  | 'kicker'
  | 'authors'
  | 'agencies'
  | 'published'
  | 'modified'
  | 'access'
  | 'partial'
  | 'genre'
  | 'links'
>;

export interface ExpectedArticle extends Stated {
  kind: 'article';
  needs?: Needs;
  /** The whole text; only generated pages state its ends and `blockCount` instead. */
  blocks?: Block[];
  bodyStartsWith?: string;
  bodyEndsWith?: string;
  blockCount?: number;
  mustContain?: string[];
  mustNotContain?: string[];
  /** Roles in their base form, without an article. Not every actor of the page is listed. */
  actors?: { name: string; type: ActorType; role?: string }[];
  /** Words that are no actors, though they look like some. */
  notActors?: string[];
  /** `text` stands in a block, the lead or the title; not every date of the page is listed. */
  dates?: { text: string; edtf: string; event?: string }[];
  /** Slugs of pages that tell the same event. */
  sameStoryAs?: string[];
}

export interface ExpectedNone {
  kind: 'none';
  url: string;
  lang: string;
  reason: NoArticleReason;
}

export interface NewsPage {
  slug: string;
  html: string;
  expected: ExpectedArticle | ExpectedNone;
}

/** What the extraction gets wrong on a page. */
export interface Gap {
  /** Whom it names instead of the authors. */
  authors?: string[];
  /** Blocks that it takes for the story's. */
  foreign?: string[];
}

/** Today's wrong values, kept in sight: a test fails when one changes, for the better or the worse. */
export const GAPS: Readonly<Record<string, Gap>> = {
  'hashed-classes-de': {
    foreign: [
      'Nachtpflege: Was die Kasse zahlt',
      'Wer mindestens Pflegegrad 2 hat, kann Leistungen der Nachtpflege beantragen. Der Betrag richtet sich nach dem Grad und wird zusätzlich zum Pflegegeld gezahlt. Fahrtkosten sind enthalten.',
    ],
  },
  'signed-below-de': { authors: [], foreign: ['Regionaljournal, 11.2.2026, 12:03 Uhr; fas/brun;kell'] },
};

const folder = new URL('./', import.meta.url);

/** The slugs of all pages, sorted. */
export function pageSlugs(): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}

/** One page by its slug; throws if a file is missing or is no JSON. */
export function readPage(slug: string): NewsPage {
  const html = readFileSync(new URL(`${slug}/page.html`, folder), 'utf8');
  const expected = JSON.parse(readFileSync(new URL(`${slug}/expected.json`, folder), 'utf8'));
  return { slug, html, expected };
}

/** All pages. */
export function readPages(): NewsPage[] {
  return pageSlugs().map(readPage);
}
