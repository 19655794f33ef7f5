// A rule of the grammar and what its reading is given to work on.
import { type Context, type Tense, tenseAround } from '../context.ts';
import type { Pack } from '../pack.ts';
import { type CalendarGrain, type Edge, type Period, yearOf } from '../period.ts';
import type { Reading } from '../reading.ts';
import { anaphoric, relative } from '../resolve.ts';
import type { Token } from '../shapes.ts';
import { UNITS } from '../units.ts';

export interface Rule {
  name: string;
  pattern: RegExp;
  read: (match: Match) => Reading | undefined;
  /** Only for packs that write so. */
  when?: (pack: Pack) => boolean;
}

/** A matched stretch of tokens, its parts by the names of the pattern's groups. */
export class Match {
  readonly context: Context;
  readonly from: number;
  readonly to: number;
  readonly groups: Record<string, [number, number] | undefined>;
  constructor(context: Context, from: number, to: number, groups: Record<string, [number, number] | undefined>) {
    this.context = context;
    this.from = from;
    this.to = to;
    this.groups = groups;
  }

  token(group: string): Token | undefined {
    const at = this.groups[group];
    return at && this.context.tokens.list[at[0]];
  }

  /** The value of the group's token, `undefined` if the group did not take part. */
  value(group: string): string | undefined {
    return this.token(group)?.value;
  }

  number(group: string): number | undefined {
    const value = this.value(group);
    return value === undefined ? undefined : Number(value);
  }

  /** The class letter of the token before the match, '' at the start. */
  get before(): string {
    return this.context.tokens.classes[this.from - 1] ?? '';
  }

  /** The value of the token before the match, '' at the start. */
  get lead(): string {
    return this.context.tokens.list[this.from - 1]?.value ?? '';
  }

  /** The class letter of the group's first token. */
  classOf(group: string): string {
    return this.context.tokens.classes[this.groups[group]?.[0] ?? -1] ?? '';
  }

  /** The class letters of the next `count` tokens after the match. */
  following(count: number): string {
    return this.context.tokens.classes.slice(this.to, this.to + count);
  }

  /** The class letters of the `count` tokens before the match. */
  preceding(count: number): string {
    return this.context.tokens.classes.slice(Math.max(0, this.from - count), this.from);
  }

  get after(): string {
    return this.context.tokens.classes[this.to] ?? '';
  }

  get tense(): Tense {
    return tenseAround(this.context, this.from, this.to);
  }

  /** Whether one of the words of this sentence, so far around as a clause reaches, passes the test. */
  near(test: (token: Token, cls: string) => boolean): boolean {
    const { list, classes, sentence } = this.context.tokens;
    for (let i = Math.max(0, this.from - NEAR); i < Math.min(list.length, this.to + NEAR); i++) {
      if (sentence[i] === sentence[this.from] && test(list[i]!, classes[i]!)) return true;
    }
    return false;
  }
}

const NEAR = 15;

/** An edge before a period: "Ende der", "early in", "mid-". */
const EDGE = '(?:d?(?<e>E)[-]?[fdp]{0,2})?';
/**
 * The year after a smaller period: "2024", ", 2024", "des Jahres 2024", "of last year", "dieses Jahres", "del año pasado", "des Vorjahres".
 */
const YEAR =
  '(?:,?[df]{0,2}[UV]?(?<y>[yY])|[df]{0,2}(?<ya>[Aj])(?<yu>U)|[df]{0,2}(?<yU>U)(?<yA>[Aj])|[df]{0,2}(?<yd>[Dg]))?';
/** A weekday before the day it falls on: "Donnerstag, den", "Friday,". */
const WEEKDAY = '(?:d?(?<w>[WwQ])[,.]?[dup]{0,2},?)?';
/** An amount: "zwei", "20", "a few", "one". */
const AMOUNT = '(?<n>[nNkq#oy])';

const PARTS = { EDGE, YEAR, WEEKDAY, AMOUNT };

/** Compiles a pattern, its `{…}` names written out. */
export function pattern(source: string): RegExp {
  return new RegExp(
    source.replace(/\{([A-Z]+)\}/g, (_, name: keyof typeof PARTS) => PARTS[name]),
    'g',
  );
}

/** The year that {YEAR} names: a number, `undefined` if none is named, `null` if what follows is no year. */
export function namedYear(match: Match): Period | undefined | null {
  const explicit = match.number('y');
  if (explicit !== undefined) return yearOf(explicit);
  const unit = match.value('yu') ?? match.value('yU');
  if (unit !== undefined)
    return unit === 'Y' ? (relativeBy(match, 'year', match.groups.ya ? 'ya' : 'yA') ?? null) : null;
  const deictic = match.value('yd');
  if (deictic === undefined) return undefined;
  if (!deictic.startsWith('Y')) return null;
  const n = Number.parseInt(deictic.slice(1), 10);
  return (match.classOf('yd') === 'g' ? yearFromLast(match, n) : relative(match.context, 'year', n)) ?? null;
}

/** The year `n` after that of the last date of the sentence, or of publication. */
export function yearFromLast({ context, from }: Match, n: number): Period | undefined {
  const { last, lastAt, tokens, published } = context;
  const told = last && (published === undefined || tokens.sentence[lastAt - 1] === tokens.sentence[from]);
  return told ? anaphoric(context, 'year', n) : relative(context, 'year', n);
}

/** "last", "next" count from publication, "same", "following" from the last date mentioned. */
export function relativeBy(match: Match, grain: CalendarGrain, group: string): Period | undefined {
  const n = Math.sign(match.number(group) || 0);
  return match.classOf(group) === 'j' ? anaphoric(match.context, grain, n) : relative(match.context, grain, n);
}

/** The period with the edge that the match names before it. */
export function edged(match: Match, period: Period | undefined): Reading | undefined {
  if (!period) return undefined;
  const edge = match.value('e') as Edge | undefined;
  return { kind: 'period', period: edge ? { ...period, edge } : period };
}

export function calendarGrain(unit: string | undefined): CalendarGrain | undefined {
  return unit === undefined ? undefined : UNITS[unit]?.calendar;
}

/** A date of which the year is unknown, because the page does not say when it was published. */
export function open(timex: string): Reading {
  return { kind: 'open', timex, grain: 'day', type: 'DATE' };
}

/** Whether a class letter is one of a set; the edge of the text is none. */
export function isOneOf(letter: string, letters: string): boolean {
  return letter !== '' && letters.includes(letter);
}
