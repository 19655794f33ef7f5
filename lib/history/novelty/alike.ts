// Whether a sentence says something that earlier articles have not said: in the same words, in other words, or not at all.
import { type Earlier, keyOf, PIECE, piecesOf, RUN } from './earlier.ts';
import type { Fact, FactKind, Sentence } from './read.ts';
import { WEIGHTS } from './weights.ts';
import { shareCovered } from './words.ts';

/** From so many of its words in the runs of one earlier text on, a sentence is the same, unless it gives another number. */
const SAME = 0.7;
const VERBATIM = 0.999;
/** Nothing is known for its grammar or its place alone: some one sentence must have said this much of it. */
const LEAST = 0.15;
/** A fact tells as much as a word of this weight (a rare word has 6.2). */
const FACT = 6;
/** How much of a term another one that shares its letters stands for. */
const SOFT = 0.7;
const SHARED_LETTERS = 0.6;

export interface Judged {
  known?: { article: number; how: 'same' | 'alike' };
  adds: ('actor' | 'number' | 'date' | 'quotation')[];
}

/** What the weights are for; each 0…1. */
export interface Features {
  bias: number;
  /** How much of the sentence's meaning the nearest sentence has, and the nearest two in a row. */
  single: number;
  pair: number;
  /** How much of it all earlier articles together have. */
  all: number;
  /** Facts of the nearest sentences that this one states too. */
  sharedFacts: number;
  newNumber: number;
  newDate: number;
  newActor: number;
  newPlace: number;
  newQuotation: number;
  /** As `all`, of a sentence that looks back: what lay before is known only if somebody told it. */
  looksBack: number;
  first: number;
}

/** Judges one sentence of an article against the earlier ones. Linear in its words and in the sentences that share them. */
export function judge(sentence: Sentence, lang: string, first: boolean, earlier: Earlier): Judged {
  const fresh = sentence.facts.filter((fact) => !isStated(fact, earlier));
  const adds = [...new Set(fresh.filter(({ kind }) => kind !== 'place').map(({ kind }) => kind))] as Judged['adds'];
  const same = nearestVerbatim(sentence, earlier);
  if (
    same &&
    (same.share >= VERBATIM ||
      (same.share >= SAME && !fresh.some(({ kind }) => kind === 'number' || kind === 'quotation')))
  )
    return { known: { article: same.article, how: 'same' }, adds: same.share >= VERBATIM ? [] : adds };
  const { features, article } = featuresOf(sentence, lang, first, earlier);
  if (article === undefined || features.single < LEAST || newness(features) > 0) return { adds };
  return { known: { article, how: 'alike' }, adds };
}

/** Log odds that a sentence is new. */
export const newness = (features: Features): number =>
  (Object.keys(features) as (keyof Features)[]).reduce((sum, name) => sum + WEIGHTS[name] * features[name], 0);

function nearestVerbatim(
  { words }: Sentence,
  { texts, runs }: Earlier,
): { article: number; share: number } | undefined {
  let best: { article: number; share: number } | undefined;
  for (const text of texts) {
    const share = shareCovered(words, RUN, runs.get(text) ?? new Set());
    if (share > (best?.share ?? 0)) best = { article: text.id, share };
  }
  return best;
}

/** Whether an earlier article has the fact; a name also if each of its words stands there, a quotation if most of its runs do. */
export function isStated(fact: Fact, { byFact, words, runs }: Earlier): boolean {
  if (byFact.has(keyOf(fact))) return true;
  if (fact.kind === 'actor' || fact.kind === 'place') {
    const parts = fact.key
      .slice(fact.key.indexOf(':') + 1)
      .split(/[^\p{L}\p{N}]+/u)
      .filter(Boolean);
    return parts.length > 0 && parts.every((part) => words.has(part));
  }
  if (fact.kind === 'quotation') {
    const quoted = fact.key.split(' ');
    if (quoted.length < RUN) return quoted.every((word) => words.has(word));
    return [...runs.values()].some((known) => shareCovered(quoted, RUN, known) >= SAME);
  }
  return false;
}

interface Part {
  weight: number;
  /** Earlier sentence, by place → how much of the part it has, 0…1. */
  found: Map<number, number>;
}

/** The features beside what articles of one language say: of that language in which the sentence is the least new. Facts are looked for in all. */
export function featuresOf(
  sentence: Sentence,
  lang: string,
  first: boolean,
  earlier: Earlier,
): { features: Features; article: number | undefined } {
  return earlier.languages
    .map((language) => featuresIn(sentence, lang, first, language, earlier))
    .reduce((least, other) => (newness(other.features) < newness(least.features) ? other : least));
}

function featuresIn(
  sentence: Sentence,
  lang: string,
  first: boolean,
  near: Earlier,
  earlier: Earlier,
): { features: Features; article: number | undefined } {
  const parts = partsOf(sentence, lang, near);
  const total = parts.reduce((sum, { weight }) => sum + weight, 0) || 1;
  const single = new Map<number, number>();
  const pair = new Map<number, number>();
  let all = 0;
  for (const { weight, found } of parts) {
    const pairs = new Map<number, number>();
    let best = 0;
    for (const [place, share] of found) {
      single.set(place, (single.get(place) ?? 0) + weight * share);
      for (const at of [place - 1, place]) pairs.set(at, Math.max(pairs.get(at) ?? 0, share));
      best = Math.max(best, share);
    }
    for (const [at, share] of pairs) pair.set(at, (pair.get(at) ?? 0) + weight * share);
    all += weight * best;
  }
  const [place, alone] = greatest(single);
  const [, both] = greatest(pair);
  const has = (kind: FactKind) =>
    sentence.facts.some((fact) => fact.kind === kind && !isStated(fact, earlier)) ? 1 : 0;
  const around = new Set([place - 1, place, place + 1]);
  const shared = sentence.facts.filter((fact) => near.byFact.get(keyOf(fact))?.some((at) => around.has(at)));
  return {
    article: near.sentences[place]?.text.id,
    features: {
      bias: 1,
      single: alone / total,
      pair: both / total,
      all: all / total,
      sharedFacts: Math.min(3, shared.length) / 3,
      newNumber: has('number'),
      newDate: has('date'),
      newActor: has('actor'),
      newPlace: has('place'),
      newQuotation: has('quotation'),
      looksBack: sentence.looksBack ? all / total : 0,
      first: first ? 1 : 0,
    },
  };
}

/** Terms and facts of the sentence, with the earlier sentences that have them. Terms of another language are met by their letters alone. */
function partsOf(sentence: Sentence, lang: string, earlier: Earlier): Part[] {
  const parts: Part[] = [];
  const foreign = !earlier.texts.some((text) => text.lang === lang);
  for (const [term, weight] of sentence.terms) {
    // Its numbers and dates are facts.
    if (/^\d/.test(term)) continue;
    const found = new Map<number, number>();
    for (const [other, share] of likeTerms(term, earlier))
      for (const place of earlier.byTerm.get(other) ?? []) found.set(place, Math.max(found.get(place) ?? 0, share));
    parts.push({ weight: foreign ? weight / 4 : weight, found });
  }
  for (const fact of sentence.facts) {
    if (fact.kind === 'quotation') continue;
    parts.push({ weight: FACT, found: new Map((earlier.byFact.get(keyOf(fact)) ?? []).map((place) => [place, 1])) });
  }
  return parts;
}

/** The term itself, and others that share most of the letters of one of the two: inflections, compounds, cognates. */
function likeTerms(term: string, { byTerm, byPiece }: Earlier): Map<string, number> {
  const found = new Map<string, number>();
  if (byTerm.has(term)) found.set(term, 1);
  const counts = new Map<string, number>();
  for (const piece of piecesOf(term))
    for (const other of byPiece.get(piece) ?? []) counts.set(other, (counts.get(other) ?? 0) + 1);
  for (const [other, count] of counts)
    if (other !== term && count + PIECE - 1 >= SHARED_LETTERS * Math.min(term.length, other.length) + 1)
      found.set(other, SOFT);
  return found;
}

function greatest(scores: ReadonlyMap<number, number>): [number, number] {
  let best: [number, number] = [-2, 0];
  for (const entry of scores) if (entry[1] > best[1]) best = entry;
  return best;
}
