// What the key dates of a marked article are worth to its reader, row by row.
import type { KeyDate, Span } from '../../../lib/types.ts';
import type { Mark, MarkedArticle } from './read.ts';

/** `useful`: a date that is wanted · `trivial`: one that is not · `wrong`: marked words read as another day · `double`: said in an earlier row. */
export type Verdict = 'useful' | 'trivial' | 'wrong' | 'double';

/** The rows that a reader sees before asking for more, and those on which the first look falls. */
const SHOWN = 5;
const FIRST = 3;

export interface Score {
  /** Of the first five rows of all articles. */
  rows: Record<Verdict, number>;
  /** Marked as next or main, and of those the ones among the first three rows; `reachable` does not count more of them than three an article. */
  wanted: number;
  reachable: number;
  found: number;
  /** Articles with a next date, and those of them that show one first. */
  ahead: number;
  aheadFirst: number;
  /** All that is wanted, in any row. */
  marks: number;
  told: number;
}

/** An equal date; a range also if one of its ends is marked, or it is the first or last day of a marked range. */
function isSame(edtf: string, marked: string): boolean {
  return (
    edtf === marked || edtf.split('/').includes(marked) || (marked.includes('/') && marked.split('/').includes(edtf))
  );
}

const overlap = (a: Span, b: Span): boolean => a.block === b.block && a.start < b.end && b.start < a.end;

export function verdict({ edtf, mentions }: KeyDate, marks: Mark[], earlier: KeyDate[]): Verdict {
  const same = marks.filter((mark) => mark.worth !== 'never' && isSame(edtf, mark.edtf));
  const exact = same.filter((mark) => mark.edtf === edtf);
  const wanted = exact.length > 0 ? exact : same;
  if (wanted.length > 0) {
    const told = (mark: Mark) => earlier.some((row) => isSame(row.edtf, mark.edtf));
    return wanted.every(told) ? 'double' : 'useful';
  }
  const misread = marks.some(
    ({ worth, span }) => worth !== 'never' && mentions.some((mention) => overlap(mention, span)),
  );
  return misread ? 'wrong' : 'trivial';
}

export function scoreOf(articles: MarkedArticle[], datesOf: (article: MarkedArticle['article']) => KeyDate[]): Score {
  const score: Score = {
    rows: { useful: 0, trivial: 0, wrong: 0, double: 0 },
    wanted: 0,
    reachable: 0,
    found: 0,
    ahead: 0,
    aheadFirst: 0,
    marks: 0,
    told: 0,
  };
  for (const { article, marks } of articles) {
    const dates = datesOf(article);
    const unique = [...new Map(marks.map((mark) => [mark.edtf, mark])).values()].filter(({ edtf }) => edtf);
    const wanted = unique.filter(({ worth }) => worth === 'next' || worth === 'main');
    const next = wanted.filter(({ worth }) => worth === 'next');
    const among = (mark: Mark, rows: KeyDate[]) => rows.some(({ edtf }) => isSame(edtf, mark.edtf));
    for (const [i, date] of dates.slice(0, SHOWN).entries()) {
      score.rows[verdict(date, marks, dates.slice(0, i))]++;
    }
    score.wanted += wanted.length;
    score.reachable += Math.min(FIRST, wanted.length);
    score.found += Math.min(FIRST, wanted.filter((mark) => among(mark, dates.slice(0, FIRST))).length);
    score.marks += unique.length;
    score.told += unique.filter((mark) => among(mark, dates)).length;
    if (next.length > 0) {
      score.ahead++;
      if (next.some((mark) => among(mark, dates.slice(0, 1)))) score.aheadFirst++;
    }
  }
  return score;
}
