// What the full-text index knows of an article: its words with weights, and markers for what can be asked by operators.
import type { Brief } from '../../types.ts';
import { IN_NAMES, IN_TITLE, MOST } from './packed.ts';
import { wordsOf } from './words.ts';

/** Markers hold a sign that no word holds. */
export const siteMarker = (site: string): string => `site=${site}`;
export const langMarker = (lang: string): string => `lang=${lang}`;
export const actorMarker = (key: string): string => `actor=${key}`;

/** Word or marker → weight (see `packed.ts`). */
export function documentOf({ article, actors }: Brief): Map<string, number> {
  const words = new Map<string, number>();
  for (const { text } of article.blocks) {
    for (const { key } of wordsOf(text)) {
      const count = words.get(key) ?? 0;
      if (count < MOST) words.set(key, count + 1);
    }
  }
  const flag = (text: string, bit: number) => {
    for (const { key } of wordsOf(text)) words.set(key, (words.get(key) ?? 0) | bit);
  };
  flag(`${article.kicker ?? ''} ${article.title}`, IN_TITLE);
  flag([article.site, ...actors.map(({ name }) => name)].join(' · '), IN_NAMES);

  words.set(langMarker(article.lang), 1);
  for (let site = article.site; site; site = site.includes('.') ? site.slice(site.indexOf('.') + 1) : '')
    words.set(siteMarker(site), 1);
  for (const { name, aliases } of actors)
    for (const text of [name, ...aliases]) for (const { key } of wordsOf(text)) words.set(actorMarker(key), 1);
  return words;
}
