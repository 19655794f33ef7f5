// From a brief to the row that lists read, and from the row to the entry that pages show.

import { addressKey } from '../address.ts';
import type { Said } from '../corrections/remark.ts';
import type { Actor, Brief } from '../types.ts';
import { withCurrentKeys } from './actor-keys.ts';
import type { ArticleRow, LinkRow, TextRow } from './database.ts';
import type { HistoryEntry } from './types.ts';

const SHOWN_ACTORS = 3;
const INDEXED_ACTORS = 24;

/** A brief as the analysis made it, and as the reader has put it right; both are one object where nothing was. */
export interface PutRight {
  brief: Brief;
  shown: Brief;
  said: Said;
}

/** Of a brief of which nothing was said. */
export const asMade = (brief: Brief): PutRight => ({ brief, shown: brief, said: { corrections: [], tags: [] } });

/** The row of an article read at these times (not empty, any order). */
export function rowOf(right: PutRight, times: readonly number[]): Omit<ArticleRow, 'id'> {
  const { article, actors, summary } = withCurrentKeys(right.shown);
  const { tags } = right.said;
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
    byActor: [...actors.slice(0, INDEXED_ACTORS).map(({ key }) => key), ...hiddenIn(right)].map((key) => [
      key,
      lastReadAt,
    ]),
    digest: digestOf(right),
    ...(tags.length > 0 ? { tags } : {}),
  };
}

/** The row of its text. */
export function textRowOf({ brief, shown, said: { note } }: PutRight, id: number): TextRow {
  const { actors, dates, summary } = shown;
  return {
    id,
    brief,
    ...(shown === brief ? {} : { shown: { actors, dates, summary } }),
    ...(note === undefined ? {} : { note }),
  };
}

/** The brief that is shown. */
export const shownIn = ({ brief, shown }: TextRow): Brief => (shown ? withCurrentKeys({ ...brief, ...shown }) : brief);

/** Under this key the index has an article whose name the reader called none, so that it is found when that is taken back. */
export const hiddenKey = (key: string): string => `hidden ${key}`;
export const isHidden = (key: string): boolean => key.startsWith('hidden ');

function hiddenIn({ brief, shown }: PutRight): string[] {
  const isShown = ({ name, type }: Actor) => shown.actors.some((actor) => actor.name === name && actor.type === type);
  return shown === brief ? [] : brief.actors.filter((actor) => !isShown(actor)).map(({ key }) => hiddenKey(key));
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

/** A short mark that changes when the article, its analysis or what the reader said of it does. */
function digestOf({ brief: { article, analysedWith }, shown, said, brief }: PutRight): string {
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
  const { note = '', tags } = said;
  if (shown === brief && !note && tags.length === 0) return markOf(text);
  const { actors, dates, summary } = shown;
  return `${markOf(text)}+${markOf(JSON.stringify([shown === brief ? [] : [actors, dates, summary], note, tags]))}`;
}

/** FNV-1a, 2 × 32 bits, and the length. */
function markOf(text: string): string {
  let first = 0x811c9dc5;
  let second = 0x01000193;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    first = Math.imul(first ^ code, 0x01000193);
    second = Math.imul(second ^ code, 0x85ebca6b) ^ (second >>> 13);
  }
  return `${(first >>> 0).toString(36)}-${(second >>> 0).toString(36)}-${text.length}`;
}
