import { expect, test } from 'vitest';
import { briefOf } from './briefs.ts';
import { freshHistory } from './database.ts';

const town = (i: number) =>
  briefOf({
    title: `Report ${i}`,
    text: `Town number${i} elected a mayor. Item${i % 7} stands in many.`,
    actors: [['person', `Mayor Number${i}`]],
  });

test('the index answers as the articles themselves do, through all merges', async () => {
  const history = await freshHistory();
  const queries = [
    'number7',
    'item3',
    'actor:number12',
    'number1',
    '"elected a mayor" item2',
    'site:news.example item4',
    'mayo',
  ];
  for (let i = 0; i < 300; i++) {
    await history.save(town(i), { readAt: i });
    if (i % 5 === 4) await history.catchUp();
  }
  const indexed = await Promise.all(queries.map((query) => history.search(query, { limit: 400 })));
  expect(indexed.map((hits) => hits.length)).toEqual([11, 43, 11, 111, 43, 43, 300]);
});

test('rebuilding changes no answer and reports how far it is', async () => {
  const history = await freshHistory();
  for (let i = 0; i < 80; i++) await history.save(town(i), { readAt: i });
  const ask = async () => ({
    found: await history.search('item3'),
    // Which of so many alike come first is left open: the item that they share is what counts.
    related: (await history.related(10, 5)).map(({ article }) => (article.id - 1) % 7),
  });
  const before = await ask();
  const seen: number[] = [];
  await history.rebuild({ onProgress: ({ done, total }) => seen.push(done / total) });
  expect(await ask()).toEqual(before);
  expect(seen.at(-1)).toBe(1);
  expect(seen).toEqual(seen.toSorted((a, b) => a - b));
});

test('forgetting takes the words out of the index, undo brings them back', async () => {
  const history = await freshHistory();
  for (let i = 0; i < 40; i++) await history.save(town(i));
  await history.catchUp();
  const undo = await history.forget({ ids: [6] });
  expect(await history.search('number5')).toEqual([]);
  await undo();
  expect(await history.search('number5')).toHaveLength(1);
  await history.catchUp();
  expect(await history.search('number5')).toHaveLength(1);
});

test('a re-read article is found by its new words only', async () => {
  const history = await freshHistory();
  await history.save(briefOf({ url: 'https://a.example/x', text: 'Oldword here.' }));
  await history.catchUp();
  await history.save(briefOf({ url: 'https://a.example/x', text: 'Newword here.' }));
  for (const round of ['waiting', 'indexed']) {
    expect(await history.search('newword'), round).toHaveLength(1);
    expect(await history.search('oldword'), round).toHaveLength(0);
    await history.catchUp();
  }
});
