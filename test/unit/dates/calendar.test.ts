import { describe, expect, it } from 'vitest';
import {
  addMonths,
  easter,
  isoDay,
  isoWeek,
  isValid,
  monthLength,
  toCivil,
  toDay,
  weekday,
} from '../../../lib/dates/calendar.ts';

describe('the calendar', () => {
  it('counts days as the platform does, over four centuries', () => {
    for (let day = toDay(1700, 1, 1); day < toDay(2100, 1, 1); day += 13) {
      const expected = new Date(day * 86_400_000);
      expect(isoDay(day)).toBe(expected.toISOString().slice(0, 10));
      expect(weekday(day)).toBe(expected.getUTCDay() || 7);
      const { y, m, d } = toCivil(day);
      expect(toDay(y, m, d)).toBe(day);
    }
  });
  it('knows leap years', () => {
    expect([1900, 2000, 2023, 2024].map((y) => monthLength(y, 2))).toEqual([28, 29, 28, 29]);
    expect(isValid(2023, 2, 29)).toBe(false);
  });
  it.each([
    ['2025-12-29', 2026, 1],
    ['2026-01-04', 2026, 1],
    ['2021-01-03', 2020, 53],
    ['2024-12-30', 2025, 1],
  ])('%s lies in ISO week %i-W%i', (iso, y, w) => {
    const [year = 0, m = 1, d = 1] = iso.split('-').map(Number);
    expect(isoWeek(toDay(year, m, d))).toEqual({ y, w });
  });
  it('keeps to the end of shorter months', () => {
    expect(isoDay(addMonths(toDay(2024, 1, 31), 1))).toBe('2024-02-29');
    expect(isoDay(addMonths(toDay(2024, 3, 31), -13))).toBe('2023-02-28');
  });
  it.each(['1961-04-02', '2000-04-23', '2008-03-23', '2025-04-20', '2026-04-05', '2038-04-25'])(
    'Easter is on %s',
    (iso) => {
      expect(isoDay(easter(Number(iso.slice(0, 4))))).toBe(iso);
    },
  );
});
