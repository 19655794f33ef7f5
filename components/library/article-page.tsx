// One stored article: its brief as the popup showed it, every item a way to its place in the page, and the stories beside it.

import { useMemo, useState } from 'preact/hooks';
import type { StoredArticle } from '../../lib/history/types.ts';
import type { Novelty, RelatedStory, Span } from '../../lib/types.ts';
import { Part } from '../boundary.tsx';
import { type Fixable, type FixPort, FixProvider } from '../brief/fix.tsx';
import { FixDialog } from '../brief/fix-dialog.tsx';
import { Head } from '../brief/head.tsx';
import type { HistoryLinks } from '../brief/history-link.tsx';
import { News } from '../brief/news.tsx';
import { useRevealer } from '../brief/reveal.ts';
import { SaidPart } from '../brief/said.tsx';
import { LinkedStories, ReadBefore } from '../brief/stories.tsx';
import { Summary } from '../brief/summary.tsx';
import { Timeline } from '../brief/timeline.tsx';
import { whatIsNew } from '../brief/what-is-new.ts';
import { Who } from '../brief/who.tsx';
import { Icon } from '../icon.tsx';
import { PageLink } from '../page-link.tsx';
import { useStrings } from '../strings.tsx';
import { addressOf } from '../text-fragment.ts';
import { Changes, type ReadVersion } from './changes.tsx';
import { hashOf, NO_FILTERS } from './route.ts';

const LINKS: HistoryLinks = {
  actor: (key) => hashOf({ view: 'actor', key }),
  article: (id) => hashOf({ view: 'article', id }),
  story: (id) => hashOf({ view: 'story', id }),
};

interface ArticlePageProps {
  article: StoredArticle;
  related: RelatedStory[];
  /** Every text that was read of the address, in the order of their first reading. */
  versions?: readonly ReadVersion[];
  novelty?: Novelty | undefined;
  /** Opens an address in a new tab. */
  onOpen(address: string): void;
  /** The way back to the list, where the brief has the window to itself. */
  onClose?: (() => void) | undefined;
  onStar(id: number, on: boolean): void;
  onForget(ids: number[]): void;
  /** Keeps what the reader says of it. */
  port?: FixPort;
  /** Of which actor (its key) or date (its EDTF) the reader wants to say what is wrong. */
  fix?: string | undefined;
}

/** All articles with a tag. */
const taggedWith = (tag: string) => hashOf({ view: 'articles', ...NO_FILTERS, q: `tag:"${tag.replaceAll('"', ' ')}"` });

function fixableIn({ brief: { actors, dates } }: StoredArticle, key: string | undefined): Fixable | undefined {
  if (key === undefined) return undefined;
  const actor = actors.find((each) => each.key === key);
  if (actor) return { kind: 'actor', actor };
  const date = dates.find(({ edtf }) => edtf === key);
  return date && { kind: 'date', date };
}

function ReadOn({ times }: { times: number[] }) {
  const { t, locale } = useStrings();
  const format = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' });
  return times.map((time) => <span key={time}>{t('library.readOn', [format.format(time)])}</span>);
}

export function ArticlePage({
  article: stored,
  related,
  versions = [],
  novelty,
  onOpen,
  onClose,
  onStar,
  onForget,
  port,
  fix,
}: ArticlePageProps) {
  const { t } = useStrings();
  const { article, summary, actors, dates } = stored.brief;
  const revealer = useRevealer(async (span: Span) => {
    const address = addressOf(article, span);
    if (address) onOpen(address);
    return address !== undefined;
  });
  const [asked, setAsked] = useState(() => fixableIn(stored, fix));
  const { corrections, note, tags = [] } = stored;
  const said = useMemo(
    () => ({ corrections, tags, ...(note === undefined ? {} : { note }) }),
    [corrections, tags, note],
  );
  const page = (
    <article class="page" key={stored.id}>
      <Head article={article} level="h2" />
      <p class="actions">
        {onClose && (
          <button type="button" class="quiet" onClick={onClose}>
            <Icon name="back" /> {t('library.toList')}
          </button>
        )}
        <PageLink class="quiet" to={addressOf(article, summary[0]?.span ?? { block: 0, start: 0, end: 0 })}>
          {t('library.openPage')}
        </PageLink>
        <button
          type="button"
          class="quiet"
          aria-pressed={stored.starred}
          onClick={() => onStar(stored.id, !stored.starred)}
        >
          <Icon name="star" filled={stored.starred} /> {stored.starred ? t('library.unstar') : t('library.star')}
        </button>
        <button type="button" class="quiet" onClick={() => onForget([stored.id])}>
          <Icon name="close" /> {t('library.forget')}
        </button>
      </p>
      <p class="facts">
        <Part>
          <ReadOn times={stored.readAt} />
        </Part>
        {stored.storyId !== undefined && (
          <a href={hashOf({ view: 'story', id: stored.storyId })}>{t('library.toStory')}</a>
        )}
      </p>
      <Part>
        <News article={article} news={whatIsNew(stored.brief, novelty)} revealer={revealer} links={LINKS} />
      </Part>
      {versions.length > 1 && (
        <Part>
          <Changes versions={versions} />
        </Part>
      )}
      <Part>
        <Summary article={article} sentences={summary} revealer={revealer} />
      </Part>
      <Part>
        <Who article={article} actors={actors} revealer={revealer} links={LINKS} />
      </Part>
      <Part>
        <Timeline article={article} dates={dates} revealer={revealer} />
      </Part>
      {port && (
        <Part>
          <SaidPart said={said} port={port} hrefOf={taggedWith} />
        </Part>
      )}
      <Part>
        <ReadBefore related={related} brief={stored.brief} links={LINKS} />
      </Part>
      <Part>
        <LinkedStories stories={stored.links} links={LINKS} />
      </Part>
    </article>
  );
  return (
    <FixProvider value={port && setAsked}>
      {page}
      {port && asked && <FixDialog what={asked} article={article} port={port} onClose={() => setAsked(undefined)} />}
    </FixProvider>
  );
}
