// A mention: one place where the article writes a name.
import type { ActorType } from '../types.ts';
import type { Passage, Token, Word } from './reading.ts';

export interface Mention {
  passage: Passage;
  /** The sentence within the passage, and the first and last of its tokens that belong to the name. */
  sentence: number;
  first: number;
  last: number;
  /** UTF-16 offsets into the passage's text. */
  start: number;
  end: number;
  /** The words as written. */
  text: string;
  type: ActorType;
  /** How much `type` counts: the recogniser's word in running text 1, a repeat found by its spelling next to nothing. */
  weight: number;
  /** 0…1: how sure it is that these words are a name. */
  confidence: number;
}

/** What is thought of the words of a mention. */
export type Opinion = Pick<Mention, 'type' | 'weight' | 'confidence'>;

/** The token `offset` places before (negative) or after the mention, if the sentence has one. */
export function neighbour({ passage, sentence, first, last }: Mention, offset: number): Token | undefined {
  return passage.sentences[sentence]![offset < 0 ? first + offset : last + offset];
}

/** A mention from one word to another, which know their places in the sentence. */
export function mentionOf(passage: Passage, sentence: number, from: Word, to: Word, opinion: Opinion): Mention {
  const { start, at: first } = from;
  const { end, at: last } = to;
  const { type, weight, confidence } = opinion;
  return { passage, sentence, first, last, start, end, text: passage.text.slice(start, end), type, weight, confidence };
}

/** The mentions sentence by sentence. */
export function bySentence(mentions: Mention[]): Mention[][] {
  const sentences: Mention[][] = [];
  for (const mention of mentions) {
    const last = sentences.at(-1)?.[0];
    if (last && last.passage === mention.passage && last.sentence === mention.sentence) sentences.at(-1)!.push(mention);
    else sentences.push([mention]);
  }
  return sentences;
}
