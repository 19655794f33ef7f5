// Articles about the same story form one, as they arrive: nothing is clustered anew.
import type { ArticleRow, HistoryDatabase } from './database.ts';
import type { Relation } from './types.ts';

/** Puts an article into the story of its nearest relation, or begins one with it; inside a transaction. */
export async function joinStory(db: HistoryDatabase, row: ArticleRow, relations: readonly Relation[]): Promise<void> {
  const nearest = relations[0];
  if (!nearest) return;
  const other = await db.articles.get(nearest.article.id);
  if (!other) return;
  const lastReadAt = Math.max(row.lastReadAt, other.lastReadAt);
  const story = other.storyId === undefined ? undefined : await db.stories.get(other.storyId);
  const storyId = story
    ? await db.stories.put({
        ...story,
        members: [...story.members, row.id],
        lastReadAt: Math.max(story.lastReadAt, lastReadAt),
      })
    : await db.stories.add({ members: [other.id, row.id], lastReadAt });
  await Promise.all([other.id, row.id].map((id) => db.articles.update(id, { storyId })));
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
