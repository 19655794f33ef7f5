// A brief becomes what the page paints, with every word of its hover cards: the page script has none of its own.
import type { CardText, CardWords, Mark, Marking } from '../highlight/marker.ts';
import type { Actor, Brief, KeyDate } from '../types.ts';

/** What the hover cards say, in the interface language. */
export interface MarkingWords extends CardWords {
  date(date: KeyDate): string;
  /** How it was read. */
  reading(date: KeyDate): string;
  mentions(count: number): string;
}

/** The marks of a brief: every mention of its actors and key dates, and the sentences of its summary. */
export function markingOf(brief: Brief, on: boolean, { previous, next, ...words }: MarkingWords): Marking {
  const sentences = brief.summary.map(({ span }): Mark => ({ kind: 'sentence', span }));
  const actors = brief.actors.flatMap((actor) => actorMarks(actor, words.mentions(actor.mentions.length)));
  const dates = brief.dates.flatMap((date) =>
    dateMarks(date, {
      title: words.date(date),
      detail: words.reading(date),
      mentions: words.mentions(date.mentions.length),
    }),
  );
  return { article: brief.article, marks: [...sentences, ...actors, ...dates], on, words: { previous, next } };
}

function actorMarks({ key, name, role, mentions: spans }: Actor, mentions: string): Mark[] {
  const card = { key, title: name, mentions, ...(role ? { detail: role.text } : {}) };
  return spans.map((span) => ({ kind: 'actor', span, card }));
}

function dateMarks({ edtf, mentions: spans }: KeyDate, words: Omit<CardText, 'key'>): Mark[] {
  const card = { key: edtf, ...words };
  return spans.map((span) => ({ kind: 'date', span, card }));
}
