// Trains the network that reads beside the linear weights: batches of sentences, Adam (Kingma, Ba 2015), units left out at random
// (Srivastava et al. 2014), and the mean of the weights over the last epochs.
import { MAX_PARTS, type Network, PART_ROWS, SIZES } from '../../lib/actors/tagger/network.ts';
import { type Learned, move, sizeOfStep } from './adam.ts';
import { Batch, fits, GAP } from './batch.ts';
import type { TaggedSentence } from './examples.ts';
import { Matrices } from './matrix.ts';
import { denseOf, drawParameters, networkOf, type Parameters } from './network-parameters.ts';
import { Passes, type PassPlan } from './network-passes.ts';
import { random, shuffle } from './random.ts';
import type { PackedVectors } from './vectors.ts';

export interface NetworkPlan extends PassPlan {
  epochs: number;
  /** Falls evenly to a twentieth. */
  rate: number;
  /** The weights are the mean of those from this epoch on, the first being 0. */
  settled: number;
  /** Share of the words whose vector and cluster are hidden, so that their parts and neighbours must do. */
  blindness: number;
}

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
  readonly #vectors: PackedVectors;
  readonly #plan: NetworkPlan;
  readonly #next: () => number;
  readonly #parameters: Parameters;
  readonly #dense: Learned[];
  readonly #passes: Passes;
  readonly #batch: Batch;
  readonly #touched = new Uint8Array(PART_ROWS);
  #steps = 0;
  #samples = 0;

  constructor(matrices: Matrices, vectors: PackedVectors, plan: NetworkPlan, seed: number) {
    this.#vectors = vectors;
    this.#plan = plan;
    this.#next = random(seed);
    this.#parameters = drawParameters(matrices, this.#next);
    this.#dense = denseOf(this.#parameters);
    this.#passes = new Passes(matrices, this.#parameters, plan, this.#next);
    this.#batch = new Batch(vectors, plan.blindness, this.#next);
  }

  train(tagged: TaggedSentence[]): Network {
    const { epochs, rate, settled } = this.#plan;
    const fitting = tagged.filter(fits);
    for (let epoch = 0; epoch < epochs; epoch++) {
      const turn = fitting.filter(({ turns }, at) => (at + epoch) % turns === 0);
      const order = shuffle(turn, this.#next);
      for (let from = 0; from < order.length; ) {
        from = this.#batch.load(order, from, this.#passes.vectors);
        this.#passes.learnFrom(this.#batch);
        this.#move(rate * (1 - (0.95 * (epoch + from / order.length)) / epochs));
        if (epoch >= settled && this.#steps % SAMPLING === 0) this.#sample();
      }
    }
    return networkOf(this.#parameters, this.#samples, this.#vectors);
  }

  /** A step down the slopes; of the parts only those that the batch touched. */
  #move(rate: number): void {
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
        move(this.#parameters.parts, number * SIZES.word, (number + 1) * SIZES.word, step);
      }
    }
  }

  #sample(): void {
    this.#samples++;
    for (const { values, sum } of [...this.#dense, this.#parameters.parts]) {
      for (let at = 0; at < sum.length; at++) sum[at]! += values[at]!;
    }
  }
}
