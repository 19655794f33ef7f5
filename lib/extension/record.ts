// What is kept of a reading, and what was read before about the same story.
import type { Said } from '../corrections/remark.ts';
import { findDates } from '../dates/index.ts';
import { actorPage } from '../history/actor-page.ts';
import { type History, HistoryFailure, openHistory, type Removed, SAME_TOPIC } from '../history/index.ts';
import { novelty } from '../history/novelty/index.ts';
import type { Brief, Novelty, RelatedStory } from '../types.ts';
import { reportError } from './errors.ts';
import type { SavedState } from './messages.ts';
import { chosen, isPaused, settings } from './settings.ts';

const RELATED_SHOWN = 50;
/** Opening the brief of the same text again within this time is the same reading, not another. */
const SITTING_MS = 30 * 60_000;
let opened: Promise<History> | undefined;

/** The history, opened once in the life of a worker. A failure is tried anew with the next call. */
export function history(): Promise<History> {
  opened ??= openHistory({ findDates, novelty, actorPage, onError: (error) => reportError('history', error) }).catch(
    (error: unknown) => {
      opened = undefined;
      throw error;
    },
  );
  return opened;
}

/** Saves the reading, unless this window is private, the reader has paused saving, or wants nothing of this site saved. */
export async function record(brief: Brief, { incognito }: { incognito: boolean }): Promise<SavedState> {
  if (incognito) return { kind: 'private' };
  // Whether the reader wants it saved cannot be guessed: what cannot be asked is not saved, and says so.
  const wishes = await Promise.all([isPaused(), settings.never.getValue()]).catch((error: unknown) => {
    reportError('settings', error);
    return undefined;
  });
  if (!wishes) return { kind: 'failed', reason: 'other' };
  const [paused, never] = wishes;
  if (never.includes(brief.article.site)) return { kind: 'never' };
  if (paused) return { kind: 'paused' };
  return keep(async () => {
    const log = await history();
    const versions = (await chosen(settings.versions)) || Number.POSITIVE_INFINITY;
    return savedState(log, await log.save(brief, { sitting: SITTING_MS, versions }));
  });
}

/** The brief as the reader has put it right, with what was said of its article; as it was made, if the history cannot be read. */
export async function asSaid(brief: Brief): Promise<{ brief: Brief; said: Said }> {
  try {
    const { brief: shown, ...said } = await (await history()).corrected(brief);
    return { brief: shown, said };
  } catch (error) {
    reportError('history', error);
    return { brief, said: { corrections: [], tags: [] } };
  }
}

/** Earlier stories about the same; none if the history cannot be read. */
export async function relatedTo(brief: Brief): Promise<RelatedStory[]> {
  try {
    return await (await history()).related(brief, RELATED_SHOWN, { atLeast: SAME_TOPIC, once: true });
  } catch (error) {
    reportError('history', error);
    return [];
  }
}

/** What the brief adds to what was read before; nothing if the history cannot be read. */
export async function addedBy(brief: Brief): Promise<Novelty | undefined> {
  try {
    return await (await history()).novelty(brief);
  } catch (error) {
    reportError('history', error);
    return undefined;
  }
}

export const forget = (id: number): Promise<SavedState> =>
  keep(async () => {
    const undo = await (await history()).forget({ ids: [id] });
    return { kind: 'forgotten', removed: undo.removed };
  });

export const restore = (removed: Removed): Promise<SavedState> =>
  keep(async () => {
    const log = await history();
    const [id = 0] = await log.restore(removed);
    return savedState(log, { id, isNew: false });
  });

/** Answers whether the article is starred now. */
export async function star(id: number, on: boolean): Promise<boolean> {
  await (await history()).star(id, on);
  return on;
}

async function savedState(log: History, { id, isNew }: { id: number; isNew: boolean }): Promise<SavedState> {
  const { starred = false, storyId } = (await log.get(id)) ?? {};
  return { kind: 'saved', id, isNew, starred, ...(storyId === undefined ? {} : { storyId }) };
}

/** A history that cannot be written is a state that the popup has a sentence for, not an error. */
async function keep(write: () => Promise<SavedState>): Promise<SavedState> {
  try {
    return await write();
  } catch (error) {
    const kind = error instanceof HistoryFailure ? error.kind : undefined;
    if (kind === 'full') return { kind: 'failed', reason: 'disk-full' };
    if (kind === 'newer') return { kind: 'failed', reason: 'newer-database' };
    reportError('history', error);
    return { kind: 'failed', reason: 'other' };
  }
}
