// What the articles about one story add up to: one timeline, who comes and goes, and what the last one added.
import type { StoredArticle } from '../../lib/history/types.ts';
import type { Actor, KeyDate } from '../../lib/types.ts';
import { today } from '../calendar.ts';
import { textAt } from '../passage.ts';

/** A key date with the clause that told it first, and how many articles tell it. */
export interface StoryDate {
  date: KeyDate;
  event: string;
  article: StoredArticle;
  tellers: number;
}

export type StoryItem =
  | { kind: 'article'; day: string; article: StoredArticle }
  | ({ kind: 'date'; day: string } & StoryDate);

export interface StoryActor {
  actor: Actor;
  /** For each article in order: does it name the actor? */
  present: boolean[];
}

/** The day an article came out, or the day it was first read. */
export const dayOf = (article: StoredArticle): string =>
  article.published?.slice(0, 10) ?? today(new Date(article.readAt[0] ?? 0));

/** By the day they came out, oldest first. */
export const inOrder = (articles: readonly StoredArticle[]): StoredArticle[] =>
  articles.toSorted((a, b) => (a.published ?? dayOf(a)).localeCompare(b.published ?? dayOf(b)));

const stretch = ({ from, to }: KeyDate): string => `${from}/${to}`;

/** Equal dates are one, told by the first article that has it. */
export function datesOf(articles: readonly StoredArticle[]): StoryDate[] {
  const dates = new Map<string, StoryDate>();
  for (const article of articles) {
    for (const date of article.brief.dates) {
      const known = dates.get(stretch(date));
      if (known) known.tellers += known.article === article ? 0 : 1;
      else dates.set(stretch(date), { date, article, event: textAt(article.brief.article, date.sentence), tellers: 1 });
    }
  }
  return [...dates.values()];
}

/** Articles and what they tell about, by day; on one day the event before its report. */
export function timelineOf(articles: readonly StoredArticle[]): StoryItem[] {
  const items: StoryItem[] = [
    ...datesOf(articles).map((date) => ({ kind: 'date' as const, day: date.date.from, ...date })),
    ...articles.map((article) => ({ kind: 'article' as const, day: dayOf(article), article })),
  ];
  return items.sort((a, b) => a.day.localeCompare(b.day) || (a.kind === b.kind ? 0 : a.kind === 'date' ? -1 : 1));
}

/** The actors in most articles first; those in a single one only if there is room. */
export function actorsOf(articles: readonly StoredArticle[], limit: number): StoryActor[] {
  const found = new Map<string, StoryActor>();
  articles.forEach((article, at) => {
    for (const actor of article.brief.actors) {
      const known = found.get(actor.key) ?? { actor, present: articles.map(() => false) };
      known.present[at] = true;
      found.set(actor.key, known);
    }
  });
  const weight = ({ present, actor }: StoryActor) => present.filter(Boolean).length + actor.salience;
  return [...found.values()].sort((a, b) => weight(b) - weight(a)).slice(0, limit);
}

export interface News {
  article: StoredArticle;
  actors: Actor[];
  dates: StoryDate[];
}

/** What the article read last adds to those read before it; undefined while there is only one. */
export function newsOf(articles: readonly StoredArticle[]): News | undefined {
  const byReading = articles.toSorted((a, b) => (a.readAt[0] ?? 0) - (b.readAt[0] ?? 0));
  const article = byReading.pop();
  if (!article || byReading.length === 0) return undefined;
  const known = new Set(byReading.flatMap(({ brief }) => brief.actors.map(({ key }) => key)));
  const told = new Set(byReading.flatMap(({ brief }) => brief.dates.map(stretch)));
  return {
    article,
    actors: article.brief.actors.filter(({ key }) => !known.has(key)),
    dates: datesOf([article]).filter(({ date }) => !told.has(stretch(date))),
  };
}
