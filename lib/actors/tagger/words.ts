// A text as the tagger reads it: sentences of tokens, cut where names end inside the words of the tokeniser.
import { type Range, splitSentences, tokenise } from '../../language/index.ts';

/** "Bush's" → "Bush" + "'s"; a capitalised first part before a lower-case one: "London-based" → "London" + "-based". */
const POSSESSIVE = /['’][sS]$/;
const TAIL = /[\p{L}\d.](-\p{Ll}[\p{Ll}-]*)$/u;

/** The sentences of `text`, each the ranges of its tokens. A line break ends a sentence. */
export function sentencesOfWords(text: string, lang: string): Range[][] {
  const sentences: Range[][] = [];
  for (let from = 0; from < text.length; ) {
    const line = text.indexOf('\n', from);
    const to = line === -1 ? text.length : line;
    if (to > from) readLine(text.slice(from, to), from, lang, sentences);
    from = to + 1;
  }
  return sentences;
}

function readLine(line: string, offset: number, lang: string, sentences: Range[][]): void {
  const tokens = tokenise(line, lang);
  let next = 0;
  for (const { end } of splitSentences(line, lang)) {
    const sentence: Range[] = [];
    for (; next < tokens.length && tokens[next]!.start < end; next++) cut(line, tokens[next]!, offset, lang, sentence);
    if (sentence.length > 0) sentences.push(sentence);
  }
}

function cut(line: string, { start, end }: Range, offset: number, lang: string, into: Range[]): void {
  const at = lang === 'en' ? start + cutAt(line.slice(start, end)) : end;
  into.push({ start: offset + start, end: offset + at });
  if (at < end) into.push({ start: offset + at, end: offset + end });
}

function cutAt(word: string): number {
  const possessive = POSSESSIVE.exec(word);
  if (possessive && possessive.index > 0) return possessive.index;
  const tail = /^\p{Lu}/u.test(word) ? TAIL.exec(word) : null;
  return tail ? word.length - tail[1]!.length : word.length;
}
