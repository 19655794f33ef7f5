import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import type { ArticleRow } from '../../../lib/history/database.ts';
import { openDatabase } from '../../../lib/history/open.ts';
import { reference } from '../../../lib/history/related/index.ts';
import { SAME_STORY } from '../../../lib/history/related/score.ts';
import { asMade, rowOf } from '../../../lib/history/row.ts';
import { joinStory } from '../../../lib/history/stories.ts';
import { briefOf } from './briefs.ts';

test('an article joins the story that is near as a whole, not one of which a single article is near', async () => {
  const db = await openDatabase('joining', () => {});
  const rows: ArticleRow[] = [];
  for (let i = 0; i < 9; i++) {
    const row = rowOf(asMade(briefOf({ title: `Round ${i}` })), [i + 1]);
    rows.push({ ...row, id: await db.articles.add(row) });
  }
  const join = (number: number, scores: Record<number, number>) =>
    joinStory(
      db,
      rows[number]!,
      Object.entries(scores).map(([other, score]) => ({
        article: reference(rows[Number(other)]!),
        score,
        why: { actors: [], places: [], dates: [], terms: [] },
        linked: false,
      })),
    );
  const near = SAME_STORY + 0.02;
  await join(1, { 0: near });
  await join(2, { 0: near, 1: near });
  await join(4, { 3: near });
  // A bridge: most like one article of the first story, but as a whole nearer to the second.
  await join(5, { 0: near + 0.1, 1: 0.1, 3: near, 4: near });
  await join(6, { 0: near + 0.1 });
  await join(7, { 6: near - 0.05 });
  const storyOf = async (number: number) => (await db.articles.get(rows[number]!.id))?.storyId;
  const stories = await Promise.all(rows.map((_, number) => storyOf(number)));
  expect(stories).toEqual([1, 1, 1, 2, 2, 2, undefined, undefined, undefined]);
  expect((await db.stories.toArray()).map(({ members, lastReadAt }) => [members.length, lastReadAt])).toEqual([
    [3, 3],
    [3, 6],
  ]);
  db.close();
});
