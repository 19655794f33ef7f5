// A brief becomes what the page paints, with every word of its hover cards: the page script has none of its own.
import type { CardText, CardWords, Mark, Marking } from '../highlight/marker.ts';
import type { Actor, Brief, KeyDate, Span } from '../types.ts';

/** What the hover cards say, in the interface language. */
export interface MarkingWords extends CardWords {
  date(date: KeyDate): string;
  /** How it was read. */
  reading(date: KeyDate): string;
  mentions(count: number): string;
}

/** More painted names than this make a page restless. */
const RESTLESS = 100;

/** The marks of a brief: every mention of its actors and key dates, and the sentences of its summary. */
export function markingOf(
  brief: Brief,
  { on, style }: Pick<Marking, 'on' | 'style'>,
  { previous, next, fix, ...words }: MarkingWords,
): Marking {
  const count = (spans: Span[]) => (spans.length > 1 ? words.mentions(spans.length) : '');
  const sentences = brief.summary.map(({ span }): Mark => ({ kind: 'sentence', span }));
  const actors = calm(brief.actors.map((actor) => actorMarks(actor, count(actor.mentions))));
  const dates = brief.dates.flatMap((date) =>
    dateMarks(date, { title: words.date(date), detail: words.reading(date), mentions: count(date.mentions) }),
  );
  return {
    article: brief.article,
    marks: [...sentences, ...actors, ...dates],
    on,
    style,
    words: { previous, next, fix },
  };
}

/** A name is painted once a paragraph; on a page with hundreds of mentions, once. The rest stay within reach of the card. */
function calm(actors: readonly Mark[][]): Mark[] {
  const oncePer = (place: (mark: Mark) => unknown) =>
    actors.flatMap((marks) => {
      const seen = new Set<unknown>();
      return marks.map((mark): Mark => {
        const isFirst = !seen.has(place(mark));
        seen.add(place(mark));
        return isFirst ? mark : { ...mark, quiet: true };
      });
    });
  const marks = oncePer(({ span }) => span.block);
  return marks.filter(({ quiet }) => !quiet).length > RESTLESS ? oncePer(() => 'article') : marks;
}

function actorMarks({ key, name, role, mentions: spans }: Actor, mentions: string): Mark[] {
  const card = { key, title: name, mentions, ...(role ? { detail: role.text } : {}) };
  return spans.map((span) => ({ kind: 'actor', span, card }));
}

function dateMarks({ edtf, mentions: spans }: KeyDate, words: Omit<CardText, 'key'>): Mark[] {
  const card = { key: edtf, ...words };
  return spans.map((span) => ({ kind: 'date', span, card }));
}
