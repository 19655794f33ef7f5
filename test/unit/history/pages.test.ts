// Pages of a long list between places that stay: nothing is read twice, nothing is lost between two of them.
import 'fake-indexeddb/auto';
import { expect, test, vi } from 'vitest';
import { openPages, type Pages } from '../../../entrypoints/library/use-pages.ts';
import type { History, ListOptions } from '../../../lib/history/index.ts';
import { briefOf } from './briefs.ts';
import { freshHistory } from './database.ts';

test('going on reads the next page only, and what changes is read where it is', async () => {
  const history = await freshHistory();
  for (let number = 0; number < 250; number++)
    await history.save(briefOf({ url: `https://a.example/${number}` }), { readAt: 1000 + number });
  const asked: ListOptions[] = [];
  const source: Pick<History, 'list'> = {
    list(options = {}) {
      asked.push(options);
      return history.list(options);
    },
  };
  let shown: Pages = { entries: [], more: false };
  const pages = openPages(source, {}, (answer) => {
    if (answer.kind === 'pages') shown = answer;
  });
  const times = () => shown.entries.map(({ lastReadAt }) => lastReadAt);
  await vi.waitFor(() => expect(times()).toHaveLength(100));
  pages.next();
  await vi.waitFor(() => expect(times()).toHaveLength(200));
  pages.next();
  await vi.waitFor(() => expect(times()).toHaveLength(250));
  expect(shown.more).toBe(false);
  expect(asked.map(({ before }) => typeof before === 'object' && before.lastReadAt)).toEqual([false, 1150, 1050]);
  expect(times()).toEqual(Array.from({ length: 250 }, (_, at) => 1249 - at));

  // One new at the top, one gone from the middle: every other entry is still there, once.
  await history.save(briefOf({ url: 'https://a.example/new' }), { readAt: 5000 });
  await vi.waitFor(() => expect(times()[0]).toBe(5000));
  const gone = shown.entries.find(({ lastReadAt }) => lastReadAt === 1120)!;
  const undo = await history.forget({ ids: [gone.id] });
  await vi.waitFor(() => expect(times()).not.toContain(1120));
  expect(times()).toHaveLength(250);
  await undo();
  await vi.waitFor(() => expect(times()).toHaveLength(251));
  expect(new Set(times()).size).toBe(251);
  pages.close();
});
