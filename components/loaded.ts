// A module that the first picture does not wait for.
import { useEffect, useState } from 'preact/hooks';

/** Undefined until it has come. */
export function useLoaded<T extends object>(loading: Promise<T>): T | undefined {
  const [loaded, setLoaded] = useState<T>();
  useEffect(() => void loading.then(setLoaded), [loading]);
  return loaded;
}
