// How sure it is that an actor is one, and whether it deserves a first look.
import { type Actor, TITLE_BLOCK } from '../types.ts';
import type { Mention } from './mention.ts';

/** Below, a name of which the story says no more may be a misreading. */
const SURE = 0.7;

/** The mean over the mentions, weighted as their votes are: repeats found by their spelling say little. */
export function confidenceOf(mentions: Mention[]): number {
  let sum = 0;
  let weights = 0;
  for (const { confidence, weight } of mentions) {
    sum += confidence * weight;
    weights += weight;
  }
  return weights > 0 ? sum / weights : 0;
}

/** Whether the story says what the actor is; or names it twice or in the headline, and the name is sure. */
export function isProminent({
  role,
  mentions,
  confidence,
}: Pick<Actor, 'role' | 'mentions'> & { confidence: number }): boolean {
  if (role) return true;
  const central = mentions.length > 1 || mentions.some(({ block }) => block === TITLE_BLOCK);
  return central && confidence >= SURE;
}
