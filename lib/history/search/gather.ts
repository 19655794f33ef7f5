// Which articles answer a query, by the full-text index alone, with a first guess of how well.
import type { HistoryDatabase, SegmentRow } from '../database.ts';
import { millis } from '../moment.ts';
import { actorMarker, BEGINNING, beginningMarker, langMarker, siteMarker } from './document.ts';
import { eachEntry, IN_NAMES, IN_TITLE, ListWriter, MOST, unpackPositions } from './packed.ts';
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

/**
 * The articles whose lists answer a query, best first by a first guess; equally good ones, the newest first. Inside a transaction.
 * @param allowed Only these, if given.
 */
export async function gather(db: HistoryDatabase, query: Query, allowed?: ReadonlySet<number>): Promise<number[]> {
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
  return Array.from(ranks.sort().reverse(), (rank) => rank % IDS);
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
  const all: number[] = [];
  for (let place = 0; place < ids.length; place++) {
    const id = ids[place]!;
    const minute = minutes[place]!;
    if (id > 0 && found[place] === words.length && minute >= from && minute < to && (!allowed || allowed.has(id)))
      all.push(place);
  }
  let places: readonly number[] = all;
  for (const condition of conditions)
    if (condition.words.length > 1 && places.length > 0) places = await together(db, id, condition, places);
  return places.map((place) => rankOf(scores[place]!, ids[place]!));
}

/** Those of some places, ascending, where the words of a condition stand as far from each other as it asks. */
async function together(
  db: HistoryDatabase,
  segment: number,
  { words, step }: Condition,
  places: readonly number[],
): Promise<readonly number[]> {
  const lists = await Promise.all(
    words.map(async ({ key, prefix }, nth) => ({
      list: inOneList(await lookUp(db, segment, key, { kind: 'positions', prefix })),
      offset: nth * step,
    })),
  );
  // The rarest first, so that few positions of a common word are unpacked.
  lists.sort((a, b) => a.list.length - b.list.length);
  let standing: Standing = { places };
  for (const { list, offset } of lists) standing = narrowed(standing, list, offset);
  return standing.places;
}

/** Where in each of some places a condition may be met: for `places[i]`, `starts` up to `ends[i]` has where its first word would stand. */
interface Standing {
  places: readonly number[];
  /** Absent: anywhere. */
  found?: { starts: readonly number[]; ends: readonly number[] };
}

/** What is left with one more word, which stands `offset` after the first. */
function narrowed({ places, found }: Standing, list: Uint8Array, offset: number): Standing {
  const kept: number[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const positions: number[] = [];
  let i = 0;
  eachEntry(list, 'positions', (place, start, end) => {
    while (places[i]! < place) i++;
    if (places[i] !== place) return;
    const before = starts.length;
    const count = unpackPositions(list, start, end, positions);
    let at = found && i > 0 ? found.ends[i - 1]! : 0;
    for (let nth = 0; nth < count; nth++) {
      const position = positions[nth]! - offset;
      if (found) {
        while (at < found.ends[i]! && found.starts[at]! < position) at++;
        if (at === found.ends[i]) break;
        if (found.starts[at] !== position) continue;
      }
      starts.push(position);
    }
    if (starts.length === before) return;
    kept.push(place);
    ends.push(starts.length);
  });
  return { places: kept, found: { starts, ends } };
}

/** The lists of several words, as if they were one word. */
function inOneList(lists: readonly Uint8Array[]): Uint8Array {
  if (lists.length === 1) return lists[0]!;
  const all = new Map<number, number[]>();
  for (const list of lists) {
    eachEntry(list, 'positions', (place, start, end) => {
      const known = all.get(place) ?? [];
      unpackPositions(list, start, end, known, known.length);
      all.set(place, known);
    });
  }
  const one = new ListWriter();
  for (const place of [...all.keys()].sort((a, b) => a - b))
    one.addPositions(
      place,
      all.get(place)!.sort((a, b) => a - b),
    );
  return one.taken();
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
