// One article of the reading history: its headline opens the page at the place, and beside it is what Lede kept of it.
import type { HistoryEntry, SearchHit, Snippet } from '../../lib/history/types.ts';
import { Boundary } from '../boundary.tsx';
import { formatPublished } from '../calendar.ts';
import { Icon } from '../icon.tsx';
import { PageLink } from '../page-link.tsx';
import { useStrings } from '../strings.tsx';
import { addressAt } from '../text-fragment.ts';
import { ActorChips } from './actor-chip.tsx';
import { hashOf } from './route.ts';

export interface RowActions {
  onSelect(id: number, on: boolean): void;
  onStar(id: number, on: boolean): void;
  onForget(ids: number[]): void;
}

interface RowProps extends RowActions {
  entry: HistoryEntry;
  /** Where the words searched for stand. */
  hit?: SearchHit;
  selected: boolean;
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

/** The passage that an entry opens at: the first hit in the text, or the first sentence of the summary. */
const passageOf = (entry: HistoryEntry, hit: SearchHit | undefined): string | undefined =>
  hit?.snippets.find(({ block }) => block >= 0)?.text ?? entry.sentence;

function Facts({ entry }: { entry: HistoryEntry }) {
  const strings = useStrings();
  const published = entry.published && formatPublished(entry.published, strings);
  return (
    <p class="facts">
      <span class="site">{entry.site}</span>
      {published && <time datetime={entry.published}>{published}</time>}
      {entry.readAt.length > 1 && <span>{strings.t('library.readAgain', entry.readAt.length)}</span>}
    </p>
  );
}

function Excerpt({ entry, hit }: Pick<RowProps, 'entry' | 'hit'>) {
  const snippets = hit?.snippets ?? [];
  if (snippets.length === 0) return entry.sentence ? <p lang={entry.lang}>{entry.sentence}</p> : null;
  return (
    <>
      {snippets.map((snippet) => (
        <p key={`${snippet.block} ${snippet.offset}`} lang={entry.lang}>
          <PageLink class="snippet" to={addressAt(entry.url, snippet.text)}>
            <Marked {...snippet} />
          </PageLink>
        </p>
      ))}
    </>
  );
}

/** A row that cannot be drawn can still be removed. */
export function Row(props: RowProps) {
  const { entry, onForget } = props;
  return (
    <Boundary face={() => <BrokenRow id={entry.id} title={entry.title} onForget={onForget} />}>
      <EntryRow {...props} />
    </Boundary>
  );
}

function BrokenRow({ id, title, onForget }: Pick<HistoryEntry, 'id' | 'title'> & Pick<RowActions, 'onForget'>) {
  const { t } = useStrings();
  return (
    <li class="row" data-id={id}>
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

function EntryRow({ entry, hit, selected, onSelect, onStar, onForget }: RowProps) {
  const { t } = useStrings();
  return (
    <li class="row" aria-current={selected} data-id={entry.id}>
      <label class="pick">
        <input
          type="checkbox"
          checked={selected}
          aria-label={t('library.selectOf', [entry.title])}
          onChange={({ currentTarget }) => onSelect(entry.id, currentTarget.checked)}
        />
      </label>
      <div class="body">
        <h3 lang={entry.lang}>
          <PageLink data-row to={addressAt(entry.url, passageOf(entry, hit))}>
            {hit ? <Marked {...hit.title} /> : entry.title}
          </PageLink>
        </h3>
        <Facts entry={entry} />
        <Excerpt entry={entry} hit={hit} />
        <ActorChips actors={entry.actors} lang={entry.lang} />
      </div>
      <div class="tools">
        <a
          class="quiet"
          href={hashOf({ view: 'article', id: entry.id })}
          aria-label={t('library.overviewOf', [entry.title])}
        >
          {t('library.overview')}
        </a>
        <button
          type="button"
          class="quiet"
          aria-pressed={entry.starred}
          aria-label={entry.starred ? t('library.unstar') : t('library.star')}
          title={entry.starred ? t('library.unstar') : t('library.star')}
          onClick={() => onStar(entry.id, !entry.starred)}
        >
          <Icon name="star" filled={entry.starred} />
        </button>
        <button
          type="button"
          class="quiet"
          aria-label={t('library.forget')}
          title={t('library.forget')}
          onClick={() => onForget([entry.id])}
        >
          <Icon name="close" />
        </button>
      </div>
    </li>
  );
}
