// The reading history by day, or the hits of a search by worth. Only the rows in sight are in the document; all of it can be done with keys.
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { useShortcuts } from '../shortcuts.ts';
import { useStrings } from '../strings.tsx';
import { addressAt } from '../text-fragment.ts';
import type { ExportFormat } from './backup.tsx';
import { type Item, itemsOf, type Listing, nameOf } from './days.ts';
import { foldReprints, Reprints } from './reprints.tsx';
import { passageOf, Row } from './row.tsx';
import { useSelection } from './selection.ts';
import { SelectionBar } from './selection-bar.tsx';
import { useWindow } from './use-window.ts';

interface ArticleListProps {
  listing: Listing;
  /** The article whose brief is open. */
  open?: number | undefined;
  /** `behind` a brief that has the window to itself, the keys go on working; `away`, the list waits. */
  place?: 'shown' | 'behind' | 'away';
  formats?: readonly ExportFormat[];
  /** `typing`: from one brief to the next, which should not fill the way back. */
  onOpen(id: number, how: 'typing' | 'choice'): void;
  onClose(): void;
  /** Opens an address in a new tab. */
  onPage(address: string): void;
  onStar(id: number, on: boolean): void;
  onForget(ids: number[]): void;
  onExport?(ids: number[], format: ExportFormat): void;
  /** The end is near. */
  onMore(): void;
}

/** Of the root's font size, as library.css has them; the snippets of a hit are measured once they are drawn. */
const HEIGHTS = { row: 4, day: 2.25, hit: 9 };
/** The next page is asked for so many items before the end. */
const AHEAD = 30;
/** What stays at the top and the bottom of the window lies over the rows. */
const COVERED = { top: 150, bottom: 70 };

export function ArticleList(props: ArticleListProps) {
  const { listing, open, place = 'shown', formats = [], onOpen, onClose, onPage, onStar, onForget, onMore } = props;
  const strings = useStrings();
  const { t } = strings;
  const shown = place === 'shown';
  const list = useRef<HTMLDivElement>(null);
  // Scrolling draws anew at every step; what there is to draw stays.
  const folded = useMemo(() => foldReprints(listing.kind === 'days' ? listing.entries : []), [listing]);
  const items = useMemo(
    () => itemsOf(listing.kind === 'days' ? { ...listing, entries: folded.entries } : listing),
    [listing, folded],
  );
  const rows = useMemo(() => items.flatMap((item) => (item.kind === 'row' ? [item] : [])), [items]);
  const ids = useMemo(() => rows.map(({ entry }) => entry.id), [rows]);
  const selection = useSelection(ids);
  const [wanted, setWanted] = useState<number>();
  /** The row that the focus is to go to, as soon as it is drawn. */
  const going = useRef<number>(undefined);
  const at = Math.max(0, ids.indexOf(open ?? wanted ?? -1));
  const current = rows[at];
  const inList = () => list.current?.contains(document.activeElement) ?? false;

  const view = useWindow({
    list,
    count: items.length,
    estimate: (index) =>
      rem() * HEIGHTS[items[index]?.kind === 'day' ? 'day' : listing.kind === 'hits' ? 'hit' : 'row'],
    keyOf: (index) => keyOf(items[index]),
    shown,
    covered: COVERED,
  });
  const last = view.items.at(-1)?.index ?? 0;
  useEffect(() => {
    if (shown && listing.more && listing.kind === 'days' && last >= items.length - AHEAD) onMore();
  }, [shown, listing.more, last, items.length]);

  /** Into sight, and under the focus. */
  function bringUp(row: (typeof rows)[number]): void {
    going.current = row.entry.id;
    view.scrollTo(items.indexOf(row));
  }
  function goTo(index: number): void {
    const row = rows[Math.max(0, Math.min(index, rows.length - 1))];
    if (!row) return;
    setWanted(row.entry.id);
    if (shown) bringUp(row);
    if (open !== undefined) onOpen(row.entry.id, 'typing');
  }
  useLayoutEffect(() => {
    const row = list.current?.querySelector<HTMLElement>(`[data-id="${going.current}"] [data-row]`);
    if (!row) return;
    going.current = undefined;
    row.focus({ preventScroll: true });
  });
  // Back from a brief, the focus is where it was; an article that is opened from outside is brought into sight.
  const before = useRef({ shown, open: undefined as number | undefined });
  useLayoutEffect(() => {
    const last = before.current;
    before.current = { shown, open };
    if (!shown || !current) return;
    if (open === undefined && (!last.shown || last.open !== undefined)) bringUp(current);
    else if (open !== undefined && open !== last.open && !inList()) view.scrollTo(items.indexOf(current));
  }, [shown, open]);

  function forget(gone: number[]): void {
    const rest = rows.slice(at).find(({ entry }) => !gone.includes(entry.id));
    const next = rest ?? rows.findLast(({ entry }) => !gone.includes(entry.id));
    setWanted(next?.entry.id);
    if (next && inList()) going.current = next.entry.id;
    selection.clear();
    onForget(gone);
  }
  useShortcuts((key) => {
    if (place === 'away') return false;
    const focused = inList() || open !== undefined;
    const entry = focused || wanted !== undefined ? current?.entry : undefined;
    if (key === 'j') goTo(entry ? at + 1 : 0);
    else if (key === 'k') goTo(at - 1);
    else if (key === 'Escape' && selection.ids.length > 0) selection.clear();
    else if (key === 'Escape' && open !== undefined) onClose();
    else if (key === 'Delete' && (selection.ids.length > 0 || entry))
      forget(selection.ids.length > 0 ? selection.ids : entry ? [entry.id] : []);
    else if (!entry) return false;
    else if (key === 'Enter' && document.activeElement === document.body) onOpen(entry.id, 'choice');
    else if (key === 'x' || key === 'X') selection.pick(entry.id, key === 'X');
    else if (key === 's') onStar(entry.id, !entry.starred);
    else if (key === 'o') {
      const address = addressAt(entry.url, passageOf(entry, current?.hit));
      if (address) onPage(address);
    } else return false;
    return true;
  });

  const starred = (id: number) => rows.some(({ entry }) => entry.id === id && entry.starred);
  const allStarred = selection.ids.every(starred);
  return (
    <div class="articles">
      {listing.kind === 'hits' && (
        <h2>
          <span role="status">{t(listing.more ? 'library.bestHits' : 'library.hits', listing.hits.length)}</span>
        </h2>
      )}
      <div ref={list}>
        <div style={{ height: `${view.before}px` }} />
        {sectionsOf(
          view.items.map(({ index }) => index),
          items,
        ).map(({ day, dayIndex, indexes }) => (
          <section key={day} aria-label={day && nameOf(day, strings)}>
            {dayIndex !== undefined && (
              <h2 class="day-name" data-index={dayIndex} ref={view.measure}>
                {nameOf(day, strings)}
              </h2>
            )}
            <ul>
              {indexes.map((index) => {
                const item = items[index];
                if (item?.kind !== 'row') return null;
                return (
                  <Row
                    key={item.entry.id}
                    entry={item.entry}
                    hit={item.hit}
                    index={index}
                    measure={view.measure}
                    current={item === current}
                    open={item.entry.id === open}
                    picked={selection.has(item.entry.id)}
                    onFocus={setWanted}
                    onPick={selection.pick}
                    onStar={onStar}
                    onForget={forget}
                  >
                    <Reprints entries={folded.others.get(item.entry.id)} />
                  </Row>
                );
              })}
            </ul>
          </section>
        ))}
        <div style={{ height: `${view.after}px` }} />
      </div>
      {listing.more && listing.kind === 'hits' && (
        <button type="button" class="more" onClick={onMore}>
          {t('library.moreHits')}
        </button>
      )}
      <SelectionBar
        count={selection.ids.length}
        starred={allStarred}
        formats={formats}
        onStar={(on) => {
          for (const id of selection.ids) if (starred(id) !== on) onStar(id, on);
        }}
        onExport={(format) => props.onExport?.(selection.ids, format)}
        onForget={() => forget(selection.ids)}
        onClear={selection.clear}
      />
    </div>
  );
}

const keyOf = (item: Item | undefined): string | number => (item?.kind === 'row' ? item.entry.id : `day ${item?.day}`);

const rem = (): number => Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;

interface Section {
  /** Empty for hits, which have no days. */
  day: string;
  /** The item that is its heading, if that is in sight. */
  dayIndex?: number;
  indexes: number[];
}

/** The items in sight, by the day that they belong to. */
function sectionsOf(indexes: readonly number[], items: readonly Item[]): Section[] {
  const sections: Section[] = [];
  for (const index of indexes) {
    const item = items[index];
    if (item?.kind === 'day') sections.push({ day: item.day, dayIndex: index, indexes: [] });
    else {
      if (sections.length === 0) sections.push({ day: dayBefore(index, items), indexes: [] });
      sections.at(-1)?.indexes.push(index);
    }
  }
  return sections;
}

function dayBefore(index: number, items: readonly Item[]): string {
  for (let at = index; at >= 0; at--) {
    const item = items[at];
    if (item?.kind === 'day') return item.day;
  }
  return '';
}
