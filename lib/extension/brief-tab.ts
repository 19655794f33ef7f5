// The way of a click: the page is read, the article decided, analysed, saved, related, marked. Ends in a state that the popup shows.
import { browser } from 'wxt/browser';
import { judge, judgeAgain, type SecondJudgement } from '../article/decide/index.ts';
import type { Marking } from '../highlight/marker.ts';
import { isAlwaysAllowed } from './always.ts';
import { analyse } from './analysis.ts';
import { type MarkingWords, markingOf } from './marking.ts';
import { type BriefRequest, type BriefState, sendMessage } from './messages.ts';
import { noticesOf } from './notices.ts';
import { readPageRecord } from './page-record.ts';
import { mainFrame, reachPage, readAgain, styleMarks } from './page-script.ts';
import { record as keep, relatedTo } from './record.ts';
import { settings } from './settings.ts';
import { readArticle } from './untrusted.ts';

type Options = Omit<BriefRequest, 'tabId'>;

/** Makes, saves and marks the brief of the page in a tab. */
export async function briefTab({ tabId, ...options }: BriefRequest, words: MarkingWords): Promise<BriefState> {
  const { incognito, url } = await browser.tabs.get(tabId);
  if (!(await reachPage(tabId))) return { kind: 'restricted' };

  const sent = await sendMessage('read', undefined, mainFrame(tabId));
  const { extraction, other } = await judgeSent(sent, tabId, options);
  if (extraction.kind === 'none') return { kind: 'not-article', reason: extraction.reason };

  const brief = await analyse(extraction.article);
  const saved = await keep(brief, { incognito });
  const [related, marks] = await Promise.all([relatedTo(brief), settings.marks.getValue()]);
  await styleMarks(tabId);
  await sendMessage('mark', markingOf(brief, marks, words), mainFrame(tabId));

  // The canonical address may be on another host than the page that the reader sees.
  const { origin } = new URL(url ?? brief.article.url);
  const site = { origin, allowed: await isAlwaysAllowed(origin) };
  return { kind: 'brief', brief, notices: noticesOf(brief), saved, related, marks, site, ...(other && { other }) };
}

/** The brief of a page that asks by itself, if it is an article: saved only where the reader allowed the site. */
export async function briefPage(
  record: unknown,
  tab: { id: number; url: string; incognito: boolean },
  words: MarkingWords,
): Promise<Marking | undefined> {
  const { extraction } = await judgeSent(record, tab.id);
  if (extraction.kind === 'none') return undefined;
  const brief = await analyse(extraction.article);
  if (await isAlwaysAllowed(tab.url)) await keep(brief, tab);
  await styleMarks(tab.id);
  return markingOf(brief, await settings.marks.getValue(), words);
}

/** The article in what a page sent, read a second time where that is in doubt or asked for. No page record is a page without text. */
async function judgeSent(
  sent: unknown,
  tabId: number,
  { force = false, reading }: Options = {},
): Promise<SecondJudgement> {
  const record = readPageRecord(sent);
  if (!record) return { extraction: { kind: 'none', reason: 'no-text' } };
  const first = judge(record, { force });
  const judged =
    first.isInDoubt || reading !== undefined
      ? judgeAgain(record, await readAgain(tabId, record.lines.length), { force, wanted: reading })
      : first;
  if (judged.extraction.kind === 'none') return judged;
  const article = readArticle(judged.extraction.article);
  return { ...judged, extraction: article ? { kind: 'article', article } : { kind: 'none', reason: 'no-text' } };
}
