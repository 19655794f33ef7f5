// Whether one article answers a query, how well, and where: on the words themselves, so that a stale index never lies.
import { type Brief, KICKER_BLOCK, NOTE_BLOCK, TITLE_BLOCK } from '../../types.ts';
import type { ArticleRow } from '../database.ts';
import type { Snippet } from '../types.ts';
import type { Query } from './query.ts';
import { foldForSearch, type Word, wordsOf } from './words.ts';

const TITLE_GAIN = 8;
const ACTOR_GAIN = 3;
const SNIPPETS = 2;
const BEFORE = 60;
const SNIPPET = 200;

export interface Match {
  score: number;
  title: Snippet;
  snippets: Snippet[];
}

interface Field {
  block: number;
  text: string;
  words: Word[];
}

/** The match of an article's words; nothing if one of the query's words or phrases is nowhere. */
export function matchText(
  query: Query,
  row: Pick<ArticleRow, 'title' | 'site' | 'tags'>,
  { article, actors }: Brief,
  note = '',
): Match | undefined {
  const texts = [
    { block: TITLE_BLOCK, text: row.title },
    { block: KICKER_BLOCK, text: article.kicker ?? '' },
    ...article.blocks.map(({ text }, block) => ({ block, text })),
    { block: NOTE_BLOCK, text: note },
  ];
  const conditions = [
    ...query.words.map(({ key, prefix }) => ({ keys: [key], prefix })),
    ...query.phrases.map((keys) => ({ keys, prefix: false })),
  ];
  // Taking a text apart is what costs time: only those are that can hold a hit.
  const candidates = texts.filter(({ text }) => {
    const folded = text ? foldForSearch(text) : '';
    return conditions.some(({ keys }) => keys.every((key) => folded.includes(key)));
  });
  const fields = candidates.map((field): Field => ({ ...field, words: wordsOf(field.text) }));
  const names = [row.site, ...actors.map(({ name }) => name), ...(row.tags ?? [])].map(wordsOf);
  if (!query.actors.every((keys) => actors.some((actor) => carries([actor.name, ...actor.aliases], keys))))
    return undefined;

  let score = 0;
  const places = new Map<Field, { start: number; end: number }[]>();
  for (const { keys, prefix } of conditions) {
    let gain = names.some((name) => runs(name, keys, prefix).length > 0) ? ACTOR_GAIN : 0;
    let inText = 0;
    for (const field of fields) {
      const hits = runs(field.words, keys, prefix);
      if (hits.length === 0) continue;
      places.set(field, [...(places.get(field) ?? []), ...hits]);
      if (field.block === TITLE_BLOCK || field.block === KICKER_BLOCK) gain += TITLE_GAIN;
      else inText += hits.length;
    }
    gain += Math.log2(1 + inText);
    if (gain === 0) return undefined;
    score += gain;
  }
  const title = fields.find(({ block }) => block === TITLE_BLOCK);
  return {
    score,
    title: { text: row.title, block: TITLE_BLOCK, offset: 0, hits: sorted((title && places.get(title)) ?? []) },
    snippets: [...places]
      .filter(([{ block }]) => block >= 0 || block === NOTE_BLOCK)
      .sort((a, b) => b[1].length - a[1].length || a[0].block - b[0].block)
      .slice(0, SNIPPETS)
      .map(([field, hits]) => cut(field, sorted(hits))),
  };
}

/** Whether one of the names holds all the words. */
export function carries(names: readonly string[], keys: readonly string[]): boolean {
  return names.some((name) => {
    const words = wordsOf(name).map(({ key }) => key);
    return keys.every((key) => words.some((word) => word.startsWith(key)));
  });
}

/** Where the words stand side by side. */
function runs(words: readonly Word[], keys: readonly string[], prefix: boolean): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  for (let i = 0; i + keys.length <= words.length; i++) {
    const fits = keys.every((key, j) => (prefix ? words[i + j]!.key.startsWith(key) : words[i + j]!.key === key));
    if (fits) found.push({ start: words[i]!.start, end: words[i + keys.length - 1]!.end });
  }
  return found;
}

/** In order, without overlaps. */
function sorted(hits: { start: number; end: number }[]): { start: number; end: number }[] {
  const inOrder = hits.toSorted((a, b) => a.start - b.start || b.end - a.end);
  let reached = -1;
  return inOrder.filter(({ start, end }) => {
    if (start < reached) return false;
    reached = end;
    return true;
  });
}

/** The part of a block around its first hit, cut between words. */
function cut({ block, text, words }: Field, hits: { start: number; end: number }[]): Snippet {
  const first = hits[0]!.start;
  const from = words.find(({ start }) => start >= first - BEFORE)?.start ?? 0;
  const start = first <= BEFORE ? 0 : from;
  const last = words.findLast(({ end }) => end <= start + SNIPPET);
  const end = text.length <= start + SNIPPET ? text.length : Math.max(last?.end ?? 0, hits[0]!.end);
  const inside = hits.filter((hit) => hit.start >= start && hit.end <= end);
  return {
    text: text.slice(start, end),
    block,
    offset: start,
    hits: inside.map((hit) => ({ start: hit.start - start, end: hit.end - start })),
  };
}
