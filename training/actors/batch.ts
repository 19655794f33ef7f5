// Sentences under each other as rows of one matrix, with empty rows between them so that no window reaches into the next.
import { MAX_PARTS, PHRASE, partsOf, SIZES, settingsOf, WINDOW } from '../../lib/actors/tagger/network.ts';
import { A, ATTRIBUTES } from '../../lib/actors/tagger/templates.ts';
import type { TaggedSentence } from './examples.ts';
import type { Matrix } from './matrix.ts';
import type { PackedVectors } from './vectors.ts';

/** Empty rows between sentences, and before the first. */
export const GAP = Math.max(WINDOW, PHRASE);
/** Rows of a batch, gaps included; a longer sentence is left out. */
const MOST = 640;
export const ROWS = MOST + 4 * GAP;

export function fits({ tags }: TaggedSentence): boolean {
  return tags.length + 2 * GAP <= MOST;
}

export class Batch {
  /** Rows in use after the first gap: a multiple of four. */
  rows = 0;
  /** 1 for a row that is a token. */
  readonly isToken = new Uint8Array(ROWS);
  readonly gold = new Uint8Array(ROWS);
  readonly weights = new Float32Array(ROWS);
  /** The rows of `Network.parts` and `Network.settings` that stand for a token: `MAX_PARTS` and two a row. */
  readonly parts = new Int32Array(ROWS * MAX_PARTS);
  readonly partCounts = new Int32Array(ROWS);
  readonly settings = new Int32Array(ROWS * 2);
  readonly #vectors: PackedVectors;
  readonly #blindness: number;
  readonly #next: () => number;

  constructor(vectors: PackedVectors, blindness: number, next: () => number) {
    this.#vectors = vectors;
    this.#blindness = blindness;
    this.#next = next;
  }

  /** Takes sentences from `from` on, as many as there is room for, their vectors into `vectors`; returns where the next batch begins. */
  load(order: TaggedSentence[], from: number, vectors: Matrix): number {
    this.isToken.fill(0);
    this.weights.fill(0);
    vectors.values.fill(0);
    let row = GAP;
    let to = from;
    for (; to < order.length; to++) {
      const { sentence, tags, weight } = order[to]!;
      if (row + tags.length + GAP > MOST) break;
      const { attributes } = sentence;
      for (let at = 0; at < tags.length; at++, row++) {
        this.isToken[row] = 1;
        this.gold[row] = tags[at]!;
        this.weights[row] = weight;
        this.settings.set(settingsOf(attributes, at * ATTRIBUTES), row * 2);
        this.#loadWord(attributes.subarray(at * ATTRIBUTES, (at + 1) * ATTRIBUTES), row, vectors);
      }
      row += GAP;
    }
    this.rows = Math.ceil((row - GAP) / 4) * 4;
    return to;
  }

  /** What some words mean is hidden. */
  #loadWord(attributes: Int32Array, row: number, vectors: Matrix): void {
    const parts = this.parts.subarray(row * MAX_PARTS, (row + 1) * MAX_PARTS);
    if (this.#next() < this.#blindness) {
      const hidden = attributes.slice();
      for (const attribute of [A.cluster, A.found, A.sense]) hidden[attribute] = 0;
      this.partCounts[row] = partsOf(hidden, 0, parts);
      return;
    }
    this.partCounts[row] = partsOf(attributes, 0, parts);
    const vector = attributes[A.vector]! - 1;
    if (vector < 0) return;
    const { bytes, levels } = this.#vectors;
    for (let at = 0; at < SIZES.vector; at += 2) {
      const byte = bytes[(vector * SIZES.vector + at) >> 1]!;
      vectors.values[row * SIZES.vector + at] = levels[byte & 15]!;
      vectors.values[row * SIZES.vector + at + 1] = levels[byte >> 4]!;
    }
  }
}
