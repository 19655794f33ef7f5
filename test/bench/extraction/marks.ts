// What the corpora leave out, marked by hand on some of the development pages: kicker, agencies, related links.

import { existsSync, readFileSync } from 'node:fs';
import type { StoryLink } from '../../../lib/types.ts';
import { nameCounts } from './score.ts';

const FILE = new URL('../../../../shared/data/extraction/marks.dev.jsonl', import.meta.url);
/** One agency, whichever of its names is written. */
const ONE: Readonly<Record<string, string>> = {
  'deutsche presse-agentur': 'dpa',
  'associated press': 'ap',
  'the associated press': 'ap',
  'agence france-presse': 'afp',
  'austria presse agentur': 'apa',
  'keystone-sda': 'sda',
  'thomson reuters': 'reuters',
};

interface Link {
  title: string;
  href: string;
}

interface Mark {
  id: string;
  lang: string;
  url: string;
  kicker: string | null;
  agencies: string[];
  /** Other stories on the matter, in boxes and lists. */
  related: Link[];
  /** Links that count neither way. */
  relatedOptional: Link[];
  authors?: string[];
}

/** What was read of a marked page. */
export interface Found {
  kicker?: string;
  agencies: readonly string[];
  authors: readonly string[];
  links: readonly StoryLink[];
}

export interface MarkScore {
  related: { right: number; said: number; found: number; owed: number };
  kicker: boolean;
  agencies: boolean;
  /** Where the marks correct the truth's authors. */
  authors?: boolean;
  hasKicker: boolean;
  hasAgencies: boolean;
}

/** The marks by page, none where they are not beside the repository. */
export function readMarks(): ReadonlyMap<string, Mark> {
  if (!existsSync(FILE)) return new Map();
  const marks = readFileSync(FILE, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Mark);
  return new Map(marks.map((mark) => [mark.id, mark]));
}

/** One page against its marks; links are compared by host and path, words by letters and digits. */
export function scoreMark(mark: Mark, found: Found): MarkScore {
  const open = new Set(mark.relatedOptional.map(({ href }) => address(href, mark.url)));
  const owed = new Set(mark.related.map(({ href }) => address(href, mark.url)));
  const said = found.links.map(({ url }) => address(url, mark.url)).filter((link) => !open.has(link));
  const distinct = new Set(said);
  const names = mark.authors && nameCounts(mark.authors, found.authors);
  return {
    related: {
      right: said.filter((link) => owed.has(link)).length,
      said: said.length,
      found: [...owed].filter((link) => distinct.has(link)).length,
      owed: owed.size,
    },
    kicker: letters(mark.kicker ?? '') === letters(found.kicker ?? ''),
    agencies: agencies(mark.agencies) === agencies(found.agencies),
    ...(names && { authors: names.extra === 0 && names.missed === 0 }),
    hasKicker: mark.kicker !== null,
    hasAgencies: mark.agencies.length > 0,
  };
}

/** A row of the table: precision and recall over all links together, the rest as shares of the pages. */
export function marksRow(scores: readonly MarkScore[]): Record<string, string | number> {
  const sum = (of: (score: MarkScore) => number) => scores.reduce((total, score) => total + of(score), 0);
  const share = (of: (score: MarkScore) => boolean | undefined, among: (score: MarkScore) => boolean = () => true) => {
    const pages = scores.filter(among);
    return ratio(pages.filter(of).length, pages.length);
  };
  return {
    pages: scores.length,
    'related P': ratio(
      sum(({ related }) => related.right),
      sum(({ related }) => related.said),
    ),
    'related R': ratio(
      sum(({ related }) => related.found),
      sum(({ related }) => related.owed),
    ),
    kicker: share((score) => score.kicker),
    'kicker, where there is one': share(
      (score) => score.kicker,
      (score) => score.hasKicker,
    ),
    agencies: share((score) => score.agencies),
    'agencies, where there are': share(
      (score) => score.agencies,
      (score) => score.hasAgencies,
    ),
    authors: share(
      (score) => score.authors,
      (score) => score.authors !== undefined,
    ),
  };
}

function ratio(part: number, whole: number): number | string {
  return whole === 0 ? '' : Number((part / whole).toFixed(3));
}

function address(href: string, base: string): string {
  try {
    const { host, pathname } = new URL(href, base);
    return host.replace(/^www\./, '') + decodeURI(pathname).replace(/\/$/, '');
  } catch {
    return '';
  }
}

function letters(text: string): string {
  return (
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).join(' ');
}

function agencies(names: readonly string[]): string {
  const each = names.map((name) => name.trim().toLowerCase()).map((name) => ONE[name] ?? name);
  return [...new Set(each)].sort().join();
}
