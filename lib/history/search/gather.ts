// Which articles answer a query, by the full-text index alone, with a first guess of how well.
import type { HistoryDatabase, SegmentRow } from '../database.ts';
import { millis } from '../moment.ts';
import { actorMarker, BEGINNING, beginningMarker, langMarker, siteMarker } from './document.ts';
import { eachEntry, IN_NAMES, IN_TITLE, MOST, positionsIn } from './packed.ts';
import type { Query } from './query.ts';
import { lookUp, minuteOf } from './segments.ts';

const TITLE_GAIN = 8;
const NAME_GAIN = 3;

/** Words that must be there, each so far after the one before: 1 in a phrase, 0 (the same number) in the name of an actor. */
interface Condition {
  words: { key: string; prefix: boolean }[];
  step: 0 | 1;
}

interface Span {
  from: number;
  to: number;
}

export interface Proposals {
  /** The articles that hold all the words, best first by a first guess; equally good ones, the newest first. */
  ids: number[];
  /** Those of some of them that hold the words as the query has them: side by side in a phrase, in one name for an actor. Absent if there is nothing to confirm. */
  confirm?: (ids: readonly number[]) => Promise<number[]>;
}

/**
 * Proposals for a query; they are good for the transaction that this is called in.
 * @param allowed Only these, if given.
 */
export async function gather(db: HistoryDatabase, query: Query, allowed?: ReadonlySet<number>): Promise<Proposals> {
  const segments = await db.segments.toArray();
  const conditions = conditionsOf(query);
  // Days begin with a minute. All that is older than 1970 has minute 0: there, the article itself decides.
  const span = {
    from: query.after === undefined ? 0 : minuteOf(millis(query.after)),
    to: query.before === undefined ? Number.POSITIVE_INFINITY : Math.max(1, minuteOf(millis(query.before))),
  };
  const parts = await Promise.all(segments.map((segment) => gatherIn(db, segment, conditions, span, allowed)));
  // Numbers rather than objects: a common word brings a hundred thousand.
  const ranks = new Float64Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) for (const rank of part) ranks[at++] = rank;
  const ids = Array.from(ranks.sort().reverse(), (rank) => rank % IDS);
  const runs = conditions.filter(({ words }) => words.length > 1);
  if (runs.length === 0) return { ids };
  return {
    ids,
    // Reads its lists each time: a transaction does not outlive a wait for anything but the database.
    async confirm(some) {
      const asked = new Set(some);
      const confirmed = new Set<number>();
      await Promise.all(
        segments.map(async (segment) => {
          let places = [...segment.ids.keys()].filter((place) => asked.has(segment.ids[place]!));
          for (const run of runs) if (places.length > 0) places = await together(db, segment.id, run, places);
          for (const place of places) confirmed.add(segment.ids[place]!);
        }),
      );
      return some.filter((id) => confirmed.has(id));
    },
  };
}

function conditionsOf({ words, phrases, actors, sites, langs }: Query): Condition[] {
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
  ];
}

/** The ranks of the articles of a segment that answer. */
async function gatherIn(
  db: HistoryDatabase,
  { id, ids, minutes }: SegmentRow,
  conditions: readonly Condition[],
  { from, to }: Span,
  allowed: ReadonlySet<number> | undefined,
): Promise<number[]> {
  const words = conditions.flatMap((condition) => condition.words);
  const lists = await Promise.all(words.map(({ key, prefix }) => lookUp(db, id, key, { kind: 'words', prefix })));
  if (lists.some(({ length }) => length === 0)) return [];
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
  const ranks: number[] = [];
  for (let place = 0; place < ids.length; place++) {
    const id = ids[place]!;
    const minute = minutes[place]!;
    if (id > 0 && found[place] === words.length && minute >= from && minute < to && (!allowed || allowed.has(id)))
      ranks.push(rankOf(scores[place]!, id));
  }
  return ranks;
}

/** The places where the words of a condition stand as far from each other as it asks. */
async function together(
  db: HistoryDatabase,
  segment: number,
  { words, step }: Condition,
  places: readonly number[],
): Promise<number[]> {
  const lists = await Promise.all(
    words.map(({ key, prefix }) => lookUp(db, segment, key, { kind: 'positions', prefix })),
  );
  /** By place: where the words so far end. */
  let ends = new Map<number, readonly number[] | undefined>(places.map((place) => [place, undefined]));
  for (const listsOfWord of lists) {
    const next = new Map<number, number[]>();
    for (const list of listsOfWord) {
      eachEntry(list, 'positions', (place, start, end) => {
        if (!ends.has(place)) return;
        const before = ends.get(place);
        const here = positionsIn(list, start, end);
        const kept = before ? following(before, here, step) : here;
        if (kept.length > 0) next.set(place, [...(next.get(place) ?? []), ...kept]);
      });
    }
    for (const positions of next.values()) if (listsOfWord.length > 1) positions.sort((a, b) => a - b);
    ends = next;
  }
  return [...ends.keys()];
}

/** Those of `here` that are `step` after one of `before`; both ascending. */
function following(before: readonly number[], here: readonly number[], step: number): number[] {
  const kept: number[] = [];
  let at = 0;
  for (const position of here) {
    while (at < before.length && before[at]! + step < position) at++;
    if (at < before.length && before[at]! + step === position) kept.push(position);
  }
  return kept;
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
