// What the rules of sentence boundaries want to know about a language. Words stand without their dot, in lower case.

export interface SentenceWords {
  /** Abbreviations: the dot after them is their own. */
  inside: ReadonlySet<string>;
  /** Abbreviations before a number ("Art. 5") that are words elsewhere. */
  beforeNumber: ReadonlySet<string>;
  /** Abbreviations after a number ("1.6 mill. Barrels") that are words elsewhere; closing a sentence only before one of `starters`. */
  afterNumber: ReadonlySet<string>;
  /** Abbreviations that may close a sentence: before one of `starters`, or, if not also `inside`, before any other capital. */
  ending: ReadonlySet<string>;
  /** Abbreviations of names ("Ill.") that are words elsewhere: only with a capital, and closing a sentence like those of `ending`. */
  capital: ReadonlySet<string>;
  /** Function words: written with a capital they open a sentence and hardly ever a name. */
  starters: ReadonlySet<string>;
  /** Months, weekdays, time zones: what follows an ordinal or a time of day ("24. Februar", "7 p.m. Monday"). */
  calendar: ReadonlySet<string>;
  /** Nouns that follow an ordinal number ("2. Bundesliga"); only where ordinals are written with a dot. */
  ordinalNouns: ReadonlySet<string>;
  /** Words before an ordinal number ("am 24."). */
  beforeOrdinal: ReadonlySet<string>;
  /** Abbreviations of two letters that are written apart and never close a sentence ("z. B."). */
  halves: ReadonlySet<string>;
  /** Verbs that tie a capitalised speaker to the question or call just quoted ("Really?" Smith asked). */
  speech: ReadonlySet<string>;
}

/** A set of words, written with blanks and line breaks between them. */
export function list(words = ''): ReadonlySet<string> {
  return new Set(words.split(/\s+/).filter(Boolean));
}
