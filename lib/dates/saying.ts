// The day on which somebody said something: when it was said is seldom what a reader wants to know.
import { LONGER } from './grain.ts';
import { wordsOf } from './passage.ts';
import type { Sighting } from './sightings.ts';
import type { Telling } from './telling.ts';

/** So few words between two commas tell nothing of their own. */
const SCRAP = 3;

/** "sagte er am Donnerstag", "officials said on Friday that …", but not "said a man was held on Friday". */
export function isSaying(sighting: Sighting, { said, unsaid, verbs }: Telling): boolean {
  const { mention, text, part, span, words, distance } = sighting;
  if (LONGER.has(mention.grain) || distance > 0) return false;
  // "sagte Kranz, Richter am Landgericht, am Montag"
  if (words.part.length <= SCRAP && part.start > span.start - 60) {
    const earlier = wordsOf(text.slice(Math.max(0, part.start - 120), part.start));
    const last = earlier.findLastIndex((word) => said.has(word));
    if (last >= 0 && !earlier.slice(last + 1).some((word) => verbs.has(word) || isPastForm(word, verbs))) return true;
  }
  const before = wordsOf(text.slice(part.start, span.start));
  const after = wordsOf(text.slice(span.end, part.end));
  const behind = before.findLastIndex((word) => said.has(word));
  if (behind >= 0 && !before.slice(behind + 1).some((word) => verbs.has(word) || isPastForm(word, verbs))) {
    return !unsaid.has(after.at(-1) ?? before.at(-1) ?? '');
  }
  const ahead = after.findIndex((word) => said.has(word));
  if (ahead < 0 || unsaid.has(after.at(-1)!)) return false;
  return !after.slice(0, ahead).some((word) => verbs.has(word));
}

/** English alone puts what was said behind the verb of saying without a mark, so that a second verb may own the date. */
const isPastForm = (word: string, verbs: Set<string>): boolean => verbs.size > 0 && /..ed$/.test(word);

/**
 * "Trump sagte am Mittwoch, …": one whom the story has introduced by his full name opens a sentence of his own, without an
 * introduction and not behind his own words. That he spoke may be a step of the story.
 */
export function isProtagonist({ text, whole, story }: Sighting, { said }: Telling): boolean {
  const [, name = '', verb = ''] = /^(\p{Lu}[\p{L}'’-]+)\s(\p{Ll}+)/u.exec(text.slice(whole.start, whole.end)) ?? [];
  return said.has(verb) && story.introduces(name);
}
