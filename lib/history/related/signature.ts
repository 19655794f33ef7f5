// What an article is compared by: its heaviest terms, its actors and places, the days it speaks of.
import type { Brief } from '../../types.ts';
import type { SignatureRow } from '../database.ts';
import { rarity } from './background.ts';
import { termsOf } from './terms.ts';

const TERMS = 64;
const ACTORS = 16;
const TITLE_WEIGHT = 3;
const LEAD_WEIGHT = 2;

/** The signature of an article; `readAt` stands in for a missing date of publication. */
export function signatureOf(brief: Brief, id: number, readAt: number): SignatureRow {
  const { article, actors, dates } = brief;
  const counts = new Map<string, number>();
  const add = (text: string, weight: number) => {
    for (const term of termsOf(text, article.lang)) counts.set(term, (counts.get(term) ?? 0) + weight);
  };
  add(article.kicker ?? '', TITLE_WEIGHT);
  add(article.title, TITLE_WEIGHT);
  let paragraph = 0;
  for (const block of article.blocks) add(block.text, block.kind === 'lead' || paragraph++ === 0 ? LEAD_WEIGHT : 1);

  const weighted = [...counts]
    .map(([term, count]) => ({ term, weight: (1 + Math.log(count)) * rarity(term, article.lang) }))
    .sort((a, b) => b.weight - a.weight || (a.term < b.term ? -1 : 1))
    .slice(0, TERMS);
  const heaviest = Math.max(...weighted.map(({ term }) => 1 + Math.log(counts.get(term)!)), 1);
  const keys = (places: boolean) =>
    actors
      .filter(({ type }) => (type === 'place') === places)
      .slice(0, ACTORS)
      .map(({ key }) => key);
  const published = article.published ? Date.parse(article.published) : Number.NaN;
  return {
    id,
    lang: article.lang,
    day: Math.floor((Number.isNaN(published) ? readAt : published) / 86_400_000),
    terms: weighted.map(({ term }) => term),
    weights: Uint8Array.from(weighted, ({ term }) =>
      Math.max(1, Math.round((255 * (1 + Math.log(counts.get(term)!))) / heaviest)),
    ),
    actors: keys(false),
    places: keys(true),
    dates: [...new Set(dates.map(({ from }) => from))],
  };
}
