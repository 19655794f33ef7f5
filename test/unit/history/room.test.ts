import { afterEach, expect, test, vi } from 'vitest';
import type { HistoryFailure } from '../../../lib/history/index.ts';
import { briefOf } from './briefs.ts';
import { freshHistory } from './database.ts';

afterEach(() => vi.unstubAllGlobals());

/** A device with so many mebibytes left, as Chromium tells it; the last is told for ever after. */
function leave(...mebibytes: number[]) {
  const free = [...mebibytes];
  const estimate = async () => ({
    usage: 1000,
    quota: 1000 + (free.length > 1 ? free.shift()! : free[0]!) * 1024 * 1024,
  });
  vi.stubGlobal('navigator', { storage: { estimate } });
}

const kindOf = (work: Promise<unknown>) =>
  work.then(
    () => 'done',
    (error: HistoryFailure) => error.kind,
  );

test('with little room left nothing is saved, what is there is read and found, and what makes room is done', async () => {
  const history = await freshHistory();
  const { id } = await history.save(briefOf({ title: 'Kept', text: 'A zorbing ban.' }));
  await history.catchUp();
  leave(20);
  expect(await kindOf(history.save(briefOf({ title: 'Refused' })))).toBe('full');
  expect(await kindOf(history.star(id, true))).toBe('full');
  expect((await history.list()).map(({ title }) => title)).toEqual(['Kept']);
  expect((await history.search('zorbing')).map(({ entry }) => entry.id)).toEqual([id]);
  const undo = await history.forget({ ids: [id] });
  expect(await history.count()).toBe(0);
  expect(await kindOf(undo())).toBe('full');
  leave(40);
  expect(await kindOf(undo())).toBe('done');
});

test('with next to nothing left not even what would make room is written', async () => {
  const history = await freshHistory();
  const { id } = await history.save(briefOf({ title: 'Kept' }));
  leave(1);
  expect(await kindOf(history.forget({ ids: [id] }))).toBe('full');
  const onProgress = vi.fn();
  await history.catchUp({ onProgress });
  expect(onProgress).not.toHaveBeenCalled();
  expect(await history.count()).toBe(1);
  leave(40);
  await history.catchUp({ onProgress });
  expect(onProgress).toHaveBeenCalled();
});

test('an import that runs out of room leaves the history as it was', async () => {
  const full = await freshHistory();
  for (let i = 0; i < 450; i++) await full.save(briefOf({ title: `Report ${i}` }), { readAt: i + 1 });
  const file = await full.exportAll();
  const history = await freshHistory();
  await history.save(briefOf({ title: 'Kept' }));
  // Room for the first chunk of three.
  leave(40, 20);
  expect(await kindOf(history.importAll(file))).toBe('full');
  leave(40);
  expect((await history.list()).map(({ title }) => title)).toEqual(['Kept']);
  expect(await history.count()).toBe(1);
});
