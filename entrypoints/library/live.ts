// What the database says now, and again whenever it changes, in this page or elsewhere.
import { liveQuery } from 'dexie';
import type { Inputs } from 'preact/hooks';
import { useEffect, useState } from 'preact/hooks';
import { reportError } from '../../lib/extension/errors.ts';

/** @returns undefined until the first answer; the last one stands until the next arrives. */
export function useLive<T>(query: () => Promise<T>, inputs: Inputs): T | undefined {
  const [value, setValue] = useState<T>();
  useEffect(() => {
    const { unsubscribe } = liveQuery(query).subscribe(setValue, (error: unknown) => reportError('library', error));
    return unsubscribe;
  }, inputs);
  return value;
}
