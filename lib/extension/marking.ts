// A brief becomes the list of what the page paints.
import type { Mark } from '../highlight/marker.ts';
import type { Actor, Brief, KeyDate } from '../types.ts';

/**
 * The marks of a brief: every mention of its actors and key dates, and the sentences of its summary.
 * @param name A date in the interface language, for its card.
 */
export const marksOf = (brief: Brief, name: (date: KeyDate) => string): Mark[] => [
  ...brief.summary.map(({ span }): Mark => ({ kind: 'sentence', span })),
  ...brief.actors.flatMap(actorMarks),
  ...brief.dates.flatMap((date) => dateMarks(date, name(date))),
];

function actorMarks(actor: Actor): Mark[] {
  const card = { key: actor.key, title: actor.name, ...(actor.role ? { detail: actor.role.text } : {}) };
  return actor.mentions.map((span) => ({ kind: 'actor', span, card }));
}

function dateMarks(date: KeyDate, title: string): Mark[] {
  const card = { key: date.edtf, title, detail: date.reading };
  return date.mentions.map((span) => ({ kind: 'date', span, card }));
}
