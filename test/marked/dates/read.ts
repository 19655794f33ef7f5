// Reads the marked articles of this folder; see README.md for their form.
import { readdirSync, readFileSync } from 'node:fs';
import type { Article } from '../../../lib/types.ts';

export interface MarkedArticle {
  name: string;
  article: Article;
  /** EDTF of the dates that a reader would want, in reading order. */
  marks: string[];
}

const MARK = /\[([^\]]+)\]\(([^)]+)\)/g;

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
  return {
    name: file.replace('.md', ''),
    marks: [...source.matchAll(MARK)].map((match) => match[2]!),
    article: {
      url: `https://example.org/${file}`,
      site: 'example.org',
      lang: file.slice(0, 2),
      title: field('title'),
      authors: [],
      agencies: [],
      published: field('published'),
      blocks: paragraphs.map((text) => ({ kind: 'paragraph', text: text.replace(MARK, '$1') })),
      access: 'full',
      genre: field('genre') === 'interview' ? 'interview' : 'story',
      links: [],
    },
  };
}

/** Whether a key date is one of the marks; a range also counts if one of its ends is marked. */
export function isMarked(edtf: string, marks: string[]): boolean {
  return marks.includes(edtf) || edtf.split('/').some((end) => marks.includes(end));
}
