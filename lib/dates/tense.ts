// Which tense the words around a date speak for, and whether its day rests on a guess.
import type { Loaded } from './packs.ts';
import type { Sighting } from './sightings.ts';
import { tellingIn } from './telling.ts';

export interface Evidence {
  past: number;
  future: number;
}

/** How many words speak for the past and how many for the future. @param words in small letters. */
export function evidenceIn(words: readonly string[], { pack, lexicon }: Loaded): Evidence {
  const telling = tellingIn(pack.lang);
  let past = 0;
  let future = 0;
  for (const word of words) {
    const vote = voteOf(word, lexicon);
    if (vote !== undefined) {
      if (vote < 0) past++;
      else future++;
    } else if (pack.past?.test(word) || telling.past.has(word)) past++;
    else if (pack.future?.test(word)) future++;
  }
  return { past, future };
}

function voteOf(word: string, lexicon: Loaded['lexicon']): number | undefined {
  for (const { cls, value, rest } of lexicon.get(word) ?? []) {
    if (cls === 'x' && rest.length === 0 && Number(value)) return Number(value);
  }
  return undefined;
}

/** Rules that choose among several days of a name: which Tuesday, which May. */
const CHOOSING = new Set([
  'weekday',
  'day-month',
  'month-day',
  'month',
  'season',
  'holiday',
  'weekend',
  'nth-weekday',
  'quarter',
]);
/** Beyond so many days the year next to it is as near. */
const FAR = 150;

/**
 * Whether the day was chosen against what the words around it say: the text names no year and nothing that counts from publication,
 * and the verbs beside it look the other way only; or nothing speaks for the choice, where the present tense may mean the days ahead
 * or the other choice is as near.
 */
export function isGuessed({ mention, words, distance }: Sighting, loaded: Loaded): boolean {
  if (!CHOOSING.has(mention.rule) || /\d{4}/.test(mention.text) || distance === 0) return false;
  if (isCounted(mention.text, loaded)) return false;
  const { past, future } = evidenceIn(words.part, loaded);
  const [wanted, other] = distance > 0 ? [future, past] : [past, future];
  if (wanted > 0) return false;
  return other > 0 || Math.abs(distance) > FAR || (distance < 0 && evidenceIn(words.sentence, loaded).past === 0);
}

/** "last Monday", "kommenden Mai": a word of the mention says which. */
function isCounted(text: string, { lexicon }: Loaded): boolean {
  return text
    .toLowerCase()
    .split(/[\s-]/)
    .some((word) => lexicon.get(word)?.some(({ cls }) => cls === 'A' || cls === 'j' || cls === 'D') === true);
}
