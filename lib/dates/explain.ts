// How a date was read, in the language of the article: ‹Am Dienstag›, erschienen am Donnerstag, 4. Dezember 2025.
import type { DateMention } from '../types.ts';
import { publicationDay } from './context.ts';

const DAY_MS = 86_400_000;

/** The page's words with the preposition before them, and, for a date that is counted, the day it was counted from. */
export function explain(text: string, mention: DateMention, lang: string, published: string | undefined): string {
  const before =
    /(?:(?:^|\s)(\p{L}{1,6}\s))?$/u.exec(text.slice(Math.max(0, mention.start - 8), mention.start))?.[1] ?? '';
  const quoted = `‹${PREPOSITION.test(before) ? before : ''}${mention.text}›`;
  const day = publicationDay(published);
  if (day === undefined || /(?:^|\D)\d{4}(?:\D|$)/.test(mention.text)) return quoted;
  const [counted, format] = lang.startsWith('de') ? ['erschienen am', DATE.de] : ['published', DATE.en];
  return `${quoted}, ${counted} ${format.format(day * DAY_MS)}`;
}

const STYLE = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
const DATE = { de: new Intl.DateTimeFormat('de', STYLE), en: new Intl.DateTimeFormat('en-GB', STYLE) };

const PREPOSITION = /^(?:am|im|in|ab|an|bis|seit|vom|zum|on|at|by|since|until|from|late|over|el|en|desde|hasta)\s$/iu;
