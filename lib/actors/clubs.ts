// Sports clubs that a story calls by their city: there the city's name is the club, unless it stands for a place.
import type { Group } from './groups.ts';
import { type Mention, neighbour } from './mention.ts';
import { CLUB_WORDS } from './words/club-words.ts';

const LOCATIVE = /^(?:in|aus|nach|at|from|near)$/i;

/** Whether an organisation's name is a club's. */
export function isClub({ words }: Group): boolean {
  return words.length > 1 && words.length < 5 && words.some((word) => CLUB_WORDS.has(word));
}

/** The words by which a club may be called for short. */
export function clubNames({ words }: Group): string[] {
  return words.filter((word, at) => (at === 0 ? word.length > 2 : word.length > 3 && !CLUB_WORDS.has(word)));
}

/** Whether the city's name, written by itself, mostly stands for the club and not for the place. */
export function standsForClub(city: Group, clubWords: ReadonlySet<string>): boolean {
  if (city.words.length > 1 || !clubWords.has(city.key)) return false;
  return 2 * city.mentions.filter(isLocative).length < city.mentions.length;
}

/** "in Freiburg", or "Freiburg (dpa)" at the start of a sentence. */
function isLocative(mention: Mention): boolean {
  const dateline = mention.first === 0 && /^[(–-]$/.test(neighbour(mention, 1)?.text ?? '');
  return dateline || LOCATIVE.test(neighbour(mention, -1)?.text ?? '');
}
