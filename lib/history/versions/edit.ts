// Whether a shorter text is an edit of a longer one, or what a gate let through of it. A gate cuts the end off; an editor takes out here and there.
import { fold } from '../../language/fold.ts';
import type { Article } from '../../types.ts';

/** Words in a row that two texts have in common only if one is taken from the other. */
const RUN = 4;
const PARTS = 4;
/** So much of an edit is in the text that it was made from. */
const COMMON = 0.5;

/** True if most of `shorter` stands in `longer`, and comes from nearly all of its quarters, the last among them. Linear in both. */
export function isEditOf(shorter: Article, longer: Article): boolean {
  const long = runsOf(longer);
  const partOf = new Map<string, number>();
  // The last place counts: what is said again at the end is found there.
  for (const [at, run] of long.entries()) partOf.set(run, Math.floor((at * PARTS) / long.length));
  const runs = runsOf(shorter);
  const parts = new Set<number>();
  let common = 0;
  for (const run of runs) {
    const part = partOf.get(run);
    if (part === undefined) continue;
    common++;
    parts.add(part);
  }
  return common >= COMMON * runs.length && parts.size >= PARTS - 1 && parts.has(PARTS - 1);
}

function runsOf({ blocks }: Article): string[] {
  const words = blocks.flatMap(({ text }) => fold(text).match(/[\p{L}\p{N}]+/gu) ?? []);
  return words.slice(RUN - 1).map((_, at) => words.slice(at, at + RUN).join(' '));
}
