// One worker at the queue of derived work: woken after a save, and started by pages that want to see it through. What fails is told,
// and mended: everything derived is made anew from the texts, which are never derived.
import type { HistoryDatabase } from './database.ts';
import { type DeriveOptions, derive, rebuild } from './derive.ts';
import { HistoryFailure, isLost, named } from './failure.ts';

export interface WorkQueue {
  /** Works off whole batches soon, without anybody waiting. */
  wake(): void;
  /** Works off everything. Derived tables that turn out to be damaged are made anew, once; rejects if that fails, too. */
  run(options?: DeriveOptions): Promise<void>;
  stop(): void;
}

/** How long after a save the queue is looked at, so that a page that saves many does not wait between them. */
const REST = 500;

/** @param onError hears of what went wrong, mended or not; a disk that is full and a database that was closed have faces elsewhere. */
export function workQueue(db: HistoryDatabase, onError: (error: unknown) => void): WorkQueue {
  const stopping = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let last: Promise<void> = Promise.resolve();
  let isRepaired = false;

  const isExpected = (error: unknown): boolean => stopping.signal.aborted || named(error) instanceof HistoryFailure;

  async function work(options: DeriveOptions): Promise<void> {
    try {
      await derive(db, options);
    } catch (error) {
      if (isRepaired || isExpected(error) || isLost(error) || options.signal?.aborted || !db.isOpen()) throw error;
      isRepaired = true;
      onError(error);
      await rebuild(db);
      await derive(db, {
        ...options,
        full: false,
        onProgress: (progress) => options.onProgress?.({ ...progress, isRepair: true }),
        onLeftOut: onError,
      });
    }
  }

  const run = (options: DeriveOptions = {}): Promise<void> => {
    const signal = AbortSignal.any([stopping.signal, ...(options.signal ? [options.signal] : [])]);
    const next = last.then(() => work({ ...options, signal }));
    last = next.catch(() => {});
    return next;
  };
  return {
    wake() {
      timer ??= setTimeout(() => {
        timer = undefined;
        run({ full: true }).catch((error: unknown) => {
          if (!isExpected(error)) onError(error);
        });
      }, REST);
    },
    run,
    stop() {
      stopping.abort();
      clearTimeout(timer);
    },
  };
}
