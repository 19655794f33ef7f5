// Dates counted from publication or from the last date mentioned: "gestern Abend", "last year", "the weekend".
import { weekday as weekdayOf } from '../calendar.ts';
import { type CalendarGrain, moveDay, type Period, periodAt, shift } from '../period.ts';
import type { Reading } from '../reading.ts';
import { anaphoric, narrated, relative } from '../resolve.ts';
import { UNITS } from '../units.ts';
import { LASTING } from './ago.ts';
import { withPart } from './clock.ts';
import { habitual, set } from './recurring.ts';
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

function deictic(match: Match): Reading | undefined {
  const value = match.value('D')!;
  if (value.startsWith('D') && isCapitalName(match)) return undefined;
  if (value === 'D+0' && !match.groups.w && !match.groups.p && generic(match))
    return { kind: 'ref', timex: 'PRESENT_REF' };
  // "das Deutschland von morgen", "the cars of tomorrow"
  if (value === 'D+1' && /[xX][vf]$/.test(match.preceding(2)) && !match.groups.p && !isOneOf(match.after, 'bp&u'))
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
