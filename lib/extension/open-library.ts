// The library at one of its views, in the tab that shows it already. No permission tells other tabs apart, so the library's own page
// says in which tab it is; a tab that sleeps does not answer, and a new one is opened.
import { browser } from 'wxt/browser';
import { onMessage, sendMessage } from './messages.ts';

/** @param hash of a view, `#/article/7`; without one, an open library stays where it is. */
export async function openLibrary(hash = ''): Promise<void> {
  const url = browser.runtime.getURL('/library.html') + hash;
  const tabId = await sendMessage('libraryTab', undefined).catch(() => undefined);
  try {
    if (tabId === undefined) throw new Error('no tab shows the library');
    // The address differs from that tab's by its hash alone, so the page stays and follows it.
    const tab = await browser.tabs.update(tabId, hash ? { active: true, url } : { active: true });
    // Browsers for phones have no windows.
    if (tab?.windowId !== undefined) await browser.windows?.update(tab.windowId, { focused: true });
  } catch {
    await browser.tabs.create({ url });
  }
}

/** Called by the library's page: it can be found from now on. */
export function answerAsLibrary(): void {
  onMessage('libraryTab', async () => (await browser.tabs.getCurrent())?.id);
}
