// How well sentence boundaries agree with gold ones.
import { readFileSync } from 'node:fs';
import type { Range } from '../../../lib/language/index.ts';

interface Row {
  lang: string;
  text: string;
  /** The gold sentences, as they follow each other in the text. */
  sentences: string[];
}

/** F1 of the ends of sentences within each text of a JSON-lines file; the end of the text itself does not count. */
export function boundaryF1(file: URL, split: (text: string, lang: string) => Range[]): number {
  let [both, found, wanted] = [0, 0, 0];
  for (const line of readFileSync(file, 'utf8').trim().split('\n')) {
    const { lang, text, sentences } = JSON.parse(line) as Row;
    const ends = new Set<number>();
    let at = 0;
    for (const sentence of sentences) {
      at = text.indexOf(sentence, at) + sentence.length;
      ends.add(at);
    }
    ends.delete(at);
    const own = split(text, lang).slice(0, -1);
    found += own.length;
    wanted += ends.size;
    both += own.filter(({ end }) => ends.has(end)).length;
  }
  return (2 * both) / (found + wanted);
}
