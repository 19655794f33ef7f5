// What each model is trained on and how.
import type { TrainingPlan } from './crf.ts';

export interface Plan {
  lang: string;
  corpora: { name: string; weight: number }[];
  development: string[];
  /** Features that occur less often get no weight. */
  least: number;
  /** How many features the file keeps. */
  most: number;
  training: TrainingPlan;
}

const TRAINING: TrainingPlan = { epochs: 6, rate: 0.1, dropout: 0.1, shrink: 0, seed: 7 };

export const PLANS: Plan[] = [
  {
    lang: 'de',
    corpora: [{ name: 'de.germeval14.train', weight: 1 }],
    development: ['de.germeval14.dev'],
    least: 2,
    most: 40_000,
    training: TRAINING,
  },
  {
    lang: 'en',
    corpora: [
      { name: 'en.gmb.train', weight: 1 },
      { name: 'en.ewt.train', weight: 1 },
      { name: 'en.wikigold.train', weight: 1 },
    ],
    development: ['en.gmb.dev', 'en.ewt.dev'],
    least: 2,
    most: 40_000,
    training: TRAINING,
  },
];
