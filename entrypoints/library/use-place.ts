// Where the reader was on each page of the way back: a new page begins at its top, one returned to where it was left.
import { useEffect, useLayoutEffect } from 'preact/hooks';

const left = new Map<number, number>();
let entries = 0;

const entryOf = (state: unknown): number | undefined => {
  const entry = typeof state === 'object' && state !== null ? Reflect.get(state, 'entry') : undefined;
  return typeof entry === 'number' ? entry : undefined;
};

/** Frames in which what the page shows may still be on its way. */
const PATIENCE = 60;

function scrollOnceThere(top: number): () => void {
  let frame = 0;
  let tried = 0;
  const tryIt = () => {
    window.scrollTo(0, top);
    if (Math.abs(window.scrollY - top) > 1 && ++tried < PATIENCE) frame = requestAnimationFrame(tryIt);
  };
  tryIt();
  return () => cancelAnimationFrame(frame);
}

/**
 * @param hash of the view.
 * @param keepsPlace the view sees to its place itself.
 */
export function usePlace(hash: string, keepsPlace: boolean): void {
  useEffect(() => {
    history.scrollRestoration = 'manual';
    const remember = () => {
      const entry = entryOf(history.state);
      if (entry !== undefined) left.set(entry, window.scrollY);
    };
    addEventListener('scroll', remember, { passive: true });
    return () => removeEventListener('scroll', remember);
  }, []);
  useLayoutEffect(() => {
    const known = entryOf(history.state);
    if (known === undefined) history.replaceState({ entry: ++entries }, '');
    if (keepsPlace) return;
    return scrollOnceThere((known !== undefined && left.get(known)) || 0);
  }, [hash, keepsPlace]);
}
