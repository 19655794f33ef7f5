// Picks sentences for a summary: the best first, unlike those already taken, quotations whole.
import type { Sentence } from './sentence.ts';
import { cosine, terms } from './terms.ts';

/** How much a sentence loses for telling again what is already picked. */
const REDUNDANCY = 0.5;

/** Sentences that go together: one, or all that share an open quotation. */
interface Unit {
  sentences: Sentence[];
  score: number;
  bag: Map<string, number>;
}

/** At most `wanted` sentences, in reading order. `scores` belong to `sentences` by position. */
export function select(
  sentences: readonly Sentence[],
  scores: readonly number[],
  wanted: number,
  lang: string,
): Sentence[] {
  const open = units(sentences, scores, lang);
  const picked: Unit[] = [];
  let room = wanted;
  while (room > 0) {
    const best = top(open, picked, room);
    if (!best) break;
    picked.push(best);
    open.splice(open.indexOf(best), 1);
    room -= best.sentences.length;
  }
  return picked.flatMap((unit) => unit.sentences).sort((a, b) => a.index - b.index);
}

function top(open: readonly Unit[], picked: readonly Unit[], room: number): Unit | undefined {
  let best: { unit: Unit; score: number } | undefined;
  for (const unit of open) {
    if (unit.sentences.length > room) continue;
    const likeness = Math.max(0, ...picked.map((other) => cosine(unit.bag, other.bag)));
    const score = unit.score - REDUNDANCY * likeness;
    if (!best || score > best.score) best = { unit, score };
  }
  return best?.unit;
}

function units(sentences: readonly Sentence[], scores: readonly number[], lang: string): Unit[] {
  const runs = Map.groupBy(sentences, ({ run }) => run);
  const found: Unit[] = [];
  for (const run of runs.values()) {
    if (isBarred(run)) continue;
    const bag = new Map<string, number>();
    for (const { text } of run) for (const term of terms(text, lang)) bag.set(term, (bag.get(term) ?? 0) + 1);
    found.push({ sentences: run, score: run.reduce((sum, { index }) => sum + scores[index]!, 0) / run.length, bag });
  }
  return found;
}

/** A run may go on as it likes, but must open well and name its speaker somewhere. */
function isBarred(run: readonly Sentence[]): boolean {
  const [head] = run;
  if (run.some(({ barred }) => barred === 'teaser')) return true;
  if (run.every(({ barred }) => barred === 'speech')) return true;
  return head!.barred === 'dangling' || head!.barred === 'fragment';
}
