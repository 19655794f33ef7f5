// Trains the network that reads beside the linear weights: batches of sentences, Adam (Kingma, Ba 2015), units left out at random
// (Srivastava et al. 2014), and the mean of the weights over the last epochs. The vectors of words stay as they are.
import {
  MAX_PARTS,
  type Network,
  PART_ROWS,
  PHRASE,
  SETTINGS,
  SIZES,
  WINDOW,
} from '../../lib/actors/tagger/network.ts';
import { OUTSIDE, TAGS } from '../../lib/actors/tagger/tags.ts';
import { type Learned, learned, move, sizeOfStep } from './adam.ts';
import { Batch, fits, GAP, ROWS } from './batch.ts';
import type { TaggedSentence } from './examples.ts';
import { Matrices, type Matrix } from './matrix.ts';
import { roundRows } from './pack.ts';
import { random, shuffle } from './random.ts';
import type { PackedVectors } from './vectors.ts';

export interface NetworkPlan {
  epochs: number;
  /** Falls evenly to a twentieth. */
  rate: number;
  /** The weights are the mean of those from this epoch on, the first being 0. */
  settled: number;
  /** Share of the units of each layer that are left out. */
  dropout: number;
  /** Share of the words whose vector and cluster are hidden, so that their parts and neighbours must do. */
  blindness: number;
  /** How much likelier than a name a plain word must look before a name is given up. */
  margin: number;
}

/** Rows of outputs are a multiple of eight. */
const OUTPUTS = 24;
const MEMORY = 64;
/** Batches between two looks at the weights for their mean. */
const SAMPLING = 25;

export async function trainNetwork(
  tagged: TaggedSentence[],
  vectors: PackedVectors,
  plan: NetworkPlan,
  seed: number,
): Promise<Network> {
  const trainer = new NetworkTrainer(await Matrices.withMemory(MEMORY), vectors, plan, seed);
  return trainer.train(tagged);
}

class NetworkTrainer {
  readonly #matrices: Matrices;
  readonly #vectors: PackedVectors;
  readonly #plan: NetworkPlan;
  readonly #next: () => number;
  readonly #word: Learned;
  readonly #wordBias: Learned;
  readonly #window: Learned[];
  readonly #windowBias: Learned;
  readonly #phrase: Learned[];
  readonly #phraseBias: Learned;
  readonly #tags: Learned;
  readonly #tagBias: Learned;
  /** Those of which a batch touches few rows. */
  readonly #parts: Learned;
  readonly #settings: Learned;
  readonly #dense: Learned[];
  readonly #layers: Record<'vectors' | 'words' | 'windows' | 'phrases' | 'outputs', Matrix>;
  readonly #slopes: Record<'words' | 'windows' | 'phrases' | 'outputs', Matrix>;
  readonly #turned: { phrase: Matrix[]; window: Matrix[]; tags: Matrix };
  readonly #batch: Batch;
  readonly #touched = new Uint8Array(PART_ROWS);
  #steps = 0;
  #samples = 0;

  constructor(matrices: Matrices, vectors: PackedVectors, plan: NetworkPlan, seed: number) {
    this.#matrices = matrices;
    this.#vectors = vectors;
    this.#plan = plan;
    this.#next = random(seed);
    this.#batch = new Batch(vectors, plan.blindness, this.#next);
    const make = (rows: number, columns: number, inputs?: number) =>
      learned(matrices, this.#next, rows, columns, inputs);
    const { vector, word, window, phrase } = SIZES;
    const places = (reach: number) => Array.from({ length: 2 * reach + 1 });
    this.#word = make(vector, word, vector * 2);
    this.#wordBias = make(1, word);
    this.#window = places(WINDOW).map(() => make(word, window, word * (2 * WINDOW + 1)));
    this.#windowBias = make(1, window);
    this.#phrase = places(PHRASE).map(() => make(window, phrase, window * (2 * PHRASE + 1)));
    this.#phraseBias = make(1, phrase);
    this.#tags = make(phrase, OUTPUTS, phrase);
    this.#tagBias = make(1, OUTPUTS);
    this.#parts = make(PART_ROWS, word, 40);
    this.#settings = make(SETTINGS, window);
    this.#dense = [
      this.#word,
      this.#wordBias,
      ...this.#window,
      this.#windowBias,
      ...this.#phrase,
      this.#phraseBias,
      this.#tags,
      this.#tagBias,
      this.#settings,
    ];
    const layer = (columns: number) => matrices.make(ROWS, columns);
    const layers = () => ({
      words: layer(word),
      windows: layer(window),
      phrases: layer(phrase),
      outputs: layer(OUTPUTS),
    });
    this.#layers = { vectors: layer(vector), ...layers() };
    this.#slopes = layers();
    this.#turned = {
      phrase: this.#phrase.map(() => matrices.make(phrase, window)),
      window: this.#window.map(() => matrices.make(window, word)),
      tags: matrices.make(OUTPUTS, phrase),
    };
  }

  train(tagged: TaggedSentence[]): Network {
    const { epochs, rate, settled } = this.#plan;
    const fitting = tagged.filter(fits);
    for (let epoch = 0; epoch < epochs; epoch++) {
      const turn = fitting.filter(({ turns }, at) => (at + epoch) % turns === 0);
      const order = shuffle(turn, this.#next);
      for (let from = 0; from < order.length; ) {
        from = this.#batch.load(order, from, this.#layers.vectors);
        this.#forward();
        this.#backward();
        this.#learn(rate * (1 - (0.95 * (epoch + from / order.length)) / epochs));
        if (epoch >= settled && this.#steps % SAMPLING === 0) this.#sample();
      }
    }
    return this.#finish();
  }

  #forward(): void {
    const { vectors, words, windows, phrases, outputs } = this.#layers;
    const rows = this.#batch.rows;
    for (const layer of [words, windows, phrases]) layer.values.fill(0);
    this.#bias(words, this.#wordBias);
    for (let row = GAP; row < GAP + rows; row++) {
      if (!this.#batch.isToken[row]) continue;
      for (let part = 0; part < this.#batch.partCounts[row]!; part++) {
        addRow(words.values, row, this.#parts.values, this.#batch.parts[row * MAX_PARTS + part]!, SIZES.word);
      }
    }
    this.#matrices.add(words, GAP, vectors, GAP, this.#word, rows);
    this.#bend(words);
    this.#bias(windows, this.#windowBias);
    for (let row = GAP; row < GAP + rows; row++) {
      if (!this.#batch.isToken[row]) continue;
      for (let at = 0; at < 2; at++) {
        addRow(windows.values, row, this.#settings.values, this.#batch.settings[row * 2 + at]!, SIZES.window);
      }
    }
    for (const [place, matrix] of this.#window.entries()) {
      this.#matrices.add(windows, GAP, words, GAP + place - WINDOW, matrix, rows);
    }
    this.#bend(windows);
    this.#bias(phrases, this.#phraseBias);
    for (const [place, matrix] of this.#phrase.entries()) {
      this.#matrices.add(phrases, GAP, windows, GAP + place - PHRASE, matrix, rows);
    }
    this.#bend(phrases);
    this.#bias(outputs, this.#tagBias);
    this.#matrices.add(outputs, GAP, phrases, GAP, this.#tags, rows);
  }

  #bias({ values, columns }: Matrix, bias: Learned): void {
    for (let row = GAP; row < GAP + this.#batch.rows; row++) values.set(bias.values, row * columns);
  }

  /** Negative units, units left out and rows between sentences become zero. */
  #bend({ values, columns }: Matrix): void {
    const { dropout } = this.#plan;
    const scale = 1 / (1 - dropout);
    const limit = Math.floor(dropout * 2 ** 32);
    let state = Math.floor(this.#next() * 2 ** 32) | 1;
    for (let row = GAP; row < GAP + this.#batch.rows; row++) {
      const base = row * columns;
      if (!this.#batch.isToken[row]) values.fill(0, base, base + columns);
      else {
        for (let at = base; at < base + columns; at++) {
          const value = values[at]!;
          if (value <= 0) {
            values[at] = 0;
            continue;
          }
          // Xorshift (Marsaglia 2003): enough for leaving units out, and quick.
          state ^= state << 13;
          state ^= state >>> 17;
          state ^= state << 5;
          values[at] = state >>> 0 < limit ? 0 : value * scale;
        }
      }
    }
  }

  #backward(): void {
    const { vectors, words, windows, phrases } = this.#layers;
    const slopes = this.#slopes;
    const turned = this.#turned;
    const rows = this.#batch.rows;
    for (const slope of Object.values(slopes)) slope.values.fill(0);
    this.#lossSlopes();
    sumRows(this.#tagBias.gradient, slopes.outputs, rows);
    this.#matrices.addTransposed(this.#tags.gradient, phrases, GAP, slopes.outputs, GAP, rows);
    turn(this.#tags, turned.tags);
    this.#matrices.add(slopes.phrases, GAP, slopes.outputs, GAP, turned.tags, rows);
    this.#unbend(slopes.phrases, phrases);
    sumRows(this.#phraseBias.gradient, slopes.phrases, rows);
    for (const [place, matrix] of this.#phrase.entries()) {
      const from = GAP + place - PHRASE;
      this.#matrices.addTransposed(matrix.gradient, windows, from, slopes.phrases, GAP, rows);
      turn(matrix, turned.phrase[place]!);
      this.#matrices.add(slopes.windows, from, slopes.phrases, GAP, turned.phrase[place]!, rows);
    }
    this.#unbend(slopes.windows, windows);
    sumRows(this.#windowBias.gradient, slopes.windows, rows);
    for (const [place, matrix] of this.#window.entries()) {
      const from = GAP + place - WINDOW;
      this.#matrices.addTransposed(matrix.gradient, words, from, slopes.windows, GAP, rows);
      turn(matrix, turned.window[place]!);
      this.#matrices.add(slopes.words, from, slopes.windows, GAP, turned.window[place]!, rows);
    }
    this.#unbend(slopes.words, words);
    sumRows(this.#wordBias.gradient, slopes.words, rows);
    this.#matrices.addTransposed(this.#word.gradient, vectors, GAP, slopes.words, GAP, rows);
    for (let row = GAP; row < GAP + rows; row++) {
      if (!this.#batch.isToken[row]) continue;
      for (let at = 0; at < 2; at++) {
        addRow(
          this.#settings.gradient.values,
          this.#batch.settings[row * 2 + at]!,
          slopes.windows.values,
          row,
          SIZES.window,
        );
      }
      for (let part = 0; part < this.#batch.partCounts[row]!; part++) {
        addRow(
          this.#parts.gradient.values,
          this.#batch.parts[row * MAX_PARTS + part]!,
          slopes.words.values,
          row,
          SIZES.word,
        );
      }
    }
  }

  /** Of the likelihood of each token's tag (softmax-margin). */
  #lossSlopes(): void {
    const outputs = this.#layers.outputs.values;
    const slopes = this.#slopes.outputs.values;
    for (let row = GAP; row < GAP + this.#batch.rows; row++) {
      if (!this.#batch.isToken[row]) continue;
      const base = row * OUTPUTS;
      const gold = this.#batch.gold[row]!;
      if (gold !== OUTSIDE) outputs[base + OUTSIDE]! += this.#plan.margin;
      let top = -Infinity;
      for (let tag = 0; tag < TAGS; tag++) top = Math.max(top, outputs[base + tag]!);
      let sum = 0;
      for (let tag = 0; tag < TAGS; tag++) {
        const chance = Math.exp(outputs[base + tag]! - top);
        slopes[base + tag] = chance;
        sum += chance;
      }
      const weight = this.#batch.weights[row]!;
      for (let tag = 0; tag < TAGS; tag++) slopes[base + tag] = (weight * slopes[base + tag]!) / sum;
      slopes[base + gold]! -= weight;
    }
  }

  #unbend(slopes: Matrix, units: Matrix): void {
    const scale = 1 / (1 - this.#plan.dropout);
    const end = (GAP + this.#batch.rows) * units.columns;
    slopes.values.fill(0, 0, GAP * units.columns);
    for (let at = GAP * units.columns; at < end; at++)
      slopes.values[at] = units.values[at]! > 0 ? slopes.values[at]! * scale : 0;
    slopes.values.fill(0, end);
  }

  #learn(rate: number): void {
    this.#steps++;
    const step = sizeOfStep(rate, this.#steps);
    for (const matrix of this.#dense) move(matrix, 0, matrix.values.length, step);
    this.#touched.fill(0);
    const { isToken, partCounts, parts, rows } = this.#batch;
    for (let row = GAP; row < GAP + rows; row++) {
      if (!isToken[row]) continue;
      for (let part = 0; part < partCounts[row]!; part++) {
        const number = parts[row * MAX_PARTS + part]!;
        if (this.#touched[number]) continue;
        this.#touched[number] = 1;
        move(this.#parts, number * SIZES.word, (number + 1) * SIZES.word, step);
      }
    }
  }

  #sample(): void {
    this.#samples++;
    for (const { values, sum } of [...this.#dense, this.#parts]) {
      for (let at = 0; at < sum.length; at++) sum[at]! += values[at]!;
    }
  }

  #finish(): Network {
    const mean = ({ sum }: Learned) => sum.map((value) => value / this.#samples);
    const tagsOnly = (values: Float32Array) => {
      const rows = values.length / OUTPUTS;
      return Float32Array.from(
        { length: rows * TAGS },
        (_, at) => values[Math.floor(at / TAGS) * OUTPUTS + (at % TAGS)]!,
      );
    };
    const stack = (matrices: Learned[]) => {
      const all = new Float32Array(matrices.length * matrices[0]!.values.length);
      for (const [place, matrix] of matrices.entries()) all.set(mean(matrix), place * matrix.values.length);
      return all;
    };
    const { scales, bytes } = roundRows(mean(this.#parts), SIZES.word);
    return {
      vectors: this.#vectors.bytes,
      levels: this.#vectors.levels,
      parts: bytes,
      partScales: scales,
      word: mean(this.#word),
      wordBias: mean(this.#wordBias),
      window: stack(this.#window),
      windowBias: mean(this.#windowBias),
      settings: mean(this.#settings),
      phrase: stack(this.#phrase),
      phraseBias: mean(this.#phraseBias),
      tags: tagsOnly(mean(this.#tags)),
      tagBias: tagsOnly(mean(this.#tagBias)),
    };
  }
}

function addRow(to: Float32Array, toRow: number, from: Float32Array, fromRow: number, columns: number): void {
  const base = toRow * columns;
  const other = fromRow * columns;
  for (let at = 0; at < columns; at++) to[base + at]! += from[other + at]!;
}

function sumRows(into: Matrix, { values, columns }: Matrix, rows: number): void {
  for (let row = GAP; row < GAP + rows; row++) {
    for (let at = 0; at < columns; at++) into.values[at]! += values[row * columns + at]!;
  }
}

function turn({ rows, columns, values }: Matrix, into: Matrix): void {
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) into.values[column * rows + row] = values[row * columns + column]!;
  }
}
