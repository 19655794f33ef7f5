// A key date as an iCalendar file (RFC 5545), for the reader's own calendar.
import type { KeyDate } from '../lib/types.ts';

const escapeText = (text: string): string => text.replace(/[\\;,]/g, '\\$&').replace(/\r?\n/g, '\\n');

const LINE = 74;
const octets = (char: string): number => new TextEncoder().encode(char).length;

/** Lines longer than 75 octets continue on the next, which begins with a blank (RFC 5545 §3.1). */
function fold(line: string): string {
  let folded = '';
  let length = 0;
  for (const char of line) {
    const size = octets(char);
    if (length + size > LINE) {
      folded += '\r\n ';
      length = 0;
    }
    folded += char;
    length += size;
  }
  return folded;
}

const basic = (iso: string): string => iso.slice(0, 10).replaceAll('-', '');

function dayAfter(iso: string): string {
  const day = new Date(`${iso}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + 1);
  return day.toISOString();
}

/**
 * An all-day event over the whole stretch of the date.
 * @param now ISO 8601, the time stamp of the file.
 * @param summary what happens: the words of the article.
 */
export function toIcs(date: KeyDate, { summary, url, now }: { summary: string; url: string; now: string }): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Lede//Lede//EN',
    'BEGIN:VEVENT',
    `UID:${date.from}-${date.to}-${encodeURIComponent(url)}`,
    `DTSTAMP:${now.slice(0, 19).replace(/[-:]/g, '')}Z`,
    `DTSTART;VALUE=DATE:${basic(date.from)}`,
    `DTEND;VALUE=DATE:${basic(dayAfter(date.to))}`,
    `SUMMARY:${escapeText(summary)}`,
    `URL:${url}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ];
  return lines.map(fold).join('\r\n');
}
