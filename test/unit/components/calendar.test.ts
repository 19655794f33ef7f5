// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { formatDistance, formatKeyDate, formatPublished, formatReading, sideOf } from '../../../components/calendar.ts';
import { localeFor } from '../../../components/strings.tsx';
import type { Grain, KeyDate } from '../../../lib/types.ts';
import { stringsOf } from './stage.tsx';

const date = (from: string, to: string, grain: Grain, edtf = from): KeyDate => ({
  edtf,
  from,
  to,
  grain,
  direction: 'past',
  sentence: { block: 0, start: 0, end: 1 },
  mentions: [],
  actors: [],
});

const plain = (text: string) => text.replace(/\s/gu, ' ');

describe('a key date is written at its own grain', () => {
  test.each<[KeyDate, string, string]>([
    [date('2025-12-02', '2025-12-02', 'day'), 'Di., 2. Dez. 2025', 'Tue, Dec 2, 2025'],
    [
      date('2025-12-02', '2025-12-02', 'hour', '2025-12-02T15:30'),
      'Di., 2. Dez. 2025, 15:30',
      'Tue, Dec 2, 2025, 15:30',
    ],
    [date('2025-11-29', '2025-11-30', 'weekend'), '29.–30. Nov. 2025', 'Nov 29 – 30, 2025'],
    [date('2025-12-01', '2025-12-31', 'month'), 'Dezember 2025', 'December 2025'],
    [date('2025-04-01', '2025-06-30', 'quarter'), '2. Quartal 2025', 'Q2 2025'],
    [date('2025-07-01', '2025-12-31', 'half'), '2. Halbjahr 2025', 'H2 2025'],
    [date('2024-06-01', '2024-08-31', 'season'), 'Sommer 2024', 'Summer 2024'],
    [date('2024-06-21', '2024-09-22', 'season'), 'Sommer 2024', 'Summer 2024'],
    [date('2024-12-01', '2025-02-28', 'season'), 'Winter 2024/25', 'Winter 2024/25'],
    [date('2010-01-01', '2012-12-31', 'year'), '2010–2012', '2010–2012'],
    [date('1990-01-01', '1999-12-31', 'decade'), '1990er-Jahre', '1990s'],
    [date('1901-01-01', '2000-12-31', 'century'), '20. Jahrhundert', '20th century'],
    [date('2000-01-01', '2099-12-31', 'century'), '21. Jahrhundert', '21st century'],
  ])('%o', async (value, german, english) => {
    expect(plain(formatKeyDate(value, await stringsOf('de')))).toBe(german);
    expect(plain(formatKeyDate(value, await stringsOf('en')))).toBe(english);
  });
});

test('a distance is told within a week, in both directions, and for single days only', async () => {
  const strings = await stringsOf('de');
  const distance = (from: string, to = from) => formatDistance(date(from, to, 'day'), '2025-12-04', strings);
  expect(distance('2025-12-09')).toBe('in 5 Tagen');
  expect(distance('2025-12-03')).toBe('gestern');
  expect(distance('2025-12-12')).toBeUndefined();
  expect(distance('2025-12-05', '2025-12-07')).toBeUndefined();
});

test('how a date was read is told in the reader’s language, whatever the article’s', async () => {
  const read = { ...date('2025-12-02', '2025-12-02', 'day'), readFrom: { text: 'on Tuesday', base: '2025-12-04' } };
  expect(plain(formatReading(read, await stringsOf('de')))).toBe('„on Tuesday“, gerechnet ab Do., 4. Dez. 2025');
  expect(plain(formatReading(read, await stringsOf('en')))).toBe('“on Tuesday”, counted from Thu, Dec 4, 2025');
  const stated = { ...read, readFrom: { text: '2 December 2025' } };
  expect(formatReading(stated, await stringsOf('de'))).toBe('„2 December 2025“');
});

test('a brief stored by an earlier version says how its dates were read in its own words', async () => {
  const stored = { ...date('2025-12-02', '2025-12-02', 'day'), reading: '‹Am Dienstag›, erschienen am …' };
  expect(formatReading(stored, await stringsOf('en'))).toBe('‹Am Dienstag›, erschienen am …');
});

test('the day of publication and what lasts beyond it stand after the line', () => {
  expect(sideOf(date('2025-12-03', '2025-12-03', 'day'), '2025-12-04T02:38')).toBe('before');
  expect(sideOf(date('2025-12-04', '2025-12-04', 'day'), '2025-12-04T02:38')).toBe('after');
  expect(sideOf(date('2025-01-01', '2025-12-31', 'year'), '2025-12-04')).toBe('after');
});

test('the time of publication is the wall clock of the page, whatever its offset', async () => {
  const strings = await stringsOf('de');
  expect(formatPublished('2025-12-04T02:38:10-08:00', strings)).toBe('4. Dez. 2025, 02:38');
  expect(formatPublished('2025-12-04', strings)).toBe('4. Dez. 2025');
  expect(formatPublished('yesterday', strings)).toBeUndefined();
});

test('dates follow the reader’s region only where it fits the language of the interface', () => {
  expect(localeFor('en', ['fr-CH', 'en-AU', 'en'])).toBe('en-AU');
  expect(localeFor('en', ['fr-CH'])).toBe('en');
});
