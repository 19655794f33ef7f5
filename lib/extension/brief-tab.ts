// The way of a click: the page is read, the article decided, analysed, saved, related, marked. Ends in a state that the popup shows.
import { browser } from 'wxt/browser';
import type { Marking } from '../highlight/marker.ts';
import { webAddress } from '../schema/values.ts';
import { isAlwaysAllowed } from './always.ts';
import { analyse } from './analysis.ts';
import { judgeSent } from './judge.ts';
import { type MarkingWords, markingOf } from './marking.ts';
import { type BriefRequest, type BriefState, sendMessage } from './messages.ts';
import { noticesOf } from './notices.ts';
import { mainFrame, reachPage, styleMarks } from './page-script.ts';
import { within } from './patience.ts';
import { addedBy, asSaid, record as keep, relatedTo } from './record.ts';
import { chosen, settings } from './settings.ts';
import { keepForStay, showBadge } from './stay.ts';

/** Milliseconds for a page to take the script in, and to be read: a busy page is slow, one that hangs never answers. */
const TO_REACH = 6_000;
const TO_READ = 12_000;

/** What is at work, by tab, so that the reader can call it off. A worker that dies takes it along. */
const working = new Map<number, AbortController>();

/** Stops what is at work on the brief of a tab. */
export function cancelBrief(tabId: number): void {
  working.get(tabId)?.abort();
}

/** Makes, saves and marks the brief of the page in a tab. */
export async function briefTab(request: BriefRequest, words: MarkingWords): Promise<BriefState> {
  const work = new AbortController();
  cancelBrief(request.tabId);
  working.set(request.tabId, work);
  try {
    return await brief(request, words, work.signal);
  } catch (error) {
    if (work.signal.aborted) return { kind: 'cancelled' };
    throw error;
  } finally {
    if (working.get(request.tabId) === work) working.delete(request.tabId);
  }
}

async function brief(
  { tabId, ...options }: BriefRequest,
  words: MarkingWords,
  signal: AbortSignal,
): Promise<BriefState> {
  const { incognito, url } = await browser.tabs.get(tabId);
  const isReached = await within(TO_REACH, reachPage(tabId), signal);
  if (isReached === undefined) return { kind: 'unresponsive' };
  if (!isReached) return { kind: 'restricted' };

  const sent = await within(TO_READ, sendMessage('read', undefined, mainFrame(tabId)), signal);
  const judged = sent && (await within(TO_READ, judgeSent(sent, { id: tabId, url }, options), signal));
  if (judged === undefined) return { kind: 'unresponsive' };
  const { extraction, other } = judged;
  if (extraction.kind === 'none') {
    const frame = webAddress(extraction.frame);
    return { kind: 'not-article', reason: extraction.reason, ...(frame && { frame }) };
  }

  const analysed = await analyse(extraction.article, signal);
  signal.throwIfAborted();
  const saved = await keep(analysed.brief, { incognito });
  const { brief, said } = await asSaid(analysed.brief);
  const [related, novelty, marks, markStyle] = await Promise.all([
    relatedTo(brief),
    addedBy(brief),
    chosen(settings.marks),
    chosen(settings.markStyle),
  ]);
  // A page that was left, or that crashed meanwhile, has a brief all the same.
  const painted = await within(
    TO_REACH,
    mark(tabId, markingOf(brief, { on: marks, style: markStyle }, incognito ? { ...words, fix: '' } : words)),
  );

  // The canonical address may be on another host than the page that the reader sees.
  const { origin } = new URL(url ?? brief.article.url);
  const [allowed, never] = await Promise.all([isAlwaysAllowed(origin), chosen(settings.never)]);
  const site = { origin, allowed, never: never.includes(brief.article.site) };
  return {
    kind: 'brief',
    brief,
    said,
    notices: noticesOf(analysed),
    saved,
    related,
    ...(novelty && { novelty }),
    marks: marks && painted === true,
    markStyle,
    site,
    ...(other && { other }),
  };
}

/** Whether the page took the marks. */
async function mark(tabId: number, marking: Marking): Promise<boolean> {
  try {
    await styleMarks(tabId);
    await sendMessage('mark', marking, mainFrame(tabId));
    return true;
  } catch {
    return false;
  }
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
  const { brief: made } = await analyse(extraction.article);
  const { brief } = await asSaid(made);
  if (await isAlwaysAllowed(tab.url)) {
    keepForStay(tab.id, made);
    const related = tab.incognito ? [] : await relatedTo(brief);
    await showBadge(tab.id, related.length);
  }
  await styleMarks(tab.id);
  const [on, style] = await Promise.all([chosen(settings.marks), chosen(settings.markStyle)]);
  return markingOf(brief, { on, style }, tab.incognito ? { ...words, fix: '' } : words);
}
