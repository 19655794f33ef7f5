// The list of what was read, or the hits of a search, as the filters of the route ask.
import { useEffect, useState } from 'preact/hooks';
import { today } from '../../components/calendar.ts';
import { ArticleList, type Listing } from '../../components/library/article-list.tsx';
import { NothingFound, NothingRead } from '../../components/library/empty.tsx';
import { FilterBar } from '../../components/library/filters.tsx';
import { type Filters, isFiltered, NO_FILTERS } from '../../components/library/route.ts';
import type { EntryFilter, History } from '../../lib/history/index.ts';
import type { Actions } from './actions.ts';
import { useLive } from './live.ts';
import type { Go } from './use-route.ts';

const PAGE = 50;
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

const filterOf = ({ site, lang, actor, days, starred }: Filters): EntryFilter => ({
  ...(site ? { site } : {}),
  ...(lang ? { lang } : {}),
  ...(actor ? { actor } : {}),
  ...(days ? { from: firstDay(days) } : {}),
  ...(starred ? { starred } : {}),
});

async function listingOf(history: History, filters: Filters, limit: number): Promise<Listing> {
  const options = { ...filterOf(filters), limit: limit + 1 };
  if (filters.q.trim()) {
    const hits = await history.search(filters.q, options);
    return { kind: 'hits', hits: hits.slice(0, limit), more: hits.length > limit };
  }
  const entries = await history.list(options);
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
  const { site, lang, actor, days, starred } = filters;
  const listing = useLive(
    () => listingOf(history, { q, site, lang, actor, days, starred }, limit),
    [q, site, lang, actor, days, starred, limit],
  );
  const count = useLive(() => history.count(), []) ?? 0;
  const sites = useLive(() => history.sites(), [])?.map((each) => each.site) ?? [];
  const langs = useLive(() => history.langs(), []) ?? [];
  const named = useLive(async () => (actor ? await history.actorByKey(actor) : undefined), [actor]);
  if (!listing) return null;

  const entries = listing.kind === 'days' ? listing.entries : listing.hits.map(({ entry }) => entry);
  const show = (next: Filters, how: 'typing' | 'choice') => go({ view: 'articles', ...next }, how);
  if (entries.length === 0 && !q && !isFiltered(filters)) return <NothingRead />;
  return (
    <>
      <FilterBar
        filters={filters}
        count={count}
        sites={sites}
        langs={langs}
        actor={actor ? { key: actor, name: named?.key === actor ? named.name : actor } : undefined}
        suggest={(text) => history.actorsNamed(text)}
        onChange={show}
      />
      {entries.length === 0 ? (
        <NothingFound query={q} onClear={() => show(NO_FILTERS, 'choice')} />
      ) : (
        <ArticleList
          listing={listing}
          onStar={actions.star}
          onForget={actions.forget}
          onMore={() => setLimit(limit + PAGE)}
        />
      )}
    </>
  );
}
