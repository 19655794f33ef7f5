// Addresses: the canonical one without what only serves to follow the reader, and the site's name.

const TRACKING =
  /^(?:utm_\w+|\w+cl(?:k|c)?id|mc_[ce]id|igshid|wt[_.]\w+|wtmc|at_\w+|xtor|icid|cmpid|ocid|ncid|sh?are[ds]?|smid|ref_?src|ref|ns_\w+|pk_\w+|mtm_\w+|_g[al]|trk|taid|feature)$/i;

/** The page's own canonical address, if it names one on the same site, without tracking parameters and fragment. */
export function canonicalUrl(document: Document, url: string): string {
  const named = linked(document, 'canonical', baseOf(document, url));
  const chosen = named && sameSite(named, url) && !losesPath(named, url) ? named : url;
  return withoutTracking(chosen);
}

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

function sameSite(a: string, b: string): boolean {
  const tail = (address: string) => siteOf(address).split('.').slice(-2).join('.');
  return tail(a) === tail(b);
}

/** Some pages name their home page as canonical. */
function losesPath(named: string, url: string): boolean {
  return new URL(named).pathname === '/' && URL.canParse(url) && new URL(url).pathname !== '/';
}
