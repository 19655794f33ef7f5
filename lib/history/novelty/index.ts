// What an article adds to those that were read before it: whose text it shares, what changed at its address, which sentences are new.

import { addressKey } from '../../address.ts';
import { type Brief, type Novelty, type NoveltySentence, TITLE_BLOCK } from '../../types.ts';
import type { ArticleRow, HistoryDatabase } from '../database.ts';
import { readings } from '../read.ts';
import { reference } from '../related/index.ts';
import { SAME_STORY } from '../related/score.ts';
import { shownIn } from '../row.ts';
import type { Relation } from '../types.ts';
import { type ReadVersion, versionOf } from '../versions/set.ts';
import { seenById, versionsIn } from '../versions/store.ts';
import { judge } from './alike.ts';
import { changesBetween } from './changed.ts';
import { type Earlier, type EarlierText, earlierOf } from './earlier.ts';
import { type FindDates, isTold, type ReadText, readText } from './read.ts';
import { isSameText, sharesOf } from './reprints.ts';
import { sketchOf } from './sketch.ts';
import { coveredBy, runsOf, wordsOf } from './words.ts';

/** Relations looked at, and how near they must be for what they say to count as said. */
const RELATIONS = 8;
const NEAR = 0.22;
/** Earlier articles that are compared sentence by sentence. */
const COMPARED = 10;
/** Words that make a passage; and texts that are read however little they share. */
const PASSAGE = 8;
const EVERYWHERE = 2;
/** A paragraph with so much of it in an earlier text is in it. */
const IN_TEXT = 0.6;
const BLOCK_RUN = 3;

/** Whether an article was read before the one at hand. */
type IsEarlier = (row: ArticleRow) => boolean;

/**
 * What the article adds. A brief whose address is stored is taken as the last reading of it: other texts of the address are its earlier
 * versions, and no article is its own earlier one.
 * @param related Finds relations; the door's own.
 */
export async function novelty(
  db: HistoryDatabase,
  which: Brief | number,
  related: (which: Brief | number, k: number, atLeast: number) => Promise<Relation[]>,
  findDates: FindDates,
): Promise<Novelty | undefined> {
  const at = await placeOf(db, which);
  if (!at) return undefined;
  const { brief, row, versions, readAt } = at;
  const isEarlier: IsEarlier = (other) =>
    other.id !== row?.id &&
    (other.readAt[0]! < readAt || (other.readAt[0]! === readAt && other.id < (row?.id ?? Number.POSITIVE_INFINITY)));

  const [{ texts: shares }, relations] = await Promise.all([
    sharesOf(db, brief.article, sketchOf(brief.article), isEarlier),
    related(row?.id ?? brief, RELATIONS, NEAR),
  ]);
  const scores = new Map(relations.map(({ article, score }) => [article.id, score]));
  const story = row?.storyId === undefined ? [] : ((await db.stories.get(row.storyId))?.members ?? []);
  const reprints = shares.filter(isSameText);
  const others = await readings(
    db,
    [...new Set([...story, ...scores.keys()])].filter((id) => id !== row?.id),
  );
  // Reading a text costs a millisecond or two: those that share next to nothing are not worth it, but for what stands everywhere.
  const sharing = shares.filter(({ words }, i) => i < EVERYWHERE || words >= PASSAGE);
  const near = [...sharing, ...others.filter((reading) => reading !== undefined && isEarlier(reading.row))].filter(
    (reading) => reading !== undefined,
  );
  const nearest = [...new Map(near.map((reading) => [reading.row.id, reading])).values()].slice(
    0,
    sharing.length + COMPARED,
  );

  const own = readText(brief, readAt, findDates);
  const read = nearest.map(
    ({ row, brief }): EarlierText => ({
      ...readText(brief, row.readAt[0]!, findDates),
      id: row.id,
      readAt: row.readAt[0]!,
    }),
  );
  const before = versions.map(
    (version): EarlierText => ({
      ...readText(version.brief, version.readAt[0]!, findDates),
      id: row?.id ?? 0,
      readAt: version.readAt[0]!,
    }),
  );
  const ofStory = nearest
    .filter(
      ({ row }) =>
        story.includes(row.id) ||
        (scores.get(row.id) ?? 0) >= SAME_STORY ||
        reprints.some((reprint) => reprint.row.id === row.id),
    )
    .map(({ row }) => row)
    .sort((a, b) => b.readAt[0]! - a.readAt[0]!);
  const earlier = earlierOf([...read, ...before]);
  const [reprint] = reprints;
  const previous = before.at(-1);
  return {
    ...(reprint
      ? {
          reprintOf: {
            article: { ...reference(reprint.row), readAt: reprint.row.readAt[0]! },
            contained: reprint.contained,
          },
        }
      : {}),
    newBlocks: newBlocks(brief, earlier),
    ...(previous ? { previous: { readAt: previous.readAt, ...changesBetween(previous, own, brief.article) } } : {}),
    ...(at.readBefore === undefined ? {} : { readBefore: at.readBefore }),
    earlier: ofStory.map((row) => ({ ...reference(row), readAt: row.readAt[0]! })),
    sentences: judged(own, earlier),
  };
}

interface Place {
  brief: Brief;
  /** Absent while the address is not stored. */
  row: ArticleRow | undefined;
  /** Other texts of the address that were read before, in the order of their first reading. */
  versions: ReadVersion[];
  /** When this text was read first; now, if it was not yet. */
  readAt: number;
  readBefore?: number;
}

/** The text at hand and where it stands among the readings of its address. */
async function placeOf(db: HistoryDatabase, which: Brief | number): Promise<Place | undefined> {
  const id =
    typeof which === 'number'
      ? which
      : (await db.articles.where('url').equals(addressKey(which.article.url)).primaryKeys())[0];
  const seen = id === undefined ? undefined : await seenById(db, id);
  if (!seen?.text)
    return typeof which === 'number' ? undefined : { brief: which, row: undefined, versions: [], readAt: Date.now() };
  const brief = typeof which === 'number' ? shownIn(seen.text) : which;
  const { hash } = await versionOf({ readAt: [0], brief });
  const versions = await versionsIn(seen);
  const own = versions.find((version) => version.hash === hash);
  const readAt = own?.readAt[0] ?? Date.now();
  const isRead = own !== undefined && own.readAt.length > 1;
  return {
    brief,
    row: seen.row,
    versions: versions
      .filter((version) => version.hash !== hash && version.readAt[0]! < (own?.readAt.at(-1) ?? readAt))
      .sort((a, b) => a.readAt[0]! - b.readAt[0]!),
    readAt,
    ...(isRead ? { readBefore: own.readAt.at(-2)! } : {}),
  };
}

function newBlocks({ article: { blocks } }: Brief, { texts }: Earlier): number[] {
  const known = texts.map(({ sentences }) => {
    const paragraphs = new Map<number, string[]>();
    for (const { span, words } of sentences)
      paragraphs.set(span.block, [...(paragraphs.get(span.block) ?? []), ...words]);
    return new Set([...paragraphs.values()].flatMap((words) => runsOf(words, BLOCK_RUN)));
  });
  return blocks.flatMap((block, i) => {
    const words = isTold(block) ? wordsOf(block.text) : [];
    if (words.length === 0) return [];
    const share = Math.max(
      0,
      ...known.map((runs) => coveredBy(words, BLOCK_RUN, runs).filter(Boolean).length / words.length),
    );
    return share < IN_TEXT ? [i] : [];
  });
}

function judged({ lang, sentences }: ReadText, earlier: Earlier): NoveltySentence[] {
  const told = sentences.filter(({ span }) => span.block !== TITLE_BLOCK);
  return told.map((sentence, i) => ({
    span: sentence.span,
    ...(earlier.texts.length === 0 ? { adds: [] } : judge(sentence, lang, i === 0, earlier)),
  }));
}
