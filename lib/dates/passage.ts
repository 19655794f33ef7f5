// What stands around a date in its block: sentence, the part of it between two commas, quotation, the words of either.
import type { Range } from './clause.ts';

/** Sentences longer than this are lists or run wild: what stands so far from a date says nothing about it. */
const REACH = 400;

/** The sentence around the mention, of a long one the words within reach. `sentences` are in order; `from` is where to begin to look. */
export function sentenceAround(
  text: string,
  sentences: readonly Range[],
  from: number,
  mention: Range,
): Range & { at: number } {
  let at = from;
  while (at + 1 < sentences.length && sentences[at]!.end <= mention.start) at++;
  const { start, end } = sentences[at] ?? { start: 0, end: text.length };
  return {
    at,
    start: mention.start - start > REACH ? afterBlank(text, mention.start - REACH) : start,
    end: end - mention.end > REACH ? beforeBlank(text, mention.end + REACH) : end,
  };
}

/** A mention longer than its window keeps its place. */
function afterBlank(text: string, at: number): number {
  const blank = text.slice(at, at + REACH / 2).indexOf(' ');
  return blank < 0 ? at : at + blank + 1;
}

function beforeBlank(text: string, at: number): number {
  const blank = text.slice(at - REACH / 2, at).lastIndexOf(' ');
  return blank < 0 ? at : at - REACH / 2 + blank;
}

const BORDER = /[,;:()[\]!?„“”"«»|]|\s[–—-]\s/g;
/** "On Tuesday, police said …": so few words before the comma belong to what follows. */
const FRONTED = 5;

/** The part of the sentence between two marks that holds the mention. */
export function partAround(text: string, sentence: Range, mention: Range): Range {
  const part = { start: sentence.start, end: sentence.end };
  let fronted = false;
  for (const { index, 0: mark } of text.slice(sentence.start, sentence.end).matchAll(BORDER)) {
    const at = sentence.start + index;
    if (/^,\d/.test(text.slice(at, at + 2)) && /\d/.test(text[at - 1] ?? '')) continue;
    if (at + mark.length <= mention.start) part.start = at + mark.length;
    else if (at >= mention.end) {
      part.end = at;
      const isFirst = part.start === sentence.start && mark === ',' && !fronted;
      if (!isFirst || wordsOf(text.slice(part.start, at)).length > FRONTED) break;
      fronted = true;
      part.end = sentence.end;
    }
  }
  return part;
}

/** In small letters. */
export function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/\p{L}[\p{L}\p{M}\p{N}]*/gu) ?? [];
}

const QUOTATION = /„[^„“”]*[“”]|“[^”“]*”|«[^«»]*»|»[^«»]*«|"[^"]*"/g;

/** The quotations of a block, in order. */
export function quotationsIn(text: string): Range[] {
  return [...text.matchAll(QUOTATION)].map(({ index, 0: { length } }) => ({ start: index, end: index + length }));
}
