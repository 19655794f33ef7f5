// The grammar of time expressions, the same for every language: regular expressions over word classes (pack.ts, lexer.ts), each with its reading.
//
// Every pattern is bounded: no group that repeats holds another that does. Among overlapping matches the leftmost, then the longest,
// then the earlier rule wins; a match whose reading is `undefined` is dropped.
import { absoluteRules } from './grammar/absolute.ts';
import { agoRules } from './grammar/ago.ts';
import { clockRules } from './grammar/clock.ts';
import { dayRules } from './grammar/day.ts';
import { durationRules } from './grammar/duration.ts';
import { numericRules } from './grammar/numeric.ts';
import { relativeRules } from './grammar/relative.ts';
import type { Rule } from './grammar/rule.ts';
import { vagueRules } from './grammar/vague.ts';
import { weekdayRules } from './grammar/weekday.ts';
import { yearRules } from './grammar/year.ts';

export const RULES: Rule[] = [
  ...dayRules,
  ...absoluteRules,
  ...numericRules,
  ...yearRules,
  ...clockRules,
  ...weekdayRules,
  ...relativeRules,
  ...agoRules,
  ...durationRules,
  ...vagueRules,
];
