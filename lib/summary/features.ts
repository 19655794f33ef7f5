// What the ranker knows of a sentence beyond its words: numbers by name, between about −1 and 3, the same for every language.
import type { Sentence } from './sentence.ts';
import type { Terms } from './terms.ts';

export const SENTENCE_FEATURES = [
  'one',
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'early',
  'depth',
  'blockStart',
  'blockEarly',
  'length',
  'lengthSquare',
  'title',
  'centrality',
  'keywords',
  'opening',
  'next',
  'density',
  'figures',
  'capitals',
  'quoted',
  'question',
  'personal',
  'expected',
  'expectedShare',
] as const;

export type SentenceFeature = (typeof SENTENCE_FEATURES)[number];
export type SentenceFeatures = Readonly<Record<SentenceFeature, number>>;

const PERSONAL = /^(?:i|me|my|we|us|our|you|your|ich|mich|mir|mein\p{L}*|wir|uns|unser\p{L}*|du|dich|dir|man)$/iu;
const KEYWORDS = 12;

/**
 * One row for each sentence, in order. `chance` says how likely a summary has a term; a row's `expected` is the sum over the
 * sentence's terms, the number of words that it would share with an editor's summary. Linear in the text.
 */
export function describeSentences(
  sentences: readonly Sentence[],
  terms: Terms,
  chance: ReadonlyMap<string, number>,
): SentenceFeatures[] {
  const content = terms.bySentence.map((own) => [...own].filter((term) => terms.spread.has(term)));
  const bySpread = [...terms.spread].sort((a, b) => b[1] - a[1]);
  const keywords = new Set(bySpread.slice(0, KEYWORDS).map(([term]) => term));
  const weight = new Map(bySpread.map(([term, count]) => [term, Math.log(1 + count)]));
  let squares = 0;
  for (const value of weight.values()) squares += value * value;
  const norm = Math.sqrt(squares) || 1;
  const opening = new Set(content[0]);
  const last = Math.max(1, sentences.length - 1);

  return sentences.map(({ text, place, span }, index) => {
    const own = content[index]!;
    const words = text.match(/[\p{L}\d]+(?:['’-][\p{L}\d]+)*/gu) ?? [];
    const count = Math.max(1, terms.lengths[index]!);
    const length = Math.log(count / 20);
    const expected = [...terms.bySentence[index]!].reduce((sum, term) => sum + chance.get(term)!, 0);
    return {
      one: 1,
      first: flag(index === 0),
      second: flag(index === 1),
      third: flag(index === 2),
      fourth: flag(index === 3),
      fifth: flag(index === 4),
      early: 1 / (1 + index),
      depth: index / last,
      blockStart: flag(place === 0),
      blockEarly: 1 / (1 + span.block),
      length,
      lengthSquare: length * length,
      title: likeness(own, terms.title),
      centrality: own.reduce((sum, term) => sum + weight.get(term)!, 0) / norm / Math.sqrt(own.length || 1),
      keywords: own.filter((term) => keywords.has(term)).length / KEYWORDS,
      opening: index === 0 ? 0 : likeness(own, opening),
      next: index === last ? 0 : likeness(own, new Set(content[index + 1])),
      density: own.length / count,
      figures: Math.min(3, text.match(/\d+/g)?.length ?? 0) / 3,
      capitals: words.slice(1).filter((word) => /^\p{Lu}/u.test(word)).length / count,
      quoted: quotedShare(text),
      question: flag(/[?!]["'”“»«)]*$/.test(text)),
      personal: flag(words.some((word) => PERSONAL.test(word))),
      expected,
      expectedShare: expected / count,
    };
  });
}

/** Cosine of two sets. */
function likeness(own: readonly string[], other: ReadonlySet<string>): number {
  if (own.length === 0 || other.size === 0) return 0;
  return own.filter((term) => other.has(term)).length / Math.sqrt(own.length * other.size);
}

function quotedShare(text: string): number {
  let inside = 0;
  for (const [quote] of text.matchAll(/[„“"«»][^„“”"«»]+[“”"«»]/gu)) inside += quote.length;
  return inside / Math.max(1, text.length);
}

function flag(is: boolean): number {
  return is ? 1 : 0;
}
