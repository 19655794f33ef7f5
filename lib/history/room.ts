// How much room the device has left, as far as the browser tells. Chromium closes a database whose disk ran full, and cannot
// open it even for reading until there is room again: so nothing may be written that would take the last of it.

const MEBIBYTE = 1024 * 1024;
/** What is left free when articles are saved, in bytes; the database needs some of it to tidy up. */
const KEPT_FREE = 32 * MEBIBYTE;
/** With less than this, not even what makes room is written. */
const UNTOUCHED = 4 * MEBIBYTE;

/** `short`: there is room for what frees some, and for nothing else. */
export type Room = 'enough' | 'short' | 'none';

/**
 * With `unlimitedStorage`, Chromium's allowance is what is free on the disk. Firefox gives a share of the whole disk, and
 * reads on when that is full.
 */
export async function roomLeft(): Promise<Room> {
  const { usage = 0, quota = Number.POSITIVE_INFINITY } = (await globalThis.navigator?.storage?.estimate?.()) ?? {};
  const free = quota - usage;
  return free > KEPT_FREE ? 'enough' : free > UNTOUCHED ? 'short' : 'none';
}

/** Asks the browser not to clear the history by itself. Firefox wants to be asked, and says yes without a question to the reader. */
export async function keepForGood(): Promise<void> {
  await globalThis.navigator?.storage?.persist?.().catch(() => false);
}
