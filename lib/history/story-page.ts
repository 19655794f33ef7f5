// Stories as pages show them: a list, and one story with its articles, actors and dates in one timeline.

import { isSameOffice } from '../actors/roles/same-office.ts';
import { type Actor, type Brief, type KeyDate, type Span, textOf } from '../types.ts';
import type { ArticleRow, HistoryDatabase } from './database.ts';
import { dayOf } from './day.ts';
import { additionsOf } from './novelty/additions.ts';
import { oncePerText } from './novelty/once.ts';
import type { FindDates } from './novelty/read.ts';
import { reference } from './related/index.ts';
import { entryOf, shownIn } from './row.ts';
import { namedInFull } from './same-person.ts';
import type { EntryActor, Presence, StoryEntry, StoryPage, TimelineItem } from './types.ts';

const LIMIT = 50;
const SHOWN_ACTORS = 3;

interface Member {
  row: ArticleRow;
  brief: Brief;
}

/** Stories by last reading, newest first. */
export async function storyList(
  db: HistoryDatabase,
  { limit = LIMIT }: { limit?: number } = {},
): Promise<StoryEntry[]> {
  return db.transaction('r', db.stories, db.articles, async () => {
    const stories = await db.stories.orderBy('lastReadAt').reverse().limit(limit).toArray();
    const members = await Promise.all(stories.map((story) => db.articles.bulkGet(story.members)));
    return stories.flatMap(({ id, lastReadAt }, i) => {
      const read = members[i]!.filter((row) => row !== undefined).sort(
        (a, b) => b.lastReadAt - a.lastReadAt || b.id - a.id,
      );
      const rows = oncePerText(read, (row) => row);
      const [latest] = rows;
      return latest
        ? [
            {
              id,
              title: latest.title,
              lastReadAt,
              articles: rows.map(reference),
              actors: commonActors(rows.flatMap(({ actors }) => actors)),
            },
          ]
        : [];
    });
  });
}

/** `actors` comes newest first: so each has the name that the newest article gives it. */
function commonActors(actors: readonly EntryActor[]): EntryActor[] {
  const counts = new Map<string, number>();
  for (const { key } of actors) counts.set(key, (counts.get(key) ?? 0) + 1);
  const distinct = new Map<string, EntryActor>();
  for (const actor of actors) if (!distinct.has(actor.key)) distinct.set(actor.key, actor);
  return [...distinct.values()].sort((a, b) => counts.get(b.key)! - counts.get(a.key)!).slice(0, SHOWN_ACTORS);
}

export async function storyPage(
  db: HistoryDatabase,
  id: number,
  timeEngine: () => Promise<FindDates>,
): Promise<StoryPage | undefined> {
  const all = await db.transaction('r', db.stories, db.articles, db.texts, async () => {
    const ids = (await db.stories.get(id))?.members ?? [];
    const [rows, texts] = await Promise.all([db.articles.bulkGet(ids), db.texts.bulkGet(ids)]);
    return namedInFull(
      rows.flatMap((row, i): Member[] => (row && texts[i] ? [{ row, brief: shownIn(texts[i]) }] : [])),
    );
  });
  // In the order of the first reading: what is news is told against what was known then.
  all.sort((a, b) => a.row.readAt[0]! - b.row.readAt[0]! || a.row.id - b.row.id);
  const members = oncePerText(all, ({ row }) => row);
  const latest = members.at(-1);
  if (!latest) return undefined;
  return {
    id,
    title: latest.row.title,
    articles: members.toReversed().map(({ row }) => reference(row)),
    entries: members.toReversed().map(({ row }) => entryOf(row)),
    actors: mergedActors(members),
    dates: mergedDates(members),
    timeline: timelineOf(members),
    presences: presencesOf(members),
    additions: additionsOf(members, await timeEngine()),
  };
}

/** One actor a key, as the latest article has it, with the salience that it has in all of them. Spans belong to the latest article that names it. */
function mergedActors(members: readonly Member[]): Actor[] {
  const actors = new Map<string, Actor>();
  for (const { brief } of members) {
    for (const actor of brief.actors) {
      const known = actors.get(actor.key);
      const role = actor.role ?? known?.role;
      const aliases = [...new Set([...(known?.aliases ?? []), ...actor.aliases])];
      actors.set(actor.key, {
        ...actor,
        ...(role ? { role } : {}),
        aliases,
        salience: (known?.salience ?? 0) + actor.salience / members.length,
      });
    }
  }
  return [...actors.values()].sort((a, b) => b.salience - a.salience);
}

function mergedDates(members: readonly Member[]): KeyDate[] {
  const dates = new Map<string, KeyDate>();
  for (const { brief } of members) for (const date of brief.dates) dates.set(date.edtf, date);
  return [...dates.values()].sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : a.to < b.to ? -1 : 1));
}

function timelineOf(members: readonly Member[]): TimelineItem[] {
  const dates = new Map<string, Extract<TimelineItem, { kind: 'date' }>>();
  const items: TimelineItem[] = [];
  for (const { row, brief } of members) {
    items.push({ kind: 'article', day: dayOf(row.published, row.readAt[0] ?? row.lastReadAt), entry: entryOf(row) });
    for (const { edtf, from, to, sentence, readFrom, reading } of brief.dates) {
      const item = dates.get(edtf) ?? { kind: 'date', day: from, to, edtf, reports: [] };
      item.reports.push({
        id: row.id,
        sentence: textAt(brief, sentence),
        ...(readFrom ? { readFrom } : {}),
        ...(reading === undefined ? {} : { reading }),
      });
      dates.set(edtf, item);
    }
  }
  return [...items, ...dates.values()].sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}

const textAt = ({ article }: Brief, { block, start, end }: Span): string => textOf(article, block).slice(start, end);

function presencesOf(members: readonly Member[]): Presence[] {
  const presences = new Map<string, Presence>();
  for (const { row, brief } of members) {
    for (const { key, name, type, role } of brief.actors) {
      const articles = presences.get(key)?.articles ?? [];
      const last = articles.findLast((each) => each.role !== undefined)?.role;
      const isNew = role !== undefined && (last === undefined || !isSameOffice(role.text, last));
      articles.push({ id: row.id, ...(isNew ? { role: role.text } : {}) });
      presences.set(key, { key, name, type, articles });
    }
  }
  return [...presences.values()].sort((a, b) => b.articles.length - a.articles.length);
}
