// What a language pack is. A pack is data: words sorted into classes, each class one letter, over which the shared grammar is written.

/**
 * The classes of words, and what their values mean:
 *
 * M month 1…12 (`m` a month that is also a name or verb) · W weekday 1…7 (`w` an abbreviation that is also a word) ·
 * Q weekday and part of day in one word, `2EV` · S season (`s` also another word) · H holiday: `12-24/3` month, day and how many days, `E-2` from
 * Easter, `11.4.4` month, weekday and which one · P part of day · D day, week, month or year counted from publication, `D-1` `Y+1` `D+0EV` ·
 * U unit, singular (`V` plural) · A this/last/next, 0 −1 +1, 1.1 "coming", the first one ahead,
 * `-2` "past" that asks for a duration · j same/previous/following,
 * counted from the last date mentioned · N number word · k one or a · q vague number · o ordinal · K decade, its first year ·
 * h `Q1`…`Q4`, `H1`, `H2` · E edge · a approximation · G earlier −1, later 1 or `ago` after the amount, `B` before it ·
 * e every · F frequency, a TIMEX · O duration word, a TIMEX · R vague reference, a TIMEX · C o'clock, `am` or `pm` · i noon, midnight · Z time zone ·
 * d article · f of · p in, on · u at (a clock time) · v from, between · b until, to · & and · z since · l filler within a duration ·
 * @ form of address · c street or the like, named after dates · L old, after an age · % what is counted, so that the number before it is no year · * what is numbered ·
 * x a word of no class; its value is the tense it speaks for, from −3 to 3, or `state`, a verb of what is so at present,
 * or `be`, after which a participle is not past.
 */
export type WordClass = string;

export interface Pack {
  lang: string;
  /**
   * class → value → words, separated by blanks. `_` joins the words of an expression, a final `~` stands for all `endings`,
   * and a leading `^` asks for a capital.
   */
  words: Record<WordClass, Record<string, string>>;
  /** The inflections that `~` stands for. */
  endings: string[];
  /** A regular expression that most past verb forms match, and one for future forms. */
  past?: RegExp;
  future?: RegExp;
  /** Weekday and part of day are written as one word ("Mittwochabend"). */
  joined?: boolean;
  /** A dot makes a number an ordinal ("24. Februar"). */
  dottedOrdinals?: boolean;
  /** Nouns are capitalised, so that a capital says nothing about names. */
  capitalNouns?: boolean;
  /** Numeric dates and month names put the month first. */
  monthFirst?: boolean;
  /** Words for choosing among dates, separated by blanks. */
  lists: {
    /** Open a clause after a comma or dash. */
    clauses: string;
    /** Verbs of saying: what they introduce must not be cut off. */
    speech: string;
    /** Tell of founding, building, birth: the background of a story. */
    background: string;
    /** Stand before the time a page was written. */
    stamps: string;
    /** Of games, whose halves and quarters are not the calendar's. */
    games: string;
  };
  /** "the year", by itself, is a date by this language's annotation practice. */
  definite?: boolean;
  /** What "three years ago" is by this language's annotation practice. */
  ago: 'date' | 'duration';
  /** What a weekday or month means in a clause of no recognised tense. */
  tenseless: 'past' | 'future' | 'nearest';
}
