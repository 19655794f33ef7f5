// The list of what was read, or the hits of a search, as the filters of the route ask.
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { today } from '../../components/calendar.ts';
import { ArticleList } from '../../components/library/article-list.tsx';
import type { Listing } from '../../components/library/days.ts';
import { NothingFound, NothingRead } from '../../components/library/empty.tsx';
import { FilterBar } from '../../components/library/filters.tsx';
import { type Filters, hashOf, isFiltered, NO_FILTERS } from '../../components/library/route.ts';
import { useTitle } from '../../components/library/use-title.ts';
import { useStrings } from '../../components/strings.tsx';
import type { EntryFilter, History } from '../../lib/history/index.ts';
import type { Actions } from './actions.ts';
import { FORMATS } from './exports.ts';
import { useLive } from './live.ts';
import { usePages } from './use-pages.ts';
import type { Go } from './use-route.ts';

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

/** Hits are few and come by worth: more of them are another search. */
const HITS = 50;

function useListing(history: History, filters: Filters, settled: string): [Listing | undefined, () => void] {
  const filter = filterOf(filters);
  const q = settled.trim();
  const key = JSON.stringify([q, filter]);
  const [wanted, setWanted] = useState({ key, limit: HITS });
  const limit = wanted.key === key ? wanted.limit : HITS;
  const [pages, next] = usePages(history, q ? undefined : filter);
  const found = useLive(async () => {
    const hits = q ? await history.search(q, { ...filter, limit: limit + 1 }) : [];
    return { q, hits };
  }, [key, limit]);
  const listing = useMemo((): Listing | undefined => {
    // Until the first hits arrive, what was there stands.
    if (!q || !found?.q) return pages && { ...pages, kind: 'days' };
    return { kind: 'hits', hits: found.hits.slice(0, limit), more: found.hits.length > limit };
  }, [pages, found, q, limit]);
  return [listing, listing?.kind === 'hits' ? () => setWanted({ key, limit: limit + HITS }) : next];
}

/** `behind` a brief that has the window to itself, or `away` while another view is shown. */
export type ListPlace = 'shown' | 'behind' | 'away';

interface ArticlesViewProps {
  history: History;
  filters: Filters;
  place: ListPlace;
  /** The article whose brief is open. */
  open: number | undefined;
  go: Go;
  actions: Actions;
}

export function ArticlesView({ history, filters, place, open, go, actions }: ArticlesViewProps) {
  const { t } = useStrings();
  const q = useSettled(filters.q);
  const { actor } = filters;
  const [listing, onMore] = useListing(history, filters, q);
  const count = useLive(() => history.count(), []) ?? 0;
  const sites = useLive(() => history.sites(), [])?.map((each) => each.site) ?? [];
  const langs = useLive(() => history.langs(), []) ?? [];
  const named = useLive(async () => (actor ? await history.actorByKey(actor) : undefined), [actor]);
  const shown = place === 'shown';
  useTitle(shown && open === undefined ? q || t('library.title') : undefined);
  useKeptPlace(shown, hashOf({ view: 'articles', ...filters, q }));
  if (!listing) return null;

  const entries = listing.kind === 'days' ? listing.entries : listing.hits.map(({ entry }) => entry);
  const show = (next: Filters, how: 'typing' | 'choice') => go({ view: 'articles', ...next }, how);
  if (entries.length === 0 && !q && !isFiltered(filters))
    return (
      <div class="list" hidden={!shown}>
        <NothingRead />
      </div>
    );
  return (
    <div class="list" hidden={!shown}>
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
          open={open}
          place={place}
          formats={FORMATS}
          onOpen={(id, how) => go({ view: 'article', id }, how)}
          onClose={() => show(filters, 'choice')}
          onPage={actions.page}
          onStar={actions.star}
          onForget={actions.forget}
          onExport={actions.exportAs}
          onMore={onMore}
        />
      )}
    </div>
  );
}

/** The list is where it was when it is shown again, and at its top when it is another one. */
function useKeptPlace(shown: boolean, list: string): void {
  const kept = useRef({ list, top: 0 });
  useLayoutEffect(() => {
    if (!shown) return;
    if (kept.current.list !== list) kept.current = { list, top: 0 };
    window.scrollTo(0, kept.current.top);
    const remember = () => {
      kept.current.top = window.scrollY;
    };
    addEventListener('scroll', remember, { passive: true });
    return () => removeEventListener('scroll', remember);
  }, [shown, list]);
}
