// What the database says now, and again whenever it changes, in this page or elsewhere.
import { liveQuery } from 'dexie';
import type { Inputs } from 'preact/hooks';
import { useLayoutEffect, useState } from 'preact/hooks';

type Answer<T> = { kind: 'value'; value: T } | { kind: 'failure'; error: unknown };

/**
 * @returns undefined until the first answer; the last one stands until the next arrives.
 * @throws while rendering, what the query failed with, so that the page's boundary gives it a face.
 */
export function useLive<T>(query: () => Promise<T>, inputs: Inputs): T | undefined {
  const [answer, setAnswer] = useState<Answer<T>>();
  // Asks at once: an effect of the other kind waits for a frame with nothing in it.
  useLayoutEffect(() => {
    const { unsubscribe } = liveQuery(query).subscribe(
      (value) => setAnswer({ kind: 'value', value }),
      (error: unknown) => setAnswer({ kind: 'failure', error }),
    );
    return unsubscribe;
  }, inputs);
  if (answer?.kind === 'failure') throw answer.error;
  return answer?.value;
}
