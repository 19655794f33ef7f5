// What the full-text index knows of an article: its words with weights and positions, and markers for what can be asked by operators.
import type { Brief } from '../../types.ts';
import { IN_NAMES, IN_TITLE, MOST } from './packed.ts';
import { tagWords, wordsOf } from './words.ts';

/** Markers hold a sign that no word holds. */
export const siteMarker = (site: string): string => `site=${site}`;
export const tagMarker = (key: string): string => `tag=${key}`;
export const langMarker = (lang: string): string => `lang=${lang}`;
/** Its positions are the numbers of the actors whose names hold the word. */
export const actorMarker = (key: string): string => `actor=${key}`;
/** Words that begin so, as one: of short beginnings there are too many to go through. */
export const beginningMarker = (key: string): string => `${key}*`;
/** The longest beginning with a marker. */
export const BEGINNING = 3;

export interface Occurrences {
  /** See `packed.ts`. */
  weight: number;
  /** Ascending; empty for markers that have none. Words side by side are at positions side by side. */
  positions: number[];
}

/**
 * Word or marker → where it stands.
 * @param said The reader's note and tags, which are found like the article's own words and names.
 */
export function documentOf(
  { article, actors }: Brief,
  { note = '', tags = [] }: { note?: string | undefined; tags?: readonly string[] | undefined } = {},
): Map<string, Occurrences> {
  const found = new Map<string, Occurrences>();
  const at = (key: string): Occurrences => {
    let known = found.get(key);
    if (!known) {
      known = { weight: 0, positions: [] };
      found.set(key, known);
    }
    return known;
  };
  const mark = (key: string) => {
    at(key).weight = 1;
  };
  let position = 0;
  /** `flag` is 0 for the text, whose words are counted. */
  const read = (text: string, flag: number) => {
    for (const { key } of wordsOf(text)) {
      const word = at(key);
      word.weight = heavier(word.weight, flag === 0 ? 1 : flag);
      word.positions.push(position++);
    }
    // No word stands side by side with one of the next text.
    position++;
  };
  read(article.title, IN_TITLE);
  if (article.kicker) read(article.kicker, IN_TITLE);
  for (const { text } of article.blocks) read(text, 0);
  if (note) read(note, 0);
  for (const name of [article.site, ...actors.map(({ name }) => name), ...tags]) read(name, IN_NAMES);

  for (const [key, { weight }] of [...found]) {
    for (let length = 1; length <= Math.min(BEGINNING, key.length); length++) {
      const beginning = at(beginningMarker(key.slice(0, length)));
      beginning.weight = heavier(beginning.weight, weight);
    }
  }
  mark(langMarker(article.lang));
  for (const tag of tags) mark(tagMarker(tagWords(tag)));
  for (let site = article.site; site; site = site.includes('.') ? site.slice(site.indexOf('.') + 1) : '')
    mark(siteMarker(site));
  actors.forEach(({ name, aliases }, number) => {
    for (const { key } of [name, ...aliases].flatMap(wordsOf)) {
      const marker = at(actorMarker(key));
      marker.weight = 1;
      if (marker.positions.at(-1) !== number) marker.positions.push(number);
    }
  });
  return found;
}

/** Flags of both, counts added up. */
const heavier = (a: number, b: number): number => ((a | b) & ~MOST) | Math.min(MOST, (a & MOST) + (b & MOST));
