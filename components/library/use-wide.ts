// Whether there is room for the list and a brief beside it.
import { useEffect, useState } from 'preact/hooks';

/** The width that library.css lays out as two panes. */
const query = (): MediaQueryList | undefined => globalThis.matchMedia?.('(min-width: 56.25rem)');

export function useWide(): boolean {
  const [wide, setWide] = useState(() => query()?.matches ?? false);
  useEffect(() => {
    const media = query();
    const read = () => setWide(media?.matches ?? false);
    media?.addEventListener('change', read);
    return () => media?.removeEventListener('change', read);
  }, []);
  return wide;
}
