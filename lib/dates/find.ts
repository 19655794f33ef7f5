// Runs the grammar over a text, left to right, so that each expression can lean on the one before.
import type { DateMention } from '../types.ts';
import { type Context, marksOf, publicationDay } from './context.ts';
import { Match } from './grammar/rule.ts';
import { RULES } from './grammar.ts';
import { joinTimes } from './join.ts';
import { lex } from './lexer.ts';
import type { Loaded } from './packs.ts';
import type { Period } from './period.ts';
import { resolveQuoted } from './quoted.ts';
import type { Found } from './reading.ts';
import { LONG_AGO } from './resolve.ts';
import { isWritable, written } from './write.ts';

interface Candidate {
  rule: number;
  from: number;
  to: number;
}

/** The patterns once more, to look at one place where they are known to match: only there are the groups worth their memory. */
const AT = RULES.map(({ pattern }) => new RegExp(pattern.source, 'dy'));

/** What one stretch of text leaves for the next of the same article. */
export type Memory = Partial<Pick<Context, 'last' | 'lastDay' | 'told' | 'near' | 'weekdays' | 'named'>>;

/**
 * `memory` is read and kept up to date.
 * @param published, modified ISO 8601, as the page states them.
 */
export function find(
  text: string,
  loaded: Loaded,
  published: string | undefined,
  memory: Memory = {},
  modified?: string | undefined,
): DateMention[] {
  const tokens = lex(text, loaded.pack, loaded.lexicon);
  const day = publicationDay(published);
  const context: Context = {
    told: 0,
    near: 0,
    weekdays: new Map(),
    named: new Map(),
    ...memory,
    at: 0,
    lastAt: 0,
    lastDayAt: 0,
    pack: loaded.pack,
    lists: loaded.lists,
    tokens,
    marks: marksOf(tokens, loaded.lists),
    published: day,
    modified: publicationDay(modified),
  };
  const found = readAll(context, loaded);
  const { last, lastDay, told, near, weekdays, named } = context;
  Object.assign(memory, { last, lastDay, told, near, weekdays, named });
  return joinTimes(resolveQuoted(found, context), context).map(({ from, to, rule, reading }) => {
    const [first, end] = [tokens.list[from]!.start, tokens.list[to - 1]!.end];
    return { start: first, end, text: text.slice(first, end), ...written(reading, day), rule };
  });
}

function readAll(context: Context, loaded: Loaded): Found[] {
  const { classes } = context.tokens;
  const found: Found[] = [];
  let done = 0;
  for (const candidate of candidates(classes, loaded)) {
    if (candidate.from < done) continue;
    if (isName(classes, candidate)) {
      done = candidate.to;
      continue;
    }
    const rule = RULES[candidate.rule]!;
    context.at = candidate.from;
    const at = AT[candidate.rule]!;
    at.lastIndex = candidate.from;
    const groups = at.exec(classes)?.indices?.groups ?? {};
    const reading = rule.read(new Match(context, candidate.from, candidate.to, groups));
    if (!reading || (reading.kind === 'period' && !isWritable(reading.period))) continue;
    done = candidate.to;
    if (reading.kind === 'period') remember(context, reading.period, candidate.to);
    found.push({ from: candidate.from, to: candidate.to, rule: rule.name, reading });
  }
  return found;
}

/** "Straße des 17. Juni", "Frau Sommer", "May Ltd", «Der Freitag». */
function isName(classes: string, { from, to }: Candidate): boolean {
  const before = classes.slice(Math.max(0, from - 3), from);
  if (/c[df]{0,2}$|@\.?$/.test(before) || /^[df]?c[df]/.test(classes.slice(Math.max(0, from - 1), from + 2)))
    return true;
  return (
    (before.endsWith('"') && TITLE.test(classes.slice(to, to + 10))) ||
    classes[to] === '§' ||
    /^&X§/.test(classes.slice(to, to + 3))
  );
}

/** What follows in a title in quotation marks: a few words, none of them a verb of a known tense, and no "she said". */
const TITLE = /^[dfpX&xsSMHUV]{0,7}"(?!,)/;

function remember(context: Context, period: Period, to: number): void {
  if (period.aside || period.borrowed) return;
  context.lastAt = to;
  context.last = period;
  if (period.grain === 'day') {
    context.lastDay = period;
    context.lastDayAt = to;
  }
  if (context.published === undefined || period.guessed) return;
  if (context.published - period.from <= LONG_AGO) context.near++;
  else if (period.grain === 'day' || period.grain === 'month') context.told++;
}

function candidates(classes: string, loaded: Loaded): Candidate[] {
  const found: Candidate[] = [];
  for (const [rule, { pattern, when }] of RULES.entries()) {
    if (when && !when(loaded.pack)) continue;
    for (const match of classes.matchAll(pattern)) {
      found.push({ rule, from: match.index, to: match.index + match[0].length });
    }
  }
  return found.sort((a, b) => a.from - b.from || b.to - a.to || a.rule - b.rule);
}
