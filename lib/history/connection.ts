// Work on the database as pages ask for it: failures get their names, a database that the browser closed is opened again.
import type { HistoryDatabase } from './database.ts';
import { dropIndex } from './derive.ts';
import { HistoryFailure, isLost, named } from './failure.ts';
import { roomLeft } from './room.ts';

export interface Connection {
  /** Runs work; once more if the browser had closed the database. */
  run<T>(work: () => Promise<T>): Promise<T>;
  /** Runs long work, which is not begun a second time by itself. */
  once<T>(work: () => Promise<T>): Promise<T>;
  /** Runs work that needs room, unless the device is nearly full. Then the full-text index goes, since what was read matters more. */
  write<T>(work: () => Promise<T>): Promise<T>;
  /** Runs work that makes room, unless the device has not even enough for that. */
  remove<T>(work: () => Promise<T>): Promise<T>;
  /** From now on a closed database stays closed. */
  release(): void;
}

export function connectionTo(db: HistoryDatabase): Connection {
  let isReleased = false;

  async function run<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      if (isReleased || !isLost(error)) throw named(error);
    }
    try {
      // Chromium aborts without a reason and closes the database when the disk is full; opening it again tells the reason.
      db.close({ disableAutoOpen: true });
      await db.open();
      return await work();
    } catch (error) {
      throw named(error);
    }
  }

  async function makeRoom(): Promise<void> {
    if ((await roomLeft()) === 'short') await run(() => dropIndex(db));
    if ((await roomLeft()) !== 'enough') throw new HistoryFailure('full');
  }

  return {
    run,
    async once(work) {
      try {
        return await work();
      } catch (error) {
        throw named(error);
      }
    },
    async write(work) {
      await makeRoom();
      try {
        return await run(work);
      } catch (failure) {
        if (!(failure instanceof HistoryFailure && failure.kind === 'full' && db.isOpen())) throw failure;
        await run(() => dropIndex(db));
        return run(work);
      }
    },
    async remove(work) {
      if ((await roomLeft()) === 'none') throw new HistoryFailure('full');
      return run(work);
    },
    release() {
      isReleased = true;
    },
  };
}
