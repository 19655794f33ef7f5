// Days named by their weekday alone: "Tuesday", "next Friday morning", "Dienstag dieser Woche".
import { toCivil, weekday as weekdayOf } from '../calendar.ts';
import { type Period, periodAt, shift } from '../period.ts';
import type { Reading } from '../reading.ts';
import { placeWeekday } from '../resolve.ts';
import { withPart } from './clock.ts';
import { set, weekly } from './recurring.ts';
import { edged, isOneOf, type Match, open, pattern, type Rule, relativeBy } from './rule.ts';

export const weekdayRules: Rule[] = [
  {
    name: 'weekday',
    pattern: pattern('{EDGE}d?(?:A(?=A))?(?<r>[Aj])?(?<w>[WQw])(?:(?<r2>A)|(?<x>>))?(?:[dfpB]{0,2}(?<p>P)|-(?<p2>P))?'),
    read: weekday,
  },
  { name: 'weekday-of-week', pattern: pattern('(?<w>[WQ])[fd]{0,2}(?<r>[Aj])(?<u>U)'), read: weekdayOfWeek },
  { name: 'weekday-of-week', pattern: pattern('d?(?<r>[Aj])(?<u>U),?d?(?<w>[WQ])'), read: weekdayOfWeek },
  {
    // "la nuit de mardi à mercredi"
    name: 'night-between',
    pattern: pattern('d?(?<p>P)[pfdvB]{1,2}(?<w>[Ww])[bp&][pfd]?(?<w2>[Ww])'),
    when: (pack) => pack.ago === 'date',
    read: nightBetween,
  },
];

function weekday(match: Match): Reading | undefined {
  const value = match.value('w')!;
  const day = Number(value[0]);
  const part = value.slice(1) || (match.value('p') ?? match.value('p2'));
  const r = match.number('r') ?? match.number('r2');
  if (match.before === 'e' || match.after === 'y' || named(match)) return undefined;
  if (match.classOf('w') === 'w' && !isWeekday(match)) return undefined;
  if (r === 0 && match.classOf('r') === 'j')
    return edged(match, withPart(thatWeekday(match, day), part)) ?? open(`XXXX-WXX-${day}`);
  const tense = r ? (Math.sign(r) as -1 | 1) : r === 0 ? match.tense || 1 : match.tense;
  const any = match.before === 'k' && !isAttribute(match);
  if (weekly(match) && !r) return set(`XXXX-WXX-${day}`);
  const apposed = dated(match, day) ?? (r === undefined ? apposition(match, day) : undefined);
  let period = any ? undefined : (apposed ?? until(match, day) ?? placeWeekday(match.context, day, tense));
  const { published } = match.context;
  if (match.groups.x && published !== undefined) {
    const ahead = periodAt('day', published + ((day - weekdayOf(published) + 6) % 7) + 1 + match.number('x')!);
    return edged(match, withPart(ahead, part));
  }
  if (period && r === undefined && !any) match.context.weekdays?.set(day, period.from);
  if (period && r && !apposed && published !== undefined && period.from === published)
    period = shift(period, 7 * Math.sign(r));
  if (!period) return { kind: 'open', timex: `XXXX-WXX-${day}`, grain: 'day', type: 'DATE' };
  return edged(match, withPart(period, part));
}

/** "na segunda", but not "na segunda parte": after what leads a day, and not before a noun. */
function isWeekday({ groups, after, to, context: { tokens } }: Match): boolean {
  const { classes, list } = tokens;
  const at = groups.w![0];
  if (/^b[WwQ]/.test(classes.slice(to, to + 2))) return true;
  // "de segunda a sexta", but "a segunda volta"
  if (list[at - 1]?.value === '1' && classes[at - 1] === 'b' && !isOneOf(classes[at - 2] ?? '', 'WwQ')) return false;
  if (/^&[xX]/.test(classes.slice(to, to + 2)) && after === '&') return false;
  if (!isOneOf(classes[at - 1] ?? '', 'pvbzBAj') && !/[pvbzBAj][WwQ]&$/.test(classes.slice(Math.max(0, at - 3), at)))
    return false;
  if (after === 'x') return list[to]!.value !== '';
  if (after === 'X') return list[at]!.text === list[at]!.text.toLowerCase();
  return !isOneOf(after, 'foUVN') && !/^&o/.test(classes.slice(to, to + 2));
}

/** "that Saturday": the first from the last day told on; of a text that told none, one that it does not tell. */
function thatWeekday({ context: { lastDay } }: Match, day: number): Period | undefined {
  return lastDay && periodAt('day', lastDay.from + ((day - weekdayOf(lastDay.from) + 7) % 7));
}

function nightBetween(match: Match): Reading | undefined {
  const day = match.number('w')!;
  if (match.number('w2') !== (day % 7) + 1) return undefined;
  return edged(match, withPart(placeWeekday(match.context, day, match.tense), match.value('p')));
}

/** "a Tuesday briefing" is that of the Tuesday meant; "on a Tuesday" is any. */
function isAttribute({ after, to, context: { tokens, lists, pack } }: Match): boolean {
  if (pack.capitalNouns || (after !== 'x' && after !== 'X')) return false;
  const { text, value } = tokens.list[to]!;
  return value === '' && !lists.clauses.has(text);
}

/** "nesta terça-feira (7)": the day of the month decides, near publication. */
function dated(match: Match, day: number): Period | undefined {
  const { published, tokens } = match.context;
  if (published === undefined || !match.following(3).startsWith('(n)')) return undefined;
  const d = Number(tokens.list[match.to + 1]!.value);
  const near = [0, -7, 7].map((n) => published - ((weekdayOf(published) - day + 7) % 7) + n);
  const found = near.find((at) => toCivil(at).d === d);
  return found === undefined ? undefined : periodAt('day', found);
}

/** "heute, am Sonntag", "gestern (Montag)": the day just named, if it can be that weekday. */
function apposition({ from, context }: Match, day: number): Period | undefined {
  const { lastDay, lastAt, tokens } = context;
  if (!lastDay || lastAt === 0 || weekdayOf(lastDay.from) !== day) return undefined;
  return /^[,(]?[dp]{0,2}$/.test(tokens.classes.slice(lastAt, from)) && from - lastAt < 4 ? lastDay : undefined;
}

/** "FC Freitag", "Wednesday Addams": beside another name, without what leads a date. */
function named({ context, before, after, from, groups }: Match): boolean {
  const { classes, list } = context.tokens;
  if (/^\p{Ll}/u.test(list[groups.w![0]]!.text)) return false;
  if (!context.pack.capitalNouns) return !context.pack.smallWords && after === 'X' && !isOneOf(before, 'pxAEdbv,');
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
  const day = match.value('w')!;
  return week && edged(match, withPart(periodAt('day', week.from + Number(day[0]) - 1), day.slice(1)));
}
