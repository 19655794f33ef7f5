import { expect, it } from 'vitest';
import { keyDates, toIcs } from '../../../lib/dates/index.ts';
import type { Article } from '../../../lib/types.ts';

const article: Article = {
  url: 'https://example.org/rat?a=1',
  site: 'example.org',
  lang: 'de',
  title: 'Rat; Haushalt, neue \\ Pläne',
  authors: [],
  agencies: [],
  published: '2025-12-04',
  blocks: [
    {
      kind: 'paragraph',
      text: 'Vom 9. bis 11. Dezember berät der Rat, wie es heißt, über Haushalt, Straßen und «große» Pläne für Überlingen am Bodensee.',
    },
  ],
  access: 'full',
  genre: 'story',
  links: [],
};
const ics = toIcs(keyDates(article)[0]!, article);

it('is an all-day event whose end is the day after the last', () => {
  expect(ics).toContain('\r\nDTSTART;VALUE=DATE:20251209\r\nDTEND;VALUE=DATE:20251212\r\n');
});

it('has CRLF line ends and no line of more than 75 bytes', () => {
  expect(ics.endsWith('END:VCALENDAR\r\n')).toBe(true);
  for (const line of ics.split('\r\n')) {
    expect(line).not.toContain('\n');
    expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  }
});

it('escapes text, and unfolds to the very words of the page', () => {
  const unfolded = ics.replaceAll('\r\n ', '');
  const { text } = article.blocks[0]!;
  expect(unfolded).toContain(`SUMMARY:${text.replace(/[,;]/g, '\\$&')}`);
  expect(unfolded).toContain('DESCRIPTION:Rat\\; Haushalt\\, neue \\\\ Pläne\\nhttps://example.org/rat?a=1');
});

it('is the same each time, so that saving twice makes one event', () => {
  expect(toIcs(keyDates(article)[0]!, article)).toBe(ics);
});

it('keeps line breaks and addresses of other schemes out of its structure', () => {
  const hostile = toIcs(keyDates(article)[0]!, {
    ...article,
    url: 'javascript:alert(1)\r\nATTENDEE:x',
    title: 'a\r\nEND:VEVENT',
  });
  expect(hostile).not.toMatch(/^(?:URL|ATTENDEE)/m);
  expect(hostile.match(/END:VEVENT/g)).toHaveLength(2);
  expect(hostile.match(/^END:VEVENT/gm)).toHaveLength(1);
});
