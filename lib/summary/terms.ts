// The words of an article as comparable terms, and what is known of each: the ranker learns from this how likely a summary has it.
import { fold } from '../language/index.ts';
import { STOP_WORDS } from '../language/stop-words.ts';
import type { Sentence } from './sentence.ts';
import { isDense } from './words.ts';

/** A term is the folded word cut to this length: a crude stem that serves every language. */
const STEM = 6;
const WORD = /[\p{L}\p{N}]+/gu;
const STOPS = new Map(Object.entries(STOP_WORDS).map(([lang, words]) => [lang, new Set(words.split(' ').map(fold))]));

/** What is known of a term within its article. */
export const TERM_FEATURES = [
  'one',
  'stop',
  'count',
  'sentences',
  'contentSentences',
  'single',
  'title',
  'noTitle',
  'inFirst',
  'inSecond',
  'inThird',
  'early',
  'depth',
  'middle',
  'end',
  'capital',
  'name',
  'figure',
  'letters',
  'short',
  'german',
  'stopInFirst',
  'titleInFirst',
  'nameInFirst',
] as const;

export type TermFeature = (typeof TERM_FEATURES)[number];

interface Term {
  word: string;
  count: number;
  /** How often with a capital, and how often so after the first word of a sentence. */
  capitals: number;
  names: number;
  /** The sentences that hold it, by index, ascending. */
  sentences: number[];
}

export interface Terms {
  /** The distinct terms of each sentence, in the order of the sentences given. */
  bySentence: ReadonlySet<string>[];
  /** The words of each sentence, repetitions counted. */
  lengths: number[];
  /** Terms of the headline. */
  title: ReadonlySet<string>;
  features: ReadonlyMap<string, Readonly<Record<TermFeature, number>>>;
  /** In how many sentences a content word stands; function words are left out. */
  spread: ReadonlyMap<string, number>;
}

/** Reads the terms of an article's sentences. Linear in the text. */
export function readTerms(headline: string, sentences: readonly Sentence[], lang: string): Terms {
  const { terms, bySentence, lengths } = collect(sentences);
  const title = new Set(termsOf(headline));
  const features = new Map<string, Readonly<Record<TermFeature, number>>>();
  const spread = new Map<string, number>();
  for (const [key, term] of terms) {
    const stop = isFunctionWord(term.word, lang);
    const setting = { stop, inTitle: title.has(key), hasTitle: title.size > 0, sentences: sentences.length, lang };
    features.set(key, describe(term, setting));
    if (!stop && term.word.length > 1) spread.set(key, term.sentences.length);
  }
  return { bySentence, lengths, title, features, spread };
}

/** Articles, pronouns, auxiliaries …: words that say nothing of what a text is about. */
export function isFunctionWord(word: string, lang: string): boolean {
  return STOPS.get(lang)?.has(fold(word)) ?? false;
}

/** The words of a text; of scripts without blanks, where none are to be seen, each pair of letters. */
function wordsOf(text: string): string[] {
  const words = text.match(WORD) ?? [];
  return isDense(text) ? words.flatMap((word) => (isDense(word) ? (word.match(/.{1,2}/gu) ?? []) : [word])) : words;
}

/** The comparable forms of the words of a text, repetitions kept. */
export function termsOf(text: string): string[] {
  return wordsOf(text).map((word) => fold(word).slice(0, STEM));
}

function collect(sentences: readonly Sentence[]) {
  const terms = new Map<string, Term>();
  const spelt = new Map<string, string>();
  const bySentence: Set<string>[] = [];
  const lengths: number[] = [];
  for (const [index, { text }] of sentences.entries()) {
    const words = wordsOf(text);
    const own = new Set<string>();
    for (const [place, word] of words.entries()) {
      const folded = spelt.get(word) ?? fold(word);
      spelt.set(word, folded);
      const key = folded.slice(0, STEM);
      let term = terms.get(key);
      if (!term) {
        term = { word: folded, count: 0, capitals: 0, names: 0, sentences: [] };
        terms.set(key, term);
      }
      term.count++;
      if (/^\p{Lu}/u.test(word)) {
        term.capitals++;
        if (place > 0) term.names++;
      }
      if (!own.has(key)) term.sentences.push(index);
      own.add(key);
    }
    bySentence.push(own);
    lengths.push(words.length);
  }
  return { terms, bySentence, lengths };
}

interface Setting {
  stop: boolean;
  inTitle: boolean;
  hasTitle: boolean;
  sentences: number;
  lang: string;
}

function describe(term: Term, { stop, inTitle, hasTitle, sentences, lang }: Setting): Record<TermFeature, number> {
  const [first = 0] = term.sentences;
  const opens = flag(first === 0);
  const spread = Math.log(term.sentences.length);
  const name = flag(term.names > 0);
  const sum = term.sentences.reduce((total, index) => total + index, 0);
  return {
    one: 1,
    stop: flag(stop),
    count: Math.log(term.count),
    sentences: spread,
    contentSentences: stop ? 0 : spread,
    single: flag(term.count === 1),
    title: flag(inTitle),
    noTitle: flag(!hasTitle),
    inFirst: opens,
    inSecond: flag(term.sentences.slice(0, 2).includes(1)),
    inThird: flag(term.sentences.slice(0, 3).includes(2)),
    early: 1 / (1 + first),
    depth: first / sentences,
    middle: sum / term.sentences.length / sentences,
    end: term.sentences.at(-1)! / sentences,
    capital: term.capitals / term.count,
    name,
    figure: flag(/\d/.test(term.word)),
    letters: Math.log(term.word.length),
    short: flag(term.word.length < 3),
    german: flag(lang === 'de'),
    stopInFirst: flag(stop) * opens,
    titleInFirst: flag(inTitle) * opens,
    nameInFirst: name * opens,
  };
}

function flag(is: boolean): number {
  return is ? 1 : 0;
}
