// What a language pack is. A pack is data: words sorted into classes, each class one letter, over which the shared grammar is written.

/**
 * The classes of words, and what their values mean. Small letters that stand beside a capital are words that also mean something else.
 *
 * - `M` `m` month, 1…12 · `W` `w` weekday, 1…7 · `Q` weekday and part of day in one word, `2EV` · `S` `s` season · `P` part of day
 * - `H` holiday: `12-24/3` month, day and for how many days; `E-2` days from Easter; `11.4.4` month, weekday and which one
 * - `D` day, week, month or year counted from publication: `D-1`, `Y+1`, `D+0EV`, `Y+0END`
 * - `U` unit (units.ts), `V` its plural · `h` `Q1`…`Q4`, `H1`, `H2` · `K` decade, its first year · `i` noon, midnight
 * - `A` counted from publication: last −1, this 0, next 1, coming 1.1 (the first one ahead), past −2 (asks for a duration)
 * - `j` counted from the last date mentioned: previous −1, same 0, following 1
 * - `N` number · `k` one or a · `q` vague number, X · `o` ordinal · `a` approximation · `l` filler within a duration
 * - `E` edge of a period · `G` earlier −1, later 1 or `ago`, after the amount · `B` ago, before it
 * - `e` every · `F` frequency, `O` duration, `R` vague reference, each a TIMEX3 value
 * - `C` o'clock, `am` or `pm` · `Z` time zone
 * - `d` article · `f` of · `p` in, on · `u` at a clock time · `v` from, between · `b` until, to · `&` and · `z` since; a value of
 *   `ahead`, `onward` or `back` leans to the future or the past, `turn` is before or after
 * - `@` form of address · `c` street and what else is named after dates · `L` old, after an age · `%` what is counted and `*` what
 *   is numbered, so that a number beside it is no year
 * - `x` a word of no class: its value is the tense it speaks for, −3…3, or `state`, a verb of what is so at present, or `be`, after
 *   which a participle is not past
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
  /** Which of two weekdays is meant in a clause of no recognised tense. */
  tenseless: 'past' | 'future';
}
