// Articles about the same story form one, as they arrive: nothing is clustered anew.
import type { ArticleRow, HistoryDatabase, StoryRow } from './database.ts';
import { SAME_STORY } from './related/score.ts';
import type { Relation } from './types.ts';

/** So many of a story's articles must be near on average: one that is near to a single one only would chain two stories into one. */
const WITNESSES = 5;

/** Puts an article into the story that it is nearest to, or begins one with its nearest relation; inside a transaction. */
export async function joinStory(db: HistoryDatabase, row: ArticleRow, relations: readonly Relation[]): Promise<void> {
  const scores = new Map(relations.map(({ article, score }) => [article.id, score]));
  const [nearest] = (await companies(db, [...scores.keys()]))
    .map((company) => ({ ...company, closeness: closeness(company, scores) }))
    .filter(({ closeness }) => closeness >= SAME_STORY)
    .sort((a, b) => b.closeness - a.closeness);
  if (!nearest) return;
  const { story, members } = nearest;
  // One text on two sites is no story yet.
  if (!story && row.sameText !== undefined && nearest.texts.get(members[0] ?? 0) === row.sameText) return;
  const joined = [...members, row.id];
  if (story) {
    await db.stories.put({ ...story, members: joined, lastReadAt: Math.max(story.lastReadAt, row.lastReadAt) });
    await db.articles.update(row.id, { storyId: story.id });
    return;
  }
  const [other] = await db.articles.bulkGet(members);
  const lastReadAt = Math.max(row.lastReadAt, other?.lastReadAt ?? 0);
  const storyId = await db.stories.add({ members: joined, lastReadAt });
  await Promise.all(joined.map((id) => db.articles.update(id, { storyId })));
}

interface Company {
  /** Absent for an article that is in none yet. */
  story?: StoryRow;
  members: number[];
  /** The texts of those members that are near: several sites may have the same. */
  texts: ReadonlyMap<number, number>;
}

/** The stories that these articles are in, and each of the others by itself. */
async function companies(db: HistoryDatabase, ids: number[]): Promise<Company[]> {
  const rows = (await db.articles.bulkGet(ids)).filter((row) => row !== undefined);
  const storyIds = new Set(rows.map(({ storyId }) => storyId).filter((id) => id !== undefined));
  const stories = (await db.stories.bulkGet([...storyIds])).filter((story) => story !== undefined);
  const alone = rows.filter(({ storyId }) => storyId === undefined);
  const texts = new Map(rows.map(({ id, sameText = id }) => [id, sameText]));
  return [
    ...stories.map((story) => ({ story, members: story.members, texts })),
    ...alone.map(({ id }) => ({ members: [id], texts })),
  ];
}

/** The mean score of the nearest members; a text counts once. */
function closeness({ members, texts }: Company, scores: ReadonlyMap<number, number>): number {
  const byText = new Map<number, number>();
  for (const id of members) {
    const text = texts.get(id) ?? id;
    byText.set(text, Math.max(byText.get(text) ?? 0, scores.get(id) ?? 0));
  }
  const nearest = [...byText.values()].sort((a, b) => b - a).slice(0, WITNESSES);
  return nearest.reduce((sum, score) => sum + score, 0) / nearest.length;
}

/** An article of the story was read again; inside a transaction. */
export async function touchStory(db: HistoryDatabase, id: number, readAt: number): Promise<void> {
  await db.stories
    .where('id')
    .equals(id)
    .modify((story) => {
      story.lastReadAt = Math.max(story.lastReadAt, readAt);
    });
}

/** Takes articles out of their stories; a story of one is none. Inside a transaction. */
export async function leaveStories(db: HistoryDatabase, rows: readonly ArticleRow[]): Promise<void> {
  const leaving = new Set(rows.map(({ id }) => id));
  for (const storyId of new Set(rows.map(({ storyId }) => storyId))) {
    const story = storyId === undefined ? undefined : await db.stories.get(storyId);
    if (!story) continue;
    const members = story.members.filter((id) => !leaving.has(id));
    if (members.length > 1) {
      await db.stories.put({ ...story, members });
      continue;
    }
    await db.stories.delete(story.id);
    for (const id of members)
      await db.articles
        .where('id')
        .equals(id)
        .modify((row) => void delete row.storyId);
  }
}
