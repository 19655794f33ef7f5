// A small sample of a text's word runs, by which the same text is found elsewhere.
import type { Article } from '../../types.ts';
import { runsOf, wordsOf } from './words.ts';

/** Words a run: five in a row are rarely written twice by chance. */
export const SHINGLE = 5;
/** Runs in a sketch; as plain numbers they take some 240 bytes. */
const SIZE = 40;

/**
 * The `SIZE` smallest runs of the article's blocks (bottom-k sketch, Broder 1997), ascending. If a text is a part of
 * another one, those of its runs that are small enough for the sketch of the other are in it.
 */
export function sketchOf({ blocks }: Article): number[] {
  const runs = new Set<number>();
  for (const { text } of blocks) {
    const words = wordsOf(text);
    // A heading is no text, and "Read more" stands everywhere.
    if (words.length >= SHINGLE) for (const run of runsOf(words, SHINGLE)) runs.add(run);
  }
  return [...Uint32Array.from(runs).sort().subarray(0, SIZE)];
}
