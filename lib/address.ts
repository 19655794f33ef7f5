// One story, one address: the key under which an address is known, the site it belongs to, and when two addresses speak for one host.

const TRACKING =
  /^(?:utm_\w+|\w+cl(?:k|c)?id|mc_[ce]id|igshid|wt[_.]\w+|wtmc|at_\w+|xtor|icid|cmpid|ocid|ncid|sh?are[ds]?|smid|ref_?src|ref|ns_\w+|pk_\w+|mtm_\w+|_g[al]|trk|taid|feature)$/i;

/** `address` without a name and password, tracking parameters and fragment; unchanged if it is no address. Of a key, the key itself. */
export function addressKey(address: string): string {
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
  parsed.username = '';
  parsed.password = '';
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

/** What publishers put before the host of one and the same site, as long as a name of two labels is left. */
const VARIANT = /^(?:www|m|amp)\.(?=[^.]+\.[^.])/;

/**
 * Whether both addresses are of one host, apart from `www.`, `m.` and `amp.`. A shared ending proves nothing:
 * under `co.uk` or `github.io` everybody may have a name.
 */
export function sameHost(a: string, b: string): boolean {
  const [first, second] = [bareHost(a), bareHost(b)];
  return first !== undefined && first === second;
}

function bareHost(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const { protocol, host } = new URL(address);
  return /^https?:$/.test(protocol) ? host.replace(VARIANT, '') : address;
}
