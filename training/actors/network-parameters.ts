// What the network learns: a matrix a layer, and the rows of the parts and settings of words. Vectors of words stay as they are.
import { type Network, PART_ROWS, PHRASE, SETTINGS, SIZES, WINDOW } from '../../lib/actors/tagger/network.ts';
import { TAGS } from '../../lib/actors/tagger/tags.ts';
import { type Learned, learned } from './adam.ts';
import type { Matrices } from './matrix.ts';
import { roundRows } from './pack.ts';
import type { PackedVectors } from './vectors.ts';

/** Rows of outputs are a multiple of eight. */
export const OUTPUTS = 24;
/** How many parts a word has, about. */
const PARTS_OF_WORD = 40;

/** As in `Network`, but with a matrix a place of the window and the phrase. */
export interface Parameters {
  word: Learned;
  wordBias: Learned;
  window: Learned[];
  windowBias: Learned;
  phrase: Learned[];
  phraseBias: Learned;
  tags: Learned;
  tagBias: Learned;
  settings: Learned;
  /** Of which a batch touches few rows. */
  parts: Learned;
}

export function drawParameters(matrices: Matrices, next: () => number): Parameters {
  const make = (rows: number, columns: number, inputs?: number) => learned(matrices, next, rows, columns, inputs);
  const { vector, word, window, phrase } = SIZES;
  const places = (reach: number) => Array.from({ length: 2 * reach + 1 });
  return {
    word: make(vector, word, vector * 2),
    wordBias: make(1, word),
    window: places(WINDOW).map(() => make(word, window, word * (2 * WINDOW + 1))),
    windowBias: make(1, window),
    phrase: places(PHRASE).map(() => make(window, phrase, window * (2 * PHRASE + 1))),
    phraseBias: make(1, phrase),
    tags: make(phrase, OUTPUTS, phrase),
    tagBias: make(1, OUTPUTS),
    settings: make(SETTINGS, window),
    parts: make(PART_ROWS, word, PARTS_OF_WORD),
  };
}

/** All but the parts. */
export function denseOf({ parts: _, ...dense }: Parameters): Learned[] {
  return Object.values(dense).flat();
}

/** The network of the mean of the values that were added up `samples` times. */
export function networkOf(parameters: Parameters, samples: number, { bytes, levels }: PackedVectors): Network {
  const mean = ({ sum }: Learned) => sum.map((value) => value / samples);
  const parts = roundRows(mean(parameters.parts), SIZES.word);
  return {
    vectors: bytes,
    levels,
    parts: parts.bytes,
    partScales: parts.scales,
    word: mean(parameters.word),
    wordBias: mean(parameters.wordBias),
    window: stacked(parameters.window.map(mean)),
    windowBias: mean(parameters.windowBias),
    settings: mean(parameters.settings),
    phrase: stacked(parameters.phrase.map(mean)),
    phraseBias: mean(parameters.phraseBias),
    tags: tagsOnly(mean(parameters.tags)),
    tagBias: tagsOnly(mean(parameters.tagBias)),
  };
}

function stacked(matrices: Float32Array[]): Float32Array {
  const size = matrices[0]?.length ?? 0;
  const all = new Float32Array(matrices.length * size);
  for (const [place, values] of matrices.entries()) all.set(values, place * size);
  return all;
}

/** Without the columns that only fill the rows up. */
function tagsOnly(values: Float32Array): Float32Array {
  return values.filter((_, at) => at % OUTPUTS < TAGS);
}
