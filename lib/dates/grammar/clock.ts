// Times of day: clock times, and parts of a day.
import { type Clock, type DayPart, type Period, periodAt } from '../period.ts';
import type { Reading } from '../reading.ts';
import { clockText } from '../timex.ts';
import { type Match, pattern, type Rule } from './rule.ts';

export const clockRules: Rule[] = [
  { name: 'clock', pattern: pattern('(?<t>[tTny])[.]?(?<c>C)(?:(?<m>n)(?![C%$xX]))?(?<z>Z)?(?<f>F)?'), read: clock },
  {
    name: 'clock-hours',
    pattern: pattern(
      "(?<=(?<l2>[uv])d?[tTn][-b&/]d?|(?<l>[ubvB]))(?<t>[tTnN])(?:(?<u>[UV])(?:(?<m>n)(?![xX%$UV]))?)?(?:[fdp]{1,2}(?<p>P)|'?(?<p2>P))?(?![xX%$#C°V])",
    ),
    read: hours,
  },
  {
    name: 'clock-hours',
    pattern: pattern('(?<=(?<l>[uvf]))(?<t>[tTn])(?=[-b&/]d?u?[tTn](?<u>[UV])?(?![xX%$#CMm]))'),
    read: hours,
  },
  { name: 'clock-half', pattern: pattern('(?<=u)(?<h>[NE])(?<t>[Nn])(?<u>[UV])?(?![xX%$#])'), read: halfHour },
  { name: 'noon', pattern: pattern('(?<t>i)'), read: clock },
  { name: 'clock-bare', pattern: pattern('(?<=u|b|(?:u|b|v)[tTn][-b/&])(?<t>[tT])(?![C#%$V])'), read: clock },
  { name: 'clock-colon', pattern: pattern('(?<t>[ty#])(?<z>Z)'), read: clock },
  // "von 10 bis 15 Uhr", "9.15-11 und 13.45-17.15 Uhr", "between 8 and 10 p.m.": all but the last
  { name: 'clock-first', pattern: pattern('(?<t>[tTn])(?=(?:[-b/&][vpub]?[tTn]){1,4}[.]?(?<c>C))'), read: clock },
];

function clock(match: Match): Reading | undefined {
  const text = match.value('t')!;
  // "0900 GMT"
  const [hour = 0, m = match.number('m'), s] = (
    /^\d{4}$/.test(text) ? [text.slice(0, 2), text.slice(2)] : text.split(/\D/)
  ).map(Number);
  const h = hourOf(match, hour);
  if ((m ?? 0) > 59 || h > (m ? 23 : 24)) return undefined;
  const time = { h, ...(m === undefined ? {} : { m }), ...(s === undefined ? {} : { s }) };
  return atClock(match, match.value('z') === 'Z' ? { ...time, zone: 'Z' } : time);
}

function atClock(match: Match, time: Clock): Reading {
  const day = dayFor(match);
  if (!day) return { kind: 'open', timex: `XXXX-XX-XXT${clockText(time)}`, grain: 'minute', type: 'TIME' };
  return { kind: 'period', period: { ...day, clock: time } };
}

/** "à 20 heures", "alle 21", "om 20.30 uur", "alle 9 di sera": what the word before makes an hour. */
function hours(match: Match): Reading | undefined {
  const unit = match.value('u');
  const lead = match.value('l') ?? match.value('l2');
  const counts = match.classOf('l') !== 'u' && match.context.pack.words.at?.hours !== undefined;
  if (lead !== 'hour' && !(unit === 'h' && (counts || lead === 'hours'))) return undefined;
  if (unit !== undefined && unit !== 'h') return undefined;
  const [hour = 25, m = match.number('m')] = match.value('t')!.split(/\D/).map(Number);
  const part = match.value('p') ?? match.value('p2') ?? '';
  const h = hour < 12 && (/[AE]/.test(part) || (part === 'NI' && hour > 6)) ? hour + 12 : hour;
  if (!Number.isInteger(h) || h > (m ? 23 : 24) || (m ?? 0) > 59) return undefined;
  return atClock(match, m === undefined ? { h } : { h, m });
}

/** "half drie", "halb acht": before the hour; of the small hours those after noon. */
function halfHour(match: Match): Reading | undefined {
  const n = match.number('t')!;
  if (!['0.5', 'MID'].includes(match.value('h')!) || n < 1 || n > 12) return undefined;
  return atClock(match, { h: n < 8 ? n + 11 : n - 1, m: 30 });
}

/** On the clock of 24 hours: "8 p.m.", "8 Uhr abends", "from 10 to 2 p.m." */
function hourOf(match: Match, hour: number): number {
  const half = match.value('c');
  const part = match.value('f');
  if (hour < 12 && (part === 'PTEV' || part === 'PTAF' || (part === 'PTNI' && hour > 6))) return hour + 12;
  if (half === 'am') return hour === 12 ? 0 : hour;
  if (half !== 'pm' || hour >= 12) return hour;
  // The first of two may lie in the other half of the day.
  const at = match.groups.c![0] - 1;
  const last = Number(match.context.tokens.list[at]!.value.split(/\D/)[0]);
  return at > match.from && hour > last % 12 ? hour : hour + 12;
}

/**
 * The day a clock time belongs to, until a day named later in the sentence claims it (find.ts): the last one that this sentence
 * named; in what is told of the past the last named before; else that of publication.
 */
function dayFor(match: Match): Period | undefined {
  const { lastDay, lastDayAt, published, tokens } = match.context;
  const here = lastDay && lastDayAt > 0 && tokens.sentence[lastDayAt - 1] === tokens.sentence[match.from];
  if (here) return { grain: 'day', from: lastDay.from, to: lastDay.from };
  const told = lastDay && (published === undefined || (lastDay.from < published && match.tense < 0));
  const day = told ? lastDay.from : published;
  return day === undefined ? undefined : { ...periodAt('day', day), borrowed: true };
}

export function withPart(period: Period | undefined, part: string | undefined): Period | undefined {
  return period && part ? { ...period, part: part as DayPart } : period;
}
