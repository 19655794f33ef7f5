// Nothing read is lost: every text of an address stays, and which one is shown depends on the set of texts alone.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sha256 } from '../../../lib/history/backup/format.ts';
import type { History } from '../../../lib/history/index.ts';
import { current } from '../../../lib/history/versions/current.ts';
import { pruned, type Reading, united, versionOf } from '../../../lib/history/versions/set.ts';
import type { Brief } from '../../../lib/types.ts';
import { briefOf } from './briefs.ts';
import { freshHistory, tablesOf } from './database.ts';

const URL = 'https://a.example/x';
const words = (from: number, count: number) => Array.from({ length: count }, (_, i) => `word${from + i}`).join(' ');
const PARTS = Array.from({ length: 8 }, (_, i) => words(1000 * i, 12));

const textOf = (text: string | string[], change: Partial<Brief['article']> = {}): Brief => {
  const brief = briefOf({ url: URL, text });
  return { ...brief, article: { ...brief.article, ...change } };
};
const full = textOf(PARTS);
const teaser = textOf(PARTS.slice(0, 1), { access: 'teaser' });
const gate = textOf(['Subscribe to read on. Only 1 € a month.']);
const error = textOf(['This page cannot be shown right now.'], { title: 'Error 500' });
const corrected = textOf([...PARTS.slice(0, 7), words(9000, 13)]);
/** Under 60 % of the text, but from all of it. */
const shortened = textOf([PARTS[0]!, PARTS[3]!, PARTS[5]!, PARTS[7]!]);

const reading = (brief: Brief, ...readAt: number[]): Reading => ({ readAt, brief });
const shownOf = async (...readings: Reading[]) => {
  const { brief } = current(united(await Promise.all(readings.map(versionOf))));
  return brief;
};

test.each([
  ['a teaser', teaser],
  ['a gate', gate],
  ['an error page', error],
])('%s never stands in for the story, read before it or after it', async (_, poor) => {
  expect(await shownOf(reading(full, 1), reading(poor, 2))).toBe(full);
  expect(await shownOf(reading(poor, 1), reading(full, 2))).toBe(full);
});

test('a correction is shown, longer or shorter, and so is an edit that takes out half', async () => {
  expect(await shownOf(reading(full, 1), reading(corrected, 2))).toBe(corrected);
  expect(await shownOf(reading(full, 1), reading(shortened, 2), reading(gate, 3))).toBe(shortened);
  expect(await shownOf(reading(full, 3), reading(shortened, 2))).toBe(full);
});

test('a teaser is shown while there is nothing fuller', async () => {
  expect(await shownOf(reading(teaser, 1))).toBe(teaser);
  expect(await shownOf(reading(teaser, 1), reading(gate, 2))).toBe(teaser);
});

/** A few texts of one address, some of them with a common origin, at moments that may be the same. */
const readings = fc.array(
  fc.record({
    brief: fc.constantFrom(
      full,
      teaser,
      gate,
      error,
      corrected,
      shortened,
      textOf(PARTS.slice(0, 5)),
      textOf(PARTS.slice(2)),
      { ...full, analysedWith: 'newer' },
    ),
    readAt: fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 1, maxLength: 3 }),
  }),
  { minLength: 1, maxLength: 8 },
);
const shuffled = readings.chain((all) =>
  fc.tuple(
    fc.constant(all),
    fc.shuffledSubarray(all, { minLength: all.length, maxLength: all.length }),
    fc.nat(all.length),
  ),
);
const plain = (versions: { hash: string; readAt: number[]; brief: Brief }[]) =>
  versions.map(({ hash, readAt, brief }) => ({ hash, readAt, brief }));

test('the union is the same in every order, in every grouping, and united again', async () => {
  await fc.assert(
    fc.asyncProperty(shuffled, async ([one, other, cut]) => {
      const [a, b] = [await Promise.all(one.map(versionOf)), await Promise.all(other.map(versionOf))];
      const all = plain(united(a));
      expect(plain(united(b))).toEqual(all);
      expect(plain(united([...united(b.slice(0, cut)), ...united(b.slice(cut))]))).toEqual(all);
      expect(plain(united([...united(a), ...a]))).toEqual(all);
      expect(current(united(b)).hash).toBe(current(united(a)).hash);
      expect(current(united(a).reverse()).hash).toBe(current(united(a)).hash);
    }),
    { numRuns: 80 },
  );
});

test('however few are kept, the one that is shown is among them and stays the one shown', async () => {
  await fc.assert(
    fc.asyncProperty(readings, fc.integer({ min: 1, max: 4 }), async (all, most) => {
      const versions = united(await Promise.all(all.map(versionOf)));
      expect(current(pruned(versions, most)).hash).toBe(current(versions).hash);
    }),
    { numRuns: 80 },
  );
});

const stateOf = async (history: History) => {
  const { id: _, ...stored } = (await history.get(URL))!;
  const id = (await history.list())[0]!.id;
  return { ...stored, versions: (await history.versions(id)).map((version) => JSON.stringify(version)).sort() };
};

test('in the store, readings in any order and through any backups end in the same history', async () => {
  await fc.assert(
    fc.asyncProperty(shuffled, async ([one, other, cut]) => {
      const [first, second, third] = [await freshHistory(), await freshHistory(), await freshHistory()];
      const keep = async (history: History, all: Reading[]) => {
        for (const { readAt, brief } of all) for (const time of readAt) await history.save(brief, { readAt: time });
      };
      await keep(first, one);
      await keep(second, other.slice(0, cut));
      await keep(third, other.slice(cut));
      await second.importAll(await third.exportAll());
      await second.catchUp();
      await first.catchUp();
      expect(await stateOf(second)).toEqual(await stateOf(first));
      for (const history of [first, second, third]) history.close();
    }),
    { numRuns: 8 },
  );
});

test('row, text, search and relations show the current version; the others stay', async () => {
  const history = await freshHistory();
  const { id } = await history.save(full, { readAt: 1 });
  await history.save(gate, { readAt: 2 });
  await history.catchUp();
  expect(await history.search('word7001')).toHaveLength(1);
  expect(await history.search('subscribe')).toEqual([]);
  const stored = await history.get(id);
  expect(stored).toMatchObject({ readAt: [1, 2], lastReadAt: 2, brief: full });
  expect((await history.versions(id)).map(({ readAt, article }) => [readAt, article])).toEqual([
    [[1], full.article],
    [[2], gate.article],
  ]);
  await history.save(corrected, { readAt: 3 });
  expect((await history.get(id))?.brief).toEqual(corrected);
  expect(await history.versions(id)).toHaveLength(3);
});

test('an article read once is its only version, and nothing is written for it', async () => {
  const history = await freshHistory('one version');
  const { id } = await history.save(full, { readAt: 1 });
  await history.save(full, { readAt: 2 });
  expect(await history.versions(id)).toEqual([{ hash: expect.any(String), readAt: [1, 2], article: full.article }]);
  expect(await history.versions(99)).toEqual([]);
  expect(await (await tablesOf('one version')).versions.count()).toBe(0);
});

test('versions beyond the limit go, the oldest first, never the one shown; reading times stay', async () => {
  const history = await freshHistory();
  const later = [gate, error, textOf(['Yet another gate.'])];
  const { id } = await history.save(full, { readAt: 1, versions: 2 });
  for (const [i, brief] of later.entries()) await history.save(brief, { readAt: 2 + i, versions: 2 });
  expect((await history.versions(id)).map(({ article }) => article.blocks[0]?.text)).toEqual([
    PARTS[0],
    'Yet another gate.',
  ]);
  expect(await history.get(id)).toMatchObject({ readAt: [1, 2, 3, 4], brief: full });
});

test('the same text within one sitting is one reading, another text is another', async () => {
  const history = await freshHistory();
  const sitting = 1000;
  const { id } = await history.save(full, { readAt: 5000, sitting });
  await history.save(full, { readAt: 5500, sitting });
  await history.save(corrected, { readAt: 5600, sitting });
  await history.save(corrected, { readAt: 6000, sitting });
  expect((await history.versions(id)).map(({ readAt }) => readAt)).toEqual([[5000], [5600]]);
  await history.save(full, { readAt: 7000, sitting });
  expect((await history.get(id))?.readAt).toEqual([5000, 5600, 7000]);
});

test('forgetting takes all versions, and undo brings all back', async () => {
  const history = await freshHistory('forgotten versions');
  const { id } = await history.save(full, { readAt: 1 });
  await history.save(gate, { readAt: 2 });
  const before = [await history.get(id), await history.versions(id)];
  const { removed } = await history.forget({ ids: [id] });
  expect(await (await tablesOf('forgotten versions')).versions.count()).toBe(0);
  await history.restore(JSON.parse(JSON.stringify(removed)));
  expect([await history.get(id), await history.versions(id)]).toEqual(before);
});

test('undo after forgetting an address with a fragment', async () => {
  const history = await freshHistory();
  const brief = textOf(PARTS, { url: `${URL}#part-2` });
  const { id } = await history.save(brief, { readAt: 1 });
  const undo = await history.forget({ ids: [id] });
  await history.save(brief, { readAt: 2 });
  const [again] = await undo();
  expect((await history.get(URL))?.readAt).toEqual([1, 2]);
  expect(again).toBe((await history.get(URL))?.id);
});

test('an import that is stopped takes back its versions, and keeps what was read meanwhile', async () => {
  const other = await freshHistory();
  for (let i = 0; i < 20; i++)
    await other.save(briefOf({ url: `https://a.example/${i}`, text: words(i * 10, 50) }), { readAt: 50 });
  const file = await other.exportAll();
  const history = await freshHistory();
  const first = briefOf({ url: 'https://a.example/3', text: words(777_000, 50) });
  const { id } = await history.save(first, { readAt: 100 });
  const before = [await history.get(id), await history.versions(id)];
  const stop = new AbortController();
  let meanwhile: Promise<unknown> = Promise.resolve();
  const onProgress = ({ done, total }: { done: number; total: number }) => {
    if (done < 0.8 * total) return;
    meanwhile = history.save(briefOf({ url: 'https://a.example/4', text: words(888_000, 60) }), { readAt: 200 });
    stop.abort();
  };
  await expect(history.importAll(file, { onProgress, signal: stop.signal })).rejects.toThrow();
  await meanwhile;
  expect([await history.get(id), await history.versions(id)]).toEqual(before);
  expect((await history.get('https://a.example/4'))?.readAt).toEqual([200]);
  expect(await history.count()).toBe(2);
});

test('the hash is of the text, so that it is the same on every device', async () => {
  const { hash } = await versionOf(reading(full, 1));
  expect((await versionOf(reading({ ...full, analysedWith: 'other', actors: [] }, 9))).hash).toBe(hash);
  expect(hash).toHaveLength(32);
  expect((await sha256('')).startsWith(hash)).toBe(false);
  expect((await versionOf(reading(corrected, 1))).hash).not.toBe(hash);
});
