// Articles for the tests of this room, with only what a test says.
import type { Article, Block } from '../../../lib/types.ts';

export function article(lang: string, title: string, blocks: Block[], more: Partial<Article> = {}): Article {
  return {
    url: 'https://news.example/1',
    site: 'news.example',
    lang,
    title,
    authors: [],
    agencies: [],
    blocks,
    access: 'full',
    genre: 'story',
    links: [],
    ...more,
  };
}

export const paragraph = (text: string): Block => ({ kind: 'paragraph', text });
