// A rule of the grammar and what its reading is given to work on.
import type { Context } from '../context.ts';
import { tenseAround } from '../context.ts';
import type { Pack } from '../pack.ts';
import { type CalendarGrain, type Edge, extent, type Period } from '../period.ts';
import type { Reading } from '../reading.ts';
import { anaphoric, relative, type Tense } from '../resolve.ts';
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

  get after(): string {
    return this.context.tokens.classes[this.to] ?? '';
  }

  get tense(): Tense {
    return tenseAround(this.context.tokens, this.from, this.to);
  }
}

/** An edge before a period: "Ende der", "early in", "mid-". */
const EDGE = '(?:d?(?<e>E)[-]?[fdp]{0,2})?';
/**
 * The year after a smaller period: "2024", ", 2024", "des Jahres 2024", "of last year", "dieses Jahres", "del año pasado", "des Vorjahres".
 */
const YEAR =
  '(?:,?[df]{0,2}[UV]?(?<y>[yY])|[df]{0,2}(?<ya>[Aj])(?<yu>U)|[df]{0,2}(?<yU>U)(?<yA>[Aj])|[df]{0,2}(?<yd>D))?';
/** An amount: "zwei", "20", "a few", "one". */
const AMOUNT = '(?<n>[nNkq#oy])';

/** Compiles a pattern, its `{…}` names written out. */
export function pattern(source: string): RegExp {
  return new RegExp(source.replaceAll('{EDGE}', EDGE).replaceAll('{YEAR}', YEAR).replaceAll('{AMOUNT}', AMOUNT), 'dg');
}

/** The year that {YEAR} names: a number, `undefined` if none is named, `null` if what follows is no year. */
export function namedYear(match: Match): Period | undefined | null {
  const explicit = match.number('y');
  if (explicit !== undefined) return yearPeriod(explicit);
  const unit = match.value('yu') ?? match.value('yU');
  if (unit !== undefined)
    return unit === 'Y' ? (relativeBy(match, 'year', match.groups.ya ? 'ya' : 'yA') ?? null) : null;
  const deictic = match.value('yd');
  if (deictic === undefined) return undefined;
  return deictic.startsWith('Y') ? (relative(match.context, 'year', Number(deictic.slice(1))) ?? null) : null;
}

/** "last", "next" count from publication, "same", "following" from the last date mentioned. */
export function relativeBy(match: Match, grain: CalendarGrain, group: string): Period | undefined {
  const at = match.groups[group]!;
  const n = Math.sign(match.number(group) || 0);
  return match.context.tokens.classes[at[0]] === 'j'
    ? anaphoric(match.context, grain, n)
    : relative(match.context, grain, n);
}

function yearPeriod(y: number): Period {
  return periodOfYear(y);
}

import { yearOf as periodOfYear } from '../period.ts';

/** The period with the edge that the match names before it. */
export function edged(match: Match, period: Period | undefined): Reading | undefined {
  if (!period) return undefined;
  const edge = match.value('e') as Edge | undefined;
  return { kind: 'period', period: edge ? { ...period, edge } : period };
}

export function calendarGrain(unit: string | undefined): CalendarGrain | undefined {
  return unit === undefined ? undefined : UNITS[unit]?.calendar;
}

export { extent };
