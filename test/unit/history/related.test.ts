import { expect, test } from 'vitest';
import { briefOf } from './briefs.ts';
import { freshHistory } from './database.ts';

const flood = (more: string) =>
  briefOf({
    title: `Flood in Riverton: ${more}`,
    text: `The river Wend burst its dams near Riverton after the storm. ${more}`,
    actors: [
      ['place', 'Riverton'],
      ['person', 'Ada Quill'],
    ],
    dates: ['2026-03-01'],
  });
const other = (i: number) =>
  briefOf({ title: `Chess cup ${i}`, text: `Grandmaster number ${i} won the opening game with the bishop pair.` });

test('articles about the same thing come first, with the reasons', async () => {
  const history = await freshHistory();
  for (let i = 0; i < 60; i++) await history.save(other(i));
  const first = await history.save(flood('Mayor Quill asks for help.'));
  const related = await history.related(flood('Dams rebuilt by volunteers.'), 3);
  expect(related[0]?.article.id).toBe(first.id);
  expect(related[0]?.why).toMatchObject({
    actors: ['person:quill, ada'],
    places: ['place:riverton'],
    dates: ['2026-03-01'],
  });
  expect(related[0]?.why.terms.length).toBeGreaterThan(0);
});

test('the article itself is never among its relations, nor is a saved article when its brief is given', async () => {
  const history = await freshHistory();
  const brief = flood('a');
  const { id } = await history.save(brief);
  await history.save(flood('b'));
  expect((await history.related(id, 5)).map(({ article }) => article.id)).not.toContain(id);
  expect((await history.related(brief, 5)).map(({ article }) => article.id)).not.toContain(id);
});

test('a word that the history is full of is no reason', async () => {
  const history = await freshHistory();
  for (let i = 0; i < 40; i++) await history.save(other(i));
  const related = await history.related(other(41), 5);
  expect(related.length).toBeGreaterThan(0);
  // Terms are given without their endings.
  for (const { why } of related) expect(why.terms.filter((term) => term.startsWith('grandm'))).toEqual([]);
});
