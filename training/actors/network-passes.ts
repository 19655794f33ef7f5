// A batch through the network and back: the scores of its tags, and the slopes of what they miss for all that is learned.
import { MAX_PARTS, PHRASE, SIZES, WINDOW } from '../../lib/actors/tagger/network.ts';
import { OUTSIDE, TAGS } from '../../lib/actors/tagger/tags.ts';
import type { Learned } from './adam.ts';
import { type Batch, GAP, ROWS } from './batch.ts';
import { addRow, type Matrices, type Matrix, sumRows, turn } from './matrix.ts';
import { OUTPUTS, type Parameters } from './network-parameters.ts';

export interface PassPlan {
  /** Share of the units of each layer that are left out. */
  dropout: number;
  /** How much likelier than a name a plain word must look before a name is given up. */
  margin: number;
}

export class Passes {
  /** Where a batch puts the vectors of its words. */
  readonly vectors: Matrix;
  readonly #matrices: Matrices;
  readonly #parameters: Parameters;
  readonly #plan: PassPlan;
  readonly #next: () => number;
  readonly #layers: Record<'words' | 'windows' | 'phrases' | 'outputs', Matrix>;
  readonly #slopes: Record<'words' | 'windows' | 'phrases' | 'outputs', Matrix>;
  readonly #turned: { phrase: Matrix[]; window: Matrix[]; tags: Matrix };

  constructor(matrices: Matrices, parameters: Parameters, plan: PassPlan, next: () => number) {
    this.#matrices = matrices;
    this.#parameters = parameters;
    this.#plan = plan;
    this.#next = next;
    const { vector, word, window, phrase } = SIZES;
    const layer = (columns: number) => matrices.make(ROWS, columns);
    const layers = () => ({
      words: layer(word),
      windows: layer(window),
      phrases: layer(phrase),
      outputs: layer(OUTPUTS),
    });
    this.vectors = layer(vector);
    this.#layers = layers();
    this.#slopes = layers();
    this.#turned = {
      phrase: parameters.phrase.map(() => matrices.make(phrase, window)),
      window: parameters.window.map(() => matrices.make(window, word)),
      tags: matrices.make(OUTPUTS, phrase),
    };
  }

  /** Scores the tags of the batch, and adds the slopes up in the gradients. */
  learnFrom(batch: Batch): void {
    this.#forward(batch);
    this.#backward(batch);
  }

  #forward(batch: Batch): void {
    const { words, windows, phrases, outputs } = this.#layers;
    const { word, wordBias, window, windowBias, phrase, phraseBias, tags, tagBias, parts, settings } = this.#parameters;
    const { rows } = batch;
    for (const layer of [words, windows, phrases]) layer.values.fill(0);
    addBias(words, wordBias, rows);
    for (const [row, number] of partsIn(batch)) addRow(words, row, parts, number);
    this.#matrices.add(words, GAP, this.vectors, GAP, word, rows);
    this.#bend(words, batch);
    addBias(windows, windowBias, rows);
    for (const [row, number] of settingsIn(batch)) addRow(windows, row, settings, number);
    for (const [place, matrix] of window.entries()) {
      this.#matrices.add(windows, GAP, words, GAP + place - WINDOW, matrix, rows);
    }
    this.#bend(windows, batch);
    addBias(phrases, phraseBias, rows);
    for (const [place, matrix] of phrase.entries()) {
      this.#matrices.add(phrases, GAP, windows, GAP + place - PHRASE, matrix, rows);
    }
    this.#bend(phrases, batch);
    addBias(outputs, tagBias, rows);
    this.#matrices.add(outputs, GAP, phrases, GAP, tags, rows);
  }

  /** Negative units, units left out and rows between sentences become zero. */
  #bend({ values, columns }: Matrix, { rows, isToken }: Batch): void {
    const { dropout } = this.#plan;
    const scale = 1 / (1 - dropout);
    const limit = Math.floor(dropout * 2 ** 32);
    let state = Math.floor(this.#next() * 2 ** 32) | 1;
    for (let row = GAP; row < GAP + rows; row++) {
      const base = row * columns;
      if (!isToken[row]) values.fill(0, base, base + columns);
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

  #backward(batch: Batch): void {
    const { words, windows, phrases } = this.#layers;
    const slopes = this.#slopes;
    const turned = this.#turned;
    const { word, wordBias, window, windowBias, phrase, phraseBias, tags, tagBias, parts, settings } = this.#parameters;
    const { rows } = batch;
    for (const slope of Object.values(slopes)) slope.values.fill(0);
    this.#lossSlopes(batch);
    sumRows(tagBias.gradient, slopes.outputs, GAP, rows);
    this.#matrices.addTransposed(tags.gradient, phrases, GAP, slopes.outputs, GAP, rows);
    turn(tags, turned.tags);
    this.#matrices.add(slopes.phrases, GAP, slopes.outputs, GAP, turned.tags, rows);
    this.#unbend(slopes.phrases, phrases, rows);
    sumRows(phraseBias.gradient, slopes.phrases, GAP, rows);
    for (const [place, matrix] of phrase.entries()) {
      const from = GAP + place - PHRASE;
      this.#matrices.addTransposed(matrix.gradient, windows, from, slopes.phrases, GAP, rows);
      turn(matrix, turned.phrase[place]!);
      this.#matrices.add(slopes.windows, from, slopes.phrases, GAP, turned.phrase[place]!, rows);
    }
    this.#unbend(slopes.windows, windows, rows);
    sumRows(windowBias.gradient, slopes.windows, GAP, rows);
    for (const [place, matrix] of window.entries()) {
      const from = GAP + place - WINDOW;
      this.#matrices.addTransposed(matrix.gradient, words, from, slopes.windows, GAP, rows);
      turn(matrix, turned.window[place]!);
      this.#matrices.add(slopes.words, from, slopes.windows, GAP, turned.window[place]!, rows);
    }
    this.#unbend(slopes.words, words, rows);
    sumRows(wordBias.gradient, slopes.words, GAP, rows);
    this.#matrices.addTransposed(word.gradient, this.vectors, GAP, slopes.words, GAP, rows);
    for (const [row, number] of settingsIn(batch)) addRow(settings.gradient, number, slopes.windows, row);
    for (const [row, number] of partsIn(batch)) addRow(parts.gradient, number, slopes.words, row);
  }

  /** Of the likelihood of each token's tag (softmax-margin). */
  #lossSlopes({ rows, isToken, gold, weights }: Batch): void {
    const outputs = this.#layers.outputs.values;
    const slopes = this.#slopes.outputs.values;
    for (let row = GAP; row < GAP + rows; row++) {
      if (!isToken[row]) continue;
      const base = row * OUTPUTS;
      if (gold[row] !== OUTSIDE) outputs[base + OUTSIDE]! += this.#plan.margin;
      let top = -Infinity;
      for (let tag = 0; tag < TAGS; tag++) top = Math.max(top, outputs[base + tag]!);
      let sum = 0;
      for (let tag = 0; tag < TAGS; tag++) {
        const chance = Math.exp(outputs[base + tag]! - top);
        slopes[base + tag] = chance;
        sum += chance;
      }
      const weight = weights[row]!;
      for (let tag = 0; tag < TAGS; tag++) slopes[base + tag] = (weight * slopes[base + tag]!) / sum;
      slopes[base + gold[row]!]! -= weight;
    }
  }

  #unbend(slopes: Matrix, units: Matrix, rows: number): void {
    const scale = 1 / (1 - this.#plan.dropout);
    const start = GAP * units.columns;
    const end = (GAP + rows) * units.columns;
    slopes.values.fill(0, 0, start);
    for (let at = start; at < end; at++) slopes.values[at] = units.values[at]! > 0 ? slopes.values[at]! * scale : 0;
    slopes.values.fill(0, end);
  }
}

function addBias({ values, columns }: Matrix, bias: Learned, rows: number): void {
  for (let row = GAP; row < GAP + rows; row++) values.set(bias.values, row * columns);
}

/** The rows of tokens, each with a row of the parts that stand for it. */
function* partsIn({ rows, isToken, parts, partCounts }: Batch): Generator<[number, number]> {
  for (let row = GAP; row < GAP + rows; row++) {
    if (!isToken[row]) continue;
    for (let part = 0; part < partCounts[row]!; part++) yield [row, parts[row * MAX_PARTS + part]!];
  }
}

/** The rows of tokens, each with a row of the settings that it stands in. */
function* settingsIn({ rows, isToken, settings }: Batch): Generator<[number, number]> {
  for (let row = GAP; row < GAP + rows; row++) {
    if (!isToken[row]) continue;
    for (let at = 0; at < 2; at++) yield [row, settings[row * 2 + at]!];
  }
}
