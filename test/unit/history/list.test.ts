import { expect, test } from 'vitest';
import { briefOf } from './briefs.ts';
import { freshHistory } from './database.ts';

test('lists come newest first and go on without gaps or repeats, even among equal times', async () => {
  const history = await freshHistory();
  for (const [i, readAt] of [10, 20, 20, 20, 30].entries()) await history.save(briefOf({ title: `${i}` }), { readAt });
  const seen: string[] = [];
  for (
    let page = await history.list({ limit: 2 });
    page.length > 0;
    page = await history.list({ limit: 2, before: page.at(-1)! })
  ) {
    seen.push(...page.map(({ title }) => title));
  }
  expect(seen).toEqual(['4', '3', '2', '1', '0']);
});

test('filters hold together', async () => {
  const history = await freshHistory();
  const actors: ['person', string][] = [['person', 'Ada Quill']];
  const a = await history.save(briefOf({ site: 'a.example', lang: 'de', actors }), { readAt: 10 });
  const b = await history.save(briefOf({ site: 'b.example', lang: 'en', actors }), { readAt: 20 });
  const c = await history.save(briefOf({ site: 'a.example', lang: 'en' }), { readAt: 30 });
  await history.star(b.id, true);
  const ids = async (options: Parameters<typeof history.list>[0]) => (await history.list(options)).map(({ id }) => id);
  expect(await ids({ site: 'a.example' })).toEqual([c.id, a.id]);
  expect(await ids({ lang: 'en' })).toEqual([c.id, b.id]);
  expect(await ids({ actor: 'person:ada quill' })).toEqual([b.id, a.id]);
  expect(await ids({ actor: 'person:ada quill', site: 'a.example' })).toEqual([a.id]);
  expect(await ids({ actor: 'person:ada quill', limit: 1, before: 20 })).toEqual([a.id]);
  expect(await ids({ starred: true })).toEqual([b.id]);
  expect(await ids({ starred: false })).toEqual([c.id, a.id]);
  expect(await ids({ from: 20, to: 20 })).toEqual([b.id]);
  expect(await ids({ to: 20, before: 20 })).toEqual([a.id]);
});

test('filters that hardly ever go together find the few that they share, in order and page by page', async () => {
  const history = await freshHistory();
  const actors: ['person', string][] = [['person', 'Ada Quill']];
  const shared: number[] = [];
  for (let i = 0; i < 60; i++) {
    const both = i % 20 === 3;
    const { id } = await history.save(
      briefOf({ site: both || i % 2 ? 'a.example' : 'b.example', lang: both || i % 2 === 0 ? 'de' : 'en', actors }),
      { readAt: 1000 + Math.floor(i / 2) },
    );
    if (both) shared.unshift(id);
  }
  const filter = { site: 'a.example', lang: 'de', actor: 'person:ada quill' };
  const ids = async (more: Parameters<typeof history.list>[0]) =>
    (await history.list({ ...filter, limit: 2, ...more })).map(({ id }) => id);
  expect(await ids({})).toEqual(shared.slice(0, 2));
  const [, last] = await history.list({ ...filter, limit: 2 });
  expect(await ids({ before: last! })).toEqual(shared.slice(2));
  expect(await ids({ to: 1010 })).toEqual([shared.at(-1)]);
  expect(await ids({ lang: 'fr' })).toEqual([]);
});

test('a bare day is the whole local day', async () => {
  const history = await freshHistory();
  await history.save(briefOf(), { readAt: new Date(2026, 3, 5, 23, 59) });
  expect(await history.list({ from: '2026-04-05', to: '2026-04-05' })).toHaveLength(1);
  expect(await history.list({ from: '2026-04-06' })).toHaveLength(0);
});

test('counters follow what is saved and forgotten', async () => {
  const history = await freshHistory();
  for (const site of ['a.example', 'b.example', 'a.example']) await history.save(briefOf({ site }));
  expect(await history.sites()).toEqual([
    { site: 'a.example', count: 2 },
    { site: 'b.example', count: 1 },
  ]);
  await history.forget({ site: 'a.example' });
  expect(await history.sites()).toEqual([{ site: 'b.example', count: 1 }]);
  expect(await history.count()).toBe(1);
});
