// Lengths of time and recurrences: "fünf Jahre", "the past two weeks", "seit fast vier Jahren", "every Monday".
import { isoDay } from '../calendar.ts';
import { edtfOf } from '../edtf.ts';
import { moveDay, periodAt } from '../period.ts';
import type { Reading } from '../reading.ts';
import { durationTimex, UNITS } from '../units.ts';
import { calendarGrain, type Match, pattern, type Rule } from './rule.ts';

export const durationRules: Rule[] = [
  {
    name: 'duration',
    pattern: pattern('d?a?l?k?{AMOUNT}[-l]?x?(?<u>[UV])(?:&k?(?<n2>[nNk])(?<u2>[UV]))?'),
    read: duration,
  },
  { name: 'counted-relative', pattern: pattern('d?(?<r>A)a?{AMOUNT}(?<u>[UV])'), read: relativeDuration },
  { name: 'counted-relative', pattern: pattern('d?{AMOUNT}(?<r>A)(?<u>[UV])'), read: relativeDuration },
  { name: 'plural-relative', pattern: pattern('d?(?<r>A)(?<u>V)'), read: relativeDuration },
  { name: 'bare-plural', pattern: pattern('(?:(?<=[pzbaiBv])(?<u>V)|(?<v>V)(?=[fp]))'), read: bare },
  {
    name: 'duration-word',
    pattern: pattern('(?<o>O)'),
    read: (match) => ({ kind: 'duration', timex: match.value('o')!, grain: 'year' }),
  },
  {
    name: 'frequency',
    pattern: pattern('(?<f>F)'),
    read: (match) => ({ kind: 'set', timex: match.value('f')!, grain: 'day' }),
  },
  { name: 'each', pattern: pattern('(?<e>e)(?:(?<n>[nNo]))?(?<u>[UVWSP])'), read: each },
  { name: 'and-a-half', pattern: pattern('a?(?<n>[nN])-?&-?k-?U-?(?<u>[UV])'), read: andHalf },
  { name: 'in-the-year', pattern: pattern('(?<=p)(?<u>U)(?![y#GjAdf])'), read: inEach },
  { name: 'a-year', pattern: pattern('(?<=[V%xX]|[$][#ny])(?<k>k)(?<u>U)'), read: each },
];

function duration(match: Match): Reading | undefined {
  const unit = match.value('u')!;
  const amount = match.value('n')!;
  const cls = match.context.tokens.classes[match.groups.n![0]]!;
  if (cls === 'o' || unit === 'F' || (unit === 's' && cls === '#')) return undefined;
  // "7-Tage-Inzidenz"
  if (match.context.pack.capitalNouns && /^-X/.test(match.context.tokens.classes.slice(match.to, match.to + 2)))
    return undefined;
  if (/^-?L/.test(match.context.tokens.classes.slice(match.to, match.to + 2))) return undefined;
  if (cls === 'k' && '#ny'.includes(match.before || '?') && match.context.tokens.classes[match.from - 2] !== '$')
    return undefined;
  if (cls === 'y' && unit !== 'h' && unit !== 'D') return undefined;
  const n = /^\d{1,3}(?:[.,]\d{3})+$/.test(amount) ? amount.replace(/\D/g, '') : amount.replace(',', '.');
  let timex = durationTimex(n, unit);
  const unit2 = match.value('u2');
  if (unit2)
    timex += durationTimex(match.value('n2')!, unit2).replace(
      /^PT?/,
      timex.startsWith('PT') ? '' : UNITS[unit2]!.calendar ? '' : 'T',
    );
  const grain = UNITS[unit]!.grain;
  const calendar = calendarGrain(unit);
  const { published } = match.context;
  const lead = match.before;
  const number = Number(n);
  if (calendar && published !== undefined && !Number.isNaN(number)) {
    const start = moveDay(published, calendar, -number);
    const unitGrain = Number.isInteger(number) ? calendar : 'month';
    if (lead === 'B')
      return {
        kind: 'duration',
        timex,
        grain,
        direction: 'past',
        approx: true,
        ...span(periodAt(unitGrain, start), true),
      };
    if (lead === 'z') {
      const from = periodAt(
        calendar === 'year' ? 'month' : calendar === 'decade' || calendar === 'century' ? 'year' : calendar,
        start,
      );
      return {
        kind: 'duration',
        timex,
        grain,
        direction: 'past',
        approx: true,
        from: from.from,
        to: published,
        edtf: `${edtfOf({ ...from, approx: true })}/${isoDay(published)}`,
      };
    }
  }
  return { kind: 'duration', timex, grain, ...(lead === 'B' || lead === 'z' ? { direction: 'past' as const } : {}) };
}

function span(period: ReturnType<typeof periodAt>, approx: boolean): { edtf: string; from: number; to: number } {
  return { edtf: edtfOf({ ...period, approx }), from: period.from, to: period.to };
}

function relativeDuration(match: Match): Reading | undefined {
  const unit = match.value('u')!;
  const r = match.number('r')!;
  const n = match.value('n') ?? 'X';
  const grain = UNITS[unit]!.grain;
  const calendar = calendarGrain(unit);
  const timex = durationTimex(n, unit);
  const { published } = match.context;
  const direction = r < 0 ? 'past' : r > 0 ? 'future' : 'present';
  if (!calendar || published === undefined || r === 0) return { kind: 'duration', timex, grain, direction };
  const count = n === 'X' ? VAGUE[calendar] : Number(n);
  if (!count) return { kind: 'duration', timex, grain, direction };
  const [from, to] =
    r < 0
      ? [moveDay(published, calendar, -count), published - 1]
      : [published + 1, moveDay(published, calendar, count)];
  const tilde = n === 'X' ? '~' : '';
  const edtf = r < 0 ? `${isoDay(from)}${tilde}/${isoDay(to)}` : `${isoDay(from)}/${isoDay(to)}${tilde}`;
  return { kind: 'duration', timex, grain, direction, from, to, edtf, approx: n === 'X' };
}

/** How many of a unit a plural without a number stands for. */
const VAGUE: Record<string, number> = { day: 7, week: 4, month: 3, year: 3 };

function bare(match: Match): Reading | undefined {
  const unit = match.value('u') ?? match.value('v')!;
  if (match.groups.v && match.after === 'p' && match.context.tokens.list[match.to]!.value !== 'turn') return undefined;
  if (match.after === 'y') return undefined;
  return {
    kind: 'duration',
    timex: durationTimex('X', unit),
    grain: UNITS[unit]!.grain,
    ...(match.before === 'B' ? { direction: 'past' as const } : {}),
  };
}

function each(match: Match): Reading | undefined {
  const at = match.groups.u!;
  const cls = match.context.tokens.classes[at[0]];
  const value = match.value('u')!;
  if (cls === 'W') return { kind: 'set', timex: `XXXX-WXX-${value}`, grain: 'day' };
  if (cls === 'S' || cls === 'P') return { kind: 'set', timex: `P1${value}`, grain: 'day' };
  return { kind: 'set', timex: durationTimex(match.value('n') ?? '1', value), grain: UNITS[value]!.grain };
}

/** "500 Menschen im Jahr": each year. */
function inEach(match: Match): Reading | undefined {
  const unit = match.value('u')!;
  if (match.context.tokens.list[match.from - 1]!.value !== 'im' || !'YMW'.includes(unit)) return undefined;
  return { kind: 'set', timex: durationTimex('1', unit), grain: UNITS[unit]!.grain };
}

/** "six and a half years" */
function andHalf(match: Match): Reading {
  const unit = match.value('u')!;
  return { kind: 'duration', timex: durationTimex(`${match.value('n')}.5`, unit), grain: UNITS[unit]!.grain };
}
