// Joins times to the day that their sentence names after them: "at 10:30 GMT Sunday", "um 20 Uhr beginnt am Freitag …".
import type { Context } from './context.ts';
import type { Tokens } from './lexer.ts';
import type { Period } from './period.ts';
import type { Found, Reading } from './reading.ts';

/**
 * A time whose own sentence named no day before it takes the next one that it names. Side by side the two are one expression where
 * the language's annotation practice has it so (TimeML marks "10 a.m. Wednesday" as one; German corpora mark two).
 */
export function joinTimes(found: Found[], { tokens, pack }: Context): Found[] {
  const { classes } = tokens;
  const result: Found[] = [];
  for (let i = 0; i < found.length; i++) {
    const item = found[i]!;
    const time = timeOf(item);
    const [next, later] = time ? dayAfter(found, i, tokens) : [];
    if (!time || !next || later === undefined) {
      result.push(item);
      continue;
    }
    const { from, to } = periodOf(next)!;
    const period: Period = { ...time, from, to };
    const between = classes.slice(item.to, next.from);
    const touching =
      later === i + 1 && (/^[fd]{1,2}$/.test(between) || (pack.ago === 'date' && /^,?[pd]{0,2}$/.test(between)));
    const joined = touching && !periodOf(next)!.part;
    const reading: Reading = { kind: 'period', period };
    result.push(joined ? { ...item, to: next.to, rule: next.rule, reading } : { ...item, reading });
    if (joined) i++;
  }
  return result;
}

function periodOf({ reading }: Found): Period | undefined {
  return reading.kind === 'period' ? reading.period : undefined;
}

/** The period of a time that only borrowed its day. */
function timeOf(item: Found): Period | undefined {
  const period = periodOf(item);
  return period?.borrowed && (period.clock || period.part) ? period : undefined;
}

/** The next day that the sentence names, and its place in the list. Looks past no more than a few other expressions. */
function dayAfter(found: Found[], i: number, { sentence, classes }: Tokens): [Found, number] | [] {
  for (let k = i + 1; k < Math.min(found.length, i + AHEAD); k++) {
    const item = found[k]!;
    const [start, end] = [found[i]!.to, item.from];
    if (sentence[end] !== sentence[start - 1] || end - start > FAR || classes.slice(start, end).includes(';'))
      return [];
    const period = periodOf(item);
    if (period && period.grain === 'day' && !period.borrowed && !period.clock && period.from === period.to)
      return [item, k];
  }
  return [];
}

const AHEAD = 4;
/** Tokens from the time to its day, at most. */
const FAR = 30;
