// Why two stories belong together, in the words of the story at hand: the relations know keys, days and folded stems.
import { fold } from '../../lib/language/fold.ts';
import type { Brief, RelatedStory } from '../../lib/types.ts';
import { formatDay } from '../calendar.ts';
import type { Strings } from '../strings.tsx';

const SHOWN = 3;
const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}-]*/gu;

/** The first word of the story that a stem was taken from. */
function wordOf(stem: string, { title, blocks }: Brief['article']): string | undefined {
  for (const text of [title, ...blocks.map((block) => block.text)]) {
    for (const [word] of text.matchAll(WORD)) if (fold(word).startsWith(stem)) return word;
  }
  return undefined;
}

/** The three best reasons: shared actors, places, days, and then terms. */
export function reasonsOf(why: RelatedStory['why'], { article, actors }: Brief, strings: Strings): string[] {
  const name = (key: string) => actors.find((actor) => actor.key === key)?.name;
  const day = (date: string) => (/^\d{4}-\d\d-\d\d$/.test(date) ? formatDay(date, strings) : date);
  const words = [
    ...[...why.actors, ...why.places].map(name),
    ...why.dates.map(day),
    ...why.terms.map((term) => wordOf(term, article)),
  ];
  return [...new Set(words)].filter((word) => word !== undefined).slice(0, SHOWN);
}
