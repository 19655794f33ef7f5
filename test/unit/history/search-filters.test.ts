import { expect, test } from 'vitest';
import type { SearchOptions } from '../../../lib/history/index.ts';
import { briefOf } from './briefs.ts';
import { freshHistory } from './database.ts';

const ADA: ['person', string] = ['person', 'Ada Quill'];
const ADRIAN: ['person', string] = ['person', 'Adrian Öhler'];

/** Forty articles about budgets, of two sites, two languages and two actors; the filters' article is the oldest. */
async function filled(caughtUp: boolean) {
  const history = await freshHistory();
  const wanted = await history.save(
    briefOf({ title: 'Budget of the harbour', site: 'b.example', lang: 'de', actors: [ADA], text: 'Little money.' }),
    { readAt: 1000 },
  );
  await history.star(wanted.id, true);
  for (let i = 0; i < 40; i++)
    await history.save(briefOf({ title: 'Budget budget', text: 'Budget again.', actors: [ADRIAN] }), {
      readAt: 5000 + i,
    });
  if (caughtUp) await history.catchUp();
  return { history, wanted: wanted.id };
}

test.each([true, false])('a filter narrows the search itself, not its best hits (indexed: %s)', async (caughtUp) => {
  const { history, wanted } = await filled(caughtUp);
  const ids = async (query: string, options: SearchOptions) =>
    (await history.search(query, { limit: 3, ...options })).map(({ entry }) => entry.id);
  expect(await ids('budget', {})).not.toContain(wanted);
  const filters: SearchOptions[] = [
    { site: 'b.example' },
    { lang: 'de' },
    { actor: 'person:ada quill' },
    { starred: true },
    { to: 2000 },
    { from: 500, to: 4999 },
    { actor: 'person:ada quill', starred: true, lang: 'de', from: 1000 },
  ];
  for (const filter of filters) expect(await ids('budg', filter), JSON.stringify(filter)).toEqual([wanted]);
  expect(await ids('budget', { actor: 'person:ada quill', from: 2000 })).toEqual([]);
  expect(await ids('budget', { starred: true, actor: 'person:adrian öhler' })).toEqual([]);
  expect(await ids('budget', { starred: false, to: 5000 })).toHaveLength(1);
});

test.each([true, false])(
  'actors are offered by any word of their names, the frequent first (indexed: %s)',
  async (caughtUp) => {
    const { history } = await filled(caughtUp);
    const names = async (typed: string) => (await history.actorsNamed(typed)).map(({ name }) => name);
    expect(await names('')).toEqual(['Adrian Öhler', 'Ada Quill']);
    expect(await names('ad')).toEqual(['Adrian Öhler', 'Ada Quill']);
    expect(await names('qui a')).toEqual(['Ada Quill']);
    expect(await names('ohl')).toEqual(['Adrian Öhler']);
    expect(await names('oehler')).toEqual(['Adrian Öhler']);
    expect(await names('budget')).toEqual([]);
  },
);

test('an actor has a name by its key, and the languages are those of the articles', async () => {
  const { history } = await filled(true);
  const ada = { key: 'person:quill, ada', name: 'Ada Quill', type: 'person' };
  expect(await history.actorByKey(ada.key)).toEqual(ada);
  // The key of an older version.
  expect(await history.actorByKey('person:ada quill')).toEqual(ada);
  expect(await history.actorByKey('person:nobody')).toBeUndefined();
  expect(await history.langs()).toEqual(['de', 'en']);
  expect(await (await freshHistory()).langs()).toEqual([]);
});
