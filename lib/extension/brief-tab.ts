// The way of a click: inject, extract, analyse, save, relate, mark. Ends in a state that the popup shows.
import { browser } from 'wxt/browser';
import type { Marking } from '../highlight/marker.ts';
import type { Article } from '../types.ts';
import { isAlwaysAllowed } from './always.ts';
import { analyse } from './analysis.ts';
import { type MarkingWords, markingOf } from './marking.ts';
import { type BriefState, sendMessage } from './messages.ts';
import { noticesOf } from './notices.ts';
import { mainFrame, reachPage, styleMarks } from './page-script.ts';
import { record, relatedTo } from './record.ts';
import { settings } from './settings.ts';
import { keepForStay, showBadge } from './stay.ts';
import { readExtraction } from './untrusted.ts';

/** Makes, saves and marks the brief of the page in a tab. `force` is the reader's "try anyway". */
export async function briefTab(
  { tabId, force }: { tabId: number; force?: boolean },
  words: MarkingWords,
): Promise<BriefState> {
  const { incognito, url } = await browser.tabs.get(tabId);
  if (!(await reachPage(tabId))) return { kind: 'restricted' };

  const extraction = readExtraction(await sendMessage('extract', force ? { force } : {}, mainFrame(tabId)));
  if (extraction.kind === 'none') return { kind: 'not-article', reason: extraction.reason };

  const brief = await analyse(extraction.article);
  const saved = await record(brief, { incognito });
  const [related, marks, markStyle] = await Promise.all([
    relatedTo(brief),
    settings.marks.getValue(),
    settings.markStyle.getValue(),
  ]);
  await styleMarks(tabId);
  await sendMessage('mark', markingOf(brief, { on: marks, style: markStyle }, words), mainFrame(tabId));

  // The canonical address may be on another host than the page that the reader sees.
  const { origin } = new URL(url ?? brief.article.url);
  const site = { origin, allowed: await isAlwaysAllowed(origin) };
  return { kind: 'brief', brief, notices: noticesOf(brief), saved, related, marks, markStyle, site };
}

/** The brief of a page that asks by itself. On a site that the reader allowed, the badge counts what was read before about it. */
export async function briefPage(
  article: Article,
  tab: { id: number; url: string; incognito: boolean },
  words: MarkingWords,
): Promise<Marking> {
  const brief = await analyse(article);
  if (await isAlwaysAllowed(tab.url)) {
    keepForStay(tab.id, brief);
    const related = tab.incognito ? [] : await relatedTo(brief);
    await showBadge(tab.id, related.length);
  }
  await styleMarks(tab.id);
  const [on, style] = await Promise.all([settings.marks.getValue(), settings.markStyle.getValue()]);
  return markingOf(brief, { on, style }, words);
}
