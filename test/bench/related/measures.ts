// The measures of related stories: ranking, the best and a given threshold, thresholds that come from elsewhere, and the stories themselves.

/** Scores of one article against others, by number. */
export type Scores = ReadonlyMap<number, number>;

/** An article's label: its story, or nothing for one that is in no labelled story. */
export type Label = string | null | undefined;

export interface Rated {
  score: number;
  same: boolean;
  /** The topics of the two; a topic may hold stories that look alike. Empty if the article has no label. */
  topics: [string, string];
}

/** ECB+ calls the two look-alikes of a topic `-a` and `-b`. */
const topicOf = (label: Label): string => label?.replace(/-[ab]$/, '') ?? '';

/** Every asked article against all others. Two articles without a label may be about one event: such pairs are not asked. */
export function ranking(labels: readonly Label[], all: ReadonlyMap<number, Scores>) {
  const rated: Rated[] = [];
  let reciprocal = 0;
  let precision = 0;
  for (const [i, scores] of all) {
    const others = labels.flatMap((label, j): Rated[] =>
      j === i
        ? []
        : [{ score: scores.get(j) ?? 0, same: label === labels[i], topics: [topicOf(labels[i]), topicOf(label)] }],
    );
    rated.push(...others);
    const ranked = others.toSorted((a, b) => b.score - a.score);
    const count = others.filter(({ same }) => same).length;
    reciprocal += 1 / (ranked.findIndex(({ same }) => same) + 1);
    precision += ranked.slice(0, 5).filter(({ same }) => same).length / Math.min(5, count);
  }
  return { mrr: reciprocal / all.size, p5: precision / all.size, rated };
}

export function bestF1(rated: readonly Rated[]): { f1: number; threshold: number } {
  const positives = rated.filter(({ same }) => same).length;
  let hits = 0;
  let best = { f1: 0, threshold: 0 };
  rated
    .toSorted((a, b) => b.score - a.score)
    .forEach(({ score, same }, i) => {
      if (same) hits++;
      const value = (2 * hits) / (positives + i + 1);
      if (value > best.f1) best = { f1: value, threshold: score };
    });
  return best;
}

export function f1(rated: readonly Rated[], threshold: number): number {
  const found = rated.filter(({ score }) => score >= threshold);
  const hits = found.filter(({ same }) => same).length;
  return (2 * hits) / (found.length + rated.filter(({ same }) => same).length);
}

const SPLITS = 10;

/** Pair-F1 on one half of the topics with the threshold that is best on the other half: mean and worst of twenty. */
export function carriedOver(rated: readonly Rated[]): { mean: number; worst: number } {
  const topics = [...new Set(rated.map(({ topics }) => topics[0]))].sort();
  const values: number[] = [];
  for (let split = 1; split <= SPLITS; split++) {
    const first = new Set(shuffled(topics, split).slice(0, topics.length / 2));
    const halves = [true, false].map((wanted) =>
      rated.filter(({ topics }) => topics.every((topic) => topic === '' || first.has(topic) === wanted)),
    ) as [Rated[], Rated[]];
    values.push(f1(halves[0], bestF1(halves[1]).threshold), f1(halves[1], bestF1(halves[0]).threshold));
  }
  return { mean: values.reduce((sum, value) => sum + value, 0) / values.length, worst: Math.min(...values) };
}

/** The same order for the same seed (linear congruential, Numerical Recipes). */
function shuffled<T>(values: readonly T[], seed: number): T[] {
  let state = seed;
  const keyed = values.map((value) => {
    state = (state * 1664525 + 1013904223) % 2 ** 32;
    return { value, key: state };
  });
  return keyed.sort((a, b) => a.key - b.key).map(({ value }) => value);
}

/** How well formed stories fit the labels: B-cubed (Bagga & Baldwin 1998) and pairs, over the articles with a label. */
export function clustering(labels: readonly Label[], stories: readonly number[]) {
  let precision = 0;
  let recall = 0;
  let pairs = 0;
  let formed = 0;
  let wanted = 0;
  const asked = labels.flatMap((label, i) => (label ? [i] : []));
  for (const i of asked) {
    const own = labels.flatMap((_, j) => (stories[j] === stories[i] ? [j] : []));
    const both = own.filter((j) => labels[j] === labels[i]).length;
    const same = labels.filter((label) => label === labels[i]).length;
    precision += both / own.length / asked.length;
    recall += both / same / asked.length;
    pairs += both - 1;
    formed += own.length - 1;
    wanted += same - 1;
  }
  return {
    precision,
    recall,
    b3: (2 * precision * recall) / (precision + recall),
    f1: (2 * pairs) / (formed + wanted),
  };
}

/** The share of (same, different) pairs of pairs in the right order; a tie counts half. */
export function auc(rated: readonly Pick<Rated, 'score' | 'same'>[]): number {
  const same = rated.filter((pair) => pair.same);
  const different = rated.filter((pair) => !pair.same);
  let right = 0;
  for (const a of same) for (const b of different) right += a.score > b.score ? 1 : a.score === b.score ? 0.5 : 0;
  return right / (same.length * different.length);
}
