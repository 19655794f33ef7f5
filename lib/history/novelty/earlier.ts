// What earlier articles said, made ready to be asked about sentences: who else has its runs of words, its terms, its facts.
import type { Fact, ReadText, Sentence } from './read.ts';
import { runsOf } from './words.ts';

/** Words a run, for texts that are known to be near: shorter than in a sketch, so that an inserted word breaks less. */
export const RUN = 3;

export interface EarlierText extends ReadText {
  id: number;
  /** When it was read. */
  readAt: number;
}

export interface Earlier {
  texts: readonly EarlierText[];
  /** All their sentences in order; a text's first one never follows another text's last. */
  sentences: readonly { text: EarlierText; sentence: Sentence }[];
  /** The runs of each text. */
  runs: ReadonlyMap<EarlierText, ReadonlySet<number>>;
  /** Term → the sentences that hold it, by place. */
  byTerm: ReadonlyMap<string, number[]>;
  /** Fact → the sentences that state it. */
  byFact: ReadonlyMap<string, number[]>;
  /** The beginnings of terms → the terms. */
  byPiece: ReadonlyMap<string, string[]>;
  words: ReadonlySet<string>;
  /** The same of the texts of each language by themselves. */
  languages: readonly Earlier[];
}

/** Letters by which terms that are not the same are brought together. */
export const PIECE = 5;

export function earlierOf(texts: readonly EarlierText[]): Earlier {
  const sentences = texts.flatMap((text) => text.sentences.map((sentence) => ({ text, sentence })));
  const runs = new Map(texts.map((text) => [text, new Set(text.sentences.flatMap(({ words }) => runsOf(words, RUN)))]));
  // Runs go on from one sentence to the next where a paragraph does: a sentence that was split or joined stays known.
  for (const text of texts)
    for (const words of paragraphs(text)) for (const run of runsOf(words, RUN)) runs.get(text)?.add(run);
  const byTerm = new Map<string, number[]>();
  const byFact = new Map<string, number[]>();
  const words = new Set<string>();
  sentences.forEach(({ sentence }, place) => {
    for (const term of sentence.terms.keys()) push(byTerm, term, place);
    for (const fact of sentence.facts) push(byFact, keyOf(fact), place);
    for (const word of sentence.words) words.add(word);
  });
  const byPiece = new Map<string, string[]>();
  for (const term of byTerm.keys()) for (const piece of piecesOf(term)) push(byPiece, piece, term);
  const earlier = { texts, sentences, runs, byTerm, byFact, byPiece, words };
  const langs = [...new Set(texts.map(({ lang }) => lang))];
  const languages =
    langs.length > 1
      ? langs.map((lang) => earlierOf(texts.filter((text) => text.lang === lang)))
      : [{ ...earlier, languages: [] }];
  return { ...earlier, languages };
}

export const keyOf = ({ kind, key }: Fact): string => (kind === 'place' ? `actor ${key}` : `${kind} ${key}`);

/** Runs of letters of a term. */
export function piecesOf(term: string): string[] {
  const pieces: string[] = [];
  for (let at = 0; at + PIECE <= term.length; at++) pieces.push(term.slice(at, at + PIECE));
  return pieces;
}

export function paragraphs({ sentences }: ReadText): string[][] {
  const blocks = new Map<number, string[]>();
  for (const { span, words } of sentences) blocks.set(span.block, [...(blocks.get(span.block) ?? []), ...words]);
  return [...blocks.values()];
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
