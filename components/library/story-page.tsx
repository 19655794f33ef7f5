// One story over time: what is new, the timeline of its articles and of the dates they tell, and its actors.
import type { StoredArticle } from '../../lib/history/types.ts';
import { formatDay, formatKeyDate } from '../calendar.ts';
import { Icon } from '../icon.tsx';
import { useStrings } from '../strings.tsx';
import { addressOf } from '../text-fragment.ts';
import { ActorChip } from './actor-chip.tsx';
import {
  actorsOf,
  inOrder,
  type News,
  newsOf,
  type StoryActor,
  type StoryDate,
  type StoryItem,
  timelineOf,
} from './compose-story.ts';
import { hashOf } from './route.ts';

const ACTORS = 10;

function Told({ date, event, article }: StoryDate) {
  const strings = useStrings();
  return (
    <>
      <span class="when">{formatKeyDate(date, strings)}</span>{' '}
      <a
        class="event"
        lang={article.lang}
        href={addressOf(article.brief.article, date.sentence)}
        target="_blank"
        rel="noopener noreferrer"
      >
        {event}
      </a>
    </>
  );
}

function Item({ item }: { item: StoryItem }) {
  const strings = useStrings();
  if (item.kind === 'date') {
    return (
      <li class={item.date.from === item.date.to ? 'day' : 'period'}>
        <div class="told">
          <Told {...item} />
        </div>
      </li>
    );
  }
  const { article } = item;
  return (
    <li class="report">
      <div class="told">
        <span class="when">{formatDay(item.day, strings)}</span> <span class="site">{article.site}</span>{' '}
        <a lang={article.lang} href={hashOf({ view: 'article', id: article.id })}>
          {article.title}
        </a>
      </div>
    </li>
  );
}

function NewSince({ news: { article, actors, dates } }: { news: News }) {
  const { t } = useStrings();
  return (
    <section class="section" aria-labelledby="new">
      <h3 id="new">{t('story.new')}</h3>
      <p>
        <a lang={article.lang} href={hashOf({ view: 'article', id: article.id })}>
          {article.title}
        </a>
      </p>
      {dates.length > 0 && (
        <ul class="lines">
          {dates.map((date) => (
            <li key={date.date.edtf}>
              <Told {...date} />
            </li>
          ))}
        </ul>
      )}
      <ul class="chips">
        {actors.map((actor) => (
          <li key={actor.key}>
            <ActorChip actor={actor} lang={article.lang} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** A dot for each article in order, filled where it names the actor; in words for a screen reader. */
function Presence({ actor, present, lang }: StoryActor & { lang: string }) {
  const { t } = useStrings();
  const count = present.filter(Boolean).length;
  return (
    <li>
      <ActorChip actor={actor} lang={lang} />
      <svg
        class="presence"
        role="img"
        aria-label={t('story.inArticles', [count, present.length])}
        width={present.length * 12}
        height="12"
        viewBox={`0 0 ${present.length * 12} 12`}
      >
        {present.map((here, at) => (
          <circle key={at} class={here ? 'here' : ''} cx={at * 12 + 6} cy="6" r="3.5" />
        ))}
      </svg>
    </li>
  );
}

interface StoryPageProps {
  title: string;
  articles: StoredArticle[];
  onPrint(): void;
}

export function StoryPage({ title, articles, onPrint }: StoryPageProps) {
  const { t } = useStrings();
  const ordered = inOrder(articles);
  const news = newsOf(ordered);
  const lang = ordered[0]?.lang ?? 'und';
  return (
    <article class="page">
      <header class="head">
        <p class="source">{t('story.articles', ordered.length)}</p>
        <h2 class="headline" lang={lang}>
          {title}
        </h2>
      </header>
      <p class="actions">
        <button type="button" class="quiet" onClick={onPrint}>
          <Icon name="page" /> {t('story.print')}
        </button>
      </p>
      {news && <NewSince news={news} />}
      <section class="section when" aria-labelledby="timeline">
        <h3 id="timeline">{t('story.timeline')}</h3>
        <ol class="timeline">
          {timelineOf(ordered).map((item) => (
            <Item key={item.kind === 'article' ? item.article.id : `${item.date.from}/${item.date.to}`} item={item} />
          ))}
        </ol>
      </section>
      <section class="section who" aria-labelledby="actors">
        <h3 id="actors">{t('brief.who')}</h3>
        <ul class="presences">
          {actorsOf(ordered, ACTORS).map((actor) => (
            <Presence key={actor.actor.key} {...actor} lang={lang} />
          ))}
        </ul>
      </section>
    </article>
  );
}
