// Whether a full stop, question or exclamation mark ends its sentence: rules over the words on both sides of it.
import type { SentenceWords } from './sentence-words.ts';

/** What stands around a run of closing marks such as `.`, `?“` or `.)`. */
export interface Stop {
  /** The run itself. */
  marks: string;
  /** The word that the run closes, with inner dots and hyphens; empty after a bracket or quote. */
  word: string;
  /** The word before that one, and the word before that. */
  before: string;
  earlier: string;
  /** Whether the text leaves out capitals, so that a small letter may open a sentence. */
  casual: boolean;
  /** The rest of the text after the white space, cut to a bounded length. */
  rest: string;
}

const ROMAN = /^[IVX]{2,6}$/;
/** A number that may be an ordinal, alone or as the second of two ("8./9. April"). */
const NUMBER = /^(?:\d{1,3}\.?[/–-])?(\d{1,3})$/;
const OPENING = /^["'“”„‚‘«»‹›([–—-]+\s?/u;
const FIRST_WORD = /^[\p{L}\p{M}\d]+(?:[.'’-][\p{L}\d]+)*/u;
/** "Bgm", "Vbgm", "Mrd": no word has consonants only; acronyms ("BMW") and units ("5 km") do. */
const UNSPEAKABLE = /^\p{L}[bcdfghjklmnpqrstvwxzß]{1,5}$/u;
const UNITS = new Set(['m', 'g', 'l', 't', 'c', 'f']);

/** True if the sentence ends at this stop. The words are those of the text's language. */
export function endsSentence(stop: Stop, words: SentenceWords): boolean {
  const rest = stop.rest.replace(OPENING, '');
  const next = FIRST_WORD.exec(rest)?.[0] ?? '';
  const lower = next.toLowerCase();
  if (/^[,;:.!?)\]%/]/.test(rest)) return false;
  const opens = words.starters.has(lower) || /^["'“”„‚«»‹›]/.test(stop.rest);
  const small = /^\p{Ll}/u.test(next) && !/^\p{Ll}{1,2}\p{Lu}/u.test(next);
  if (small && !(stop.casual && words.starters.has(lower))) return false;

  if (/[?!]/.test(stop.marks)) return !isTaggedSpeech(stop.marks, rest, words);
  if (stop.marks !== '.') return true; // "...", ".“", ".)": no abbreviation keeps its dot before those

  const word = stop.word.toLowerCase();
  const number = NUMBER.exec(stop.word)?.[1];
  if (number && words.beforeOrdinal.size > 0) return !isOrdinal(Number(number), stop, next, opens, words);
  if (ROMAN.test(stop.word) && words.beforeOrdinal.size > 0 && /^\p{Lu}/u.test(stop.before)) return opens;
  if (/^\p{L}$/u.test(stop.word)) return endsAfterLetter(stop, opens, words);
  if (/^(?:\d|[IVX]+(?!\p{L}))/u.test(next) && (words.beforeNumber.has(word) || /\p{L}str$/u.test(word))) return false;
  if (/\d$/.test(stop.before) && words.afterNumber.has(word)) return opens;
  const tail = stop.word.slice(stop.word.lastIndexOf('-') + 1);
  if (/^\p{Lu}\p{Ll}/u.test(tail) && words.capital.has(tail.toLowerCase())) return opens;
  if (words.ending.has(word) && opens) return true;
  if (words.ending.has(word) && !words.inside.has(word)) return /^\p{Lu}/u.test(next) && !words.calendar.has(lower);
  if (isAcronym(stop.word)) return true;
  if (words.inside.has(word) || words.inside.has(tail.toLowerCase())) return false;
  if (/^\p{L}{1,2}(?:\.\p{L}{1,2})+$/u.test(word)) return opens; // "z.B", "U.N.I"
  if (isUnspeakable(stop)) return opens;
  return true;
}

/** "bei der ING.", "im HR.": no abbreviation with a dot, though some are spelt so in small letters. */
function isAcronym(word: string): boolean {
  return /^\p{Lu}{2,}$/u.test(word);
}

function isUnspeakable({ word, before }: Stop): boolean {
  return UNSPEAKABLE.test(word) && !/^[aeiouyäöü]/i.test(word) && !/\d$/.test(before);
}

/** "24. Februar", "im 19. Jahrhundert", "zum neuen 2. Bürgermeister", "31. 12. 2025", but not "auf Platz 3. Trainer …". */
function isOrdinal(number: number, stop: Stop, next: string, opens: boolean, words: SentenceWords): boolean {
  const lower = next.toLowerCase();
  if (words.calendar.has(lower) || words.ordinalNouns.has(lower)) return true;
  if (/^\d/.test(next)) return number <= 31 && /^(?:\d{1,2}\.|(?:19|20)\d\d\b)/.test(stop.rest);
  if (opens) return false;
  const before = stop.before.toLowerCase();
  const earlier = stop.earlier.toLowerCase();
  const isSecond = /^(?:und|oder|bis|sowie)$/.test(before) && /^\d{1,3}\.$/.test(earlier);
  const isDescribed = /^\p{Ll}+e[mnrs]?$/u.test(stop.before) && words.beforeOrdinal.has(earlier);
  return isSecond || isDescribed || before === '' || words.beforeOrdinal.has(before);
}

/** Initials ("J. D. Vance") and halves of abbreviations ("z. B.") go on; "1,80 m." and "Plan B. Die …" end. */
function endsAfterLetter(stop: Stop, opens: boolean, words: SentenceWords): boolean {
  if (/^\d/.test(stop.before) && UNITS.has(stop.word)) return true;
  if (/^\p{Ll}\.$/u.test(stop.before)) return opens && !words.halves.has((stop.before + stop.word).toLowerCase());
  if (/^\p{Ll}$/u.test(stop.word)) return false;
  if (stop.word === 'I' && /^\p{Ll}/u.test(stop.before)) return true;
  return opens && !/^\p{Lu}\.$/u.test(stop.before);
}

/** "Really?" Smith asked: the speaker belongs to the question. */
function isTaggedSpeech(marks: string, rest: string, words: SentenceWords): boolean {
  if (words.speech.size === 0 || !/["'”’»]$/.test(marks)) return false;
  const [first = '', second = '', third = '', fourth = ''] = rest.slice(0, 80).split(' ');
  if (!/^\p{Lu}/u.test(first)) return false;
  const bare = [second, third, fourth].map((word) => word.replace(/[.,;:]$/, ''));
  const verb = bare.findIndex((word) => words.speech.has(word));
  return verb === 0 || (verb > 0 && bare.slice(0, verb).every((word) => /^\p{Lu}/u.test(word)));
}
