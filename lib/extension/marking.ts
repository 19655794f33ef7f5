// A brief becomes the list of what the page paints.
import type { Mark } from '../highlight/marker.ts';
import type { Actor, Brief, KeyDate } from '../types.ts';

/** The marks of a brief: every mention of its actors and key dates, and the sentences of its summary. */
export const marksOf = (brief: Brief): Mark[] => [
  ...brief.summary.map(({ span }): Mark => ({ kind: 'sentence', span })),
  ...brief.actors.flatMap(actorMarks),
  ...brief.dates.flatMap(dateMarks),
];

function actorMarks(actor: Actor): Mark[] {
  const card = { key: actor.key, title: actor.name, ...(actor.role ? { detail: actor.role.text } : {}) };
  return actor.mentions.map((span) => ({ kind: 'actor', span, card }));
}

function dateMarks(date: KeyDate): Mark[] {
  const card = { key: date.edtf, title: date.edtf, detail: date.reading };
  return date.mentions.map((span) => ({ kind: 'date', span, card }));
}
