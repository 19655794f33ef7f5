// The way of a click: the page is read, the article decided, analysed, saved, related, marked. Ends in a state that the popup shows.
import { browser } from 'wxt/browser';
import type { Marking } from '../highlight/marker.ts';
import { isAlwaysAllowed } from './always.ts';
import { analyse } from './analysis.ts';
import { judgeSent } from './judge.ts';
import { type MarkingWords, markingOf } from './marking.ts';
import { type BriefRequest, type BriefState, sendMessage } from './messages.ts';
import { noticesOf } from './notices.ts';
import { mainFrame, reachPage, styleMarks } from './page-script.ts';
import { addedBy, record as keep, relatedTo } from './record.ts';
import { settings } from './settings.ts';
import { keepForStay, showBadge } from './stay.ts';

/** Makes, saves and marks the brief of the page in a tab. */
export async function briefTab({ tabId, ...options }: BriefRequest, words: MarkingWords): Promise<BriefState> {
  const { incognito, url } = await browser.tabs.get(tabId);
  if (!(await reachPage(tabId))) return { kind: 'restricted' };

  const sent = await sendMessage('read', undefined, mainFrame(tabId));
  const { extraction, other } = await judgeSent(sent, { id: tabId, url }, options);
  if (extraction.kind === 'none') return { kind: 'not-article', reason: extraction.reason };

  const brief = await analyse(extraction.article);
  const saved = await keep(brief, { incognito });
  const [related, novelty, marks, markStyle] = await Promise.all([
    relatedTo(brief),
    addedBy(brief),
    settings.marks.getValue(),
    settings.markStyle.getValue(),
  ]);
  await styleMarks(tabId);
  await sendMessage('mark', markingOf(brief, { on: marks, style: markStyle }, words), mainFrame(tabId));

  // The canonical address may be on another host than the page that the reader sees.
  const { origin } = new URL(url ?? brief.article.url);
  const site = { origin, allowed: await isAlwaysAllowed(origin) };
  return {
    kind: 'brief',
    brief,
    notices: noticesOf(brief),
    saved,
    related,
    ...(novelty && { novelty }),
    marks,
    markStyle,
    site,
    ...(other && { other }),
  };
}

/**
 * The brief of a page that asks by itself, if it is an article. On a site that the reader allowed, the badge counts what was read before
 * about it.
 */
export async function briefPage(
  record: unknown,
  tab: { id: number; url: string; incognito: boolean },
  words: MarkingWords,
): Promise<Marking | undefined> {
  const { extraction } = await judgeSent(record, tab);
  if (extraction.kind === 'none') return undefined;
  const brief = await analyse(extraction.article);
  if (await isAlwaysAllowed(tab.url)) {
    keepForStay(tab.id, brief);
    const related = tab.incognito ? [] : await relatedTo(brief);
    await showBadge(tab.id, related.length);
  }
  await styleMarks(tab.id);
  const [on, style] = await Promise.all([settings.marks.getValue(), settings.markStyle.getValue()]);
  return markingOf(brief, { on, style }, words);
}
