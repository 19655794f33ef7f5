// The list of what was read, or the hits of a search, as the filters of the route ask.
import { useEffect, useState } from 'preact/hooks';
import { today } from '../../components/calendar.ts';
import { ArticleList, type Listing } from '../../components/library/article-list.tsx';
import { NothingFound, NothingRead } from '../../components/library/empty.tsx';
import { FilterBar } from '../../components/library/filters.tsx';
import { type Filters, isFiltered, NO_FILTERS } from '../../components/library/route.ts';
import type { History, HistoryEntry, ListOptions } from '../../lib/history/index.ts';
import type { Actions } from './actions.ts';
import { useLive } from './live.ts';
import type { Go } from './use-route.ts';

const PAGE = 50;
const HITS = 100;
const PAUSE_IN_TYPING = 120;

function useSettled(text: string): string {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), PAUSE_IN_TYPING);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
}

function firstDay(days: number): string {
  const day = new Date();
  day.setDate(day.getDate() - days + 1);
  return today(day);
}

const optionsOf = ({ site, lang, days, starred }: Filters): ListOptions => ({
  ...(site ? { site } : {}),
  ...(lang ? { lang } : {}),
  ...(days ? { from: firstDay(days) } : {}),
  ...(starred ? { starred } : {}),
});

const passes = ({ site, lang, days, starred }: Filters, entry: HistoryEntry): boolean =>
  (!site || entry.site === site) &&
  (!lang || entry.lang === lang) &&
  (!starred || entry.starred) &&
  (!days || today(new Date(entry.lastReadAt)) >= firstDay(days));

async function listingOf(history: History, filters: Filters, limit: number): Promise<Listing> {
  if (filters.q.trim()) {
    const hits = await history.search(filters.q, { limit: HITS });
    return { kind: 'hits', hits: hits.filter(({ entry }) => passes(filters, entry)) };
  }
  const entries = await history.list({ ...optionsOf(filters), limit: limit + 1 });
  return { kind: 'days', entries: entries.slice(0, limit), more: entries.length > limit };
}

interface ArticlesViewProps {
  history: History;
  filters: Filters;
  go: Go;
  actions: Actions;
}

export function ArticlesView({ history, filters, go, actions }: ArticlesViewProps) {
  const [limit, setLimit] = useState(PAGE);
  const q = useSettled(filters.q);
  const { site, lang, days, starred } = filters;
  const listing = useLive(
    () => listingOf(history, { q, site, lang, days, starred }, limit),
    [q, site, lang, days, starred, limit],
  );
  const count = useLive(() => history.count(), []) ?? 0;
  const sites = useLive(() => history.sites(), [])?.map((each) => each.site) ?? [];
  if (!listing) return null;

  const entries = listing.kind === 'days' ? listing.entries : listing.hits.map(({ entry }) => entry);
  const langs = [...new Set([...(lang ? [lang] : []), ...entries.map((entry) => entry.lang)])].sort();
  const show = (next: Filters, how: 'typing' | 'choice') => go({ view: 'articles', ...next }, how);
  if (entries.length === 0 && !q && !isFiltered(filters)) return <NothingRead />;
  return (
    <>
      <FilterBar filters={filters} count={count} sites={sites} langs={langs} onChange={show} />
      {entries.length === 0 ? (
        <NothingFound query={q} onClear={() => show(NO_FILTERS, 'choice')} />
      ) : (
        <ArticleList
          listing={listing}
          onStar={actions.star}
          onForget={actions.forget}
          onOlder={() => setLimit(limit + PAGE)}
        />
      )}
    </>
  );
}
