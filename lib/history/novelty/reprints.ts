// The articles that share an article's text: found by their sketches, verified on what is stored.
import type { Article } from '../../types.ts';
import type { ArticleRow, HistoryDatabase } from '../database.ts';
import { type Reading, readings } from '../read.ts';
import { runsInBoth, sharedWith, type Told, toldIn } from './shared-text.ts';

/** Articles read for one run at most: what stands in more of them says nothing. */
const HOLDERS = 64;
/** How many of the nearest by their sketches are read, and how many of the others, to know what stands everywhere. */
const READ = 8;
const UNRELATED = 4;
/** So many unrelated articles make a passage that stands everywhere. */
const MANY = 3;

/** An article of which less than this is in another one is not that article's text. */
const STRANGER = 0.65;

/** So much of a text, or of the earlier one where it is a good part of this one, makes the same text. */
const SAME_TEXT = 0.5;
const GREW_FROM = 0.2;
/** And not less than so many words. */
const LEAST = 25;

export interface SharedText extends Reading {
  told: Told;
  /** 0…1 of the asked text. */
  contained: number;
  /** 0…1 of the earlier one. */
  taken: number;
  words: number;
}

export interface Shares {
  /** All that was read, the one that shares the most first. */
  texts: SharedText[];
  everywhere: ReadonlySet<number>;
}

/**
 * Which earlier articles share this text.
 * @param runs Its sketch.
 * @param isEarlier Which articles count.
 * @param least Runs that another sketch must share for its article to be read.
 */
export async function sharesOf(
  db: HistoryDatabase,
  article: Article,
  runs: readonly number[],
  isEarlier: (row: ArticleRow) => boolean,
  least = 1,
): Promise<Shares> {
  const holders = await Promise.all(
    runs.map((run) => db.sketches.where('runs').equals(run).limit(HOLDERS).primaryKeys()),
  );
  const counts = new Map<number, number>();
  for (const ids of holders) for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  const nearest = [...counts]
    .filter(([, count]) => count >= least)
    .sort((a, b) => b[1] - a[1] || b[0] - a[0])
    .map(([id]) => id);
  // The last of them share the least: a passage, not a text.
  const wanted = [...new Set([...nearest.slice(0, READ), ...nearest.slice(-UNRELATED)])];
  const own = toldIn(article);
  const found = (await readings(db, wanted)).flatMap((reading) =>
    reading && isEarlier(reading.row) ? [{ ...reading, told: toldIn(reading.brief.article) }] : [],
  );
  const everywhere = passagesOf(
    own,
    found.map(({ told }) => told),
  );
  const texts = found.map((reading): SharedText => {
    const { words, share } = sharedWith(own, reading.told, everywhere);
    return { ...reading, contained: share, taken: sharedWith(reading.told, own, everywhere).share, words };
  });
  return { texts: texts.sort((a, b) => b.contained - a.contained || a.row.readAt[0]! - b.row.readAt[0]!), everywhere };
}

/** Runs of the text that many articles have which share little else with it and with each other. */
function passagesOf(own: Told, others: readonly Told[]): Set<number> {
  const none = new Set<number>();
  const strangers = others.filter((other) => sharedWith(other, own, none).share < STRANGER);
  const unrelated: Told[] = [];
  for (const stranger of strangers)
    if (unrelated.every((known) => sharedWith(stranger, known, none).share < STRANGER)) unrelated.push(stranger);
  const counts = new Map<number, number>();
  for (const stranger of unrelated)
    for (const run of runsInBoth(own, stranger)) counts.set(run, (counts.get(run) ?? 0) + 1);
  return new Set([...counts].filter(([, count]) => count >= MANY).map(([run]) => run));
}

export const isSameText = ({ contained, taken, words }: SharedText): boolean =>
  words >= LEAST && (contained >= SAME_TEXT || (taken >= SAME_TEXT && contained >= GREW_FROM));

/** Runs in common from which on two articles may have one text. */
const LIKELY = 5;

/**
 * The mark under which all articles with this text are known; undefined if there is no other one. Gives it to the other where it has none.
 * Inside a transaction.
 */
export async function sameTextAs(
  db: HistoryDatabase,
  article: Article,
  runs: readonly number[],
  self: number,
): Promise<number | undefined> {
  const { texts } = await sharesOf(db, article, runs, ({ id }) => id !== self, LIKELY);
  const other = texts.find(isSameText)?.row;
  if (!other) return undefined;
  const mark = other.sameText ?? other.id;
  if (other.sameText === undefined) await db.articles.update(other.id, { sameText: mark });
  return mark;
}
