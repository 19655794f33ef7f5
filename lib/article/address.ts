// Where the addresses that a page names lead.

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
