// Builds the lexicon of a model: clusters and word lists of the data folder, the gazetteers, and the senses of English words.
import { HashIndex, hashText } from '../../lib/actors/tagger/hash.ts';
import { KEY_BITS, type Lexicon, LISTS } from '../../lib/actors/tagger/lexicon.ts';
import type { Classes } from './clusters.ts';
import { readLines } from './corpora.ts';
import type { Gazetteer } from './gazetteers.ts';
import { readPeoples } from './peoples.ts';
import { readSenses } from './senses.ts';
import type { PackedVectors } from './vectors.ts';

/** Rarer words have unsure clusters. */
const MOST_CLUSTERED = 60_000;

/** A lexicon with the sorted keys that its file needs. */
export interface BuiltLexicon extends Lexicon {
  keys: Uint32Array;
}

/** With `classes` in the place of the clusters of the data folder, where there are any. */
export function buildLexicon(lang: string, names: Gazetteer, vectors?: PackedVectors, classes?: Classes): BuiltLexicon {
  const clusters = classes?.fine ?? readClusters(lang);
  const lists = new Map(names.entries);
  for (const word of readPeoples()) lists.set(word, (lists.get(word) ?? 0) | LISTS.people);
  for (const word of readLines(`${lang}.lowercase-words.txt.gz`)) {
    if (word) lists.set(word.toLowerCase(), (lists.get(word.toLowerCase()) ?? 0) | LISTS.plain);
  }
  const words = vectors?.words ?? [];
  return {
    ...assemble(clusters, lists, lang === 'en' ? readSenses() : undefined, words),
    ...(classes && { coarse: classes.coarse }),
  };
}

export function readClusters(lang: string): Map<string, number> {
  const clusters = new Map<string, number>();
  for (const line of readLines(`${lang}.clusters512.tsv.gz`).slice(0, MOST_CLUSTERED)) {
    const [word, cluster] = line.split('\t');
    if (word && cluster) clusters.set(word, Number(cluster) + 1);
  }
  return clusters;
}

export function keyOf(word: string): number {
  return hashText(word) >>> (32 - KEY_BITS);
}

export function assemble(
  clusters: Map<string, number>,
  lists: Map<string, number>,
  senses?: Map<string, number>,
  withVectors: string[] = [],
): BuiltLexicon {
  const rows = new Map<number, { cluster: number; lists: number; sense: number }>();
  for (const word of new Set([...clusters.keys(), ...lists.keys(), ...(senses?.keys() ?? [])])) {
    const key = keyOf(word);
    const row = rows.get(key) ?? { cluster: 0, lists: 0, sense: 0 };
    row.cluster ||= clusters.get(word) ?? 0;
    row.lists |= lists.get(word) ?? 0;
    row.sense ||= senses?.get(word) ?? 0;
    rows.set(key, row);
  }
  const keys = Uint32Array.from(rows.keys()).sort();
  return {
    keys,
    index: new HashIndex(keys, KEY_BITS),
    clusters: Uint16Array.from(keys, (key) => rows.get(key)!.cluster),
    lists: Uint16Array.from(keys, (key) => rows.get(key)!.lists),
    ...(withVectors.length > 0 && { vectors: numberOf(keys, new Set(withVectors.map(keyOf))) }),
    ...(senses && { senses: Uint8Array.from(keys, (key) => rows.get(key)!.sense) }),
  };
}

/** Vectors are in the order of the keys of their words, all of which have a row. */
function numberOf(keys: Uint32Array, withVectors: Set<number>): Uint32Array {
  let number = 0;
  return keys.map((key) => (withVectors.has(key) ? ++number : 0));
}
