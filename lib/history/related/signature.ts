// What an article is compared by: its heaviest terms, its actors and places, the days it speaks of.
import type { Actor, Brief } from '../../types.ts';
import { withCurrentKeys } from '../actor-keys.ts';
import { dayOf } from '../day.ts';
import { backgroundShare } from './background.ts';
import { termsOf } from './terms.ts';

const TERMS = 64;
const ACTORS = 16;
const NAMES = 32;
const SHORTEST_NAME = 3;
const TITLE_WEIGHT = 3;
const LEAD_WEIGHT = 2;
/** The opening, in UTF-16 units, however the page divides it into blocks. */
const LEAD = 300;

/** What can be told from the article alone. */
export interface Signature {
  lang: string;
  /** Days since 1970 of publication, or of the first reading. */
  day: number;
  terms: string[];
  /** How heavily the article uses each of `terms`, 1…255 of the heaviest. */
  weights: Uint8Array;
  /** Words of the actors' keys, each after an `@`, and how much the article is about their bearers, like `weights`. */
  names: string[];
  nameWeights: Uint8Array;
  /** Keys of persons and organisations, and of places, most salient first. */
  actors: string[];
  places: string[];
  /** The key dates that are one day, `YYYY-MM-DD`: two articles that both name a year share next to nothing. */
  dates: string[];
}

/** The signature of an article; `readAt` stands in for a missing date of publication. */
export function signatureOf(brief: Brief, readAt: number): Signature {
  const { article, actors, dates } = withCurrentKeys(brief);
  const counts = new Map<string, number>();
  const add = (text: string, weight: number) => {
    for (const term of termsOf(text, article.lang)) counts.set(term, (counts.get(term) ?? 0) + weight);
  };
  add(`${article.kicker ?? ''} ${article.title}`, TITLE_WEIGHT);
  let reached = 0;
  for (const { text } of article.blocks) {
    const lead = Math.max(0, LEAD - reached);
    const cut = text.length <= lead ? text.length : text.lastIndexOf(' ', lead) + 1;
    add(text.slice(0, lead > 0 ? cut : 0), LEAD_WEIGHT);
    add(text.slice(lead > 0 ? cut : 0), 1);
    reached += text.length;
  }

  const heaviest = [...counts]
    .map(([term, count]) => ({
      term,
      weight: Math.sqrt(count),
      rank: Math.sqrt(count) * -Math.log(backgroundShare(term, article.lang)),
    }))
    .sort((a, b) => b.rank - a.rank || (a.term < b.term ? -1 : 1))
    .slice(0, TERMS);
  const names = nameWords(actors);
  const keys = (places: boolean) =>
    actors
      .filter(({ type }) => (type === 'place') === places)
      .slice(0, ACTORS)
      .map(({ key }) => key);
  return {
    lang: article.lang,
    day: Date.parse(dayOf(article.published, readAt)) / 86_400_000,
    terms: heaviest.map(({ term }) => term),
    weights: packed(heaviest.map(({ weight }) => weight)),
    names: names.map(([word]) => word),
    nameWeights: packed(names.map(([, weight]) => weight)),
    actors: keys(false),
    places: keys(true),
    dates: [...new Set(dates.filter(({ from, to }) => from === to).map(({ from }) => from))],
  };
}

/** Words rather than whole keys, so that "Merz" and "Friedrich Merz" meet. Keys rather than names: they are the same in two languages. */
function nameWords(actors: readonly Actor[]): [string, number][] {
  const weights = new Map<string, number>();
  for (const { key, mentions, salience } of actors) {
    const weight = Math.sqrt(Math.max(1, mentions.length)) * (0.3 + salience);
    for (const word of wordsOfKey(key)) weights.set(word, Math.max(weights.get(word) ?? 0, weight));
  }
  return [...weights].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, NAMES);
}

/** The words of an actor's key as they have posting lists: without initials, but the code of a state is a word. */
export const wordsOfKey = (key: string): string[] =>
  key
    .slice(key.indexOf(':') + 1)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word, _, words) => word.length >= SHORTEST_NAME || words.length === 1)
    .map((word) => `@${word}`);

/** Weights as 1…255 of the greatest. */
function packed(weights: readonly number[]): Uint8Array {
  const most = Math.max(...weights);
  return Uint8Array.from(weights, (weight) => Math.max(1, Math.round((255 * weight) / most)));
}

/** Everything of an article that has a posting list, and how heavily. */
export const listed = ({ terms, weights, names, nameWeights }: Signature): [string, number][] => [
  ...terms.map((term, i): [string, number] => [term, weights[i]!]),
  ...names.map((name, i): [string, number] => [name, nameWeights[i]!]),
];
