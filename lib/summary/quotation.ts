// Which sentences of a paragraph a quotation ties together, and which are nothing but quoted speech.
import type { Range } from '../language/index.ts';

/** Which marks close a quotation, by the mark that opened it; both habits of guillemets, and careless mixtures. */
const CLOSERS: Readonly<Record<string, string>> = {
  '„': '“”"',
  '“': '”"',
  '"': '"”',
  '«': '»',
  '»': '«',
  '‹': '›',
  '›': '‹',
};

/**
 * `runs[i]` is equal for sentences that share an open quotation; `bare[i]` says that a sentence lies wholly within quotation
 * marks, so that its speaker is named elsewhere. A quotation that never closes reaches to the end of the paragraph.
 */
export function quotedRuns(text: string, sentences: readonly Range[]): { runs: number[]; bare: boolean[] } {
  const runs: number[] = [];
  const bare: boolean[] = [];
  let closers = '';
  let run = 0;
  for (const [index, { start, end }] of sentences.entries()) {
    if (closers === '') run = index;
    runs.push(run);
    let outside = 0;
    for (let at = start; at < end; at++) {
      const mark = text[at]!;
      if (closers !== '') {
        if (closers.includes(mark)) closers = '';
      } else if (mark in CLOSERS) closers = CLOSERS[mark]!;
      else if (mark.toLowerCase() !== mark.toUpperCase()) outside++;
    }
    bare.push(outside === 0);
  }
  return { runs, bare };
}
