// A key date as a calendar file (RFC 5545), so that a reader can keep it: one all-day event, CRLF, folded lines.
import { type Article, type KeyDate, textOf } from '../types.ts';
import { dayNumber, isoDay } from './calendar.ts';

/** The bytes a content line may have, its line break aside. */
const LINE = 75;

/**
 * The text of an .ics file with one all-day event: the clause of the event as its summary, the story's headline and address as its description.
 * `DTSTAMP` is the story's publication, so that the same date always gives the same file.
 */
export function toIcs(date: KeyDate, article: Article): string {
  const { block, start, end } = date.sentence;
  const text = textOf(article, block);
  const stamp = (article.published ?? date.from).slice(0, 10).replaceAll('-', '');
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Lede//Key dates//EN',
    'BEGIN:VEVENT',
    `UID:${date.edtf.replace(/[^\w-]/g, '_')}-${hash(article.url + text.slice(start, end))}@lede`,
    `DTSTAMP:${stamp}T000000Z`,
    `DTSTART;VALUE=DATE:${date.from.replaceAll('-', '')}`,
    `DTEND;VALUE=DATE:${isoDay(dayNumber(date.to) + 1).replaceAll('-', '')}`,
    `SUMMARY:${escaped(text.slice(start, end))}`,
    `DESCRIPTION:${escaped(`${article.title}\n${article.url}`)}`,
    ...(/^https?:\/\/[\x21-\x7e]+$/.test(article.url) ? [`URL:${article.url}`] : []),
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ]
    .map(folded)
    .join('\r\n');
}

function escaped(text: string): string {
  return (
    text
      .replace(/[\\;,]/g, '\\$&')
      .replace(/\r\n?|\n/g, '\\n')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: RFC 5545 forbids them in TEXT
      .replace(/[\u0000-\u001f\u007f]/g, '')
  );
}

/** Lines longer than 75 bytes go on after a line break and a blank; no character is cut. */
function folded(line: string): string {
  const lines: string[] = [];
  let current = '';
  let bytes = 0;
  for (const char of line) {
    const size = new TextEncoder().encode(char).length;
    if (bytes + size > LINE) {
      lines.push(current);
      current = ' ';
      bytes = 1;
    }
    current += char;
    bytes += size;
  }
  return [...lines, current].join('\r\n');
}

/** FNV-1a, 32 bits: an identifier that needs to be stable, not secret. */
function hash(text: string): string {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return (h >>> 0).toString(16).padStart(8, '0');
}
