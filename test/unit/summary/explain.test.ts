import { expect, it } from 'vitest';
import { explain, summarise } from '../../../lib/summary/index.ts';
import { article, paragraph } from './article.ts';

const story = article('en', 'Dover builds a new bridge over the Lahn', [
  paragraph('Dover will build a new bridge over the Lahn, the council decided on Monday. The vote was 20 to 3.'),
  paragraph(
    'The old bridge has been closed to lorries since the flood. Traders in the old town complain about detours.',
  ),
  paragraph(
    'The state pays two thirds of the cost of 14 million euros. Opponents fear for the meadows along the river bank.',
  ),
  paragraph(
    'Work is to begin in spring with the piers on the northern side. Cyclists can use the old footbridge until 2029.',
  ),
  paragraph(
    'Weather permitting, the first lorries are to cross the bridge in autumn of that year, according to the town hall. A second bridge for trains is planned for later years, but nobody knows who would pay for it.',
  ),
]);

it('tells why a sentence was picked, strongest reason first, with its words', () => {
  const [first] = summarise(story);
  const reasons = explain(story, first!);
  expect(reasons.map(({ kind }) => kind)).toContain('terms');
  expect(reasons.find(({ kind }) => kind === 'terms')!.words).toContain('bridge');
  const values = reasons.map(({ value }) => value);
  expect(values).toEqual(values.toSorted((a, b) => b - a));
  expect(values.every((value) => value > 0)).toBe(true);
});

it('has nothing to say about a place where no sentence begins', () => {
  expect(explain(story, { span: { block: 0, start: 3, end: 9 } })).toEqual([]);
});
