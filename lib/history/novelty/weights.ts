// Made by `npm run train -- novelty` from test/marked/novelty: log odds that a sentence is new.
import type { Features } from './alike.ts';

export const WEIGHTS: Readonly<Record<keyof Features, number>> = {
  bias: 1.62,
  single: -1.89,
  pair: -1.85,
  all: -1.13,
  sharedFacts: -0.42,
  newNumber: 1.95,
  newDate: 1.11,
  newActor: 1.67,
  newPlace: 0.46,
  newQuotation: 1.22,
  looksBack: -1.79,
  first: 1.5,
};
