// Days counted from "today" inside a quotation: from the day on which it was said, if the text names that day.
import type { Context } from './context.ts';
import type { Period } from './period.ts';
import type { Found } from './reading.ts';

/** Rules whose readings count from the day of speaking. */
const SPOKEN = new Set(['deictic', 'day-part']);

/**
 * "We start tomorrow", she said on Monday: the Tuesday after. What was said in a month or year long gone stays unresolved. Without
 * a day beside the verb of saying the quotation is as new as the page.
 */
export function resolveQuoted(found: Found[], context: Context): Found[] {
  const { tokens, published } = context;
  if (published === undefined) return found;
  return found.map((item, i) => {
    const { reading, rule, from } = item;
    if (!tokens.quotation[from] || reading.kind !== 'period' || reading.period.grain !== 'day' || !SPOKEN.has(rule))
      return item;
    const said = saidOn(found, i, context);
    if (!said || said.from === published) return item;
    if (said.grain !== 'day') {
      return {
        ...item,
        reading: { kind: 'open', timex: 'XXXX-XX-XX', grain: 'day', type: reading.period.part ? 'TIME' : 'DATE' },
      };
    }
    const away = said.from - published;
    const { from: first, to } = reading.period;
    return { ...item, reading: { kind: 'period', period: { ...reading.period, from: first + away, to: to + away } } };
  });
}

/** The date outside the quotation, in the sentence in which it opens or ends, that stands with a verb of saying. */
function saidOn(found: Found[], i: number, { tokens, lists }: Context): Period | undefined {
  const { list, quotation, sentence } = tokens;
  const quote = quotation[found[i]!.from]!;
  let end = found[i]!.to;
  while (end < list.length && quotation[end] === quote && end < found[i]!.to + LONG) end++;
  let start = found[i]!.from;
  while (start > 0 && quotation[start - 1] === quote && start > found[i]!.from - LONG) start--;
  // The closing mark is outside; the verb follows it.
  const verbAfter = says(end, 1, sentence[end + 1]);
  const verbBefore = says(start - 1, -1, sentence[start - 1]);
  const within = ({ reading, from, rule }: Found) =>
    reading.kind === 'period' && !SPOKEN.has(rule) && !reading.period.clock && !quotation[from];
  if (verbAfter) {
    const item = found
      .slice(i + 1, i + REACH)
      .find((other) => other.from > end && sentence[other.from] === sentence[end + 1]);
    if (item && within(item) && item.reading.kind === 'period') return item.reading.period;
  }
  if (verbBefore || verbAfter) {
    const item = found
      .slice(Math.max(0, i - REACH), i)
      .findLast((other) => other.from < start && sentence[other.from] === sentence[start - 1]);
    if (item && within(item) && item.reading.kind === 'period') return item.reading.period;
  }
  return undefined;

  function says(from: number, step: 1 | -1, own: number | undefined): boolean {
    for (let k = 0, at = from; k < WORDS && at >= 0 && at < list.length; k++, at += step) {
      if (k > 0 && sentence[at] !== own) return false;
      if (lists.speech.has(list[at]!.text.toLowerCase())) return true;
    }
    return false;
  }
}

/** Expressions and words that are looked at on either side. */
const REACH = 8;
const WORDS = 14;
/** Tokens on either side after which a quotation is too long for its verb to tell the day. */
const LONG = 80;
