// Which articles answer a query, by the full-text index alone, with a first guess of how well.
import type { HistoryDatabase, SegmentRow } from '../database.ts';
import { millis } from '../moment.ts';
import { actorMarker, BEGINNING, beginningMarker, langMarker, siteMarker, tagMarker } from './document.ts';
import { eachEntry, IN_NAMES, IN_TITLE, MOST } from './packed.ts';
import type { Query } from './query.ts';
import { lookUp, minuteOf } from './segments.ts';
import { type Condition, togetherIn } from './together.ts';

const TITLE_GAIN = 8;
const NAME_GAIN = 3;

interface Span {
  from: number;
  to: number;
}

/**
 * The articles whose lists answer a query, best first by a first guess; equally good ones, the newest first. Inside a transaction.
 * Everything is read when this resolves; whether words stand side by side is found out article by article, as one asks for them.
 * @param allowed Only these, if given.
 */
export async function gather(
  db: HistoryDatabase,
  query: Query,
  allowed?: ReadonlySet<number>,
): Promise<Iterable<number>> {
  const segments = await db.segments.toArray();
  const conditions = conditionsOf(query);
  // Days begin with a minute. All that is older than 1970 has minute 0: there, the article itself decides.
  const span = {
    from: query.after === undefined ? 0 : minuteOf(millis(query.after)),
    to: query.before === undefined ? Number.POSITIVE_INFINITY : Math.max(1, minuteOf(millis(query.before))),
  };
  const parts = await Promise.all(segments.map((segment) => gatherIn(db, segment, conditions, span, allowed)));
  // Numbers rather than objects: a common word brings a hundred thousand.
  const ranks = new Float64Array(parts.reduce((sum, { ranks }) => sum + ranks.length, 0));
  let at = 0;
  for (const part of parts) for (const rank of part.ranks) ranks[at++] = rank;
  ranks.sort().reverse();
  return conditions.some(isRun) ? standing(ranks, parts) : Array.from(ranks, idOf);
}

const isRun = ({ words }: Condition): boolean => words.length > 1;

/** The ids of those that have the words as the query has them. */
function* standing(ranks: Float64Array, parts: readonly Part[]): Generator<number> {
  for (const rank of ranks) {
    const id = idOf(rank);
    if (parts.some(({ holds }) => holds(id))) yield id;
  }
}

/** What a segment has for a query. */
interface Part {
  /** Of the articles that have all the words. */
  ranks: readonly number[];
  /** Whether an article is one of them and has the words of a phrase side by side, those of an actor in one name. False of all if the query has neither. */
  holds(id: number): boolean;
}

function conditionsOf({ words, phrases, actors, sites, langs, tags }: Query): Condition[] {
  const one = (key: string, prefix = false): Condition => ({ words: [{ key, prefix }], step: 0 });
  return [
    ...words.map(({ key, prefix }) =>
      prefix && key.length <= BEGINNING ? one(beginningMarker(key)) : one(key, prefix),
    ),
    ...phrases.map((keys): Condition => ({ words: keys.map((key) => ({ key, prefix: false })), step: 1 })),
    ...actors.map(
      (keys): Condition => ({ words: keys.map((key) => ({ key: actorMarker(key), prefix: true })), step: 0 }),
    ),
    ...[...sites.map(siteMarker), ...langs.map(langMarker)].map((key) => one(key)),
    ...tags.map((key) => one(tagMarker(key), true)),
  ];
}

async function gatherIn(
  db: HistoryDatabase,
  { id, ids, minutes }: SegmentRow,
  conditions: readonly Condition[],
  { from, to }: Span,
  allowed: ReadonlySet<number> | undefined,
): Promise<Part> {
  const words = conditions.flatMap((condition) => condition.words);
  const lists = await Promise.all(words.map(({ key, prefix }) => lookUp(db, id, key, { kind: 'words', prefix })));
  if (lists.some(({ length }) => length === 0)) return { ranks: [], holds: () => false };
  const scores = new Float32Array(ids.length);
  const found = new Uint16Array(ids.length);
  lists.forEach((listsOfWord, nth) => {
    for (const list of listsOfWord) {
      eachEntry(list, 'words', (place, start) => {
        if (found[place]! < nth) return;
        found[place] = nth + 1;
        scores[place]! += GAINS[list[start]!]!;
      });
    }
  });
  const runs = conditions.filter(isRun);
  const ranks: number[] = [];
  const places = new Map<number, number>();
  for (let place = 0; place < ids.length; place++) {
    const id = ids[place]!;
    const minute = minutes[place]!;
    if (id > 0 && found[place] === words.length && minute >= from && minute < to && (!allowed || allowed.has(id))) {
      ranks.push(rankOf(scores[place]!, id));
      if (runs.length > 0) places.set(id, place);
    }
  }
  const isMet = await Promise.all((places.size > 0 ? runs : []).map((run) => togetherIn(db, id, ids.length, run)));
  return {
    ranks,
    holds(id) {
      const place = places.get(id);
      return place !== undefined && isMet.every((met) => met(place));
    },
  };
}

const GAINS = Float32Array.from(
  { length: 256 },
  (_, weight) =>
    Math.log2(1 + (weight & MOST)) + (weight & IN_TITLE ? TITLE_GAIN : 0) + (weight & IN_NAMES ? NAME_GAIN : 0),
);

const IDS = 2 ** 32;
const SCORE_STEPS = 64;

/** Score and id in one number, in the order of the answers. */
const rankOf = (score: number, id: number): number => Math.round(score * SCORE_STEPS) * IDS + id;

const idOf = (rank: number): number => rank % IDS;
