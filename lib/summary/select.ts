// Picks sentences for a summary: each time the one that adds most to those already taken; quotations whole.
import type { Ranked } from './rank.ts';

/** What a sentence that opens with a leaning word loses, in shared words, even where we can name the actor that it means. */
const LABELLED = 0.5;
/** The first sentence of an article leans on nothing, but still reads as if it did. */
const UNLABELLED = 1.1;
/** What the editors put into the lead is worth this much more, in shared words: they wrote it as a summary. */
const LEAD = 0.5;
/** What a sentence loses for each thing that neither it nor a sentence already taken introduces, up to so many. */
const PRESUMED = 0.4;
const MOST_PRESUMED = 2;
/** What a sentence more than needed must add, in shared words, beyond what it costs to read. */
const EXTRA = 0.5;
/** Two sentences tell the same if so much of what the shorter one says is in the other. */
const SAME = 0.5;

/** How well a unit stands by itself: all others are taken only where none stands, the next best first. */
const STANDS = 0;
const LEANS = 1;
const FLAWED = 2;
const BROKEN = 3;

/** Sentences that go together: one, or all that share an open quotation. */
interface Unit {
  parts: readonly Ranked[];
  terms: ReadonlyMap<string, number>;
  /** The content words, which say what a sentence is about. */
  content: ReadonlySet<string>;
  /** The merit of the parts together. */
  merit: number;
  standing: number;
}

/**
 * At most `most` of the ranked sentences, in reading order; beyond `least` only those that add more than they cost to read. Sentences that
 * lean, say nothing or repeat are taken only if there is no other at all, and never if `least` is 0. Nothing that those picked `before` tell is told again.
 */
export function select(
  ranked: readonly Ranked[],
  most: number,
  least = most,
  before: readonly Ranked[] = [],
): Ranked[] {
  const open = new Set(units(ranked));
  const others = units(before);
  const taken: Unit[] = [];
  const told = new Set<string>();
  const known = new Set<number>();
  let count = 0;
  while (count < most) {
    const limit = count < Math.min(1, least) ? BROKEN : STANDS;
    const best = top(open, { taken: [...others, ...taken], told, known, room: most - count, limit });
    if (!best || (count > 0 && count >= least && worth(best, told) <= EXTRA)) break;
    open.delete(best);
    taken.push(best);
    count += best.parts.length;
    for (const term of best.terms.keys()) told.add(term);
    for (const { sentence } of best.parts) known.add(sentence.index);
  }
  return taken.flatMap(({ parts }) => parts).sort((a, b) => a.sentence.index - b.sentence.index);
}

/** What a sentence adds to terms already told: its merit and the chances of its own. */
export function worth({ terms, merit }: Pick<Unit, 'terms' | 'merit'>, told: ReadonlySet<string> = new Set()): number {
  let sum = merit;
  for (const [term, chance] of terms) if (!told.has(term)) sum += chance;
  return sum;
}

interface State {
  taken: readonly Unit[];
  told: ReadonlySet<string>;
  /** The indices of the sentences taken. */
  known: ReadonlySet<number>;
  room: number;
  /** The worst standing that is still taken. */
  limit: number;
}

function top(open: ReadonlySet<Unit>, { taken, told, known, room, limit }: State): Unit | undefined {
  let best: { unit: Unit; worth: number } | undefined;
  for (const unit of open) {
    if (unit.standing > limit || unit.parts.length > room) continue;
    const isBetter = best && unit.standing < best.unit.standing;
    if (best && unit.standing > best.unit.standing) continue;
    const own = (worth(unit, told) - PRESUMED * Math.min(MOST_PRESUMED, missing(unit, known))) / unit.parts.length;
    if (best && !isBetter && own <= best.worth) continue;
    if (!taken.some((other) => isSame(unit, other))) best = { unit, worth: own };
  }
  return best?.unit;
}

/** How many things a unit takes for known that none of its parts and none of the sentences taken introduces. */
function missing({ parts }: Unit, known: ReadonlySet<number>): number {
  const isShown = (index: number) => known.has(index) || parts.some(({ sentence }) => sentence.index === index);
  return parts.flatMap(({ sentence }) => sentence.needs).filter((needed) => !needed.some(isShown)).length;
}

function units(ranked: readonly Ranked[]): Unit[] {
  const found: Unit[] = [];
  for (const parts of Map.groupBy(ranked, ({ sentence }) => sentence.run).values()) {
    if (parts.some(({ sentence }) => sentence.barred === 'notice')) continue;
    const terms = new Map(parts.flatMap((part) => [...part.terms]));
    const content = new Set(parts.flatMap((part) => [...part.content]));
    const merit = parts.reduce((sum, part) => sum + part.merit, 0);
    const [{ sentence }] = parts as [Ranked, ...Ranked[]];
    found.push({
      parts,
      terms,
      content,
      merit: merit - leaning(parts[0]!) + (sentence.inLead && !sentence.leans ? LEAD : 0),
      standing: standingOf(parts),
    });
  }
  return found;
}

function leaning({ sentence: { leans, antecedent } }: Ranked): number {
  if (!leans) return 0;
  return antecedent === undefined ? UNLABELLED : LABELLED;
}

/** A quotation may go on as it likes, but must open well and name its speaker somewhere. */
function standingOf(parts: readonly Ranked[]): number {
  const { barred, leans, opens, antecedent } = parts[0]!.sentence;
  if (barred === 'fragment') return BROKEN;
  if (parts.every(({ sentence }) => sentence.barred)) return FLAWED;
  return leans && !opens && antecedent === undefined ? LEANS : STANDS;
}

function isSame({ content: one }: Unit, { content: other }: Unit): boolean {
  const [small, large] = one.size < other.size ? [one, other] : [other, one];
  let both = 0;
  for (const term of small) if (large.has(term)) both++;
  return small.size > 0 && both >= SAME * small.size;
}
