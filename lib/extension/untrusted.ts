// What comes from the page's process is checked by shape and bounded in size before anything reads it.
import { addressKey, sameHost, siteOf } from '../address.ts';
import { readArticle } from '../schema/article.ts';
import { flag, object, whole } from '../schema/reader.ts';
import type { Article } from '../types.ts';

export { readArticle };

/**
 * The article under an address of the host that the reader sees: what a page calls its own address on another host is not
 * believed, and its site is that of its address, whatever it says.
 */
export function atItsHost(article: Article, pageAddress: string): Article {
  const url = sameHost(article.url, pageAddress) ? article.url : addressKey(pageAddress);
  return { ...article, url, site: siteOf(url) };
}

/** The id of an article. */
export function readId(value: unknown): number {
  const read = whole(1)(value);
  if (read === undefined) throw new Error('Which article?');
  return read;
}

/** What the popup asks for: the brief of a tab. */
export function readRequest(value: unknown): { tabId: number; force?: boolean } {
  const read = object<{ tabId: number; force?: boolean }>({ tabId: whole(0) }, { force: flag })(value);
  if (!read) throw new Error('Which tab?');
  return read;
}
