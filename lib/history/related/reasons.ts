// What two articles share, in words for the reader.
import type { RelatedStory } from '../../types.ts';
import { type Frequencies, isCommon, isCommonActor, isCommonWord } from './frequency.ts';
import type { Vectors } from './score.ts';
import type { Signature } from './signature.ts';

const REASONS = 5;

/** Shared actors, places, dates and terms, the telling ones first; never one of which the history is full. */
export function reasons(
  a: Signature,
  b: Signature,
  vectors: [Vectors, Vectors],
  frequencies: Frequencies,
): RelatedStory['why'] {
  const actors = (keys: string[]) => keys.filter((key) => !isCommonActor(key, frequencies)).slice(0, REASONS);
  const [left, right] = vectors.map(({ terms }) => terms) as [Vectors['terms'], Vectors['terms']];
  const terms = [...left.keys()]
    .filter((term) => right.has(term) && !isCommon(term, frequencies) && !isCommonWord(term, a.lang))
    .sort((x, y) => left.get(y)! * right.get(y)! - left.get(x)! * right.get(x)!);
  return {
    actors: actors(shared(a.actors, b.actors)),
    places: actors(shared(a.places, b.places)),
    dates: shared(a.dates, b.dates).slice(0, REASONS),
    terms: terms.slice(0, REASONS),
  };
}

/** The members of `a` that are also in `b`, in the order of `a`. */
function shared(a: readonly string[], b: readonly string[]): string[] {
  const others = new Set(b);
  return a.filter((member) => others.has(member));
}
