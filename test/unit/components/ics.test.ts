import { expect, test } from 'vitest';
import { toIcs } from '../../../components/ics.ts';
import type { KeyDate } from '../../../lib/types.ts';

const date: KeyDate = {
  edtf: '2026-12-30/2026-12-31',
  from: '2026-12-30',
  to: '2026-12-31',
  grain: 'day',
  direction: 'future',
  sentence: { block: 0, start: 0, end: 1 },
  mentions: [],
  actors: [],
  reading: '',
};
const facts = { summary: 'Lesung', url: 'https://a.example/b', now: '2026-11-22T20:15:30.123Z' };
const unfold = (file: string) => file.replaceAll('\r\n ', '');

test('an event lasts over the whole date: its end is the day after', () => {
  const lines = unfold(toIcs(date, facts)).split('\r\n');
  expect(lines).toContain('DTSTART;VALUE=DATE:20261230');
  expect(lines).toContain('DTEND;VALUE=DATE:20270101');
  expect(lines).toContain('DTSTAMP:20261122T201530Z');
});

test('the words of the page cannot begin a line of their own', () => {
  const summary = 'eins, zwei; drei\nBEGIN:VALARM \\ vier';
  const lines = unfold(toIcs(date, { ...facts, summary })).split('\r\n');
  expect(lines).toContain('SUMMARY:eins\\, zwei\\; drei\\nBEGIN:VALARM \\\\ vier');
});

test('no line is longer than 75 octets, and no character is cut', () => {
  const summary = 'Größe 😀'.repeat(40);
  const file = toIcs(date, { ...facts, summary });
  for (const line of file.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
  expect(file.isWellFormed()).toBe(true);
  for (const line of file.split('\r\n')) expect(line.isWellFormed()).toBe(true);
  expect(unfold(file)).toContain(summary);
});
