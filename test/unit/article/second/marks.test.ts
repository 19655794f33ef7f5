// A reader's text is found again among the lines of the page.
import { expect, test } from 'vitest';
import { marksOf } from '../../../../lib/article/second/marks.ts';

const PAGE = [
  'Menu',
  'The ferry is back',
  'The first ferry left the harbour on Monday morning, with four hundred people on board.',
  'Read more',
  'The captain said that she had waited a long time for this day, and so had the bay.',
  'The last ferry had to leave a dozen people behind.',
];

test('word for word, in order', () => {
  expect(marksOf(PAGE, [PAGE[2]!, PAGE[4]!])).toEqual([2, 4]);
  expect(marksOf(['x', 'same', 'y', 'same'], ['same', 'same'])).toEqual([1, 3]);
});

test('where the reader split a line, or joined two', () => {
  expect(
    marksOf(PAGE, ['The captain said that she had waited a long time', 'for this day, and so had the bay.']),
  ).toEqual([4]);
  expect(marksOf(PAGE, [`${PAGE[4]} ${PAGE[5]}`])).toEqual([4, 5]);
});

test('what the page does not show is no line of it', () => {
  expect(marksOf(PAGE, ['An article of another page, which nobody has opened.', ''])).toEqual([]);
  expect(marksOf([], ['x'])).toEqual([]);
});
