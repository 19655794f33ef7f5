// Times of day: clock times, and parts of a day.
import { type DayPart, type Period, periodAt } from '../period.ts';
import type { Reading } from '../reading.ts';
import { placeWeekday, relative } from '../resolve.ts';
import { type Match, pattern, type Rule } from './rule.ts';

export const clockRules: Rule[] = [
  {
    name: 'clock',
    pattern: pattern('(?<t>[tTny])[.]?(?<c>C)(?<z>Z)?(?:p?(?<w>[WD]))?'),
    read: clock,
  },
  { name: 'noon', pattern: pattern('(?<t>i)'), read: clock },
  { name: 'clock-bare', pattern: pattern('(?<=u|b|(?:u|b|v)[tTn][-b/&])(?<t>[tT])(?![C#%$V])'), read: clock },
  { name: 'clock-colon', pattern: pattern('(?<t>t)(?=Z)(?<z>Z)'), read: clock },
  // "von 10 bis 15 Uhr": the first of two
  { name: 'clock-first', pattern: pattern('(?<t>[tTn])(?=(?:[-b/&]|&p)[tTn]C)'), read: clock },
];

function clock(match: Match): Reading | undefined {
  const text = match.value('t')!;
  const [hour = 0, minute, second] = text.split(/\D/).map(Number);
  let h = hour;
  const half = match.value('c');
  if (half === 'pm' && h < 12) h += 12;
  if (half === 'am' && h === 12) h = 0;
  if (h > 24 || (minute ?? 0) > 59) return undefined;
  const time = { h, ...(minute === undefined ? {} : { m: minute }), ...(second === undefined ? {} : { s: second }) };
  const zone = match.value('z') === 'Z' ? 'Z' : undefined;
  const day = dayFor(match);
  const period: Period | undefined = day && { ...day, clock: { ...time, ...(zone ? { zone } : {}) } };
  if (!period)
    return {
      kind: 'open',
      timex: `XXXX-XX-XXT${String(h).padStart(2, '0')}:${String(minute ?? 0).padStart(2, '0')}`,
      grain: 'minute',
      type: 'TIME',
    };
  return { kind: 'period', period };
}

/** The day a clock time belongs to: the one named beside it, the last named day of the text, or that of publication. */
function dayFor(match: Match): Period | undefined {
  const at = match.groups.w;
  const value = match.value('w');
  if (at && value) {
    if (match.context.tokens.classes[at[0]] === 'W') return placeWeekday(match.context, Number(value), match.tense);
    if (value.startsWith('D')) return relative(match.context, 'day', Number(value.slice(1, 3)));
  }
  const { lastDay, published } = match.context;
  if (lastDay) return { grain: 'day', from: lastDay.from, to: lastDay.from };
  return published === undefined ? undefined : periodAt('day', published);
}

export function withPart(period: Period | undefined, part: string | undefined): Period | undefined {
  return period && part ? { ...period, part: part as DayPart } : period;
}
