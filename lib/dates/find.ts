// Runs the grammar over a text, left to right, so that each expression can lean on the one before.
import type { DateMention } from '../types.ts';
import { toDay } from './calendar.ts';
import { type Context, publicationDay } from './context.ts';
import { Match } from './grammar/rule.ts';
import { RULES } from './grammar.ts';
import { lex } from './lexer.ts';
import type { Loaded } from './packs.ts';
import type { Period } from './period.ts';
import { LONG_AGO } from './resolve.ts';
import { written } from './write.ts';

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
    if (!reading || (reading.kind === 'period' && !isWritable(reading.period))) continue;
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

/** TIMEX3 and EDTF write the years 1 to 9999. */
function isWritable({ from, to }: Period): boolean {
  return from >= FIRST && to <= LAST;
}

const FIRST = toDay(1, 1, 1);
const LAST = toDay(9999, 12, 31);

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
