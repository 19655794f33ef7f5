// The article in what a page sent, under an address that the page may speak for.
import { addressKey, sameHost, siteOf } from '../address.ts';
import { judge, judgeAgain, type SecondJudgement } from '../article/decide/index.ts';
import { readArticle } from '../schema/article.ts';
import type { Article } from '../types.ts';
import type { BriefRequest } from './messages.ts';
import { readPageRecord } from './page-record.ts';
import { readAgain } from './page-script.ts';

/** A page of the web in its tab. */
interface Tab {
  id: number;
  /** The address that the reader sees, where it is known. */
  url: string | undefined;
}

/**
 * Decides what a page sent, which is believed in shape and in size alone, and has it read a second time where that is in doubt or
 * asked for. What is no page record counts as a page without text.
 */
export async function judgeSent(
  sent: unknown,
  { id, url }: Tab,
  { force = false, reading }: Omit<BriefRequest, 'tabId'> = {},
): Promise<SecondJudgement> {
  const record = readPageRecord(sent);
  if (!record) return { extraction: { kind: 'none', reason: 'no-text' } };
  const first = judge(record, { force });
  const judged =
    first.isInDoubt || reading !== undefined
      ? judgeAgain(record, await readAgain(id, record.lines.length), { force, wanted: reading })
      : first;
  if (judged.extraction.kind === 'none') return judged;
  const article = readArticle(judged.extraction.article);
  if (!article) return { extraction: { kind: 'none', reason: 'no-text' } };
  return { ...judged, extraction: { kind: 'article', article: atItsHost(article, url ?? article.url) } };
}

/**
 * The article under an address of the host that the reader sees: what a page calls its own address on another host is not
 * believed, and its site is that of its address, whatever it says.
 */
export function atItsHost(article: Article, pageAddress: string): Article {
  const url = sameHost(article.url, pageAddress) ? article.url : addressKey(pageAddress);
  return { ...article, url, site: siteOf(url) };
}
