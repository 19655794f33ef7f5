// Which address is the page's own, and which one its relative links count from.

import { addressKey, sameHost } from '../../address.ts';
import { absolute } from '../address.ts';
import type { PageRecord } from '../record.ts';

/** The page's own canonical address, if it names one on the same host, without tracking parameters and fragment. */
export function canonicalUrl(record: PageRecord): string {
  const { url, canonical = '' } = record;
  const named = absolute(canonical, baseOf(record));
  const chosen = named && sameHost(named, url) && !losesPath(named, url) ? named : url;
  return addressKey(chosen);
}

/** The address that relative links count from. */
export function baseOf({ url, base }: PageRecord): string {
  return (base && absolute(base, url)) || url;
}

/** Some pages name their home page as canonical. */
function losesPath(named: string, url: string): boolean {
  return new URL(named).pathname === '/' && URL.canParse(url) && new URL(url).pathname !== '/';
}
