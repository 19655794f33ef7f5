// Of a long list, only what is in sight is in the document; the rest is empty space of the same height.
import {
  observeWindowOffset,
  observeWindowRect,
  type VirtualItem,
  Virtualizer,
  type VirtualizerOptions,
  windowScroll,
} from '@tanstack/virtual-core';
import type { RefObject } from 'preact';
import { useLayoutEffect, useReducer, useState } from 'preact/hooks';

/** Items drawn above and below what is in sight. */
const BEYOND = 8;

interface ListWindow {
  items: VirtualItem[];
  /** Pixels of the list above and below the items. */
  before: number;
  after: number;
  /** Give it to each item as `ref`, with `data-index`. */
  measure(element: HTMLElement | null): void;
  /** Brings an item into sight by the shortest way. */
  scrollTo(index: number): void;
}

interface WindowOptions {
  list: RefObject<HTMLElement | null>;
  count: number;
  /** The height of an item that was not measured yet, in pixels. */
  estimate(index: number): number;
  keyOf(index: number): string | number;
  /** False while the list cannot be seen. */
  shown: boolean;
  /** Pixels at the top and the bottom of the window that something lies over. */
  covered: { top: number; bottom: number };
}

export function useWindow({ list, count, estimate, keyOf, shown, covered }: WindowOptions): ListWindow {
  const [, draw] = useReducer((drawn: number) => drawn + 1, 0);
  const [margin, setMargin] = useState(0);
  const options: VirtualizerOptions<Window, HTMLElement> = {
    count,
    estimateSize: estimate,
    getItemKey: keyOf,
    enabled: shown,
    overscan: BEYOND,
    scrollMargin: margin,
    scrollPaddingStart: covered.top,
    scrollPaddingEnd: covered.bottom,
    getScrollElement: () => window,
    observeElementRect: observeWindowRect,
    observeElementOffset: observeWindowOffset,
    scrollToFn: windowScroll,
    initialOffset: () => window.scrollY,
    initialRect: { width: window.innerWidth, height: window.innerHeight },
    onChange: () => draw(undefined),
  };
  const [virtualizer] = useState(() => new Virtualizer(options));
  virtualizer.setOptions(options);
  useLayoutEffect(() => virtualizer._didMount(), [virtualizer]);
  useLayoutEffect(() => virtualizer._willUpdate());
  // What stands above the list may grow and shrink with every rendering, but not by scrolling, which has no time to look.
  useLayoutEffect(() => {
    if (shown && list.current && !virtualizer.isScrolling)
      setMargin(Math.round(list.current.getBoundingClientRect().top + window.scrollY));
  });

  const items = virtualizer.getVirtualItems();
  const [first] = items;
  const last = items.at(-1);
  return {
    items,
    before: first ? first.start - margin : 0,
    after: last ? Math.max(0, virtualizer.getTotalSize() - (last.end - margin)) : 0,
    measure: virtualizer.measureElement,
    scrollTo: (index) => virtualizer.scrollToIndex(index, { align: 'auto' }),
  };
}
