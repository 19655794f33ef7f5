// The way of a click: the page is read, the article decided, analysed, saved, related, marked. Ends in a state that the popup shows.
import { browser } from 'wxt/browser';
import { decide } from '../article/decide/index.ts';
import type { Marking } from '../highlight/marker.ts';
import type { Extraction } from '../types.ts';
import { isAlwaysAllowed } from './always.ts';
import { analyse } from './analysis.ts';
import { type MarkingWords, markingOf } from './marking.ts';
import { type BriefState, sendMessage } from './messages.ts';
import { noticesOf } from './notices.ts';
import { readPageRecord } from './page-record.ts';
import { mainFrame, reachPage, styleMarks } from './page-script.ts';
import { record as keep, relatedTo } from './record.ts';
import { settings } from './settings.ts';
import { atItsHost, readArticle } from './untrusted.ts';

/** Makes, saves and marks the brief of the page in a tab. `force` is the reader's "try anyway". */
export async function briefTab(
  { tabId, force }: { tabId: number; force?: boolean },
  words: MarkingWords,
): Promise<BriefState> {
  const { incognito, url } = await browser.tabs.get(tabId);
  if (!(await reachPage(tabId))) return { kind: 'restricted' };

  const extraction = judge(await sendMessage('read', undefined, mainFrame(tabId)), { force });
  if (extraction.kind === 'none') return { kind: 'not-article', reason: extraction.reason };

  const brief = await analyse(atItsHost(extraction.article, url ?? extraction.article.url));
  const saved = await keep(brief, { incognito });
  const [related, marks] = await Promise.all([relatedTo(brief), settings.marks.getValue()]);
  await styleMarks(tabId);
  await sendMessage('mark', markingOf(brief, marks, words), mainFrame(tabId));

  // The canonical address may be on another host than the page that the reader sees.
  const { origin } = new URL(url ?? brief.article.url);
  const site = { origin, allowed: await isAlwaysAllowed(origin) };
  return { kind: 'brief', brief, notices: noticesOf(brief), saved, related, marks, site };
}

/** The brief of a page that asks by itself, if it is an article: saved only where the reader allowed the site. */
export async function briefPage(
  record: unknown,
  tab: { id: number; url: string; incognito: boolean },
  words: MarkingWords,
): Promise<Marking | undefined> {
  const extraction = judge(record);
  if (extraction.kind === 'none') return undefined;
  const brief = await analyse(atItsHost(extraction.article, tab.url));
  if (await isAlwaysAllowed(tab.url)) await keep(brief, tab);
  await styleMarks(tab.id);
  return markingOf(brief, await settings.marks.getValue(), words);
}

/** The article in what a page sent; what is no page record counts as a page without text. */
function judge(sent: unknown, options: { force?: boolean | undefined } = {}): Extraction {
  const record = readPageRecord(sent);
  const extraction = record && decide(record, { force: options.force ?? false });
  if (extraction?.kind === 'none') return extraction;
  const article = readArticle(extraction?.article);
  return article ? { kind: 'article', article } : { kind: 'none', reason: 'no-text' };
}
