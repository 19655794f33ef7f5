import { expect, test } from 'vitest';
import { briefOf } from './briefs.ts';
import { freshHistory } from './database.ts';

const storm = () =>
  briefOf({
    title: 'Storm floods harbour',
    text: 'The storm flooded the harbour of Riverton overnight.',
    actors: [['place', 'Riverton']],
  });

test('what is forgotten is found no more', async () => {
  const history = await freshHistory();
  const kept = await history.save(storm());
  const { id } = await history.save(storm());
  const undo = await history.forget({ ids: [id] });
  expect(await history.get(id)).toBeUndefined();
  expect((await history.search('storm')).map(({ entry }) => entry.id)).toEqual([kept.id]);
  expect(await history.related(kept.id, 5)).toEqual([]);
  expect(undo.removed).toHaveLength(1);
});

test('undo brings everything back under the same id', async () => {
  const history = await freshHistory();
  const kept = await history.save(storm(), { readAt: 1 });
  const { id } = await history.save(storm(), { readAt: 2 });
  await history.star(id, true);
  const before = await history.get(id);
  const undo = await history.forget({ ids: [id] });
  expect(await undo()).toEqual([id]);
  expect(await history.get(id)).toEqual({ ...before, storyId: expect.any(Number) });
  expect((await history.related(kept.id, 5)).map(({ article }) => article.id)).toEqual([id]);
});

test('the removed rows survive the worker that took them', async () => {
  const history = await freshHistory();
  const { id } = await history.save(storm());
  const { removed } = await history.forget({ ids: [id] });
  expect(await history.restore(JSON.parse(JSON.stringify(removed)))).toEqual([id]);
  expect(await history.count()).toBe(1);
});

test('undo after the article was read again keeps both readings', async () => {
  const history = await freshHistory();
  const brief = storm();
  const { id } = await history.save(brief, { readAt: 1 });
  const undo = await history.forget({ ids: [id] });
  const again = await history.save(brief, { readAt: 2 });
  expect(await undo()).toEqual([again.id]);
  expect((await history.get(again.id))?.readAt).toEqual([1, 2]);
});
