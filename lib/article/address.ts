// Addresses without what only serves to follow the reader, and the site's name.

const TRACKING =
  /^(?:utm_\w+|\w+cl(?:k|c)?id|mc_[ce]id|igshid|wt[_.]\w+|wtmc|at_\w+|xtor|icid|cmpid|ocid|ncid|sh?are[ds]?|smid|ref_?src|ref|ns_\w+|pk_\w+|mtm_\w+|_g[al]|trk|taid|feature)$/i;

/** `address` without tracking parameters and fragment; unchanged if it is no address. */
export function withoutTracking(address: string): string {
  let parsed: URL;
  try {
    parsed = new URL(address);
  } catch {
    return address;
  }
  const names: string[] = [];
  // In Firefox's content scripts the iterators of URLSearchParams do not iterate.
  parsed.searchParams.forEach((_, name) => {
    names.push(name);
  });
  for (const name of names) if (TRACKING.test(name)) parsed.searchParams.delete(name);
  parsed.hash = '';
  return parsed.href.replace(/\?$/, '');
}

/** The host without a leading `www.`, empty if there is none. */
export function siteOf(address: string): string {
  try {
    return new URL(address).hostname.replace(/^www\./, '');
  } catch {
    return '';
  }
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
