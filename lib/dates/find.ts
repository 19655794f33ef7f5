// Runs the grammar over a text, left to right, so that each expression can lean on the one before.
import type { DateMention, Direction, Grain } from '../types.ts';
import { isoDay } from './calendar.ts';
import { type Context, publicationDay } from './context.ts';
import { edtfOf } from './edtf.ts';
import { Match } from './grammar/rule.ts';
import { RULES } from './grammar.ts';
import { lex } from './lexer.ts';
import type { Loaded } from './packs.ts';
import { extent, type Period } from './period.ts';
import type { Reading } from './reading.ts';
import { LONG_AGO } from './resolve.ts';
import { timexOf } from './timex.ts';

interface Candidate {
  rule: number;
  from: number;
  to: number;
  groups: Record<string, [number, number] | undefined>;
}

/** What one stretch of text leaves for the next of the same article. */
export type Memory = Partial<Pick<Context, 'last' | 'lastDay' | 'told' | 'near'>>;

/** `memory` is read and kept up to date. */
export function find(text: string, loaded: Loaded, published: string | undefined, memory: Memory = {}): DateMention[] {
  const tokens = lex(text, loaded.pack, loaded.lexicon);
  const day = publicationDay(published);
  const context: Context = {
    told: 0,
    near: 0,
    ...memory,
    lastAt: 0,
    pack: loaded.pack,
    lists: loaded.lists,
    tokens,
    published: day,
  };
  const mentions: DateMention[] = [];
  let done = 0;
  for (const candidate of candidates(tokens.classes, loaded)) {
    if (candidate.from < done) continue;
    const match = new Match(context, candidate.from, candidate.to, candidate.groups);
    const rule = RULES[candidate.rule]!;
    if (isName(tokens.classes, candidate)) {
      done = candidate.to;
      continue;
    }
    const reading = rule.read(match);
    if (!reading) continue;
    done = candidate.to;
    if (reading.kind === 'period') {
      remember(context, reading.period);
      context.lastAt = candidate.to;
    }
    const first = tokens.list[candidate.from]!;
    const last = tokens.list[candidate.to - 1]!;
    mentions.push({
      start: first.start,
      end: last.end,
      text: text.slice(first.start, last.end),
      ...written(reading, day),
      rule: rule.name,
    });
  }
  const { last: lastPeriod, lastDay, told, near } = context;
  Object.assign(memory, { last: lastPeriod, lastDay, told, near });
  return mentions;
}

/** "Straße des 17. Juni", "Frau Sommer", «Der Freitag». */
function isName(classes: string, { from, to }: Candidate): boolean {
  const before = classes.slice(Math.max(0, from - 3), from);
  if (/c[df]{0,2}$|@\.?$/.test(before) || /^[df]?c[df]/.test(classes.slice(Math.max(0, from - 1), from + 2)))
    return true;
  return before.endsWith('"') && classes[to] === '"';
}

function remember(context: Context, period: Period): void {
  context.last = period;
  if (period.grain === 'day') context.lastDay = period;
  if (context.published === undefined || period.guessed) return;
  if (context.published - period.from <= LONG_AGO) context.near++;
  else if (period.grain === 'day' || period.grain === 'month') context.told++;
}

function candidates(classes: string, loaded: Loaded): Candidate[] {
  const found: Candidate[] = [];
  for (const [rule, { pattern, when }] of RULES.entries()) {
    if (when && !when(loaded.pack)) continue;
    for (const match of classes.matchAll(pattern)) {
      found.push({ rule, from: match.index, to: match.index + match[0].length, groups: match.indices?.groups ?? {} });
    }
  }
  return found.sort((a, b) => a.from - b.from || b.to - a.to || a.rule - b.rule);
}

type Written = Omit<DateMention, 'start' | 'end' | 'text' | 'rule'>;

function written(reading: Reading, published: number | undefined): Written {
  switch (reading.kind) {
    case 'period': {
      const { period } = reading;
      const { from, to } = extent(period);
      const time = period.clock || period.part;
      const grain: Grain = period.clock
        ? period.clock.m === undefined
          ? 'hour'
          : period.clock.s === undefined
            ? 'minute'
            : 'second'
        : period.part
          ? 'daypart'
          : period.grain;
      return {
        type: time ? 'TIME' : 'DATE',
        timex: timexOf(period),
        edtf: edtfOf(period),
        from: isoDay(from),
        to: isoDay(to),
        grain,
        approx: period.approx === true,
        direction: directionOf(from, to, published),
      };
    }
    case 'open':
      return { type: reading.type, timex: reading.timex, grain: reading.grain, approx: false, direction: 'present' };
    case 'duration':
      return {
        type: 'DURATION',
        timex: reading.timex,
        ...(reading.edtf ? { edtf: reading.edtf } : {}),
        ...(reading.from !== undefined && reading.to !== undefined
          ? { from: isoDay(reading.from), to: isoDay(reading.to) }
          : {}),
        grain: reading.grain,
        approx: reading.approx === true,
        direction: reading.direction ?? 'present',
      };
    case 'set':
      return { type: 'SET', timex: reading.timex, grain: reading.grain, approx: false, direction: 'present' };
    case 'ref':
      return {
        type: 'DATE',
        timex: reading.timex,
        grain: 'day',
        approx: true,
        direction: REF_DIRECTION[reading.timex] ?? 'present',
      };
  }
}

const REF_DIRECTION: Record<string, Direction> = { PAST_REF: 'past', FUTURE_REF: 'future' };

function directionOf(from: number, to: number, published: number | undefined): Direction {
  if (published === undefined || (from <= published && to >= published)) return 'present';
  return to < published ? 'past' : 'future';
}
