// The time engine's door: expressions of time in a text, and the few dates of an article that a reader wants.
import type { DateMention } from '../types.ts';
import { find } from './find.ts';
import { loadPack } from './packs.ts';

/**
 * Every expression of time in `text`, in reading order, without overlaps.
 * `lang` is a BCP 47 tag, of which the primary part counts; a language without a pack gives numeric dates only.
 * `published` is ISO 8601; relative expressions resolve on the day it states, offset or not. Without it only absolute dates resolve,
 * and what counts from a full date of the text ("the next day"). `modified`: when the page was last changed, if it says so.
 *
 * Values follow the TimeML guidelines and, for German, those of KRAUTS, save where a reader would be misled: a clock time of a
 * sentence that names no day is of the day of publication (corpora often leave its day open), "Weihnachten" is the 25th, "ist am
 * Montag angesetzt" lies ahead, a season said in general is a SET, an age is no duration. What KRAUTS marks as a mere length ("vor
 * drei Jahren", "zwei Tage später") keeps that TIMEX3 value and tells the day or year it leads to in `edtf`, `from` and `to`.
 */
export function findDates(
  text: string,
  { lang, published, modified }: { lang: string; published?: string | undefined; modified?: string | undefined },
): DateMention[] {
  return find(text, loadPack(lang.toLowerCase().split(/[-_]/)[0]!), published, {}, modified);
}

export { toIcs } from './ics.ts';
export { keyDates } from './key-dates.ts';
