// The marked follow-ups: stories of three articles, every sentence of which is new or known.
import { readdirSync, readFileSync } from 'node:fs';
import type { Article } from '../../../lib/types.ts';

export interface MarkedArticle {
  article: Article;
  /** One for each sentence, in reading order. */
  isNew: boolean[];
}

export interface MarkedStory {
  name: string;
  articles: MarkedArticle[];
}

const HEAD = /^@ (\S+) (\S+) (\S+) \| (.+)$/;

export function markedStories(): MarkedStory[] {
  const folder = new URL('./', import.meta.url);
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => ({ name: name.slice(0, -4), articles: storyIn(readFileSync(new URL(name, folder), 'utf8')) }));
}

function storyIn(text: string): MarkedArticle[] {
  const articles: MarkedArticle[] = [];
  let fresh = true;
  for (const line of text.split('\n')) {
    const head = HEAD.exec(line);
    const now = articles.at(-1);
    if (head) {
      const [, published = '', site = '', lang = '', title = ''] = head;
      articles.push({ article: articleOf(published, site, lang, title), isNew: [] });
      fresh = true;
    } else if (!line.trim()) fresh = true;
    else if (now && /^[+=] /.test(line)) {
      const said = line.slice(2).trim();
      const last = now.article.blocks.at(-1);
      if (last && !fresh) last.text += ` ${said}`;
      else now.article.blocks.push({ kind: 'paragraph', text: said });
      fresh = false;
      now.isNew.push(line.startsWith('+'));
    } else throw new Error(`Not a marked line: ${line}`);
  }
  return articles;
}

const articleOf = (published: string, site: string, lang: string, title: string): Article => ({
  url: `https://${site}/${published}/${title.replace(/\W+/g, '-')}`,
  site,
  lang,
  title,
  published,
  authors: [],
  agencies: [],
  blocks: [],
  access: 'full',
  genre: 'story',
  links: [],
});
