// Cuts a sentence to the clause that tells an event, verbatim: from both ends, only where a clause of its own begins, and never away from what was said.
import { wordsOf } from './passage.ts';
import type { Telling } from './telling.ts';

export interface Range {
  start: number;
  end: number;
}

/** Shorter sentences are left whole, shorter clauses tell too little. */
const SENTENCE = 90;
const CLAUSE = 35;

const BORDER = /;\s+|,\s+(?=(\p{L}+))/gu;

/**
 * @param sentence Offsets into `text` of the sentence that holds the mention.
 * @param mention Offsets into `text`.
 */
export function clauseAround(text: string, sentence: Range, mention: Range, telling: Telling): Range {
  let { start, end } = sentence;
  if (end - start <= SENTENCE) return { start, end };
  for (const match of text.slice(sentence.start, sentence.end).matchAll(BORDER)) {
    const word = match[1]?.toLowerCase();
    if (word !== undefined && !telling.coordinators.has(word)) continue;
    const at = sentence.start + match.index;
    const next = at + match[0].length;
    if (next <= mention.start) {
      if (stands(text, next, end, telling)) start = next;
    } else if (at >= mention.end && stands(text, start, at, telling)) {
      end = at;
      break;
    }
  }
  return { start, end };
}

/** Long enough, its quotes and brackets closed, and not the "she said" of what would be cut off. */
function stands(text: string, start: number, end: number, { said }: Telling): boolean {
  if (end - start < CLAUSE) return false;
  const clause = text.slice(start, end);
  const opened = clause.match(/[(«„“"»”)]/gu)?.length ?? 0;
  if (opened % 2 === 1) return false;
  return !wordsOf(clause).some((word) => said.has(word));
}
