// The weights of the ranker.
import type { FeatureName } from './features.ts';

export const WEIGHTS: Readonly<Partial<Record<FeatureName, number>>> = {
  first: 0.3,
  early: 0.5,
  depth: -0.2,
  title: 0.5,
  centrality: 0.4,
  lengthSquare: -0.1,
  quoted: -0.2,
  question: -0.3,
  personal: -0.2,
};
