// Where the reader is in the page: an item pressed again goes on to its next mention, and so do the keys N and P.
import { useState } from 'preact/hooks';
import type { Span } from '../../lib/types.ts';
import { useShortcuts } from '../shortcuts.ts';

/** The item last revealed, by its own key, and which of its places. */
export interface Place {
  key: string;
  at: number;
  spans: Span[];
}

export interface Revealer {
  place: Place | undefined;
  /** The last place was not to be found. */
  gone: boolean;
  reveal(key: string, spans: Span[]): void;
}

const wrap = (at: number, count: number): number => (at + count) % count;

/** @param show scrolls the page to the span; false if it is gone. */
export function useRevealer(show: (span: Span) => Promise<boolean>): Revealer {
  const [place, setPlace] = useState<Place>();
  const [gone, setGone] = useState(false);

  function go(next: Place) {
    const span = next.spans[next.at];
    if (!span) return;
    setPlace(next);
    setGone(false);
    show(span).then((found) => setGone(!found));
  }

  useShortcuts((key) => {
    const step = key === 'n' ? 1 : key === 'p' ? -1 : 0;
    if (!step || !place) return false;
    go({ ...place, at: wrap(place.at + step, place.spans.length) });
    return true;
  });

  return {
    place,
    gone,
    reveal: (key, spans) => go({ key, spans, at: place?.key === key ? wrap(place.at + 1, spans.length) : 0 }),
  };
}
