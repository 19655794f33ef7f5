// Dates counted from publication or from the last date mentioned: weekdays, "gestern Abend", "last year", "the weekend".
import { toCivil, weekday as weekdayOf } from '../calendar.ts';
import { type CalendarGrain, moveDay, type Period, periodAt, shift } from '../period.ts';
import type { Reading } from '../reading.ts';
import { anaphoric, narrated, placeWeekday, relative } from '../resolve.ts';
import { UNITS } from '../units.ts';
import { LASTING } from './ago.ts';
import { withPart } from './clock.ts';
import { habitual, set, weekly } from './recurring.ts';
import {
  calendarGrain,
  edged,
  isOneOf,
  type Match,
  open,
  pattern,
  type Rule,
  relativeBy,
  yearFromLast,
} from './rule.ts';

export const relativeRules: Rule[] = [
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
  { name: 'deictic', pattern: pattern('{EDGE}d?(?<D>D)(?<w>W)?(?:[dfpB]{0,2}(?<p>P))?'), read: deictic },
  { name: 'day-part', pattern: pattern('{EDGE}(?:d?(?<r>[Aj])|d)?(?<p>P)'), read: dayPart },
  { name: 'unit', pattern: pattern('(?:(?<g>G)p?)?{EDGE}d?(?<r0>A(?=A))?(?<r>[AjR])(?<u>U)'), read: unit },
  {
    name: 'unit-after',
    pattern: pattern('{EDGE}d?(?<u>U)(?<r>[Aj])'),
    read: (match) =>
      match.context.pack.adjectivesAfter || (match.classOf('r') === 'j' && match.number('r') === -1)
        ? unit(match)
        : undefined,
  },
  { name: 'from-last', pattern: pattern('{EDGE}d?(?<g>g)'), read: fromLast },
  {
    name: 'year-before',
    pattern: pattern('d?(?<j>j)(?<u>[U°])[pfdvx]{0,2}(?:d?(?<ya>[Aj])(?<yu>U)|(?<yd>[gD])|[kN](?<yg>U)G)'),
    read: yearBefore,
  },
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

function deictic(match: Match): Reading | undefined {
  const value = match.value('D')!;
  if (value.startsWith('D') && isCapitalName(match)) return undefined;
  if (value === 'D+0' && !match.groups.w && !match.groups.p && generic(match))
    return { kind: 'ref', timex: 'PRESENT_REF' };
  // "das Deutschland von morgen", "the cars of tomorrow"
  if (
    value === 'D+1' &&
    isOneOf(match.before, match.context.pack.capitalNouns ? 'v' : 'f') &&
    !match.groups.p &&
    !isOneOf(match.after, 'bp&u')
  )
    return { kind: 'ref', timex: 'FUTURE_REF' };
  const grain = calendarGrain(value[0])!;
  const part = value.slice(3).replace('REF', '');
  // "die heutige Jugend", but "in der heutigen Sitzung", "am heutigen Samstag"
  if (
    value.endsWith('REF') &&
    match.after !== 'P' &&
    !match.groups.w &&
    !/p[dk]?$/.test(match.preceding(2) + (match.context.tokens.classes[match.from] === 'd' ? 'd' : ''))
  )
    return { kind: 'ref', timex: 'PRESENT_REF' };
  const n = Number(value.slice(1, 3));
  const period = (grain === 'day' ? statedWeekday(match, n) : undefined) ?? relative(match.context, grain, n);
  if (!period) return { kind: 'open', timex: 'XXXX-XX-XX', grain: 'day', type: 'DATE' };
  if (part === 'END') return { kind: 'period', period: { ...period, edge: part } };
  return edged(match, withPart(period, part || match.value('p')));
}

/** "Get Harbour Today in your inbox", "die Heuer kam": an adverb with a capital within a sentence that is not all in title case. */
function isCapitalName({ context: { tokens }, from, groups }: Match): boolean {
  const { list, classes, sentence } = tokens;
  const at = groups.D![0];
  const inside =
    at === from && from > 0 && sentence[from - 1] === sentence[from] && /^\p{L}/u.test(list[from - 1]!.text);
  if (!inside || !/^\p{Lu}/u.test(list[at]!.text)) return false;
  for (let i = Math.max(0, from - WORDS); i < Math.min(list.length, from + WORDS); i++) {
    if (classes[i] === 'x' && sentence[i] === sentence[from] && list[i]!.text.length > 3) return true;
  }
  return false;
}

const WORDS = 12;

/**
 * "today, on Sunday", "am morgigen Sonntag": where the weekday beside it is another than that day's, the text was written on
 * another day than it was published, a few days before.
 */
function statedWeekday(match: Match, n: number): Period | undefined {
  const { published, tokens } = match.context;
  const beside = /^[,(]?[dp]{0,2}(?=[W])/.exec(match.following(4));
  const at = match.groups.w?.[0] ?? (beside ? match.to + beside[0].length : -1);
  const day = Number(tokens.list[at]?.value);
  if (published === undefined || !day || 'Aj'.includes(tokens.classes[at - 1]!)) return undefined;
  const away = (weekdayOf(published + n) - day + 7) % 7;
  return away > 0 ? periodAt('day', published + n - away) : undefined;
}

/** "heute" as "nowadays": beside a verb of what is so at present, in a clause without another tense. */
function generic(match: Match): boolean {
  const { list } = match.context.tokens;
  if (match.before === 'v' || (match.before === 'b' && !'utTn'.includes(match.after || ' '))) return true;
  const beside = [match.from - 2, match.from - 1, match.to, match.to + 1].some((i) => list[i]?.value === 'state');
  return beside && match.tense === 0;
}

function dayPart(match: Match): Reading | undefined {
  const p = match.value('p')!;
  const determined =
    match.groups.r || match.groups.e || match.context.tokens.classes[match.from] === 'd' || isOneOf(match.before, 'pu');
  if (!determined || /^p[dr]?[WQDon]/.test(match.following(3))) return undefined;
  // "früh" is no part of a day by itself
  if (match.context.pack.capitalNouns && /^\p{Ll}/u.test(match.token('p')!.text)) return undefined;
  const { lastDay, published } = match.context;
  const counted = match.classOf('r') === 'A' && relative(match.context, 'day', Math.sign(match.number('r')!));
  const day = counted ? counted.from : (lastDay?.from ?? published);
  if (day === undefined) return { kind: 'open', timex: `XXXX-XX-XXT${p}`, grain: 'daypart', type: 'TIME' };
  const borrowed = counted ? {} : { borrowed: true };
  return edged(match, withPart({ ...periodAt('day', day), ...borrowed }, p));
}

function unit(match: Match): Reading | undefined {
  const grain = calendarGrain(match.value('u'));
  if (!grain) return undefined;
  const lasting = (match.number('r') === -2 && grain !== 'weekend') || (match.number('r') === -1 && grain === 'decade');
  if (lasting && !match.groups.r0)
    return { kind: 'duration', timex: `P1${UNITS[match.value('u')!]!.timex}`, grain, direction: 'past' };
  if (grain === 'weekend' && match.number('r')! > 1 && weekdayOf(match.context.published ?? 0) < 6) {
    return edged(match, relative(match.context, grain, 0));
  }
  // "the next day" of a story told
  const told = grain === 'day' && match.number('r') === 1 && (match.tense < 0 || match.context.lastDay);
  if (grain === 'day' && match.classOf('r') === 'j' && !match.context.lastDay) return undayed(match);
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

/** "that day" in a text that has named none: the day stays unknown. */
function undayed(match: Match): Reading | undefined {
  return match.number('r') === 0 && match.context.published !== undefined
    ? edged(match, relative(match.context, 'day', 0))
    : { kind: 'open', timex: 'XXXX-XX-XX', grain: 'day', type: 'DATE' };
}

/** "Ende der Woche", "the end of the month": the one of publication, or of the story told. */
function edgeOfUnit(match: Match): Reading | undefined {
  const grain = calendarGrain(match.value('u'));
  if (!grain) return undefined;
  // "what you need to start the day": a verb
  if (match.context.pack.definite && /Ed$/.test(match.context.tokens.classes.slice(match.from, match.groups.u![0])))
    return undefined;
  const { published } = match.context;
  const told = grain === 'day' || published === undefined || narrated(match.context) !== undefined;
  return edged(match, told ? anaphoric(match.context, grain, 0) : relative(match.context, grain, 0));
}

/** "am Vortag", "tags darauf", "Vorjahresmonat". */
function fromLast(match: Match): Reading | undefined {
  const value = match.value('g')!;
  // "the day after the vote" hangs on what follows
  if (!match.context.pack.capitalNouns && isOneOf(match.after, 'dfkxXj')) return undefined;
  const n = Number(value.slice(1));
  if (value.startsWith('P')) return edged(match, shiftYears(match, undefined, n));
  const grain = calendarGrain(value[0])!;
  if (grain === 'year') return edged(match, yearFromLast(match, n));
  if (grain === 'day' && !match.context.lastDay) return open('XXXX-XX-XX');
  if (grain === 'month' && Math.abs(n) === 12) return edged(match, shiftYears(match, 'month', n / 12));
  if (grain === 'quarter' && Math.abs(n) === 4) return edged(match, shiftYears(match, 'quarter', n / 4));
  const period = grain === 'day' ? anaphoric(match.context, grain, n) : near(match, grain, n);
  // A look back is an aside: the story goes on from where it was.
  return edged(match, period && n < 0 ? { ...period, aside: true } : period);
}

/** "the same month last year", "im gleichen Zeitraum des Vorjahres": as long as what was named before, a year earlier. */
function yearBefore(match: Match): Reading | undefined {
  const year = match.value('yu') ?? match.value('yg') ?? match.value('yd')![0];
  const yd = match.value('yd');
  if (year !== 'Y' || (yd && !yd.startsWith('Y-1')) || (match.number('ya') ?? -1) >= 0) return undefined;
  const unit = match.value('u');
  const period = shiftYears(match, match.classOf('u') === '°' ? undefined : calendarGrain(unit), -1);
  return period && { kind: 'period', period };
}

/** The last period, or that of the grain in which it lies, `n` years later; of publication if none was named. */
function shiftYears(match: Match, grain: CalendarGrain | undefined, n: number): Period | undefined {
  const { last, published } = match.context;
  const anchor = last?.from ?? published;
  if (anchor === undefined) return undefined;
  const size = grain ?? (last && LASTING.has(last.grain) ? last.grain : 'year');
  return periodAt(size, moveDay(anchor, 'year', n));
}

/** Counted from the last date if this sentence named it, else from publication. */
function near(match: Match, grain: CalendarGrain, n: number): Period | undefined {
  const { lastAt, tokens, published } = match.context;
  const told = lastAt > 0 && tokens.sentence[lastAt - 1] === tokens.sentence[match.from];
  return told || published === undefined ? anaphoric(match.context, grain, n) : relative(match.context, grain, n);
}

/** "the weekend", "am Wochenende": the last, or the next if the clause looks ahead. */
function weekend(match: Match): Reading | undefined {
  const { published, pack } = match.context;
  if (match.value('u') !== 'E' || published === undefined || isOneOf(match.before, 'nNkqe')) return undefined;
  if (habitual(match)) return set('XXXX-WXX-WE');
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
