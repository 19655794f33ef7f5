// The words of a text as novelty compares them, and numbers that stand for runs of them.
import { fold } from '../../language/fold.ts';

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu;

/** The folded words of a text in order: quotation marks, dashes and spelling of accents do not tell two texts apart. */
export const wordsOf = (text: string): string[] => fold(text).match(WORD) ?? [];

/** A word as 32 bits (FNV-1a). */
function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return hash;
}

/** The runs of `length` words, each as a number below 2³⁰; fewer words are one run. (w-shingling, Broder 1997.) */
export function runsOf(words: readonly string[], length: number): number[] {
  if (words.length === 0) return [];
  const hashes = words.map(hashOf);
  const runs: number[] = [];
  for (let at = 0; at === 0 || at + length <= words.length; at++) {
    let run = Math.min(length, words.length);
    for (let i = at; i < Math.min(at + length, words.length); i++)
      run = Math.imul(run ^ hashes[i]!, 0x85ebca6b) ^ (run >>> 13);
    // The last mixing of MurmurHash3: the smallest of the numbers are a fair sample.
    run = Math.imul(run ^ (run >>> 16), 0x85ebca6b);
    run = Math.imul(run ^ (run >>> 13), 0xc2b2ae35);
    runs.push((run ^ (run >>> 16)) >>> 2);
  }
  return runs;
}

/** How many of the words stand in one of the runs of `length` that `known` holds. */
export function coveredBy(words: readonly string[], length: number, known: ReadonlySet<number>): boolean[] {
  const covered = new Array<boolean>(words.length).fill(false);
  for (const [at, run] of runsOf(words, length).entries())
    if (known.has(run)) covered.fill(true, at, Math.min(at + length, words.length));
  return covered;
}

/** The share, 0…1, of words that stand in known runs; 0 for none. */
export function shareCovered(words: readonly string[], length: number, known: ReadonlySet<number>): number {
  if (words.length === 0) return 0;
  return coveredBy(words, length, known).filter(Boolean).length / words.length;
}
