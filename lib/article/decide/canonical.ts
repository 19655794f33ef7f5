// Which address is the page's own, and which one its relative links count from.

import { addressKey, sameHost } from '../../address.ts';
import { absolute } from '../address.ts';
import type { PageRecord } from '../record.ts';

/** The page's own canonical address, if it names one on the same host, without tracking parameters and fragment. */
export function canonicalUrl(record: PageRecord): string {
  const { url, canonical = '' } = record;
  // A saved copy keeps its own: the archive may have many of one page.
  if (originalOf(url)) return addressKey(url);
  const named = absolute(canonical, baseOf(record));
  const chosen = named && sameHost(named, url) && !losesPath(named, url) ? named : url;
  return addressKey(chosen);
}

/** `https://archive.example/2026…/https://blatt.example/a`: an address inside another. */
const INSIDE = /^https?:\/\/[^/]+\/.*?\/(https?:\/{1,2}[^/].*)$/i;

/** The address of the page that this one is a saved copy of, if it is one: archives name it inside their own. */
export function originalOf(url: string): string | undefined {
  const inside = INSIDE.exec(url)?.[1]?.replace(/^(https?:\/)(?!\/)/i, '$1/');
  if (!inside || !URL.canParse(inside) || !new URL(inside).hostname.includes('.') || sameHost(inside, url))
    return undefined;
  return addressKey(inside);
}

/** The address that relative links count from. */
export function baseOf({ url, base }: PageRecord): string {
  return (base && absolute(base, url)) || url;
}

/** Some pages name their home page as canonical. */
function losesPath(named: string, url: string): boolean {
  return new URL(named).pathname === '/' && URL.canParse(url) && new URL(url).pathname !== '/';
}
