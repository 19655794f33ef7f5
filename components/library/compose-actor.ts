// What the history knows of one actor: roles over time, whom it appears with, and quotations beside the name.
import type { EntryActor, StoredArticle } from '../../lib/history/types.ts';

export interface RoleOverTime {
  text: string;
  lang: string;
  /** The publication days of the first and the last article that say so. */
  first?: string;
  last?: string;
}

export interface Quotation {
  text: string;
  article: StoredArticle;
}

export interface ActorSheet {
  actor: EntryActor;
  roles: RoleOverTime[];
  /** Most frequent first. */
  others: { actor: EntryActor; count: number }[];
  quotations: Quotation[];
}

const OTHERS = 12;
const QUOTATIONS = 12;
const QUOTED = /[„“«»"‹›][^„“”«»"‹›]{25,400}[“”«»"‹›]/g;
/** A quotation further away, in UTF-16 units, is hardly about the name. */
const BESIDE = 160;

const day = (article: StoredArticle): string | undefined => article.published?.slice(0, 10);

function rolesIn(articles: readonly StoredArticle[], key: string): RoleOverTime[] {
  const roles = new Map<string, RoleOverTime>();
  for (const article of articles) {
    const text = article.brief.actors.find((actor) => actor.key === key)?.role?.text;
    if (!text) continue;
    const [known, on] = [roles.get(text), day(article)];
    if (!known) roles.set(text, { text, lang: article.lang, first: on, last: on });
    else known.last = on ?? known.last;
  }
  return [...roles.values()];
}

function othersIn(articles: readonly StoredArticle[], key: string): ActorSheet['others'] {
  const counts = new Map<string, { actor: EntryActor; count: number }>();
  for (const { brief } of articles) {
    for (const { key: other, name, type } of brief.actors) {
      if (other === key) continue;
      const known = counts.get(other) ?? { actor: { key: other, name, type }, count: 0 };
      known.count++;
      counts.set(other, known);
    }
  }
  return [...counts.values()].sort((a, b) => b.count - a.count).slice(0, OTHERS);
}

function quotationsIn(article: StoredArticle, key: string): Quotation[] {
  const mentions = article.brief.actors.find((actor) => actor.key === key)?.mentions ?? [];
  return article.brief.article.blocks.flatMap(({ text }, block) => {
    const named = mentions.filter((mention) => mention.block === block);
    if (named.length === 0) return [];
    return [...text.matchAll(QUOTED)]
      .filter(({ index, 0: quoted }) =>
        named.some(({ start, end }) => start < index + quoted.length + BESIDE && end > index - BESIDE),
      )
      .map(([quoted]) => ({ text: quoted, article }));
  });
}

/** @param articles that name the actor, oldest first. */
export function sheetOf(articles: readonly StoredArticle[], key: string): ActorSheet | undefined {
  const actor = articles.at(-1)?.brief.actors.find((each) => each.key === key);
  if (!actor) return undefined;
  // Agencies hand one sentence to many sites.
  const quotations = new Map(
    articles.flatMap((article) => quotationsIn(article, key)).map((each) => [each.text, each]),
  );
  return {
    actor: { key, name: actor.name, type: actor.type },
    roles: rolesIn(articles, key),
    others: othersIn(articles, key),
    quotations: [...quotations.values()].slice(-QUOTATIONS),
  };
}
