// What a page is when it has left the page: plain data, bounded, and no judgement in it. Made by `read`, judged by `decide`.

/** A page as its document shows it. Texts stand as in the document, white space folded to single blanks; numbers count from 0. */
export interface PageRecord {
  /** The document's address. */
  url: string;
  /** The document's MIME type. */
  type: string;
  /** What the document declares as its language, if anything. */
  lang?: string;
  /** The document's own title. */
  title: string;
  /** The text that is shown, in document order: what stands between two block boundaries is one line. Of plain text line feeds stay. */
  lines: LineRecord[];
  /** The elements that hold that text, parents before children. */
  boxes: BoxRecord[];
  meta: MetaRecord[];
  /** The address that relative ones count from, where the page states another than its own. */
  base?: string;
  /** The address that the page calls its own. */
  canonical?: string;
  /** The JSON-LD scripts as they stand. */
  data: string[];
  /** Dates in the data of the page's other scripts: the name and what it stands for, each name once. */
  dates: (readonly [name: string, value: string])[];
  /** The mark-up of what stands there for browsers without scripts, in order; short ones are left out. */
  unscripted?: string[];
  /** Where the frames lead whose documents are not the page's own. */
  frames?: string[];
  /** The page is longer than {@link PageRecord} may be: its end is missing. */
  cut?: true;
}

/** The type of a document that is plain text. */
export const PLAIN = 'text/plain';

export interface LineRecord {
  /** The innermost block around the line. */
  box: number;
  /** The pieces of text that the line consists of; null is a line break inside it. */
  pieces: (PieceRecord | null)[];
}

export interface PieceRecord {
  text: string;
  /** The innermost element around the piece, where that is not the line's own block. */
  box?: number;
}

/** An element. `class`, `id` and the others are its attributes of that name. */
export interface BoxRecord {
  tag: string;
  /** The element around it; the body has none. */
  parent?: number;
  /** It flows inside a line. All others break it. */
  inline?: true;
  /** The half-open range of the lines that hold its text. */
  first: number;
  end: number;
  class?: string;
  id?: string;
  role?: string;
  itemprop?: string;
  rel?: string;
  href?: string;
  datetime?: string;
  pubdate?: string;
  testid?: string;
  component?: string;
  /** A picture or a film stands in it: directly, or deeper. */
  picture?: 'child' | 'inside';
  /** A drawing (SVG) stands in it. */
  drawing?: true;
  /** Characters of the paragraphs that the page does not show, in elements directly in this one. */
  folded?: number;
}

/** A meta element: the names it goes by, and what it says. */
export interface MetaRecord {
  names: string[];
  content: string;
}

/** How much of a page is read. What is longer is cut off at its end. */
export const BOUNDS = {
  /** Characters of text. */
  characters: 300_000,
  lines: 20_000,
  boxes: 60_000,
  /** Elements deeper than this have no box of their own. */
  depth: 400,
  /** Characters of all attributes together. */
  attributes: 2_000_000,
  meta: 500,
  /** Characters of one meta element. */
  content: 5_000,
  /** Characters of all JSON-LD scripts together. A script that does not fit is left out. */
  data: 1_000_000,
  dates: 60,
  /** Characters of all scripts that are searched for dates. */
  scripts: 3_000_000,
  /** Characters of an attribute, by its name; those of an address that is longer say nothing. */
  attribute: 400,
  address: 4_000,
} as const;

/** How much is read of what a page has beside what it shows. Apart from the rest, which the second reader shares. */
export const BEYOND = {
  /** Characters of all that is for browsers without scripts, and of one piece of it, at least. */
  unscripted: 200_000,
  unscriptedLeast: 300,
  frames: 20,
} as const;
