// Dates as pages write them, with the time and the offset that they state and nothing that they do not.

import { describe, expect, it } from 'vitest';
import { findDate, isoDate } from '../../../lib/article/decide/date-text.ts';

describe('a visible date line', () => {
  it.each([
    ['04.12.2025 - 02:38:10', '2025-12-04T02:38:10'],
    ['Stand: 04.12.2025, 14:23 Uhr', '2025-12-04T14:23'],
    ['Donnerstag, 4. Dezember 2025 um 9.05 Uhr', '2025-12-04T09:05'],
    ['Veröffentlicht am 04.12.25', '2025-12-04'],
    ['1. März 2024', '2024-03-01'],
    ['December 4, 2025 at 2:38 PM', '2025-12-04T14:38'],
    ['4th December 2025, 12:05am GMT', '2025-12-04T00:05Z'],
    ['Published 10:42 am, December 4, 2025', '2025-12-04T10:42'],
    ['2025-12-04 02:38:10 +0100', '2025-12-04T02:38:10+01:00'],
    ['4 décembre 2025', '2025-12-04'],
  ])('%s is %s', (text, iso) => {
    expect(findDate(text)?.iso).toBe(iso);
  });

  it('is read in the order of its country', () => {
    expect(findDate('04/12/2025', false)?.iso).toBe('2025-12-04');
    expect(findDate('04/12/2025', true)?.iso).toBe('2025-04-12');
    expect(findDate('25/12/2025', true)?.iso).toBe('2025-12-25');
  });

  it.each([
    '31.02.2025',
    'Heft 12.2025',
    '1,3 Prozent um 12.50 Euro',
    'Telefon 030 12 34 56 78',
    'Version 10.11.12.13',
  ])('%s holds no date', (text) => {
    expect(findDate(text)).toBeUndefined();
  });
});

describe('a metadata value', () => {
  it.each(['2025-12-04', '2025-12-04T02:38:10+01:00', '2025-12-04T01:38:10.123Z', '2025-12-04T02:38'])(
    '%s is kept as it stands',
    (iso) => {
      expect(isoDate(iso)).toBe(iso);
    },
  );

  it('is read where it is not ISO', () => {
    expect(isoDate('Thu, 04 Dec 2025 02:38:10 GMT')).toBe('2025-12-04T02:38:10Z');
    expect(isoDate('20251204T023810')).toBe('2025-12-04T02:38:10');
    expect(isoDate('')).toBeUndefined();
  });
});
