// One article of the reading history in two lines: its headline opens the brief, and beside it are the star and the way to the page.
import type { ComponentChildren } from 'preact';
import type { HistoryEntry, SearchHit, Snippet } from '../../lib/history/types.ts';
import { NOTE_BLOCK } from '../../lib/types.ts';
import { Boundary } from '../boundary.tsx';
import { formatPublished } from '../calendar.ts';
import { Icon } from '../icon.tsx';
import { PageLink } from '../page-link.tsx';
import { useStrings } from '../strings.tsx';
import { addressAt } from '../text-fragment.ts';
import { hashOf } from './route.ts';

/** Names told in a row. */
const NAMES = 2;

export interface RowProps {
  entry: HistoryEntry;
  /** Where the words searched for stand. */
  hit?: SearchHit;
  /** Its place in the list, for the windowing. */
  index: number;
  measure(element: HTMLElement | null): void;
  /** The tab stop of the list. */
  current: boolean;
  /** Its brief stands beside the list. */
  open: boolean;
  picked: boolean;
  onFocus(id: number): void;
  /** `range`: with all the rows from the one picked last. */
  onPick(id: number, range: boolean): void;
  onStar(id: number, on: boolean): void;
  onForget(ids: number[]): void;
  /** What stands below the facts. */
  children?: ComponentChildren;
}

export function Marked({ text, hits }: Pick<Snippet, 'text' | 'hits'>) {
  const parts = hits.flatMap(({ start, end }, index) => [
    text.slice(hits[index - 1]?.end ?? 0, start),
    <mark key={start}>{text.slice(start, end)}</mark>,
  ]);
  return (
    <>
      {parts}
      {text.slice(hits.at(-1)?.end ?? 0)}
    </>
  );
}

/** The passage that the page opens at: the first hit in the text, or the first sentence of the summary. */
export const passageOf = (entry: HistoryEntry, hit: SearchHit | undefined): string | undefined =>
  hit?.snippets.find(({ block }) => block >= 0)?.text ?? entry.sentence;

/** A row that cannot be drawn can still be removed. */
export function Row(props: RowProps) {
  return (
    <Boundary face={() => <BrokenRow {...props} />}>
      <EntryRow {...props} />
    </Boundary>
  );
}

function BrokenRow({ entry: { id, title }, index, measure, onFocus, onForget }: RowProps) {
  const { t } = useStrings();
  return (
    <li class="row" data-id={id} data-index={index} ref={measure} onFocusCapture={() => onFocus(id)}>
      <div class="body">
        <h3>{String(title)}</h3>
        <p class="none">{t('library.brokenRow')}</p>
      </div>
      <div class="tools">
        <button type="button" class="quiet" data-row onClick={() => onForget([id])}>
          {t('library.forget')}
        </button>
      </div>
    </li>
  );
}

function Facts({ entry, tabIndex }: { entry: HistoryEntry; tabIndex: number }) {
  const strings = useStrings();
  const published = entry.published && formatPublished(entry.published.slice(0, 10), strings);
  return (
    <p class="facts">
      <span class="site">{entry.site}</span>
      {published && <time datetime={entry.published}>{published}</time>}
      {entry.tags && (
        <span class="tags" dir="auto">
          {entry.tags.map((tag) => `#${tag}`).join(' ')}
        </span>
      )}
      {entry.readAt.length > 1 && <span>{strings.t('library.readAgain', entry.readAt.length)}</span>}
      {entry.actors.length > 0 && (
        <span class="names">
          {entry.actors.slice(0, NAMES).map(({ key, name }, at) => (
            <>
              {at > 0 && ', '}
              <a key={key} lang={entry.lang} tabIndex={tabIndex} href={hashOf({ view: 'actor', key })}>
                {name}
              </a>
            </>
          ))}
        </span>
      )}
    </p>
  );
}

function EntryRow(props: RowProps) {
  const { entry, hit, index, measure, current, open, picked, onFocus, onPick, onStar, children } = props;
  const { t } = useStrings();
  const { id, starred } = entry;
  const tabIndex = current ? 0 : -1;
  return (
    <li
      class="row"
      aria-current={open}
      data-id={id}
      data-index={index}
      data-picked={picked}
      ref={measure}
      onFocusCapture={() => onFocus(id)}
    >
      <label class="pick">
        <input
          type="checkbox"
          checked={picked}
          tabIndex={tabIndex}
          aria-label={t('library.selectOf', [entry.title])}
          onClick={({ shiftKey }) => onPick(id, shiftKey)}
        />
      </label>
      <div class="body">
        <h3 lang={entry.lang}>
          <a data-row tabIndex={tabIndex} dir="auto" title={entry.title} href={hashOf({ view: 'article', id })}>
            {hit ? <Marked {...hit.title} /> : entry.title}
          </a>
        </h3>
        <Facts entry={entry} tabIndex={tabIndex} />
        {hit?.snippets.map((snippet) => (
          <p key={`${snippet.block} ${snippet.offset}`} lang={entry.lang}>
            {snippet.block === NOTE_BLOCK ? (
              <a class="snippet" tabIndex={tabIndex} href={hashOf({ view: 'article', id })}>
                {t('note.note')}: <Marked {...snippet} />
              </a>
            ) : (
              <PageLink class="snippet" tabIndex={tabIndex} to={addressAt(entry.url, snippet.text)}>
                <Marked {...snippet} />
              </PageLink>
            )}
          </p>
        ))}
        {children}
      </div>
      <div class="tools">
        <button
          type="button"
          class="quiet"
          tabIndex={tabIndex}
          aria-pressed={starred}
          aria-label={starred ? t('library.unstar') : t('library.star')}
          title={starred ? t('library.unstar') : t('library.star')}
          onClick={() => onStar(id, !starred)}
        >
          <Icon name="star" filled={starred} />
        </button>
        <PageLink
          class="quiet"
          tabIndex={tabIndex}
          label={t('library.openPageOf', [entry.title])}
          to={addressAt(entry.url, passageOf(entry, hit))}
        >
          <Icon name="out" />
        </PageLink>
      </div>
    </li>
  );
}
