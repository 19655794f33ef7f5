// References to the present, the past and the future as such: "derzeit", "recently", "bald".
import { pattern, type Rule } from './rule.ts';

export const vagueRules: Rule[] = [
  { name: 'reference', pattern: pattern('d?(?<r>R)'), read: (match) => ({ kind: 'ref', timex: match.value('r')! }) },
];
