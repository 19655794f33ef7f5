// What each model is trained on and how.
import type { TrainingPlan } from './crf.ts';
import type { Weighted } from './examples.ts';
import { readReconciled } from './governments.ts';
import type { NetworkPlan } from './network.ts';

export interface Plan {
  lang: string;
  /** A sentence of weight 2 counts as if it were there twice; of a corpus with turns the network learns a part in each epoch. */
  corpora: { name: string; weight: number; turns?: number }[];
  development: string[];
  /** How many lines are invented. */
  invented: number;
  /** How many that show kinds of names and of things. */
  kinds: number;
  /** One short sentence in so many is also learned as a headline. */
  headlines: number;
  /** Unlabelled text to teach itself with: one Wikipedia block in `every`, and what its sentences weigh. */
  silver?: { every: number; weight: number };
  /** Features that occur less often get no weight. */
  least: number;
  first: TrainingPlan;
  /** How many features the second training keeps. */
  most: number;
  second: TrainingPlan;
  /** How many words have a vector. */
  vectors: number;
  network: NetworkPlan;
  /** Steps of the packed weights on either side of zero. */
  levels: number;
  seed: number;
}

const TRAINING = { rate: 0.03, dropout: 0.3, blindness: 0.3, shrink: 0.01, margin: 1, epochs: 4 };
const NETWORK = { epochs: 4, settled: 2, rate: 0.002, dropout: 0.2, blindness: 0.15, margin: 1 };
const SHARED = { least: 2, levels: 11, seed: 7, vectors: 60_000 };

export const PLANS: Plan[] = [
  {
    ...SHARED,
    lang: 'de',
    network: NETWORK,
    first: { ...TRAINING, rate: 0.05 },
    second: { ...TRAINING, rate: 0.05, dropout: 0.2 },
    silver: { every: 6, weight: 0.3 },
    corpora: [{ name: 'de.germeval14.train', weight: 1 }],
    development: ['de.germeval14.dev'],
    invented: 1200,
    kinds: 1500,
    headlines: 25,
    most: 47_000,
  },
  {
    ...SHARED,
    lang: 'en',
    network: NETWORK,
    first: { ...TRAINING, epochs: 2 },
    second: { ...TRAINING, epochs: 2 },
    corpora: [
      { name: 'en.gmb.train', weight: 0.7, turns: 2 },
      { name: 'en.ewt.train', weight: 1.5 },
      { name: 'en.wikigold.train', weight: 2 },
    ],
    development: ['en.gmb.dev', 'en.ewt.dev'],
    invented: 2000,
    kinds: 2500,
    headlines: 25,
    most: 58_000,
  },
];

/** Where the gazetteer for other languages is looked at. */
export const OTHER_LANGUAGES = ['da.ddt.dev', 'sv.talbanken.dev', 'pt.bosque.dev'];

/** The annotated text that a plan learns from. */
export function annotatedOf({ corpora }: Plan): Weighted[] {
  return corpora.flatMap(({ name, weight, turns }) =>
    readReconciled(name)
      .flat()
      .map((text) => ({ text, weight, turns })),
  );
}
