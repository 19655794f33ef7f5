// Sees the derived tables through while the library is open: what a save, an import or an update left in the queue.
import { useEffect, useState } from 'preact/hooks';
import { reportError } from '../../lib/extension/errors.ts';
import type { History, Progress } from '../../lib/history/index.ts';

/** Milliseconds for the page to show what is there. */
const FIRST = 1000;
/** So few articles are done before anybody has read about them. */
const UNNOTICED = 100;

/** @returns how far it is, while there is much to do. */
export function useCatchUp(history: History): Progress | undefined {
  const [progress, setProgress] = useState<Progress>();
  useEffect(() => {
    const leaving = new AbortController();
    const catchUp = () =>
      history
        .catchUp({
          signal: leaving.signal,
          onProgress: (now) =>
            setProgress((now.isRepair || now.total > UNNOTICED) && now.done < now.total ? now : undefined),
        })
        .catch((error) => reportError('library', error))
        .finally(() => setProgress(undefined));
    const timer = setTimeout(catchUp, FIRST);
    return () => {
      clearTimeout(timer);
      leaving.abort();
    };
  }, [history]);
  return progress;
}
