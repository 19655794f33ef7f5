// How a date was read, as data: the page's words, and the day that they were counted from.
import type { DateMention, KeyDate } from '../types.ts';
import { isoDay } from './calendar.ts';
import { publicationDay } from './context.ts';
import { loadPack } from './packs.ts';

/** The page's words with the preposition before them; `base` only where the words do not say the year, and count from publication. */
export function readFrom(
  text: string,
  mention: DateMention,
  lang: string,
  published: string | undefined,
): NonNullable<KeyDate['readFrom']> {
  const before =
    /(?:(?:^|\s)(\p{L}{1,6}\s))?$/u.exec(text.slice(Math.max(0, mention.start - 8), mention.start))?.[1] ?? '';
  const words = (PREPOSITION.test(before) ? before : '') + mention.text;
  const day = publicationDay(published);
  if (day === undefined || /(?:^|\D)\d{4}(?:\D|$)/.test(words) || isFromLast(words, lang)) return { text: words };
  return { text: words, base: isoDay(day) };
}

const PREPOSITION = /^(?:am|im|in|ab|an|bis|seit|vom|zum|on|at|by|since|until|from|late|over|el|en|desde|hasta)\s$/iu;

/** "tags darauf", "two weeks later": counted from another date of the text. */
function isFromLast(words: string, lang: string): boolean {
  const { lexicon } = loadPack(lang);
  return words
    .toLowerCase()
    .split(' ')
    .some(
      (word) =>
        lexicon
          .get(word)
          ?.some(({ cls, value, rest }) => rest.length === 0 && (cls === 'j' || (cls === 'G' && value !== 'ago'))) ===
        true,
    );
}
