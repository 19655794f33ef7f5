// The article in what a page sent, under an address that the page may speak for.
import { addressKey, sameHost, siteOf } from '../address.ts';
import { decide } from '../article/decide/index.ts';
import { readArticle } from '../schema/article.ts';
import type { Article, Extraction } from '../types.ts';
import { readPageRecord } from './page-record.ts';

/** The article in what a page sent; what is no page record counts as a page without text. */
export function judge(sent: unknown, options: { force?: boolean | undefined } = {}): Extraction {
  const record = readPageRecord(sent);
  const extraction = record && decide(record, { force: options.force ?? false });
  if (extraction?.kind === 'none') return extraction;
  const article = readArticle(extraction?.article);
  return article ? { kind: 'article', article } : { kind: 'none', reason: 'no-text' };
}

/**
 * The article under an address of the host that the reader sees: what a page calls its own address on another host is not
 * believed, and its site is that of its address, whatever it says.
 */
export function atItsHost(article: Article, pageAddress: string): Article {
  const url = sameHost(article.url, pageAddress) ? article.url : addressKey(pageAddress);
  return { ...article, url, site: siteOf(url) };
}
