// Why a sentence was picked, told from the very numbers that picked it.
import type { Article, SummarySentence } from '../types.ts';
import type { SentenceFeature } from './features.ts';
import { type Ranked, rank } from './rank.ts';
import { worth } from './select.ts';
import { readSentences } from './sentence.ts';
import { isFunctionWord, termsOf } from './terms.ts';
import { SENTENCE_WEIGHTS } from './weights.ts';

/** `terms`: it holds words that the whole article turns on; the others name what speaks for its place and form. */
export type ReasonKind = 'terms' | 'place' | 'headline' | 'theme' | 'form';

export interface Reason {
  kind: ReasonKind;
  /** How much it adds, in words shared with an editor's summary, compared with the article's average sentence. */
  value: number;
  /** With `terms`: the words themselves, as the sentence has them, the weightiest first. */
  words: string[];
}

/** The features that speak for a kind of reason; what is left of a sentence's worth is its form: length, questions, cross-references. */
const FEATURES: Readonly<Record<Exclude<ReasonKind, 'form'>, readonly SentenceFeature[]>> = {
  terms: ['expected', 'expectedShare'],
  place: ['first', 'second', 'third', 'fourth', 'fifth', 'early', 'depth', 'blockStart', 'blockEarly'],
  headline: ['title'],
  theme: ['centrality', 'keywords', 'opening', 'next'],
};
const WORDS = 4;

/** What speaks for a sentence of {@link summarise}, strongest first; empty if it is none of the article's. */
export function explain(article: Article, { span }: Pick<SummarySentence, 'span'>): Reason[] {
  const ranked = rank(article.title, readSentences(article), article.lang);
  const own = ranked.find(({ sentence }) => sentence.span.block === span.block && sentence.span.start === span.start);
  if (!own) return [];
  const mean = average(ranked.map(valuesOf));
  return [...valuesOf(own)]
    .map(([kind, value]) => ({
      kind,
      value: value - (mean.get(kind) ?? 0),
      words: kind === 'terms' ? wordsOf(own, article.lang) : [],
    }))
    .filter(({ value }) => value > 0)
    .sort((a, b) => b.value - a.value);
}

function valuesOf(ranked: Ranked): Map<ReasonKind, number> {
  const values = new Map<ReasonKind, number>();
  let rest = worth(ranked);
  for (const [kind, names] of Object.entries(FEATURES) as [keyof typeof FEATURES, SentenceFeature[]][]) {
    let value = names.reduce((sum, name) => sum + SENTENCE_WEIGHTS[name] * ranked.features[name], 0);
    if (kind === 'terms') for (const chance of ranked.terms.values()) value += chance;
    values.set(kind, value);
    rest -= value;
  }
  return values.set('form', rest);
}

function average(rows: readonly Map<ReasonKind, number>[]): Map<ReasonKind, number> {
  const sums = new Map<ReasonKind, number>();
  for (const row of rows) for (const [kind, value] of row) sums.set(kind, (sums.get(kind) ?? 0) + value / rows.length);
  return sums;
}

/** The content words that carry most, as the sentence spells them. */
function wordsOf({ sentence, terms }: Ranked, lang: string): string[] {
  const spelt = new Map<string, string>();
  for (const word of sentence.text.match(/[\p{L}\p{N}]+/gu) ?? []) {
    const [term = ''] = termsOf(word);
    if (word.length > 2 && !isFunctionWord(word, lang) && !spelt.has(term)) spelt.set(term, word);
  }
  return [...spelt]
    .sort((a, b) => terms.get(b[0])! - terms.get(a[0])!)
    .slice(0, WORDS)
    .map(([, word]) => word);
}
