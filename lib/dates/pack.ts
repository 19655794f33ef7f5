// What a language pack is. A pack is data: words sorted into named classes, over which the shared grammar is written.

/**
 * The classes of words: the name that packs use, what its values mean, and the letter by which the grammar knows it.
 * A class `…OrWord` holds words that also mean something else: they count only where what stands around them speaks for a date.
 */
export const CLASSES = {
  /** 1…12 */
  month: 'M',
  monthOrWord: 'm',
  /** 1…7, Monday first */
  weekday: 'W',
  /** Also abbreviations */
  weekdayOrWord: 'w',
  /** Weekday and part of day in one word: `2EV`. A pack with `joined` need not list them. */
  weekdayPart: 'Q',
  /** `SP`, `SU`, `FA`, `WI` */
  season: 'S',
  seasonOrWord: 's',
  /** `MO`, `MI`, `AF`, `EV`, `NI` */
  dayPart: 'P',
  /**
   * `12-24/3` month, day and for how many days (1 if not said), `12-24/3>1` if the second of them bears the name; `E-2` days from Easter, `A-21` from the fourth Sunday of Advent;
   * `11.4.4` month, weekday and which one, −1 for the last, `11.1.1+1` the day after it; with `*7` the second of its kind is so
   * many days after the first ("2. Advent")
   */
  holiday: 'H',
  /** After a weekday: so many days beyond the next one ("mardi en huit": 7) */
  beyond: '>',
  /** A day, week, month or year by its distance from publication: `D-1`, `Y+1`; with a part of day `D+0EV`, an edge `Y+0END`; `D+0REF` of the present day or of the present as such */
  dayFromNow: 'D',
  /** A unit of time in the singular, by its letter in units.ts */
  unit: 'U',
  /** … in the plural */
  units: 'V',
  /** `Q1`…`Q4`, `H1`, `H2`, where one word says so */
  partOfYear: 'h',
  /** "the nineties": the first year */
  decade: 'K',
  /** Noon, midnight: the clock time */
  noon: 'i',
  /** Counted from publication: last −1, this 0, next 1, coming 1.1 (the first one ahead), past −2 (asks for a duration) */
  fromNow: 'A',
  /** Counted from the last date mentioned: previous −1, same 0, following 1 */
  fromLast: 'j',
  /** In one word, by its distance from the last date mentioned: `D-1` ("Vortag"), `Y-1`, `M-12`, `Q-4`; `P-1` the same period of the year before */
  periodFromLast: 'g',
  /** A stretch of time that takes its length from the one named before ("period") */
  period: '°',
  /** A number in words, and its value */
  number: 'N',
  /** One, a */
  one: 'k',
  /** A few: `X` */
  vagueNumber: 'q',
  /** First 1, second 2 … */
  ordinal: 'o',
  /** Approximately */
  about: 'a',
  /** "full", "long" within a duration */
  durationFiller: 'l',
  /** Beginning, middle, end of a period: `START`, `EARLY`, `MID`, `LATE`, `END` */
  edge: 'E',
  /** After an amount: `ago`; earlier −1, later 1 counted from the last date */
  afterAmount: 'G',
  /** Before an amount: `ago`, or `ahead` of publication ("dans", "tra", "za") */
  beforeAmount: 'B',
  /** After a comparative: "earlier than planned" is no date. With the value `back` what it compares with lies back ("than in April") */
  than: 'r',
  /** The value `per`: a rate, or before a day the day itself ("per 1 juli") */
  every: 'e',
  /** A recurrence in one word, its TIMEX3 value */
  frequency: 'F',
  /** A duration in one word, its TIMEX3 value */
  duration: 'O',
  /** `PRESENT_REF`, `PAST_REF`, `FUTURE_REF` */
  vague: 'R',
  /** O'clock `o`, `am`, `pm` */
  clock: 'C',
  /** A time zone: its offset as ISO 8601 writes it */
  zone: 'Z',
  article: 'd',
  of: 'f',
  /** On, in. The word for a distance ahead ("in two years") has the value `in`, that for where a plan is moved ("auf Mai verschoben") `toward`. As for `from`, `until`, `and`, `since`: a value `ahead` or `onward` leans to the future, `back` to the past, `turn` is before, `after` after, `the` holds the article */
  preposition: 'p',
  /** At a clock time. After the value `hour` a bare number is an hour ("alle 21"), after `hours` a number of hours ("à 20 heures"); so too for `from` and `until` */
  at: 'u',
  /** From, between */
  from: 'v',
  until: 'b',
  and: '&',
  /** Since, and with the value `ahead` ahead of */
  since: 'z',
  /** Mr, Mrs: what follows is a name */
  address: '@',
  /** Street and what else is named after dates */
  place: 'c',
  /** Stands after an age, or with the value `before` before one */
  old: 'L',
  /** Legal forms: the word before is the name of a firm */
  firm: '§',
  /** What is counted and what is numbered: a number beside it is no year */
  counted: '%',
  numbered: '*',
  /**
   * A word that tells the tense of its clause, −3…3, by how surely; `state`: of what is so at present; `be`: a participle after it
   * is not past; `is`: so too, and itself of the present; `has`: past before a participle; `alleged`: past even so; `base`, `third`,
   * `plural`: of what is to come where it is no noun, after a singular or a plural subject; `present`: a participle beside it is not past; `ahead`: looks ahead right beside a date; `plan`: what is done to
   * plans, so that the date of the thing planned lies ahead although the verb is past ("abgesagt", "postponed"); `habit`: of what
   * is so in general ("usually")
   */
  tense: 'x',
  /** A name that holds a word of time: "Sunday Times" */
  name: 'X',
} as const;

export type WordClass = keyof typeof CLASSES;

export interface Pack {
  lang: string;
  /**
   * class → value → words, separated by blanks. `_` joins the words of an expression, a final `~` stands for all `endings`,
   * and a leading `^` asks for a capital.
   */
  words: { [C in WordClass]?: Record<string, string> };
  /** The inflections that `~` stands for. */
  endings: string[];
  /** Regular expressions that most verb forms of a tense match. */
  past?: RegExp;
  future?: RegExp;
  present?: RegExp;
  /** Forms that are past only in a clause without a verb of the present ("bleibt geschlossen"). */
  participle?: RegExp;
  /** Forms that look ahead right beside a date ("die am Freitag beginnenden Spiele"). */
  ahead?: RegExp;
  /** Numbers from 21 to 99 that are put together of the tens among the numbers and these words for 1 to 9. */
  compoundNumbers?: { units: string; by: string; unitsFirst?: boolean };
  /** Weekday and part of day are written as one word ("Mittwochabend"). */
  joined?: boolean;
  /** What a noun after a number looks like if it is counted. */
  plural?: RegExp;
  /** Verbs of a plural subject: after a bare noun at the start of a sentence they tell what is so in general ("Hunde brauchen"). */
  general?: RegExp;
  /** A dot makes a number an ordinal ("24. Februar"). */
  dottedOrdinals?: boolean;
  /** Nouns are capitalised, so that a capital says nothing about names. */
  capitalNouns?: boolean;
  /** Words of time are small: with a capital within a sentence, and no number before, they are names ("Le Soir", "Domenica In"). */
  smallWords?: boolean;
  /** The unit stands before a decade: "les années soixante", "jaren 70". */
  unitBeforeDecade?: boolean;
  /** What begins a clause right behind the noun that it tells of: "the summer she turned 17". */
  subject?: RegExp;
  /** "Last" and "next" stand after their unit too: "la semana pasada". */
  adjectivesAfter?: boolean;
  /** The unit stands after a year: "w 2019 roku". */
  unitAfterYear?: boolean;
  /** What, beside articles, leads a year that stands before a noun ("her 2006 campaign"). */
  attributiveYear?: RegExp;
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
