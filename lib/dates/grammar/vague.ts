// References to the present, the past and the future as such: "derzeit", "recently", "bald".
import type { Reading } from '../reading.ts';
import { type Match, pattern, type Rule } from './rule.ts';

export const vagueRules: Rule[] = [
  { name: 'reference', pattern: pattern('d?(?<r>R)(?:V)?'), read: reference },
  { name: 'the-past', pattern: pattern('d(?<a>A)(?![nNkqUVaWMmS])'), read: thePast },
];

/** What was soon in the past is not about the future. */
function reference(match: Match): Reading | undefined {
  const timex = match.value('r')!;
  if (timex === 'FUTURE_REF' && (match.tense < 0 || match.after === '-' || match.before === 'w')) return undefined;
  return { kind: 'ref', timex };
}

/** "in the past", by itself */
function thePast(match: Match): Reading | undefined {
  return match.value('a') === '-2' && match.context.pack.definite ? { kind: 'ref', timex: 'PAST_REF' } : undefined;
}
