// "Always brief this site": an optional host permission for one site, and the registration of the page script that follows from it.
// The browser keeps the list of allowed sites; nothing is stored twice.
import { browser } from 'wxt/browser';
import { PAGE_SCRIPT } from './page-script.ts';

const SCRIPT_ID = 'always';

/** The match pattern of all pages of an address's host. */
export const sitePattern = (url: string): string => `${new URL(url).origin.replace(/:\d+$/, '')}/*`;

export async function isAlwaysAllowed(url: string): Promise<boolean> {
  return /^https?:/.test(url) && browser.permissions.contains({ origins: [sitePattern(url)] });
}

/** Registers the page script for exactly the sites allowed now. Safe to call at any time. */
export async function syncAllowedSites(): Promise<void> {
  const { origins: matches = [] } = await browser.permissions.getAll();
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [SCRIPT_ID] });
  if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [SCRIPT_ID] });
  if (matches.length === 0) return;
  await browser.scripting.registerContentScripts([
    { id: SCRIPT_ID, js: [PAGE_SCRIPT], matches, runAt: 'document_idle' },
  ]);
}
