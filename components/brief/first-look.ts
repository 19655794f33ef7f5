// What a first look at a brief shows of its names and dates. Briefs stored by earlier versions do not rank them: their own order and counts do.
import { type Actor, type KeyDate, TITLE_BLOCK } from '../../lib/types.ts';

const NAMES = 4;
const PLACES = 3;
const CLAUSES = 3;

const isProminent = ({ prominent, role, mentions }: Actor): boolean =>
  prominent ?? (role !== undefined || mentions.length > 1 || mentions.some(({ block }) => block === TITLE_BLOCK));

export interface Named {
  /** People and organisations, each a row. */
  rows: Actor[];
  places: Actor[];
  /** Everybody else. */
  also: Actor[];
}

/** Whoever is not among the first is among `also`, in the order of the brief. */
export function firstNames(actors: readonly Actor[]): Named {
  const rows = actors.filter((actor) => actor.type !== 'place' && isProminent(actor)).slice(0, NAMES);
  const places = actors.filter((actor) => actor.type === 'place' && isProminent(actor)).slice(0, PLACES);
  const first = new Set([...rows, ...places]);
  return { rows, places, also: actors.filter((actor) => !first.has(actor)) };
}

const WEIGHT = { next: 0, main: 1, background: 2 } as const;

/**
 * The dates worth a line, the next one first.
 * @param now the reader's day, `YYYY-MM-DD`.
 */
export function firstDates(dates: readonly KeyDate[], now: string): KeyDate[] {
  const upcoming = dates.filter(({ to }) => to >= now).toSorted((a, b) => a.from.localeCompare(b.from));
  const next = upcoming.find(({ why }) => why === 'next') ?? upcoming[0];
  const rest = dates.filter((date) => date !== next).toSorted((a, b) => weight(a) - weight(b));
  return [...(next ? [next] : []), ...rest].slice(0, CLAUSES);
}

const weight = ({ why }: KeyDate): number => (why ? WEIGHT[why] : 0);
