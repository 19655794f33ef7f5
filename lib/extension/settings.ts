// What the reader has chosen. Read and written by every page; the background never caches it.
import { storage } from '@wxt-dev/storage';
import type { MarkStyle } from '../highlight/names.ts';
import type { BackupEvery } from './backup-due.ts';
import { reportError } from './errors.ts';

export const settings = {
  /** Paint the highlights when a brief opens. */
  marks: storage.defineItem<boolean>('local:marks', { fallback: true }),
  /** Which highlights, and how strong. */
  markStyle: storage.defineItem<MarkStyle>('local:markStyle', {
    fallback: { kinds: ['actor', 'date', 'sentence'], strength: 'normal' },
  }),
  /** Seconds that the reader has to look at a page of a site always allowed before it is saved. */
  stay: storage.defineItem<number>('local:stay', { fallback: 10 }),
  /** Nothing is saved while this is on. */
  paused: storage.defineItem<boolean>('local:paused', { fallback: false }),
  /** When the pause ends by itself, in milliseconds since 1970; 0: never. */
  pausedUntil: storage.defineItem<number>('local:pausedUntil', { fallback: 0 }),
  /** Sites of which nothing is saved, without `www.`, in the order in which the reader named them. */
  never: storage.defineItem<string[]>('local:never', { fallback: [] }),
  /** How many texts are kept of an address that was read with several; 0: all. */
  versions: storage.defineItem<number>('local:versions', { fallback: 10 }),
  /** The reader has seen and put away the three lines of the first run. */
  welcomed: storage.defineItem<boolean>('local:welcomed', { fallback: false }),
  /** How old the last backup may get before the library makes or asks for another. */
  backupEvery: storage.defineItem<BackupEvery>('local:backupEvery', { fallback: 'month' }),
  /** When the last backup was written or downloaded, in milliseconds since 1970; 0: never. */
  backedUpAt: storage.defineItem<number>('local:backedUpAt', { fallback: 0 }),
  /** When the reader last put a backup off; 0: never. */
  backupPostponed: storage.defineItem<number>('local:backupPostponed', { fallback: 0 }),
};

/** What the reader has chosen; what holds at first, if the browser's storage refuses to say. */
export async function chosen<T>(item: { getValue(): Promise<T>; fallback: T }): Promise<T> {
  try {
    return await item.getValue();
  } catch (error) {
    reportError('settings', error);
    return item.fallback;
  }
}

/** Whether saving is paused now. Rejects if the browser's storage refuses to say. */
export async function isPaused(now = Date.now()): Promise<boolean> {
  const [paused, until] = await Promise.all([settings.paused.getValue(), settings.pausedUntil.getValue()]);
  return paused && !isOver(until, now);
}

/** Whether a pause has ended by itself. */
export const isOver = (until: number, now = Date.now()): boolean => until > 0 && now >= until;

/** @param until milliseconds since 1970; without it, until the reader goes on. */
export async function pause(on: boolean, until = 0): Promise<void> {
  await settings.pausedUntil.setValue(on ? until : 0);
  await settings.paused.setValue(on);
}
