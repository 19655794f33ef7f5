// Who sent a message: what only our own pages may ask for, and what a page of the web may ask for itself.
import type { Browser } from 'wxt/browser';
import { browser } from 'wxt/browser';
import { sameHost } from '../address.ts';

type Sender = Browser.runtime.MessageSender;

/** @throws unless the popup, the library or the options sent it: nothing on the web may forget, restore or open. */
export function demandOwnPage({ id, url = '' }: Sender): void {
  if (id === browser.runtime.id && url.startsWith(browser.runtime.getURL('/'))) return;
  throw new Error('Only pages of the extension may ask for this');
}

/** A page of the web in its tab. */
export interface SendingPage {
  id: number;
  url: string;
  incognito: boolean;
}

/** The page whose main frame sent it; undefined for a frame inside, for one that its tab has left, and for what is no page of the web. */
export function sendingPage({ id, tab, frameId, url = '' }: Sender): SendingPage | undefined {
  if (id !== browser.runtime.id || frameId !== 0 || tab?.id === undefined || !/^https?:/.test(url)) return undefined;
  if (tab.url !== undefined && !sameHost(tab.url, url)) return undefined;
  return { id: tab.id, url, incognito: tab.incognito };
}
