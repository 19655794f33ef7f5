// The development articles with their editors' summaries, as the ranker and the bench read them.
import { existsSync, readFileSync } from 'node:fs';
import type { Article } from '../../lib/types.ts';

export const DATA = new URL('../../../shared/data/summary/', import.meta.url);

export interface Example {
  set: string;
  lang: 'de' | 'en';
  article: Article;
  /** The editor's sentences. */
  reference: string[];
  /** How many sentences a summary of this set has. */
  wanted: number;
}

/** The sets by name, with the file, the length of a summary, and how much one of its articles counts in training. */
export const SETS = [
  { set: 'CNN', file: 'en-cnndm-dev.jsonl', wanted: 3, weight: 1 },
  { set: 'zeit.de', file: 'de-zeit-dev.jsonl', wanted: 2, weight: 1 },
  { set: 'many, de', file: 'de-fundus-dev.jsonl', wanted: 2, weight: 4 },
  { set: 'many, en', file: 'en-fundus-dev.jsonl', wanted: 2, weight: 4 },
] as const;

interface Row {
  lang: 'de' | 'en';
  title: string;
  text?: string;
  paragraphs?: string[];
  published?: string;
  reference: string;
}

/** All examples, or nothing where the data is absent. */
export function readExamples(): Example[] {
  if (!existsSync(DATA)) return [];
  return SETS.flatMap(({ set, file, wanted }) =>
    readFileSync(new URL(file, DATA), 'utf8')
      .trim()
      .split('\n')
      .map((line) => toExample(JSON.parse(line) as Row, set, wanted)),
  );
}

function toExample(row: Row, set: string, wanted: number): Example {
  const texts = row.paragraphs ?? [row.text ?? ''];
  const blocks = texts.map((text) => ({ kind: 'paragraph' as const, text: text.replace(/\s+/g, ' ').trim() }));
  const article: Article = {
    url: 'https://news.example/',
    site: 'news.example',
    lang: row.lang,
    title: row.title,
    authors: [],
    agencies: [],
    published: row.published,
    blocks,
    access: 'full',
    genre: 'story',
    links: [],
  };
  return { set, lang: row.lang, article, reference: row.reference.split('\n'), wanted };
}
