// How much of one text stands in another, without what stands everywhere.
import type { Article } from '../../types.ts';
import { isTold } from './read.ts';
import { SHINGLE } from './sketch.ts';
import { coveredBy, runsOf, wordsOf } from './words.ts';

/** The words of an article's blocks, headings left out. */
export interface Told {
  /** By block; empty for a heading. */
  blocks: string[][];
  runs: ReadonlySet<number>;
}

export function toldIn({ blocks }: Article): Told {
  const words = blocks.map((block) => (isTold(block) ? wordsOf(block.text) : []));
  return {
    blocks: words,
    runs: new Set(words.flatMap((block) => (block.length < SHINGLE ? [] : runsOf(block, SHINGLE)))),
  };
}

export interface Share {
  /** Words of the text that stand in the other one. */
  words: number;
  /** Their share, 0…1, of the text. */
  share: number;
}

/** @param everywhere Runs that unrelated articles have too: the words in them count neither for nor against. */
export function sharedWith(text: Told, other: Told, everywhere: ReadonlySet<number>): Share {
  let words = 0;
  let all = 0;
  for (const block of text.blocks) {
    const common = coveredBy(block, SHINGLE, everywhere);
    const shared = coveredBy(block, SHINGLE, other.runs);
    for (let i = 0; i < block.length; i++) {
      if (common[i]) continue;
      all++;
      if (shared[i]) words++;
    }
  }
  return { words, share: all === 0 ? 0 : words / all };
}

/** The runs that two texts have in common. */
export const runsInBoth = (a: Told, b: Told): number[] => [...a.runs].filter((run) => b.runs.has(run));
