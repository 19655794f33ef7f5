// What two articles share that would convince a reader. Where there is nothing of the kind, there is no reason: never a number, a verb, a function word.
import type { RelatedStory } from '../../types.ts';
import { type Frequencies, isCommon, isCommonActor } from './frequency.ts';
import { SAME_STORY, type Vectors } from './score.ts';
import type { Signature } from './signature.ts';

const REASONS = 5;
/** A single rare noun may be of another story; so many are not. */
const NOUNS = 2;
/** States are in the news every day: their keys are their codes. */
const STATE = /^place:\p{L}{2}$/u;

interface Context {
  score: number;
  /** The stems of the first article's nouns. */
  nouns?: ReadonlySet<string> | undefined;
}

/**
 * Persons and organisations first, then days to come, places, and rare nouns. A place or a noun by itself convinces only between
 * articles that are near: two fires are in one town, and about a fire.
 */
export function reasons(
  a: Signature,
  b: Signature,
  vectors: [Vectors, Vectors],
  frequencies: Frequencies,
  { score, nouns = new Set() }: Context,
): RelatedStory['why'] {
  const rare = (keys: string[]) => keys.filter((key) => !isCommonActor(key, frequencies)).slice(0, REASONS);
  const actors = rare(shared(a.actors, b.actors));
  // A day to come convinces by itself. One that lies behind is named by many stories, and that of publication by all: it says something beside a name.
  const days = [a.day, b.day].map(isoDay);
  const now = days.toSorted().at(-1) ?? '';
  const dates = shared(a.dates, b.dates)
    .filter((date) => date > now || (actors.length > 0 && !days.includes(date)))
    .sort((x, y) => Number(y > now) - Number(x > now))
    .slice(0, REASONS);
  const isNear = score >= SAME_STORY;
  const places = isNear || actors.length > 0 ? rare(shared(a.places, b.places).filter((key) => !STATE.test(key))) : [];
  const terms = isNear ? termsOf(vectors, nouns, frequencies) : [];
  const hasCompany = actors.length + dates.length + places.length > 0;
  return { actors, places, dates, terms: hasCompany || terms.length >= NOUNS ? terms : [] };
}

function termsOf([a, b]: [Vectors, Vectors], nouns: ReadonlySet<string>, frequencies: Frequencies): string[] {
  return [...a.terms.keys()]
    .filter((term) => b.terms.has(term) && nouns.has(term) && !isCommon(term, frequencies))
    .sort((x, y) => b.terms.get(y)! * a.terms.get(y)! - b.terms.get(x)! * a.terms.get(x)!)
    .slice(0, REASONS);
}

const isoDay = (day: number): string => new Date(day * 86_400_000).toISOString().slice(0, 10);

/** The members of `a` that are also in `b`, in the order of `a`. */
function shared(a: readonly string[], b: readonly string[]): string[] {
  const others = new Set(b);
  return a.filter((member) => others.has(member));
}
