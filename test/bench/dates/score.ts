// Counts what a reader of dates finds: relaxed span, exact TIMEX3 value (the "value F1" of TempEval-3).

export interface Timex {
  start: number;
  end: number;
  value: string;
}

export interface Tally {
  gold: number;
  found: number;
  right: number;
}

export function emptyTally(): Tally {
  return { gold: 0, found: 0, right: 0 };
}

/** Matches one to one, in reading order; of several that overlap, the one with the right value. */
export function tally(total: Tally, gold: Timex[], found: Timex[]): void {
  total.gold += gold.length;
  total.found += found.length;
  const used = new Set<Timex>();
  for (const wanted of gold) {
    const touching = found.filter((timex) => !used.has(timex) && timex.start < wanted.end && wanted.start < timex.end);
    const hit = touching.find(({ value }) => value === wanted.value) ?? touching[0];
    if (!hit) continue;
    used.add(hit);
    if (hit.value === wanted.value) total.right++;
  }
}

/** In percent; 0 where nothing was found. */
export function f1({ gold, found, right }: Tally): number {
  return right === 0 ? 0 : (200 * right) / (gold + found);
}
