// One worker at the queue of derived work: woken after a save, and started by pages that want to see it through.
import type { HistoryDatabase } from './database.ts';
import { type DeriveOptions, derive } from './derive.ts';

export interface WorkQueue {
  /** Works off whole batches soon, without anybody waiting. Failures are left to the next time. */
  wake(): void;
  /** Works off everything. */
  run(options?: DeriveOptions): Promise<void>;
  stop(): void;
}

/** How long after a save the queue is looked at, so that a page that saves many does not wait between them. */
const REST = 500;

export function workQueue(db: HistoryDatabase): WorkQueue {
  const stopping = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let last: Promise<void> = Promise.resolve();
  const run = (options: DeriveOptions = {}): Promise<void> => {
    const signal = AbortSignal.any([stopping.signal, ...(options.signal ? [options.signal] : [])]);
    const next = last.then(() => derive(db, { ...options, signal }));
    last = next.catch(() => {});
    return next;
  };
  return {
    wake() {
      timer ??= setTimeout(() => {
        timer = undefined;
        run({ full: true }).catch(() => {});
      }, REST);
    },
    run,
    stop() {
      stopping.abort();
      clearTimeout(timer);
    },
  };
}
