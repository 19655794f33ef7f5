// The reading history by day, or the hits of a search by worth; rows are picked, walked and forgotten with the keyboard too.
import { useRef, useState } from 'preact/hooks';
import type { HistoryEntry, SearchHit } from '../../lib/history/types.ts';
import { today } from '../calendar.ts';
import { useShortcuts } from '../shortcuts.ts';
import { type Strings, useStrings } from '../strings.tsx';
import { foldReprints, Reprints } from './reprints.tsx';
import { Row, type RowActions } from './row.tsx';

export type Listing =
  | { kind: 'days'; entries: HistoryEntry[]; more: boolean }
  | { kind: 'hits'; hits: SearchHit[]; more: boolean };

interface ArticleListProps extends Omit<RowActions, 'onSelect'> {
  listing: Listing;
  onMore(): void;
}

interface Day {
  day: string;
  entries: HistoryEntry[];
}

/** Entries come newest first, so the days do too. */
export function byDay(entries: readonly HistoryEntry[]): Day[] {
  const days: Day[] = [];
  for (const entry of entries) {
    const day = today(new Date(entry.lastReadAt));
    if (days.at(-1)?.day === day) days.at(-1)?.entries.push(entry);
    else days.push({ day, entries: [entry] });
  }
  return days;
}

function nameOf(day: string, { t, locale }: Strings): string {
  if (day === today()) return t('library.today');
  const yesterday = new Date();
  yesterday.setDate(yesterday.getDate() - 1);
  if (day === today(yesterday)) return t('library.yesterday');
  const date = new Date(`${day}T00:00:00Z`);
  // A reading time that no calendar has: its entries can still be seen and removed.
  if (Number.isNaN(date.getTime())) return '–';
  return new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeZone: 'UTC' }).format(date);
}

const focusRow = (row: HTMLElement | undefined) => row?.querySelector<HTMLElement>('[data-row]')?.focus();

function SelectionBar({ count, onForget, onClear }: { count: number; onForget(): void; onClear(): void }) {
  const { t } = useStrings();
  if (count === 0) return null;
  return (
    <div class="selection" role="status">
      {t('library.selected', count)}
      <button type="button" class="quiet" onClick={onForget}>
        {t('library.forget')}
      </button>
      <button type="button" class="quiet" onClick={onClear}>
        {t('library.deselect')}
      </button>
    </div>
  );
}

export function ArticleList({ listing, onStar, onForget, onMore }: ArticleListProps) {
  const strings = useStrings();
  const { t } = strings;
  const list = useRef<HTMLDivElement>(null);
  const [picked, setPicked] = useState<ReadonlySet<number>>(new Set());
  const folded = foldReprints(listing.kind === 'days' ? listing.entries : []);
  const shown = listing.kind === 'days' ? folded.entries : listing.hits.map(({ entry }) => entry);
  const selected = shown.filter(({ id }) => picked.has(id)).map(({ id }) => id);

  function select(id: number, on: boolean) {
    const next = new Set(picked);
    if (on) next.add(id);
    else next.delete(id);
    setPicked(next);
  }
  useShortcuts((key) => {
    const rows = [...(list.current?.querySelectorAll<HTMLElement>('.row') ?? [])];
    const focused = rows.findIndex((row) => row.contains(document.activeElement));
    const id = Number(rows[focused]?.dataset.id);
    if (key === 'j') focusRow(rows[Math.min(focused + 1, rows.length - 1)]);
    else if (key === 'k') focusRow(rows[Math.max(focused - 1, 0)]);
    else if (key === 'x' && id) select(id, !picked.has(id));
    else if (key === 'Delete' && (selected.length > 0 || id)) {
      focusRow(rows[focused + 1] ?? rows[focused - 1]);
      onForget(selected.length > 0 ? selected : [id]);
    } else return false;
    return true;
  });
  const row = (entry: HistoryEntry, hit?: SearchHit) => (
    <Row
      key={entry.id}
      entry={entry}
      hit={hit}
      selected={picked.has(entry.id)}
      onSelect={select}
      onStar={onStar}
      onForget={onForget}
    />
  );

  return (
    <div class="articles" ref={list}>
      <SelectionBar count={selected.length} onForget={() => onForget(selected)} onClear={() => setPicked(new Set())} />
      {listing.kind === 'hits' ? (
        <section>
          <h2>
            <span role="status">{t(listing.more ? 'library.bestHits' : 'library.hits', listing.hits.length)}</span>
          </h2>
          <ul>{listing.hits.map((hit) => row(hit.entry, hit))}</ul>
        </section>
      ) : (
        byDay(folded.entries).map(({ day, entries }) => (
          <section key={day} aria-labelledby={`day-${day}`}>
            <h2 id={`day-${day}`}>{nameOf(day, strings)}</h2>
            <ul>
              {entries.map((entry) => [
                row(entry),
                <Reprints key={`others ${entry.id}`} entries={folded.others.get(entry.id)} />,
              ])}
            </ul>
          </section>
        ))
      )}
      {listing.more && (
        <button type="button" class="more" onClick={onMore}>
          {t(listing.kind === 'hits' ? 'library.moreHits' : 'library.older')}
        </button>
      )}
      <p class="keys">{t('library.keys')}</p>
    </div>
  );
}
