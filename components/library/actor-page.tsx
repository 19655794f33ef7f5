// One actor across the history: what it was called and when, whom it appears with, quotations beside it, and its articles.
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import type { ActorPage as Actor, HistoryEntry, Quotation } from '../../lib/history/types.ts';
import { Part } from '../boundary.tsx';
import { formatDay, today } from '../calendar.ts';
import { Icon } from '../icon.tsx';
import { PageLink } from '../page-link.tsx';
import { useStrings } from '../strings.tsx';
import { addressAt } from '../text-fragment.ts';
import { ActorChips } from './actor-chip.tsx';
import { hashOf, NO_FILTERS } from './route.ts';

function Lines({ title, children }: { title: string; children: ComponentChildren[] }) {
  const heading = useId();
  if (children.length === 0) return null;
  return (
    <section class="section" aria-labelledby={heading}>
      <h3 id={heading}>{title}</h3>
      <ul class="lines">{children}</ul>
    </section>
  );
}

/** The local days of the first and the last reading, one if they are the same. */
function Between({ firstAt, lastAt }: { firstAt: number; lastAt: number }) {
  const strings = useStrings();
  const days = new Set([firstAt, lastAt].map((time) => formatDay(today(new Date(time)), strings)));
  return <span class="muted">{[...days].join(' – ')}</span>;
}

/** Words from an article, as a link to their place in it. */
function Quoted({ quotation: { text }, entry }: { quotation: Quotation; entry: HistoryEntry | undefined }) {
  return (
    <>
      <PageLink class="snippet" to={entry && addressAt(entry.url, text)}>
        <q lang={entry?.lang}>{text}</q>
      </PageLink>{' '}
      <span class="muted">{entry?.site}</span>
    </>
  );
}

export function ActorPage({ actor }: { actor: Actor }) {
  const strings = useStrings();
  const { t } = strings;
  const lang = actor.entries[0]?.lang;
  return (
    <article class="page">
      <header class="head">
        <p class="source">
          <Icon name={actor.type} /> {t(`actor.${actor.type}`)}
        </p>
        <h2 class="headline" lang={lang}>
          {actor.name}
        </h2>
        {actor.aliases.length > 0 && <p class="muted">{actor.aliases.join(', ')}</p>}
      </header>
      <Lines title={t('actorPage.roles')}>
        {actor.roles.map((role) => (
          <li key={role.text}>
            <span lang={lang}>{role.text}</span>{' '}
            <Part>
              <Between {...role} />
            </Part>
          </li>
        ))}
      </Lines>
      {actor.coActors.length > 0 && (
        <section class="section" aria-labelledby="others">
          <h3 id="others">{t('actorPage.with')}</h3>
          <ActorChips actors={actor.coActors} />
        </section>
      )}
      <Lines title={t('actorPage.quotations')}>
        {actor.quotations.map((quotation) => (
          <li key={`${quotation.id} ${quotation.span.block} ${quotation.span.start}`}>
            <Part>
              <Quoted quotation={quotation} entry={actor.entries.find(({ id }) => id === quotation.id)} />
            </Part>
          </li>
        ))}
      </Lines>
      <Lines title={t('actorPage.articles', actor.count)}>
        {actor.entries.map((entry) => (
          <li key={entry.id}>
            <a lang={entry.lang} href={hashOf({ view: 'article', id: entry.id })}>
              {entry.title}
            </a>{' '}
            <span class="muted">
              {entry.site}
              {entry.published && ` · ${formatDay(entry.published, strings)}`}
            </span>
          </li>
        ))}
      </Lines>
      <div class="section">
        <p>
          <a href={hashOf({ view: 'articles', ...NO_FILTERS, actor: actor.key })}>{t('actorPage.inList')}</a>
        </p>
      </div>
    </article>
  );
}
