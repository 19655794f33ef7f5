// What comes round again and is no one date: "every year on June 24", "jeden Sommer", "dogs need water in summer".
import type { Reading } from '../reading.ts';
import type { Match } from './rule.ts';

/** A SET for a date without its year that the sentence says to come every year: right after "every", or beside "every year". */
export function yearly(match: Match, timex: string): Reading | undefined {
  const { list, classes } = match.context.tokens;
  const adverb = /F[pdu]{0,2}$/.exec(match.preceding(3));
  const beside =
    (adverb && list[match.from - adverb[0].length]!.value === 'P1Y') ||
    (match.after === 'F' && list[match.to]!.value === 'P1Y');
  const comes = (match.before === 'e' && match.lead !== 'per') || beside || everyUnit(match, 'Y');
  return comes && classes[match.to] !== 'y' ? set(timex) : undefined;
}

/** A weekday of every week: "every week on Tuesday". */
export function weekly(match: Match): boolean {
  return everyUnit(match, 'W');
}

/** What the clause tells as a habit, without a tense. */
export function habitual(match: Match): boolean {
  return (match.near(({ value }) => value === 'habit') || isGeneral(match)) && match.tense === 0;
}

/** "Hunde brauchen im Sommer …": a sentence that opens with a bare noun and its verb. */
function isGeneral({ context: { tokens, pack }, from }: Match): boolean {
  if (!pack.general) return false;
  const { list, classes, sentence } = tokens;
  let first = from;
  while (first > 0 && sentence[first - 1] === sentence[from] && from - first < REACH) first--;
  return first < from - 1 && classes.startsWith('Xx', first) && pack.general.test(list[first + 1]!.text);
}

export function set(timex: string): Reading {
  return { kind: 'set', timex, grain: 'day' };
}

function everyUnit(match: Match, unit: string): boolean {
  const { list, classes, sentence } = match.context.tokens;
  for (let i = Math.max(0, match.from - REACH); i < match.to + REACH && i < list.length - 1; i++) {
    if (classes[i] !== 'e' || sentence[i] !== sentence[match.from]) continue;
    if ('UV'.includes(classes[i + 1]!) && list[i + 1]!.value === unit) return true;
  }
  return false;
}

const REACH = 12;
