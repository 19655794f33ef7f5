// The same text is found again after a backup came in, after an undo, and in a history of many unrelated articles.
import { expect, test } from 'vitest';
import { briefOf } from '../briefs.ts';
import { freshHistory, tablesOf } from '../database.ts';

const TEXT = [
  'The harbour of Riverton was closed on Monday after a crane fell onto two empty barges, the port authority said.',
  'Nobody was hurt, but the entrance will stay blocked for at least ten days while divers clear the wreck.',
];
const at = (site: string) => briefOf({ site, url: `https://${site}/crane`, title: 'Crane closes harbour', text: TEXT });

test('what a backup brought is found by its text, and counts once', async () => {
  const from = await freshHistory();
  await from.save(at('north.example'), { readAt: 1000 });
  await from.save(at('south.example'), { readAt: 2000 });
  const to = await freshHistory();
  expect(await to.importAll(await from.exportAll())).toMatchObject({ kind: 'done', added: 2 });
  await to.catchUp();
  expect((await to.novelty(at('west.example')))?.reprintOf?.article).toMatchObject({
    site: 'north.example',
    readAt: 1000,
  });
  const marks = (await to.list()).map(({ sameText }) => sameText);
  expect(marks[0]).toBeDefined();
  expect(new Set(marks).size).toBe(1);
});

test('forgetting takes the sketch away, and undo brings it back', async () => {
  const history = await freshHistory('sketched');
  const db = await tablesOf('sketched');
  const { id } = await history.save(at('north.example'));
  expect((await db.sketches.get(id))?.runs.length).toBeGreaterThan(10);
  const undo = await history.forget({ ids: [id] });
  expect(await db.sketches.count()).toBe(0);
  await undo();
  expect(await db.sketches.count()).toBe(1);
});
