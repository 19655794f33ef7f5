// Words for peoples and what is theirs ("deutsche", "Iraqi"), as the corpora mark them: derived from a place, but no place.
import { readLines } from './corpora.ts';

/** How often, and in which share of its uses, a word must be marked so. */
const LEAST = 2;
const SHARE = 0.8;

const SOURCES = [
  { file: 'de.germeval14.train.tsv.gz', column: 2, marked: /^S-LOCDERIV$/ },
  { file: 'en.gmb.train.tsv.gz', column: 1, marked: /^B-MISC$/ },
];

/** Lower-cased words. */
export function readPeoples(): string[] {
  return SOURCES.flatMap(({ file, column, marked }) => {
    const counts = new Map<string, { all: number; marked: number }>();
    for (const line of readLines(file)) {
      const cells = line.split('\t');
      const word = cells[0]!.toLowerCase();
      if (cells.length < 2 || !/^\p{L}{3,}$/u.test(word)) continue;
      const count = counts.get(word) ?? { all: 0, marked: 0 };
      count.all++;
      if (marked.test(cells[column] ?? '')) count.marked++;
      counts.set(word, count);
    }
    return [...counts]
      .filter(([, count]) => count.marked >= LEAST && count.marked >= SHARE * count.all)
      .map(([word]) => word);
  });
}
