// What desks do to a text does not hide it: reprints and updates made by a seeded editor from marked articles of our own.
import { expect, test } from 'vitest';
import { composeBrief } from '../../../../lib/brief/index.ts';
import type { Article } from '../../../../lib/types.ts';
import { edited } from '../../../editor.ts';
import { markedArticles } from '../../../marked/actors/read.ts';
import { freshHistory } from '../database.ts';

test('reprints are found, paragraphs that came are told from those that stayed, and nothing else is a reprint', async () => {
  const history = await freshHistory();
  const all = markedArticles().map(({ article }) => article);
  // Every second one is read; the others lend paragraphs, and are nobody's reprints.
  const [read, others] = [all.filter((_, i) => i % 2 === 0), all.filter((_, i) => i % 2 === 1)];
  const idOf = new Map<Article, number>();
  for (const [i, article] of read.entries())
    idOf.set(
      article,
      (await history.save(composeBrief({ ...article, url: `https://a.example/${i}` }, {}), { readAt: i })).id,
    );
  let [found, hits, wrong, missed] = [0, 0, 0, 0];
  for (const [i, article] of read.entries()) {
    const strangers = others
      .filter(({ lang }) => lang === article.lang)
      .flatMap(({ blocks }) => blocks.map(({ text }) => text));
    const { article: reprint, inserted } = edited(article, i + 1, strangers);
    const novelty = await history.novelty(
      composeBrief({ ...reprint, url: `https://b.example/${i}`, site: 'b.example' }, {}),
    );
    if (novelty?.reprintOf?.article.id === idOf.get(article)) found++;
    const said = new Set(novelty?.newBlocks);
    hits += inserted.filter((block) => said.has(block)).length;
    missed += inserted.filter((block) => !said.has(block)).length;
    wrong += [...said].filter((block) => !inserted.includes(block)).length;
  }
  for (const [i, article] of others.entries())
    expect(
      (await history.novelty(composeBrief({ ...article, url: `https://c.example/${i}` }, {})))?.reprintOf,
    ).toBeUndefined();
  expect(found).toBe(read.length);
  expect(hits / (hits + wrong)).toBeGreaterThanOrEqual(0.97);
  expect(hits / (hits + missed)).toBeGreaterThanOrEqual(0.97);
});
