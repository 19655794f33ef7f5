// One story, one address: what decides whether two links are the same article.

const TRACKING =
  /^(?:utm_.*|fbclid|gclid|dclid|msclkid|mc_[ce]id|wt_.*|xtor|at_(?:medium|campaign|custom\d*)|ns_.*|_ga|igshid|ref_?src)$/i;

/** The address without fragment and tracking parameters; text that is no address comes back as it is. */
export function addressKey(url: string): string {
  if (!URL.canParse(url)) return url;
  const address = new URL(url);
  address.hash = '';
  for (const name of [...address.searchParams.keys()]) if (TRACKING.test(name)) address.searchParams.delete(name);
  return address.href.replace(/\?$/, '');
}
