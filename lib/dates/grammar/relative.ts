// Dates counted from publication or from the last date mentioned: weekdays, "gestern Abend", "last year", "the weekend".
import { weekday as weekdayOf } from '../calendar.ts';
import { type Period, periodAt, shift } from '../period.ts';
import type { Reading } from '../reading.ts';
import { anaphoric, narrated, placeWeekday, relative } from '../resolve.ts';
import { UNITS } from '../units.ts';
import { withPart } from './clock.ts';
import { calendarGrain, edged, isOneOf, type Match, pattern, type Rule, relativeBy } from './rule.ts';

export const relativeRules: Rule[] = [
  {
    name: 'weekday',
    pattern: pattern('{EDGE}d?(?:A(?=A))?(?<r>[Aj])?(?<w>[WQ])(?<r2>A)?(?:[dfp]{0,2}(?<p>P))?'),
    read: weekday,
  },
  { name: 'weekday-of-week', pattern: pattern('(?<w>[WQ])[fd]{0,2}(?<r>[Aj])(?<u>U)'), read: weekdayOfWeek },
  { name: 'deictic', pattern: pattern('{EDGE}d?(?<D>D)(?<w>W)?(?:[dfp]{0,2}(?<p>P))?'), read: deictic },
  { name: 'day-part', pattern: pattern('{EDGE}(?:d?(?<r>[Aj])|d)?(?<p>P)'), read: dayPart },
  { name: 'unit', pattern: pattern('(?:(?<g>G)p?)?{EDGE}d?(?<r0>A(?=A))?(?<r>[AjR])(?<u>U)'), read: unit },
  { name: 'unit-after', pattern: pattern('{EDGE}d?(?<u>U)(?<r>[Aj])'), read: unit },
  { name: 'edge-of-unit', pattern: pattern('{EDGE}(?<=E[-]?[fdp]{0,2})(?<u>U)'), read: edgeOfUnit },
  { name: 'weekend', pattern: pattern('d?(?<u>U)'), read: weekend },
  {
    name: 'definite',
    pattern: pattern('(?<=p|f)d(?<u>U)(?![fyGAjZXxo-])'),
    when: (pack) => pack.definite === true,
    read: definite,
  },
];

function weekday(match: Match): Reading | undefined {
  const value = match.value('w')!;
  const day = Number(value[0]);
  const part = value.slice(1) || match.value('p');
  const r = match.number('r') ?? match.number('r2');
  if (match.before === 'e' || match.after === 'y' || named(match)) return undefined;
  const tense = r ? (Math.sign(r) as -1 | 1) : r === 0 ? match.tense || 1 : match.tense;
  // "on a Tuesday"
  const any = match.before === 'k';
  let period = any ? undefined : (until(match, day) ?? placeWeekday(match.context, day, tense));
  const { published } = match.context;
  if (period && r && published !== undefined && period.from === published) period = shift(period, 7 * Math.sign(r));
  if (!period) return { kind: 'open', timex: `XXXX-WXX-${day}`, grain: 'day', type: 'DATE' };
  return edged(match, withPart(period, part));
}

/** "FC Freitag", "Wednesday Addams": beside another name, without what leads a date. */
function named({ context, before, after, from }: Match): boolean {
  const { classes } = context.tokens;
  if (!context.pack.capitalNouns) return after === 'X' && !isOneOf(before, 'pxAEdbv,');
  return before === 'X' && from > 1 && !'.!?\n:"'.includes(classes[from - 2]!);
}

/** "from Monday to Wednesday": the second follows the first. */
function until({ before, from, context }: Match, day: number): Period | undefined {
  const { lastDay, lastAt } = context;
  if (before !== 'b' || !lastDay || lastAt !== from - 1) return undefined;
  return periodAt('day', lastDay.from + ((day - weekdayOf(lastDay.from) + 7) % 7));
}

function weekdayOfWeek(match: Match): Reading | undefined {
  if (match.value('u') !== 'W') return undefined;
  const week = relativeBy(match, 'week', 'r');
  return week && { kind: 'period', period: periodAt('day', week.from + Number(match.value('w')![0]) - 1) };
}

function deictic(match: Match): Reading | undefined {
  const value = match.value('D')!;
  if (value === 'D+0' && !match.groups.w && !match.groups.p && generic(match))
    return { kind: 'ref', timex: 'PRESENT_REF' };
  const grain = calendarGrain(value[0])!;
  const part = value.slice(3);
  const period = relative(match.context, grain, Number(value.slice(1, 3)));
  if (!period) return { kind: 'open', timex: 'XXXX-XX-XX', grain: 'day', type: 'DATE' };
  if (part === 'END') return { kind: 'period', period: { ...period, edge: part } };
  return edged(match, withPart(period, part || match.value('p')));
}

/** "heute" as "nowadays": beside a verb of what is so at present, in a clause without another tense. */
function generic(match: Match): boolean {
  const { list } = match.context.tokens;
  if (match.before === 'v') return true;
  const beside = [match.from - 2, match.from - 1, match.to, match.to + 1].some((i) => list[i]?.value === 'state');
  return beside && match.tense === 0;
}

function dayPart(match: Match): Reading | undefined {
  const p = match.value('p')!;
  const determined =
    match.groups.r || match.groups.e || match.context.tokens.classes[match.from] === 'd' || isOneOf(match.before, 'pu');
  if (!determined || /^p[dr]?[WQDon]/.test(match.following(3))) return undefined;
  const { lastDay, published } = match.context;
  const counted = match.classOf('r') === 'A' && relative(match.context, 'day', Math.sign(match.number('r')!));
  const day = counted ? counted.from : (lastDay?.from ?? published);
  if (day === undefined) return { kind: 'open', timex: `XXXX-XX-XXT${p}`, grain: 'daypart', type: 'TIME' };
  return edged(match, withPart(periodAt('day', day), p));
}

function unit(match: Match): Reading | undefined {
  const grain = calendarGrain(match.value('u'));
  if (!grain) return undefined;
  const lasting = match.number('r') === -2 || (match.number('r') === -1 && grain === 'decade');
  if (lasting && !match.groups.r0)
    return { kind: 'duration', timex: `P1${UNITS[match.value('u')!]!.timex}`, grain, direction: 'past' };
  if (grain === 'weekend' && match.number('r')! > 1 && weekdayOf(match.context.published ?? 0) < 6) {
    return edged(match, relative(match.context, grain, 0));
  }
  // "the next day" of a story told
  const told = grain === 'day' && match.number('r') === 1 && match.tense < 0;
  const period = told ? anaphoric(match.context, grain, 1) : relativeBy(match, grain, 'r');
  if (!period) return { kind: 'open', timex: 'XXXX', grain, type: 'DATE' };
  const { published } = match.context;
  const g = match.number('g');
  if (g !== undefined && published !== undefined && period.from <= published && period.to >= published) {
    return {
      kind: 'period',
      period: {
        ...period,
        narrowed: g < 0 ? { from: period.from, to: published } : { from: published, to: period.to },
      },
    };
  }
  return edged(match, period);
}

/** "Ende der Woche", "the end of the month": the one of publication, or of the story told. */
function edgeOfUnit(match: Match): Reading | undefined {
  const grain = calendarGrain(match.value('u'));
  if (!grain) return undefined;
  const { published } = match.context;
  const told = grain === 'day' || published === undefined || narrated(match.context) !== undefined;
  return edged(match, told ? anaphoric(match.context, grain, 0) : relative(match.context, grain, 0));
}

/** "the weekend", "am Wochenende": the last, or the next if the clause looks ahead. */
function weekend(match: Match): Reading | undefined {
  const { published, pack } = match.context;
  if (match.value('u') !== 'E' || published === undefined || isOneOf(match.before, 'nNkqe')) return undefined;
  const own = periodAt('weekend', published);
  const ahead = match.tense > 0 || (match.tense === 0 && pack.tenseless === 'future') || weekdayOf(published) > 5;
  return { kind: 'period', period: ahead ? own : shift(own, -1) };
}

/** "the year", "the day": the one that was last told of. */
function definite(match: Match): Reading | undefined {
  const unit = match.value('u')!;
  const grain = calendarGrain(unit);
  if (!grain || !'YMQD'.includes(unit) || (unit === 'D' && match.before !== 'p')) return undefined;
  const period = anaphoric(match.context, grain, 0);
  return period && { kind: 'period', period };
}
