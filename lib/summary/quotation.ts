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

const MARK = /[„“”"«»‹›]/g;
const LETTER = /\p{L}/u;

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
    let speaks = false;
    let from = start;
    const own = text.slice(start, end);
    for (const { 0: mark, index: place } of own.matchAll(MARK)) {
      const at = start + place;
      if (closers === '') {
        if (!(mark in CLOSERS)) continue;
        speaks ||= LETTER.test(text.slice(from, at));
        closers = CLOSERS[mark]!;
      } else if (closers.includes(mark)) {
        closers = '';
        from = at + 1;
      }
    }
    bare.push(!speaks && (closers !== '' || !LETTER.test(text.slice(from, end))));
  }
  return { runs, bare };
}
