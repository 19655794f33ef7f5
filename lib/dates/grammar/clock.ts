// Times of day: clock times, and parts of a day.
import { type DayPart, type Period, periodAt } from '../period.ts';
import type { Reading } from '../reading.ts';
import { placeWeekday, relative } from '../resolve.ts';
import { clockText } from '../timex.ts';
import { type Match, pattern, type Rule } from './rule.ts';

export const clockRules: Rule[] = [
  {
    name: 'clock',
    pattern: pattern('(?<t>[tTny])[.]?(?<c>C)(?<z>Z)?'),
    read: clock,
  },
  {
    name: 'clock-day',
    pattern: pattern('(?<t>[tTny])[.]?(?<c>C)(?<z>Z)?p?(?<w>[WD])(?![,.]{0,2}d?[Mmon])'),
    read: clock,
  },
  { name: 'noon', pattern: pattern('(?<t>i)'), read: clock },
  { name: 'clock-bare', pattern: pattern('(?<=u|b|(?:u|b|v)[tTn][-b/&])(?<t>[tT])(?![C#%$V])'), read: clock },
  { name: 'clock-colon', pattern: pattern('(?<t>[ty#])(?<z>Z)'), read: clock },
  // "von 10 bis 15 Uhr": the first of two
  { name: 'clock-first', pattern: pattern('(?<t>[tTn])(?=(?:[-b/&]|&p)[tTn]C)'), read: clock },
];

function clock(match: Match): Reading | undefined {
  const text = match.value('t')!;
  // "0900 GMT"
  const [hour = 0, m, s] = (/^\d{4}$/.test(text) ? [text.slice(0, 2), text.slice(2)] : text.split(/\D/)).map(Number);
  const half = match.value('c');
  const h = half === 'pm' && hour < 12 ? hour + 12 : half === 'am' && hour === 12 ? 0 : hour;
  if ((m ?? 0) > 59 || h > (m ? 23 : 24)) return undefined;
  const time = { h, ...(m === undefined ? {} : { m }), ...(s === undefined ? {} : { s }) };
  const zone = match.value('z') === 'Z' ? { zone: 'Z' } : {};
  const day = dayFor(match);
  if (!day) return { kind: 'open', timex: `XXXX-XX-XXT${clockText(time)}`, grain: 'minute', type: 'TIME' };
  return { kind: 'period', period: { ...day, clock: { ...time, ...zone } } };
}

/** The day a clock time belongs to: the one named beside it, the last named day of the text, or that of publication. */
function dayFor(match: Match): Period | undefined {
  const value = match.value('w');
  if (match.classOf('w') === 'W') return placeWeekday(match.context, Number(value), match.tense);
  if (value?.startsWith('D')) return relative(match.context, 'day', Number(value.slice(1, 3)));
  const { lastDay, published } = match.context;
  if (lastDay) return { grain: 'day', from: lastDay.from, to: lastDay.from };
  return published === undefined ? undefined : periodAt('day', published);
}

export function withPart(period: Period | undefined, part: string | undefined): Period | undefined {
  return period && part ? { ...period, part: part as DayPart } : period;
}
