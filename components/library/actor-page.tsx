// One actor across the history: what it was called and when, whom it appears with, quotations beside it, and its articles.
import type { HistoryEntry } from '../../lib/history/types.ts';
import { formatDay } from '../calendar.ts';
import { Icon } from '../icon.tsx';
import { useStrings } from '../strings.tsx';
import { addressAt } from '../text-fragment.ts';
import { ActorChip } from './actor-chip.tsx';
import type { ActorSheet } from './compose-actor.ts';
import { hashOf } from './route.ts';

interface ActorPageProps {
  sheet: ActorSheet;
  /** Read last first. */
  entries: HistoryEntry[];
}

export function ActorPage({ sheet: { actor, roles, others, quotations }, entries }: ActorPageProps) {
  const strings = useStrings();
  const { t } = strings;
  const span = (first?: string, last?: string) =>
    [...new Set([first, last])]
      .filter((day) => day !== undefined)
      .map((day) => formatDay(day, strings))
      .join(' – ');
  return (
    <article class="page">
      <header class="head">
        <p class="source">
          <Icon name={actor.type} /> {t(`actor.${actor.type}`)}
        </p>
        <h2 class="headline">{actor.name}</h2>
      </header>
      {roles.length > 0 && (
        <section class="section" aria-labelledby="roles">
          <h3 id="roles">{t('actorPage.roles')}</h3>
          <ul class="lines">
            {roles.map(({ text, lang, first, last }) => (
              <li key={text}>
                <span lang={lang}>{text}</span> <span class="muted">{span(first, last)}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {others.length > 0 && (
        <section class="section" aria-labelledby="others">
          <h3 id="others">{t('actorPage.with')}</h3>
          <ul class="chips">
            {others.map((other) => (
              <li key={other.actor.key}>
                <ActorChip {...other} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {quotations.length > 0 && (
        <section class="section" aria-labelledby="quotations">
          <h3 id="quotations">{t('actorPage.quotations')}</h3>
          <ul class="lines">
            {quotations.map(({ text, article }) => (
              <li key={`${article.id} ${text}`}>
                <a
                  class="snippet"
                  lang={article.lang}
                  href={addressAt(article.url, text)}
                  target="_blank"
                  rel="noopener noreferrer"
                >
                  {text}
                </a>{' '}
                <span class="muted">{article.site}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section class="section" aria-labelledby="with-actor">
        <h3 id="with-actor">{t('actorPage.articles', [actor.name])}</h3>
        <ul class="lines">
          {entries.map((entry) => (
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
        </ul>
      </section>
    </article>
  );
}
