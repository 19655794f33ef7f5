// The background: every listener, registered synchronously so that a woken worker hears what woke it. It keeps nothing that it cannot rebuild.

import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { i18n } from '#i18n';
import { formatKeyDate, formatReading, formatShortDay, today } from '../components/calendar.ts';
import { hashOf, NO_FILTERS } from '../components/library/route.ts';
import { sameHost, siteOf } from '../lib/address.ts';
import { isAlwaysAllowed, syncAllowedSites } from '../lib/extension/always.ts';
import { briefPage, briefTab, cancelBrief } from '../lib/extension/brief-tab.ts';
import { reportError } from '../lib/extension/errors.ts';
import { acquaintance } from '../lib/extension/known-actor.ts';
import type { MarkingWords } from '../lib/extension/marking.ts';
import { onMessage, sendMessage } from '../lib/extension/messages.ts';
import { openLibrary } from '../lib/extension/open-library.ts';
import { mainFrame } from '../lib/extension/page-script.ts';
import { rateLimit } from '../lib/extension/rate.ts';
import { forget, history, restore, star } from '../lib/extension/record.ts';
import { demandOwnPage, sendingPage } from '../lib/extension/sender.ts';
import { saveStayed, stay } from '../lib/extension/stay.ts';
import { readActor, readId, readRequest, readRuleSaid, readSaid } from '../lib/extension/untrusted.ts';
import { readRemoved } from '../lib/history/record.ts';

const MENU_BRIEF = 'brief';
const MENU_FIND = 'find';

/** An allowed site briefs each story that the reader goes to; one that walks through addresses by itself shall not fill the history. */
const mayAsk = rateLimit({ burst: 8, pause: 15_000 });

/** Runs what a browser event started; what it throws goes through the funnel, since nobody awaits it. */
const quietly = (work: () => Promise<unknown>) => {
  work().catch((error) => reportError('background', error));
};

const strings = () => ({ t: i18n.t, locale: i18n.t('locale') });

/** What a hover card says of an actor that other articles named too. */
async function readBefore({ key, url }: { key: string; url: string }): Promise<string | undefined> {
  const known = await acquaintance(key, url);
  if (!known) return undefined;
  const day = formatShortDay(today(new Date(known.lastReadAt)), today(), strings());
  return i18n.t('card.seen', known.articles, [String(known.articles), day]);
}

/** The article of a page in the library, with the question what is wrong; the popup, where it is not kept. The page decides nothing. */
async function openFix({ key, url }: { key: string; url: string }, page: { url: string }): Promise<void> {
  const stored = sameHost(url, page.url) ? await (await history()).get(url) : undefined;
  if (stored) await openLibrary(hashOf({ view: 'article', id: stored.id, fix: key }));
  else await browser.action.openPopup().catch(() => openLibrary());
}

const cardWords: MarkingWords = {
  date: (date) => formatKeyDate(date, strings()),
  reading: (date) => formatReading(date, strings()),
  mentions: (count) => i18n.t('brief.mentions', count),
  previous: i18n.t('card.previous'),
  next: i18n.t('card.next'),
  fix: i18n.t('card.fix'),
};

/** Firefox for Android has neither menus nor keyboard commands. */
async function createMenus() {
  if (!browser.contextMenus) return;
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({ id: MENU_BRIEF, title: i18n.t('menu.brief'), contexts: ['page'] });
  browser.contextMenus.create({ id: MENU_FIND, title: i18n.t('menu.find'), contexts: ['selection'] });
}

async function toggleMarks(tabId: number | undefined) {
  if (tabId === undefined) return;
  // No brief has been opened in this page: there is nothing to show or hide.
  await sendMessage('setMarks', {}, mainFrame(tabId)).catch(() => false);
}

export default defineBackground({
  type: 'module',
  main() {
    onMessage('openBrief', async ({ data, sender }) => {
      try {
        demandOwnPage(sender);
        return await briefTab(readRequest(data), cardWords);
      } catch (error) {
        return { kind: 'error', details: reportError('brief', error) };
      }
    });
    onMessage('cancelBrief', ({ data, sender }) => {
      demandOwnPage(sender);
      cancelBrief(readRequest(data).tabId);
    });
    onMessage('forget', async ({ data, sender }) => {
      demandOwnPage(sender);
      return forget(readId(data.id));
    });
    onMessage('restore', async ({ data, sender }) => {
      demandOwnPage(sender);
      return restore(readRemoved(data.removed));
    });
    onMessage('star', async ({ data, sender }) => {
      demandOwnPage(sender);
      return star(readId(data.id), data.on === true);
    });
    onMessage('say', async ({ data, sender }) => {
      demandOwnPage(sender);
      await (await history()).say(readId(data.id), readSaid(data.said), { on: data.on === true });
    });
    onMessage('setRule', async ({ data, sender }) => {
      demandOwnPage(sender);
      await (await history()).setRule(readRuleSaid(data.rule), { on: data.on === true });
    });
    onMessage('rules', async ({ sender }) => {
      demandOwnPage(sender);
      return (await history()).rules();
    });
    onMessage('tags', async ({ sender }) => {
      demandOwnPage(sender);
      return (await (await history()).tags()).map(({ tag }) => tag);
    });
    onMessage('openFix', async ({ data, sender }) => {
      const page = sendingPage(sender);
      if (page && !page.incognito) await openFix(readActor(data), page);
    });
    onMessage('readBefore', ({ data, sender }) => {
      const page = sendingPage(sender);
      return page && !page.incognito ? readBefore(readActor(data)) : undefined;
    });
    onMessage('openActor', async ({ data, sender }) => {
      if (sendingPage(sender)) await openLibrary(hashOf({ view: 'actor', key: readActor({ url: '', ...data }).key }));
    });
    onMessage('stay', stay);
    onMessage('stayed', async ({ sender }) => {
      const page = sendingPage(sender);
      if (page) await saveStayed(page);
    });
    onMessage('isAllowed', ({ sender }) => isAlwaysAllowed(sender.url ?? ''));
    onMessage('briefPage', async ({ data, sender }) => {
      const page = sendingPage(sender);
      if (!page || !mayAsk(siteOf(page.url))) return undefined;
      return briefPage(data.record, page, cardWords);
    });

    browser.runtime.onInstalled.addListener(() => {
      quietly(createMenus);
      quietly(syncAllowedSites);
    });
    browser.runtime.onStartup.addListener(() => quietly(syncAllowedSites));
    browser.permissions.onAdded.addListener(() => quietly(syncAllowedSites));
    browser.permissions.onRemoved.addListener(() => quietly(syncAllowedSites));

    browser.contextMenus?.onClicked.addListener(({ menuItemId, selectionText = '' }) => {
      if (menuItemId === MENU_BRIEF) quietly(() => browser.action.openPopup());
      if (menuItemId === MENU_FIND)
        quietly(() => openLibrary(hashOf({ view: 'articles', ...NO_FILTERS, q: selectionText.trim() })));
    });
    browser.commands?.onCommand.addListener((command, tab) => {
      if (command === 'toggle-marks') quietly(() => toggleMarks(tab?.id));
      if (command === 'open-library') quietly(() => openLibrary());
    });
  },
});
