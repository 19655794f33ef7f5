// Numbers the features that occur often enough to be worth a weight, and turns sentences into rows of those numbers.
import { LEXICAL, MAX_FEATURES, type Sentence } from '../../lib/actors/tagger/features.ts';

/** A sentence ready for training. */
export interface Example {
  /** Feature numbers of all tokens, one after another. */
  features: Int32Array;
  /** Where each token's features begin, and the end of the last. */
  starts: Int32Array;
  /** Where each token's features that are not its own word begin. */
  lexical: Int32Array;
  tags: Uint8Array;
  weight: number;
}

export class FeatureSpace {
  /** The upper bits of the hash of each feature, by its number. */
  keys: Uint32Array;
  readonly #slots: Map<number, number>;
  readonly #shift: number;
  readonly #buffer = new Uint32Array(MAX_FEATURES);

  /** Keeps the features that occur at least `least` times in `sentences`. */
  constructor(sentences: Iterable<Sentence>, bits: number, least: number) {
    this.#shift = 32 - bits;
    const counts = new Uint8Array(2 ** bits);
    for (const sentence of sentences) {
      for (let at = 0; at < sentence.length; at++) {
        const count = sentence.features(at, this.#buffer);
        for (let number = 0; number < count; number++) {
          const key = this.#buffer[number]! >>> this.#shift;
          if (counts[key]! < 255) counts[key]!++;
        }
      }
    }
    const keys: number[] = [];
    for (let key = 0; key < counts.length; key++) if (counts[key]! >= least) keys.push(key);
    this.keys = Uint32Array.from(keys);
    this.#slots = new Map(keys.map((key, number) => [key, number]));
  }

  get size(): number {
    return this.keys.length;
  }

  example(sentence: Sentence, tags: Uint8Array, weight: number): Example {
    const starts = new Int32Array(sentence.length + 1);
    const lexical = new Int32Array(sentence.length);
    const features: number[] = [];
    for (let at = 0; at < sentence.length; at++) {
      const count = sentence.features(at, this.#buffer);
      for (let number = 0; number < count; number++) {
        if (number === LEXICAL) lexical[at] = features.length;
        const feature = this.#slots.get(this.#buffer[number]! >>> this.#shift);
        if (feature !== undefined) features.push(feature);
      }
      starts[at + 1] = features.length;
    }
    return { features: Int32Array.from(features), starts, lexical, tags, weight };
  }
}
