// Why two stories belong together, as a sentence in the words of the story at hand: the relations know keys, days and folded stems.
import { fold } from '../../lib/language/fold.ts';
import type { Brief, RelatedStory } from '../../lib/types.ts';
import { formatDay } from '../calendar.ts';
import type { Strings } from '../strings.tsx';

const SHOWN = 2;
const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}-]*/gu;

/** The first word of the story that a noun's stem was taken from: in German one with a capital. */
function wordOf(stem: string, { lang, title, blocks }: Brief['article']): string | undefined {
  for (const text of [title, ...blocks.map((block) => block.text)]) {
    for (const [word] of text.matchAll(WORD))
      if (fold(word).startsWith(stem) && (lang !== 'de' || /^\p{Lu}/u.test(word))) return word;
  }
  return undefined;
}

/** The best reason: shared people and organisations, a day to come, places, and then nouns. Undefined if there is none that would convince. */
export function reasonOf(why: RelatedStory['why'], { article, actors }: Brief, strings: Strings): string | undefined {
  const { t, locale } = strings;
  const named = (keys: readonly string[]) => keys.map((key) => actors.find((actor) => actor.key === key)?.name);
  const list = (words: readonly (string | undefined)[]): string[] => {
    const known = [...new Set(words)].filter((word) => word !== undefined).slice(0, SHOWN);
    return known.length > 0 ? [new Intl.ListFormat(locale, { type: 'conjunction' }).format(known)] : [];
  };
  const [people] = list(named(why.actors));
  if (people) return t('why.actors', [people]);
  const [day] = why.dates;
  if (day) return t('why.date', [formatDay(day, strings)]);
  const [places] = list(named(why.places));
  if (places) return t('why.places', [places]);
  const [words] = list(why.terms.map((term) => wordOf(term, article)));
  return words && t('why.terms', [words]);
}
