// What the page is given to paint: every mention within reach, but never a page full of lines.
import { expect, test } from 'vitest';
import { markingOf } from '../../../lib/extension/marking.ts';
import type { Actor, Span } from '../../../lib/types.ts';
import { briefOf } from '../history/briefs.ts';

const WORDS = {
  previous: 'previous',
  fix: 'fix',
  next: 'next',
  date: () => 'a day',
  reading: () => '',
  mentions: (count: number) => `${count} mentions`,
};
const LOOK = { on: true, style: { kinds: ['actor', 'date', 'sentence'], strength: 'normal' } } as const;

const actor = (name: string, mentions: Span[]): Actor => ({
  key: `person:${name}`,
  name,
  type: 'person',
  mentions,
  salience: 1,
  aliases: [],
});
const at = (block: number, start: number): Span => ({ block, start, end: start + 3 });
const marksOf = (actors: Actor[]) => markingOf({ ...briefOf({}), actors, dates: [] }, LOOK, WORDS).marks;
const painted = (actors: Actor[]) =>
  marksOf(actors)
    .filter(({ kind, quiet }) => kind === 'actor' && !quiet)
    .map(({ span }) => [span.block, span.start]);

test('a name is painted once a paragraph, and the card leads to every mention', () => {
  const ada = actor('ada', [at(0, 0), at(0, 20), at(1, 5)]);
  expect(painted([ada])).toEqual([
    [0, 0],
    [1, 5],
  ]);
  expect(marksOf([ada]).filter(({ card }) => card)).toHaveLength(3);
});

test('on a page with hundreds of mentions, each name is painted once', () => {
  const everywhere = Array.from({ length: 90 }, (_, block) => at(block, 0));
  expect(painted([actor('ada', everywhere), actor('ben', everywhere)])).toEqual([
    [0, 0],
    [0, 0],
  ]);
});

test('a single mention is not counted', () => {
  const counts = marksOf([actor('ada', [at(0, 0)]), actor('ben', [at(0, 9), at(1, 0)])]).flatMap(
    ({ card }) => card?.mentions ?? [],
  );
  expect(counts).toEqual(['', '2 mentions', '2 mentions']);
});
