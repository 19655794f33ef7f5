// What changed between two texts of one address.
import { type Article, type Span, TITLE_BLOCK, textOf } from '../../types.ts';
import { RUN } from './earlier.ts';
import type { ReadText, Sentence } from './read.ts';
import { runsOf, shareCovered, wordsOf } from './words.ts';

/** A sentence with so much of it in the other text is no new one, unless a number of it changed. */
const STAYED = 0.8;

/** Sentences of `now` that `before` has not, and the text of those that went. Order plays no part: a paragraph that moved has not changed. */
export function changesBetween(
  before: ReadText,
  now: ReadText,
  article: Article,
): { added: Span[]; removed: string[] } {
  return {
    added: without(now, before)
      .map(({ span }) => span)
      .filter(({ block }) => textOf(article, block) !== ''),
    removed: without(before, now).map(({ text }) => text),
  };
}

function without(text: ReadText, other: ReadText): Sentence[] {
  const runs = new Set<number>();
  const blocks = new Map<number, string[]>();
  for (const { span, words } of other.sentences) blocks.set(span.block, [...(blocks.get(span.block) ?? []), ...words]);
  for (const words of blocks.values()) for (const run of runsOf(words, RUN)) runs.add(run);
  const titles = new Set(
    other.sentences.filter(({ span }) => span.block === TITLE_BLOCK).map(({ text }) => wordsOf(text).join(' ')),
  );
  const numbers = new Set(other.sentences.flatMap(({ facts }) => facts.map(({ key }) => key)));
  return text.sentences.filter(({ span, words, facts }) =>
    span.block === TITLE_BLOCK
      ? !titles.has(words.join(' '))
      : shareCovered(words, RUN, runs) < STAYED ||
        facts.some(({ kind, key }) => kind === 'number' && !numbers.has(key)),
  );
}
