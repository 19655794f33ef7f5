// Dates in digits: "2025-12-04T14:23", "24.01.2026 - 14:23", "24.12.", "10/31/1998".
import { isValid, pad } from '../calendar.ts';
import { dayOf } from '../period.ts';
import type { Reading } from '../reading.ts';
import { placeDay } from '../resolve.ts';
import { twoDigitYear } from '../shapes.ts';
import { edged, type Match, open, pattern, type Rule } from './rule.ts';

export const numericRules: Rule[] = [
  { name: 'numeric-date', pattern: pattern('{WEEKDAY}(?<i>[IJ])(?:[-,|]?u?(?<t>[tT])C?)?'), read: numericDate },
];

function numericDate(match: Match): Reading | undefined {
  if (match.before === '*') return undefined;
  const text = match.token('i')!.text;
  const iso = /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d))?(Z|[+-]\d\d:?\d\d)?)?$/.exec(text);
  if (!iso) return local(match, text);
  const [, y, m, d, h, minute, s, zone] = iso;
  if (!isValid(Number(y), Number(m), Number(d))) return undefined;
  const clock = h && { h: Number(h), m: Number(minute), ...(s ? { s: Number(s) } : {}), ...(zone ? { zone } : {}) };
  return { kind: 'period', period: { ...dayOf(Number(y), Number(m), Number(d)), ...(clock ? { clock } : {}) } };
}

/** Day before month; month first only with a slash, and where the language writes so. */
function local(match: Match, text: string): Reading | undefined {
  const [first = 0, second = 0, third] = text.split(/\D/).filter(Boolean).map(Number);
  const monthFirst = match.context.pack.monthFirst === true && text.includes('/') && first <= 12;
  const [d, m] = monthFirst ? [second, first] : [first, second];
  if (third === undefined) {
    if (!isValid(2000, m, d)) return undefined;
    return edged(match, placeDay(match.context, m, d, match.tense)) ?? open(`XXXX-${pad(m)}-${pad(d)}`);
  }
  const y = third < 100 ? twoDigitYear(third) : third;
  if (!isValid(y, m, d)) return undefined;
  const [h = 24, minute = 0] = match.value('t')?.split(/\D/).map(Number) ?? [];
  return {
    kind: 'period',
    period: { ...dayOf(y, m, d), ...(h < 24 && minute < 60 ? { clock: { h, m: minute } } : {}) },
  };
}
