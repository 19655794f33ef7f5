// A linear-chain conditional random field, trained by AdaGrad on the likelihood of each sentence (Lafferty et al. 2001),
// with a share of the features left out at random at each step, so that no single one is relied upon.
import { mayFollow, OUTSIDE, TAGS } from '../../lib/actors/tagger/tags.ts';
import type { Example } from './feature-space.ts';
import { random, shuffle } from './random.ts';

export interface Field {
  /** One row of `TAGS` a feature. */
  weights: Float32Array;
  /** From tag × to tag. */
  transitions: Float32Array;
}

export interface TrainingPlan {
  epochs: number;
  rate: number;
  /** Share of the features left out of each step. */
  dropout: number;
  /** Share of the tokens whose own word is hidden, so that its neighbours, shape and lists must do. */
  blindness: number;
  /** Pull of each weight towards zero, a step. */
  shrink: number;
  /** How much likelier than a name a plain word must look before a name is given up: favours recall (softmax-margin). */
  margin: number;
}

/** Slopes nearer to zero are not followed: most tokens are plain words, and settled after the first epoch. */
const NEGLIGIBLE = 0.003;
const MAY_FOLLOW = Array.from({ length: TAGS * TAGS }, (_, at) => mayFollow(Math.floor(at / TAGS), at % TAGS));
const MAY_START = Array.from({ length: TAGS }, (_, tag) => mayFollow(OUTSIDE, tag));
const MAY_END = Array.from({ length: TAGS }, (_, tag) => mayFollow(tag, OUTSIDE));

export function trainField(
  examples: Example[],
  features: number,
  plan: TrainingPlan,
  seed: number,
  from?: Field,
): Field {
  const field = from ?? { weights: new Float32Array(features * TAGS), transitions: new Float32Array(TAGS * TAGS) };
  const trainer = new Trainer(field, plan);
  const next = random(seed);
  const order = examples.slice();
  const sum = new Float32Array(field.weights.length);
  const half = Math.floor(plan.epochs / 2);
  for (let epoch = 0; epoch < plan.epochs; epoch++) {
    shuffle(order, next);
    trainer.rate = plan.rate * (1 - (0.9 * epoch) / plan.epochs);
    for (const example of order) trainer.step(example, next);
    if (epoch >= half) for (let at = 0; at < sum.length; at++) sum[at]! += field.weights[at]!;
  }
  return { weights: sum.map((weight) => weight / (plan.epochs - half)), transitions: field.transitions };
}

class Trainer {
  rate = 0;
  readonly #field: Field;
  readonly #plan: TrainingPlan;
  readonly #squares: Float32Array;
  readonly #transitionSquares = new Float32Array(TAGS * TAGS).fill(1e-6);
  #size = 0;
  #emissions = new Float64Array(0);
  #forward = new Float64Array(0);
  #backward = new Float64Array(0);
  #kept = new Int32Array(0);
  readonly #moves = new Float64Array(TAGS * TAGS);
  readonly #expected = new Float64Array(TAGS * TAGS);

  constructor(field: Field, plan: TrainingPlan) {
    this.#field = field;
    this.#plan = plan;
    this.#squares = new Float32Array(field.weights.length).fill(1e-6);
  }

  step(example: Example, next: () => number): void {
    const length = example.tags.length;
    this.#reserve(length, example.features.length);
    const starts = this.#drop(example, next);
    this.#score(starts, example.tags);
    this.#sweep(length);
    this.#learn(starts, example);
  }

  #reserve(length: number, features: number): void {
    if (this.#kept.length < features) this.#kept = new Int32Array(features * 2);
    if (this.#size >= length) return;
    this.#size = length * 2;
    this.#emissions = new Float64Array(this.#size * TAGS);
    this.#forward = new Float64Array(this.#size * TAGS);
    this.#backward = new Float64Array(this.#size * TAGS);
  }

  #drop(example: Example, next: () => number): Int32Array {
    const { starts, features, lexical } = example;
    const kept = new Int32Array(starts.length);
    const { dropout, blindness } = this.#plan;
    let count = 0;
    for (let at = 0; at + 1 < starts.length; at++) {
      const first = next() < blindness ? lexical[at]! : starts[at]!;
      for (let number = first; number < starts[at + 1]!; number++) {
        if (next() >= dropout) this.#kept[count++] = features[number]!;
      }
      kept[at + 1] = count;
    }
    return kept;
  }

  #score(starts: Int32Array, tags: Uint8Array): void {
    const { weights, transitions } = this.#field;
    const scale = 1 / (1 - this.#plan.dropout);
    for (let at = 0; at < tags.length; at++) {
      const base = at * TAGS;
      this.#emissions.fill(0, base, base + TAGS);
      for (let number = starts[at]!; number < starts[at + 1]!; number++) {
        const row = this.#kept[number]! * TAGS;
        for (let tag = 0; tag < TAGS; tag++) this.#emissions[base + tag]! += weights[row + tag]!;
      }
      if (tags[at] !== OUTSIDE) this.#emissions[base + OUTSIDE]! += this.#plan.margin;
      let best = -Infinity;
      for (let tag = 0; tag < TAGS; tag++) best = Math.max(best, this.#emissions[base + tag]!);
      for (let tag = 0; tag < TAGS; tag++) {
        this.#emissions[base + tag] = Math.exp((this.#emissions[base + tag]! - best) * scale);
      }
    }
    for (let pair = 0; pair < TAGS * TAGS; pair++)
      this.#moves[pair] = MAY_FOLLOW[pair] ? Math.exp(transitions[pair]!) : 0;
  }

  /** Scaled forward and backward sums. */
  #sweep(length: number): void {
    const forward = this.#forward;
    const backward = this.#backward;
    const emissions = this.#emissions;
    const moves = this.#moves;
    for (let tag = 0; tag < TAGS; tag++) forward[tag] = MAY_START[tag] ? emissions[tag]! : 0;
    for (let at = 0; at < length; at++) {
      const base = at * TAGS;
      if (at > 0) {
        forward.fill(0, base, base + TAGS);
        for (let from = 0; from < TAGS; from++) {
          const mass = forward[base - TAGS + from]!;
          if (mass > 0) for (let to = 0; to < TAGS; to++) forward[base + to]! += mass * moves[from * TAGS + to]!;
        }
        for (let tag = 0; tag < TAGS; tag++) forward[base + tag]! *= emissions[base + tag]!;
      }
      rescale(forward, base);
    }
    const last = (length - 1) * TAGS;
    for (let tag = 0; tag < TAGS; tag++) backward[last + tag] = MAY_END[tag] ? 1 : 0;
    for (let base = last - TAGS; base >= 0; base -= TAGS) {
      for (let from = 0; from < TAGS; from++) {
        let sum = 0;
        for (let to = 0; to < TAGS; to++) {
          sum += moves[from * TAGS + to]! * emissions[base + TAGS + to]! * backward[base + TAGS + to]!;
        }
        backward[base + from] = sum;
      }
      rescale(backward, base);
    }
  }

  #learn(starts: Int32Array, { tags, weight }: Example): void {
    const { weights } = this.#field;
    const gradient = new Float64Array(TAGS);
    const shrink = this.#plan.shrink * weight;
    this.#expected.fill(0);
    for (let at = 0; at < tags.length; at++) {
      const base = at * TAGS;
      let total = 0;
      for (let tag = 0; tag < TAGS; tag++) {
        gradient[tag] = this.#forward[base + tag]! * this.#backward[base + tag]!;
        total += gradient[tag]!;
      }
      for (let tag = 0; tag < TAGS; tag++) gradient[tag] = (weight * gradient[tag]!) / total;
      gradient[tags[at]!]! -= weight;
      if (at > 0) this.#countMoves(base, tags[at - 1]! * TAGS + tags[at]!, weight);
      for (let tag = 0; tag < TAGS; tag++) {
        const slope = gradient[tag]!;
        if (slope < NEGLIGIBLE && slope > -NEGLIGIBLE) continue;
        for (let number = starts[at]!; number < starts[at + 1]!; number++) {
          const place = this.#kept[number]! * TAGS + tag;
          const squares = this.#squares[place]! + slope * slope;
          this.#squares[place] = squares;
          const step = this.rate / Math.sqrt(squares);
          const moved = weights[place]! - step * slope;
          const pull = step * shrink;
          weights[place] = moved > pull ? moved - pull : moved < -pull ? moved + pull : 0;
        }
      }
    }
    const { transitions } = this.#field;
    for (let pair = 0; pair < TAGS * TAGS; pair++) {
      const slope = this.#expected[pair]!;
      if (slope === 0) continue;
      const squares = this.#transitionSquares[pair]! + slope * slope;
      this.#transitionSquares[pair] = squares;
      transitions[pair]! -= (this.rate * slope) / Math.sqrt(squares);
    }
  }

  #countMoves(base: number, gold: number, weight: number): void {
    let total = 0;
    for (let from = 0; from < TAGS; from++) {
      const mass = this.#forward[base - TAGS + from]!;
      if (mass === 0) continue;
      for (let to = 0; to < TAGS; to++) {
        total += mass * this.#moves[from * TAGS + to]! * this.#emissions[base + to]! * this.#backward[base + to]!;
      }
    }
    for (let from = 0; from < TAGS; from++) {
      const mass = (weight * this.#forward[base - TAGS + from]!) / total;
      if (mass === 0) continue;
      for (let to = 0; to < TAGS; to++) {
        const pair = from * TAGS + to;
        this.#expected[pair]! += mass * this.#moves[pair]! * this.#emissions[base + to]! * this.#backward[base + to]!;
      }
    }
    this.#expected[gold]! -= weight;
  }
}

function rescale(row: Float64Array, base: number): void {
  let sum = 0;
  for (let tag = 0; tag < TAGS; tag++) sum += row[base + tag]!;
  for (let tag = 0; tag < TAGS; tag++) row[base + tag]! /= sum;
}
