// What each article of a story added to those that were read before it.
import { type Brief, textOf } from '../../types.ts';
import type { ArticleRow } from '../database.ts';
import type { Addition } from '../types.ts';
import { judge } from './alike.ts';
import { earlierOf } from './earlier.ts';
import { type FindDates, readText } from './read.ts';

/** The last articles of a story are looked at, each against so many before it. */
const LOOKED_AT = 12;
const COMPARED = 12;
/** Sentences an article: those with the most new facts. */
const SENTENCES = 4;

interface Member {
  row: ArticleRow;
  brief: Brief;
}

/** @param members In the order of their first reading. The last comes first. */
export function additionsOf(members: readonly Member[], findDates: FindDates): Addition[] {
  const shown = members.slice(-LOOKED_AT - COMPARED);
  const read = shown.map(({ row, brief }) => ({
    ...readText(brief, row.readAt[0] ?? 0, findDates),
    id: row.id,
    readAt: row.readAt[0] ?? 0,
  }));
  const additions: Addition[] = [];
  for (let i = Math.max(1, shown.length - LOOKED_AT); i < shown.length; i++) {
    const [member, text, before] = [shown[i], read[i], read[i - 1]];
    if (!member || !text || !before) continue;
    const earlier = earlierOf(read.slice(Math.max(0, i - COMPARED), i));
    const told = text.sentences.filter(({ span }) => span.block >= 0);
    const fresh = told.flatMap((sentence, j) => {
      const { known, adds } = judge(sentence, text.lang, j === 0, earlier);
      return known ? [] : [{ sentence, worth: adds.length + 1 / (j + 2) }];
    });
    const sentences = fresh
      .toSorted((a, b) => b.worth - a.worth)
      .slice(0, SENTENCES)
      .map(({ sentence: { span } }) => span)
      .sort((a, b) => a.block - b.block || a.start - b.start)
      .map((span) => ({
        span,
        text: textOf(member.brief.article, span.block).slice(span.start, span.end),
        dates: member.brief.dates.filter(({ mentions }) =>
          mentions.some(({ block, start, end }) => block === span.block && start >= span.start && end <= span.end),
        ),
      }));
    if (sentences.length > 0) additions.push({ id: member.row.id, since: before.readAt, sentences });
  }
  return additions.reverse();
}
