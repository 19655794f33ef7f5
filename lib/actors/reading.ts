// An article as the analysis of actors reads it: kicker, title and blocks as passages of sentences of tokens.
import { splitSentences, tokenise } from '../language/index.ts';
import { type Article, KICKER_BLOCK, TITLE_BLOCK } from '../types.ts';

/** A word or mark of a passage: UTF-16 offsets into its text. */
export interface Token {
  start: number;
  end: number;
  text: string;
}

/** A token with its place in the sentence. */
export interface Word extends Token {
  at: number;
}

/** Kicker, title or one block. */
export interface Passage {
  /** As in `Span`. */
  block: number;
  text: string;
  /** Also a block in capitals only. */
  heading: boolean;
  sentences: Token[][];
}

/** Longer blocks are no running text; what follows is not read. */
export const LONGEST_BLOCK = 100_000;
/** No name is longer; such a word is cut, so that no later step pays for it. */
const LONGEST_WORD = 200;

/** The passages in reading order, empty ones left out. */
export function readPassages(article: Article): Passage[] {
  const read = (block: number, text: string, heading: boolean) => ({
    block,
    text: text.slice(0, LONGEST_BLOCK),
    heading: heading || !/\p{Ll}/u.test(text),
    sentences: sentencesOf(text.slice(0, LONGEST_BLOCK), article.lang),
  });
  return [
    read(KICKER_BLOCK, article.kicker ?? '', true),
    read(TITLE_BLOCK, article.title, true),
    ...article.blocks.map(({ text, kind }, block) => read(block, text, kind === 'heading')),
  ].filter(({ sentences }) => sentences.length > 0);
}

function sentencesOf(text: string, lang: string): Token[][] {
  const tokens = tokenise(text, lang);
  let next = 0;
  return splitSentences(text, lang).map(({ end }) => {
    const sentence: Token[] = [];
    for (; next < tokens.length && tokens[next]!.start < end; next++) {
      const token = tokens[next]!;
      sentence.push({ ...token, text: text.slice(token.start, Math.min(token.end, token.start + LONGEST_WORD)) });
    }
    return sentence;
  });
}
