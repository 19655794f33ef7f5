// What the reader has chosen. Read and written by every page; the background never caches it.
import { storage } from '@wxt-dev/storage';

export const settings = {
  /** Paint the highlights when a brief opens. */
  marks: storage.defineItem<boolean>('local:marks', { fallback: true }),
  /** Nothing is saved while this is on. */
  paused: storage.defineItem<boolean>('local:paused', { fallback: false }),
  /** The reader has seen and put away the three lines of the first run. */
  welcomed: storage.defineItem<boolean>('local:welcomed', { fallback: false }),
};
