// Which articles hold all the words of a query, by the full-text index, with a first guess of how well.
import type { HistoryDatabase, SegmentRow } from '../database.ts';
import { actorMarker, langMarker, siteMarker } from './document.ts';
import { IN_NAMES, IN_TITLE, MOST } from './packed.ts';
import type { Query } from './query.ts';
import { lookUp } from './segments.ts';

const TITLE_GAIN = 8;
const NAME_GAIN = 3;

/** Ids by first guess, best first; equally good ones, the newest first. Inside a transaction. */
export async function gather(db: HistoryDatabase, query: Query): Promise<number[]> {
  const segments = await db.segments.toArray();
  const words = conditionsOf(query);
  const scored: { id: number; score: number }[] = [];
  const parts = await Promise.all(segments.map((segment) => gatherIn(db, segment, words)));
  for (const part of parts) for (const hit of part) scored.push(hit);
  return scored.sort((a, b) => b.score - a.score || b.id - a.id).map(({ id }) => id);
}

/** Every condition as a word of the index; a phrase is its words, to be looked at more closely in the text. */
function conditionsOf({ words, phrases, actors, sites, langs }: Query): { key: string; prefix: boolean }[] {
  const markers = [...sites.map(siteMarker), ...langs.map(langMarker)].map((key) => ({ key, prefix: false }));
  const names = actors.flat().map((key) => ({ key: actorMarker(key), prefix: true }));
  return [...words, ...phrases.flat().map((key) => ({ key, prefix: false })), ...names, ...markers];
}

async function gatherIn(
  db: HistoryDatabase,
  { id, ids }: SegmentRow,
  words: readonly { key: string; prefix: boolean }[],
): Promise<{ id: number; score: number }[]> {
  const lists = await Promise.all(words.map(({ key, prefix }) => lookUp(db, id, key, prefix)));
  const scores = new Float32Array(ids.length);
  const found = new Uint8Array(ids.length);
  lists.forEach((entriesOfWords, condition) => {
    for (const entries of entriesOfWords) {
      for (const entry of entries) {
        const place = Math.floor(entry / 256);
        if (found[place]! < condition) continue;
        found[place] = condition + 1;
        scores[place]! += gainOf(entry % 256);
      }
    }
  });
  const hits: { id: number; score: number }[] = [];
  ids.forEach((id, place) => {
    if (id > 0 && found[place] === words.length) hits.push({ id, score: scores[place]! });
  });
  return hits;
}

const gainOf = (weight: number): number =>
  Math.log2(1 + (weight & MOST)) + (weight & IN_TITLE ? TITLE_GAIN : 0) + (weight & IN_NAMES ? NAME_GAIN : 0);
