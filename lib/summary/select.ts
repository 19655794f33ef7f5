// Picks sentences for a summary: each time the one that adds most to those already taken; quotations whole.
import type { Ranked } from './rank.ts';

/**
 * What a sentence that opens with a leaning word loses, in shared words, where it may be picked at all: with an antecedent that we
 * can name, or as the first of the article, which leans on nothing but still reads as if it did.
 */
const LABELLED = 0.5;
const UNLABELLED = 1;

/** Sentences that go together: one, or all that share an open quotation. */
interface Unit {
  parts: readonly Ranked[];
  terms: ReadonlyMap<string, number>;
  /** The merit of the parts together. */
  merit: number;
}

/** At most `most` of the ranked sentences, in reading order; beyond `least` only those that add more than they cost to read. */
export function select(ranked: readonly Ranked[], most: number, least = most): Ranked[] {
  const open = units(ranked);
  const picked: Ranked[] = [];
  const told = new Set<string>();
  while (picked.length < most) {
    const best = top(open, told, most - picked.length);
    if (!best || (picked.length >= least && worth(best, told) <= 0)) break;
    open.splice(open.indexOf(best), 1);
    picked.push(...best.parts);
    for (const term of best.terms.keys()) told.add(term);
  }
  return picked.sort((a, b) => a.sentence.index - b.sentence.index);
}

/** What a sentence adds to terms already told: its merit and the chances of its own. */
export function worth({ terms, merit }: Pick<Unit, 'terms' | 'merit'>, told: ReadonlySet<string> = new Set()): number {
  let sum = merit;
  for (const [term, chance] of terms) if (!told.has(term)) sum += chance;
  return sum;
}

function top(open: readonly Unit[], told: ReadonlySet<string>, room: number): Unit | undefined {
  let best: { unit: Unit; worth: number } | undefined;
  for (const unit of open) {
    if (unit.parts.length > room) continue;
    const own = worth(unit, told) / unit.parts.length;
    if (!best || own > best.worth) best = { unit, worth: own };
  }
  return best?.unit;
}

function units(ranked: readonly Ranked[]): Unit[] {
  const found: Unit[] = [];
  for (const parts of Map.groupBy(ranked, ({ sentence }) => sentence.run).values()) {
    if (!isPresentable(parts)) continue;
    const terms = new Map(parts.flatMap((part) => [...part.terms]));
    const merit = parts.reduce((sum, part) => sum + part.merit, 0);
    found.push({ parts, terms, merit: merit - leaning(parts[0]!) });
  }
  return found;
}

function leaning({ sentence: { leans, antecedent } }: Ranked): number {
  if (!leans) return 0;
  return antecedent === undefined ? UNLABELLED : LABELLED;
}

/** A quotation may go on as it likes, but must open well and name its speaker somewhere. */
function isPresentable(parts: readonly Ranked[]): boolean {
  const { barred, leans, opens, antecedent } = parts[0]!.sentence;
  if (barred === 'fragment' || (leans && !opens && antecedent === undefined)) return false;
  return parts.every(({ sentence }) => sentence.barred !== 'teaser') && parts.some(({ sentence }) => !sentence.barred);
}
