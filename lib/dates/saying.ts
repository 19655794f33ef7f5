// The day on which somebody said something: when it was said is seldom what a reader wants to know.
import { LONGER } from './grain.ts';
import { wordsOf } from './passage.ts';
import type { Sighting } from './sightings.ts';
import type { Telling } from './telling.ts';

/** So few words between two commas tell nothing of their own. */
const SCRAP = 3;

/** "sagte er am Donnerstag", "officials said on Friday that …", but not "said a man was held on Friday". */
export function isSaying(sighting: Sighting, telling: Telling): boolean {
  const { mention, text, part, span, words, distance } = sighting;
  const { unsaid, verbs } = telling;
  if (LONGER.has(mention.grain) || distance > 0) return false;
  // "sagte Kranz, Richter am Landgericht, am Montag"
  if (words.part.length <= SCRAP && part.start > span.start - 60) {
    const earlier = wordsOf(text.slice(Math.max(0, part.start - 120), part.start));
    const last = earlier.findLastIndex(isSaid);
    if (last >= 0 && !earlier.slice(last + 1).some((word) => isOtherVerb(word, telling))) return true;
  }
  const before = wordsOf(text.slice(part.start, span.start));
  const after = wordsOf(text.slice(span.end, part.end));
  const behind = before.findLastIndex(isSaid);
  if (behind >= 0 && !before.slice(behind + 1).some((word) => isOtherVerb(word, telling))) {
    return !unsaid.has(after.at(-1) ?? before.at(-1) ?? '');
  }
  const ahead = after.findIndex(isSaid);
  if (ahead < 0 || unsaid.has(after.at(-1)!)) return false;
  return !after.slice(0, ahead).some((word) => verbs.has(word));

  /** But not "was admitted to hospital". */
  function isSaid(word: string, i: number, all: string[]): boolean {
    return telling.said.has(word) && !telling.passive.has(all[i - 1] ?? '');
  }
}

/** English alone puts what was said behind the verb of saying without a mark, so that a second verb may own the date. */
const isOtherVerb = (word: string, { verbs, past }: Telling): boolean =>
  verbs.has(word) || (verbs.size > 0 && (/..ed$/.test(word) || past.has(word)));

/**
 * "Trump sagte am Mittwoch, …": one whom the story has introduced by his full name opens a sentence of his own, without an
 * introduction and not behind his own words. That he spoke may be a step of the story.
 */
export function isProtagonist({ text, whole, story }: Sighting, { said }: Telling): boolean {
  const [, name = '', verb = ''] = /^(\p{Lu}[\p{L}'’-]+)\s(\p{Ll}+)/u.exec(text.slice(whole.start, whole.end)) ?? [];
  return said.has(verb) && story.introduces(name);
}
