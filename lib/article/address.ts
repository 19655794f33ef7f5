// Addresses that a page names: its own canonical one, and where its links lead.
import { addressKey, sameHost } from '../address.ts';

/** The page's own canonical address, if it names one on the same host, without tracking parameters and fragment. */
export function canonicalUrl(document: Document, url: string): string {
  const named = linked(document, 'canonical', baseOf(document, url));
  const chosen = named && sameHost(named, url) && !losesPath(named, url) ? named : url;
  return addressKey(chosen);
}

/** `address` made absolute against the page's base, or undefined if it leads nowhere (`javascript:`, `mailto:`, a fragment). */
export function absolute(address: string, base: string): string | undefined {
  if (address === '' || address.startsWith('#')) return undefined;
  try {
    const parsed = new URL(address, base);
    return /^(?:https?|file):$/.test(parsed.protocol) ? parsed.href : undefined;
  } catch {
    return undefined;
  }
}

/** The address that relative links count from. */
export function baseOf(document: Document, url: string): string {
  const base = document.getElementsByTagName('base')[0]?.getAttribute('href');
  return (base && absolute(base, url)) || url;
}

function linked(document: Document, relation: string, base: string): string | undefined {
  for (const link of document.getElementsByTagName('link')) {
    if (link.getAttribute('rel')?.toLowerCase() !== relation) continue;
    const href = absolute(link.getAttribute('href')?.trim() ?? '', base);
    if (href) return href;
  }
  return undefined;
}

/** Some pages name their home page as canonical. */
function losesPath(named: string, url: string): boolean {
  return new URL(named).pathname === '/' && URL.canParse(url) && new URL(url).pathname !== '/';
}
