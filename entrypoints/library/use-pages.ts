// A long list a page at a time: each page is a live query between two places that stay where they are, so going on reads nothing
// again, and a change is read anew only where it happened.
import { liveQuery, type Subscription } from 'dexie';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { EntryFilter, History, HistoryEntry } from '../../lib/history/index.ts';

const PAGE = 100;

export interface Pages {
  /** Newest first. */
  entries: HistoryEntry[];
  more: boolean;
}

type Answer = ({ kind: 'pages' } & Pages) | { kind: 'failure'; error: unknown };

interface Page {
  entries?: HistoryEntry[];
  /** Its last entry, once another page follows. */
  until?: HistoryEntry;
}

/** @returns the way to the next page, and the way to let go. */
export function openPages(
  history: Pick<History, 'list'>,
  filter: EntryFilter,
  onAnswer: (answer: Answer) => void,
): { next(): void; close(): void } {
  const pages: Page[] = [];
  const subscriptions: Subscription[] = [];
  const isFull = () => (pages.at(-1)?.entries?.length ?? 0) >= PAGE;

  function tell(): void {
    const entries = new Map(pages.flatMap((page) => page.entries ?? []).map((entry) => [entry.id, entry]));
    onAnswer({ kind: 'pages', entries: [...entries.values()], more: isFull() });
  }
  function open(before?: HistoryEntry): void {
    const page: Page = {};
    pages.push(page);
    const ask = () =>
      history.list({
        ...filter,
        ...(before ? { before } : {}),
        ...(page.until ? { until: page.until, limit: Number.POSITIVE_INFINITY } : { limit: PAGE }),
      });
    subscriptions.push(
      liveQuery(ask).subscribe(
        (entries) => {
          page.entries = entries;
          tell();
        },
        (error: unknown) => onAnswer({ kind: 'failure', error }),
      ),
    );
  }
  open();
  return {
    next() {
      const page = pages.at(-1);
      const last = page?.entries?.at(-1);
      if (!page || !last || !isFull()) return;
      page.until = last;
      open(last);
    },
    close() {
      for (const subscription of subscriptions) subscription.unsubscribe();
    },
  };
}

/**
 * The entries that pass a filter, none without one. What was there stands until the first page of another filter arrives.
 * @throws while rendering, what a query failed with.
 */
export function usePages(history: History, filter: EntryFilter | undefined): [Pages | undefined, () => void] {
  const [answer, setAnswer] = useState<Answer>();
  const pages = useRef<ReturnType<typeof openPages>>(undefined);
  useLayoutEffect(() => {
    if (!filter) return;
    const opened = openPages(history, filter, setAnswer);
    pages.current = opened;
    return () => opened.close();
  }, [history, JSON.stringify(filter)]);
  if (answer?.kind === 'failure') throw answer.error;
  return [answer, () => pages.current?.next()];
}
