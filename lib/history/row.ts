// From a brief to the row that lists read, and from the row to the entry that pages show.

import { addressKey } from '../address.ts';
import type { Brief } from '../types.ts';
import { withCurrentKeys } from './actor-keys.ts';
import type { ArticleRow, LinkRow } from './database.ts';
import type { HistoryEntry } from './types.ts';

const SHOWN_ACTORS = 3;
const INDEXED_ACTORS = 24;

/** The row of an article read at these times (not empty, any order). */
export function rowOf(brief: Brief, times: readonly number[]): Omit<ArticleRow, 'id'> {
  const { article, actors, summary } = withCurrentKeys(brief);
  const readAt = [...new Set(times)].sort((a, b) => a - b);
  const lastReadAt = readAt.at(-1)!;
  return {
    url: addressKey(article.url),
    title: article.title,
    site: article.site,
    lang: article.lang,
    ...(article.published ? { published: article.published } : {}),
    readAt,
    lastReadAt,
    ...(summary[0] ? { sentence: summary[0].text } : {}),
    actors: actors
      .slice(0, SHOWN_ACTORS)
      .map(({ key, name, type, role }) => ({ key, name, type, ...(role ? { role: role.text } : {}) })),
    access: article.access,
    genre: article.genre,
    byActor: actors.slice(0, INDEXED_ACTORS).map(({ key }) => [key, lastReadAt]),
    digest: digestOf(brief),
  };
}

export function entryOf({ byActor: _, digest: __, starred, ...entry }: ArticleRow): HistoryEntry {
  return { ...entry, starred: starred === 1 };
}

/** When an article was published, or else first read, milliseconds since 1970. */
export function momentOf({ published, readAt }: Pick<ArticleRow, 'published' | 'readAt'>): number {
  const stated = Date.parse(published ?? '');
  return Number.isNaN(stated) ? readAt[0]! : stated;
}

export function linkRows(brief: Brief, from: number): LinkRow[] {
  const own = addressKey(brief.article.url);
  const rows = new Map<string, LinkRow>();
  for (const { url, title, section, published } of brief.article.links) {
    const to = addressKey(url);
    if (to !== own && !rows.has(to))
      rows.set(to, { from, to, title, ...(section ? { section } : {}), ...(published ? { published } : {}) });
  }
  return [...rows.values()];
}

/** A short mark that changes when the article or its analysis does (FNV-1a, 2 × 32 bits). */
function digestOf({ article, analysedWith }: Brief): string {
  const parts = [
    analysedWith,
    article.title,
    article.kicker,
    article.published,
    article.modified,
    article.access,
    article.lang,
  ];
  const text = [...parts, ...article.blocks.map(({ text }) => text), ...article.links.map(({ url }) => url)].join('\n');
  let first = 0x811c9dc5;
  let second = 0x01000193;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    first = Math.imul(first ^ code, 0x01000193);
    second = Math.imul(second ^ code, 0x85ebca6b) ^ (second >>> 13);
  }
  return `${(first >>> 0).toString(36)}-${(second >>> 0).toString(36)}-${text.length}`;
}
