// Words that tell what a date is to its story: the day of a saying, a birth, a law, a count. One table a language.
import { de } from './telling.de.ts';
import { en } from './telling.en.ts';

/** Words in small letters, separated by blanks. */
export interface TellingWords {
  /** Finite verbs of saying. */
  said: string;
  /** Before a verb of saying they make of it something that is done to somebody. */
  passive: string;
  /** Particles that make another verb of one of saying, at the end of its clause ("sagte … ab"). */
  unsaid: string;
  /** Verbs by which a clause tells of something else than the saying that it follows ("said a man was held"). */
  verbs: string;
  /** Past forms that a pattern does not tell. */
  past: string;
  /** Helping verbs of what lay behind what is told. */
  pluperfect: string;
  born: string;
  /** How long something has been there: founded, built. */
  founded: string;
  /** What is named by the year it was made in: laws, treaties, reports, editions. */
  works: string;
  /** Before "today", which then means these days. */
  nowadays: string;
  /** Anywhere beside it, with a verb of the present: so it is still. */
  lasting: string;
  /** What makes of a year the year of a count. */
  counts: string;
  /** Before a day that something is meant for. */
  toward: string;
  /** Before a day up to which, or from which on, something is. */
  onward: string;
  /** Of what is so in general, or happens again and again. */
  habit: string;
  /** Join main clauses: what stands on either side is whole. */
  coordinators: string;
}

export type Telling = Record<keyof TellingWords, Set<string>>;

const NONE: TellingWords = {
  said: '',
  passive: '',
  unsaid: '',
  verbs: '',
  past: '',
  pluperfect: '',
  born: '',
  founded: '',
  works: '',
  nowadays: '',
  lasting: '',
  counts: '',
  toward: '',
  onward: '',
  habit: '',
  coordinators: '',
};

const WORDS = new Map<string, TellingWords>([
  ['de', de],
  ['en', en],
]);
const loaded = new Map<string, Telling>();

/** The words of that language; a language without them has none, and its dates are judged by their place and precision alone. */
export function tellingIn(lang: string): Telling {
  const known = loaded.get(lang);
  if (known) return known;
  const words = WORDS.get(lang) ?? NONE;
  const telling = Object.fromEntries(
    Object.entries(words).map(([name, list]) => [name, new Set(list.split(/\s+/).filter(Boolean))]),
  ) as Telling;
  loaded.set(lang, telling);
  return telling;
}
