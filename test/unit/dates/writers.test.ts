import { describe, expect, it } from 'vitest';
import { findDates } from '../../../lib/dates/index.ts';

const first = (lang: string, text: string, published = '2025-12-04') => findDates(text, { lang, published })[0];

describe('TIMEX3 and EDTF', () => {
  it.each([
    ['de', 'Am Dienstag trat er zurück.', '2025-12-02', '2025-12-02'],
    ['de', 'Vergangene Woche trat er zurück.', '2025-W48', '2025-11-24/2025-11-30'],
    ['de', 'Er trat vor drei Jahren zurück.', 'P3Y', '2022~'],
    ['de', 'Er ist seit fast vier Jahren im Amt.', 'P4Y', '2021-12~/2025-12-04'],
    ['de', 'In den kommenden Tagen tritt er zurück.', 'PXD', '2025-12-05/2025-12-11~'],
    ['de', 'Mitte Mai 2024 trat er zurück.', '2024-05', '2024-05-11/2024-05-20'],
    ['de', 'Ende 2024 trat er zurück.', '2024', '2024-10/2024-12'],
    ['de', 'Anfang der neunziger Jahre trat er zurück.', '199', '1990/1993'],
    ['de', 'Im 19. Jahrhundert war das anders.', '18', '18XX'],
    ['de', 'Im ersten Halbjahr 2025 stieg der Umsatz.', '2025-H1', '2025-40'],
    ['de', 'Die Saison 2024/25 war gut.', '2024', '2024/2025'],
    ['de', 'An Pfingsten 2026 ist geschlossen.', '2026-05-24', '2026-05-24/2026-05-25'],
    ['de', 'Am letzten Sonntag im März wird umgestellt.', '2026-03-29', '2026-03-29'],
    ['en', "Net fell in last year's third quarter.", '2024-Q3', '2024-35'],
    ['de', 'Aktualisiert: 24.01.2026 - 14:23', '2026-01-24T14:23', '2026-01-24T14:23'],
    ['en', 'Earlier this month he resigned.', '2025-12', '2025-12-01/2025-12-04'],
    ['en', 'He resigned in the winter of 2023.', '2023-WI', '2023-24'],
    ['en', 'The 2nd quarter of 2024 was weak.', '2024-Q2', '2024-34'],
    ['en', 'Late last year he resigned.', '2024', '2024-09/2024-12'],
    ['en', 'On Thanksgiving 2024 he resigned.', '2024-11-28', '2024-11-28'],
    ['en', 'He resigned at 10 a.m. Wednesday.', '2025-12-03T10:00', '2025-12-03T10:00'],
  ])('%s: %s', (lang, text, timex, edtf) => {
    expect(first(lang, text)).toMatchObject({ timex, edtf });
  });

  it('give first and last day inclusive, and the direction from publication', () => {
    expect(first('en', 'He resigned in February 2024.')).toMatchObject({
      from: '2024-02-01',
      to: '2024-02-29',
      direction: 'past',
    });
    expect(first('en', 'He resigned this year.')).toMatchObject({
      from: '2025-01-01',
      to: '2025-12-31',
      direction: 'present',
    });
    expect(first('en', 'He will resign next month.')).toMatchObject({
      from: '2026-01-01',
      to: '2026-01-31',
      direction: 'future',
    });
  });

  it('spans are the words of the text, in order, without overlap', () => {
    const text =
      'Am 3., 4. und 7. Oktober 2026, von 10 bis 15 Uhr, und seit dem Sommer des Jahres 2019 täglich, sagte er gestern Abend.';
    const mentions = findDates(text, { lang: 'de', published: '2025-12-04' });
    expect(mentions.length).toBeGreaterThan(6);
    let end = 0;
    for (const mention of mentions) {
      expect(mention.start).toBeGreaterThanOrEqual(end);
      expect(text.slice(mention.start, mention.end)).toBe(mention.text);
      end = mention.end;
    }
  });
});
