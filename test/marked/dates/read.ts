// Reads the marked articles of this folder; see README.md for their form.
import { readdirSync, readFileSync } from 'node:fs';
import type { Article, Block, Genre, Span } from '../../../lib/types.ts';

/** Why a reader wants a date, or that it must not be shown. */
export type Worth = 'next' | 'main' | 'background' | 'never';

export interface Mark {
  /** The marked words. */
  span: Span;
  /** EDTF; empty for a date that must not be shown. */
  edtf: string;
  worth: Worth;
}

export interface MarkedArticle {
  name: string;
  article: Article;
  /** In reading order. */
  marks: Mark[];
}

const MARK = /\[([^\]]+)\]\((?:([^ )]+) )?(next|main|background|never)\)/;
const POSTED = /^@(\S+) /;
const KINDS: [RegExp, Block['kind']][] = [
  [/^## /, 'heading'],
  [/^> /, 'quote'],
  [/^- /, 'item'],
];
const GENRES: string[] = ['liveblog', 'interview', 'opinion', 'list'] satisfies Genre[];

export function readMarked(): MarkedArticle[] {
  const folder = new URL('./', import.meta.url);
  return readdirSync(folder)
    .filter((file) => /^(?:de|en)-.*\.md$/.test(file))
    .sort()
    .map((file) => parse(file, readFileSync(new URL(file, folder), 'utf8')));
}

function parse(file: string, source: string): MarkedArticle {
  const [head = '', ...paragraphs] = source.trim().split('\n\n');
  const field = (name: string) => new RegExp(`^${name}: (.*)$`, 'm').exec(head)?.[1] ?? '';
  const marks: Mark[] = [];
  const blocks = paragraphs.map((paragraph, block): Block => {
    const postedAt = POSTED.exec(paragraph)?.[1];
    const [form, kind] = KINDS.find(([form]) => form.test(paragraph)) ?? [POSTED, 'paragraph'];
    return {
      kind,
      text: unmarked(paragraph.replace(form, ''), block, marks),
      ...(postedAt ? { postedAt } : {}),
    };
  });
  const genre = field('genre');
  return {
    name: file.replace('.md', ''),
    marks,
    article: {
      url: `https://example.org/${file}`,
      site: 'example.org',
      lang: file.slice(0, 2),
      title: field('title'),
      ...(field('kicker') ? { kicker: field('kicker') } : {}),
      authors: [],
      agencies: [],
      published: field('published'),
      blocks,
      access: 'full',
      genre: GENRES.includes(genre) ? (genre as Genre) : 'story',
      links: [],
    },
  };
}

/** The text without its marks, which go to `marks`. */
function unmarked(source: string, block: number, marks: Mark[]): string {
  let text = source.replaceAll('**', '');
  for (let match = MARK.exec(text); match; match = MARK.exec(text)) {
    const [form, words = '', edtf = '', worth] = match;
    marks.push({ span: { block, start: match.index, end: match.index + words.length }, edtf, worth: worth as Worth });
    text = text.replace(form, () => words);
  }
  return text;
}
