import 'fake-indexeddb/auto';
import { expect, onTestFinished, test } from 'vitest';
import type { History } from '../../../lib/history/index.ts';
import { gather } from '../../../lib/history/search/gather.ts';
import { parseQuery } from '../../../lib/history/search/query.ts';
import { madeBrief } from '../../e2e/made-briefs.ts';
import { freshHistory, tablesOf } from './database.ts';

const COUNT = 120;
/** Short articles of the made-up kind, which share words, names and set phrases. */
const short = (number: number) => {
  const brief = madeBrief(number);
  brief.article.blocks.length = 2;
  return brief;
};

/** Questions of every kind about an article, common words and rare ones. */
function questionsAbout(number: number): string[] {
  const { article, actors } = short(number);
  const words = article.blocks[0]!.text.split(' ');
  const title = article.title.split(' ');
  const [given, surname] = actors[1]!.name.split(' ');
  return [
    ...[5, 9, 14, 20].map((nth) => words[nth]!),
    ...[1, 2, 3, 4, 6].map((letters) => words[12]!.slice(0, letters)),
    `${words[7]} ${words[30]} `,
    `"${words.slice(16, 18).join(' ')}"`,
    `"${words.slice(20, 24).join(' ')}"`,
    `"${words[21]} ${words[20]}"`,
    `"${title.slice(1, 4).join(' ')}"`,
    `"${title.at(-1)} ${words[0]}"`,
    `actor:"${given} ${surname!.slice(0, 4)}"`,
    `actor:"${actors[0]!.name.split(' ')[0]} ${surname}"`,
    `actor:${surname} ${words[5]}`,
    `site:${article.site} lang:${article.lang} ${words[9]}`,
    `${words[5]} before:${article.published!.slice(0, 10)}`,
    `after:${article.published!.slice(0, 10)}`,
    'lang:de',
    `"${actors[0]!.name} ${actors[1]!.name}"`,
  ];
}

/** A history whose queue is held by somebody else, so that every search reads the texts. */
async function neverIndexed(): Promise<History> {
  const history = await freshHistory('texts');
  const held = Promise.withResolvers<void>();
  void navigator.locks.request('texts derive', () => held.promise);
  onTestFinished(() => held.resolve());
  return history;
}

const ask = (history: History, query: string) =>
  history
    .search(query, { limit: COUNT })
    .then((hits) => hits.map(({ entry, score, snippets, title }) => ({ id: entry.id, score, snippets, title })));

test('whatever is asked, the index answers as the texts themselves do, before and after segments are merged', async () => {
  const history = await freshHistory('indexed');
  const db = await tablesOf('indexed');
  for (let number = 0; number < COUNT; number++) {
    await history.save(short(number), { readAt: number });
    if (number % 7 === 6) await history.catchUp();
  }
  const texts = await neverIndexed();
  for (let number = 0; number < COUNT; number++) await texts.save(short(number), { readAt: number });
  await history.catchUp();
  const queries = [0, 17, 41, 66, 93].flatMap(questionsAbout);
  let found = 0;
  for (const query of queries) {
    const answer = await ask(history, query);
    expect(answer, query).toEqual(await ask(texts, query));
    found += answer.length;
    // Nothing is proposed that the texts would have to refuse.
    const proposals = (allowed?: Set<number>) =>
      db.transaction('r', db.segments, db.wordBlocks, async () => [...(await gather(db, parseQuery(query), allowed))]);
    const proposed = await proposals();
    expect(proposed.toSorted(), query).toEqual(answer.map(({ id }) => id).toSorted());
    const one = new Set(proposed.slice(0, 1));
    expect(await proposals(one)).toEqual([...one]);
  }
  expect(found).toBeGreaterThan(queries.length);
});
