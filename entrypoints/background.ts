// The background: every listener, registered synchronously so that a woken worker hears what woke it. It keeps nothing that it cannot rebuild.

import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { i18n } from '#i18n';
import { formatKeyDate, formatReading } from '../components/calendar.ts';
import { isAlwaysAllowed, syncAllowedSites } from '../lib/extension/always.ts';
import { briefPage, briefTab } from '../lib/extension/brief-tab.ts';
import { reportError } from '../lib/extension/errors.ts';
import type { MarkingWords } from '../lib/extension/marking.ts';
import { onMessage, sendMessage } from '../lib/extension/messages.ts';
import { mainFrame } from '../lib/extension/page-script.ts';
import { forget, restore } from '../lib/extension/record.ts';
import { readArticle } from '../lib/extension/untrusted.ts';

const MENU_BRIEF = 'brief';
const MENU_FIND = 'find';

/** Runs what a browser event started; what it throws goes through the funnel, since nobody awaits it. */
const quietly = (work: () => Promise<unknown>) => {
  work().catch((error) => reportError('background', error));
};

const strings = { t: i18n.t, locale: i18n.t('locale') };
const cardWords: MarkingWords = {
  date: (date) => formatKeyDate(date, strings),
  reading: (date) => formatReading(date, strings),
  mentions: (count) => i18n.t('brief.mentions', count),
  previous: i18n.t('card.previous'),
  next: i18n.t('card.next'),
};

const openLibrary = (hash = '') => browser.tabs.create({ url: browser.runtime.getURL('/library.html') + hash });

async function createMenus() {
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
    onMessage('openBrief', async ({ data }) => {
      try {
        return await briefTab(data, cardWords);
      } catch (error) {
        return { kind: 'error', details: reportError('brief', error) };
      }
    });
    onMessage('forget', ({ data }) => forget(data.id));
    onMessage('restore', ({ data }) => restore(data.removed));
    onMessage('isAllowed', ({ sender }) => isAlwaysAllowed(sender.url ?? ''));
    onMessage('briefPage', async ({ data, sender }) => {
      const article = readArticle(data.article);
      const { tab, url = '' } = sender;
      if (!article || tab?.id === undefined) return undefined;
      return briefPage(article, { id: tab.id, url, incognito: tab.incognito }, cardWords);
    });

    browser.runtime.onInstalled.addListener(() => {
      quietly(createMenus);
      quietly(syncAllowedSites);
    });
    browser.runtime.onStartup.addListener(() => quietly(syncAllowedSites));
    browser.permissions.onAdded.addListener(() => quietly(syncAllowedSites));
    browser.permissions.onRemoved.addListener(() => quietly(syncAllowedSites));

    browser.contextMenus.onClicked.addListener(({ menuItemId, selectionText = '' }) => {
      if (menuItemId === MENU_BRIEF) quietly(() => browser.action.openPopup());
      if (menuItemId === MENU_FIND)
        quietly(() => openLibrary(`#/articles?q=${encodeURIComponent(selectionText.trim())}`));
    });
    browser.commands.onCommand.addListener((command, tab) => {
      if (command === 'toggle-marks') quietly(() => toggleMarks(tab?.id));
      if (command === 'open-library') quietly(() => openLibrary());
    });
  },
});
