// What is new in a follow-up, on stories of our own writing in which every sentence is marked, through the door of the history.
import { expect, test } from 'vitest';
import { composeBrief } from '../../../../lib/brief/index.ts';
import type { Novelty } from '../../../../lib/types.ts';
import { markedStories } from '../../../marked/novelty/read.ts';
import { modelOf } from '../../actors/models.ts';
import { freshHistory } from '../database.ts';

const stories = markedStories();

/** All stories in one history, as they would be read: by day. */
async function read(): Promise<Map<string, { novelty: Novelty; isNew: boolean[]; lang: string; texts: string[] }>> {
  const history = await freshHistory();
  const all = stories
    .flatMap(({ name, articles }) => articles.map((marked, i) => ({ name, i, ...marked })))
    .sort((a, b) =>
      a.article.published! < b.article.published! ? -1 : a.article.published! > b.article.published! ? 1 : a.i - b.i,
    );
  const found = new Map<string, { novelty: Novelty; isNew: boolean[]; lang: string; texts: string[] }>();
  for (const { name, i, article, isNew } of all) {
    const brief = composeBrief(article, { actors: modelOf(article.lang)! });
    await history.save(brief, { readAt: Date.parse(article.published!) + i });
    const novelty = (await history.novelty(brief))!;
    const texts = novelty.sentences.map(({ span }) => article.blocks[span.block]!.text.slice(span.start, span.end));
    if (i > 0) found.set(`${name} ${i}`, { novelty, isNew, lang: name.slice(0, 2), texts });
  }
  return found;
}

test('new sentences of follow-ups are told from those that repeat what was read, in these or other words', async () => {
  const found = await read();
  const counts: Record<string, [number, number, number]> = { de: [0, 0, 0], en: [0, 0, 0], xx: [0, 0, 0] };
  let alone = 0;
  for (const { novelty, isNew, lang } of found.values()) {
    if (novelty.earlier.length === 0) alone++;
    expect(novelty.sentences).toHaveLength(isNew.length);
    novelty.sentences.forEach(({ known }, i) => {
      const count = counts[lang]!;
      if (!known && isNew[i]) count[0]++;
      if (!known && !isNew[i]) count[1]++;
      if (known && isNew[i]) count[2]++;
    });
  }
  const f1 = ([hit, wrong, missed]: [number, number, number]) => (2 * hit) / (2 * hit + wrong + missed);
  console.log(
    'F1 of new:',
    Object.entries(counts)
      .map(([lang, count]) => `${lang} ${f1(count).toFixed(3)}`)
      .join(', '),
    `; ${alone} of ${found.size} know no earlier article`,
  );
  for (const count of Object.values(counts)) expect(f1(count)).toBeGreaterThanOrEqual(0.8);
  expect(alone / found.size).toBeLessThan(0.1);
});
