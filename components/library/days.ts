// The items of the list: rows, and before those of another day its name.
import type { HistoryEntry, SearchHit } from '../../lib/history/types.ts';
import { today } from '../calendar.ts';
import type { Strings } from '../strings.tsx';

export type Listing =
  | { kind: 'days'; entries: HistoryEntry[]; more: boolean }
  | { kind: 'hits'; hits: SearchHit[]; more: boolean };

export type Item = { kind: 'day'; day: string } | { kind: 'row'; entry: HistoryEntry; hit?: SearchHit };

/** Entries come newest first, so the days do too. */
export function itemsOf(listing: Listing): Item[] {
  if (listing.kind === 'hits') return listing.hits.map((hit) => ({ kind: 'row', entry: hit.entry, hit }));
  const items: Item[] = [];
  let last = '';
  for (const entry of listing.entries) {
    const day = today(new Date(entry.lastReadAt));
    if (day !== last) items.push({ kind: 'day', day });
    last = day;
    items.push({ kind: 'row', entry });
  }
  return items;
}

export function nameOf(day: string, { t, locale }: Strings): string {
  if (day === today()) return t('library.today');
  const yesterday = new Date();
  yesterday.setDate(yesterday.getDate() - 1);
  if (day === today(yesterday)) return t('library.yesterday');
  const date = new Date(`${day}T00:00:00Z`);
  // A reading time that no calendar has: its entries can still be seen and removed.
  if (Number.isNaN(date.getTime())) return '–';
  return fullDate(locale).format(date);
}

/** Making one takes longer than all that it writes. */
let full: Intl.DateTimeFormat | undefined;
let fullLocale = '';
function fullDate(locale: string): Intl.DateTimeFormat {
  if (!full || fullLocale !== locale) full = new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeZone: 'UTC' });
  fullLocale = locale;
  return full;
}
