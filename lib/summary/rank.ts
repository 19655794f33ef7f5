// The learned ranker: a sentence's score from its features.
import type { FeatureName, Features } from './features.ts';
import { WEIGHTS } from './weights.ts';

/** What each feature adds to the score. */
export function contributions(features: Features): { feature: FeatureName; value: number }[] {
  return (Object.entries(WEIGHTS) as [FeatureName, number][]).map(([feature, weight]) => ({
    feature,
    value: weight * features[feature],
  }));
}

/** Higher is better; comparable within one article. */
export function score(features: Features): number {
  return contributions(features).reduce((sum, { value }) => sum + value, 0);
}
