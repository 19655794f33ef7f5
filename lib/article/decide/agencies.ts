// News agencies: their names as credits, bylines and datelines write them.

import { NEWS_AGENCIES } from '../../language/agencies.ts';

const CANONICAL = new Map<string, string>();
for (const [name, spellings] of Object.entries(NEWS_AGENCIES))
  for (const spelling of spellings) CANONICAL.set(spelling, name);

const SPELLINGS = [...CANONICAL.keys()].sort((a, b) => b.length - a.length);

/** A regular expression source that matches one agency name. */
export const AGENCY = `(?:${SPELLINGS.join('|')})`;
const ANY = new RegExp(`(?<![\\p{L}\\p{N}])${AGENCY}(?![\\p{L}\\p{N}])`, 'gu');
const FROM = new RegExp(`^(?:the\\s)?${AGENCY}\\s(?:in|aus|from)\\s\\p{Lu}[\\p{L} .-]{1,30}$`, 'iu');
const WHOLE = new RegExp(`^(?:the\\s)?${AGENCY}(?:[-/ ][\\p{L}]{2,12})?$`, 'iu');

/** The canonical names of all agencies that a credit names, in order. Only for text known to be a credit. */
export function agenciesIn(credit: string): string[] {
  return [...new Set([...credit.matchAll(ANY)].map((match) => CANONICAL.get(match[0]) as string))];
}

/** Whether the text is an agency's name and nothing more (`dpa`, `dpa/lsw`, `Associated Press`). */
export function isAgency(name: string): boolean {
  return WHOLE.test(name) && agenciesIn(name).length > 0;
}

/** Whether a line says which agency wrote from where (`Associated Press in Valencia`). */
export function isAgencyFrom(line: string): boolean {
  return FROM.test(line) && agenciesIn(line).length > 0;
}
