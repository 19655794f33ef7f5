// One story over time: what is new, the timeline of its articles and of the dates they tell, and its actors.
import type { HistoryEntry, Presence, StoryPage as Story, TimelineItem } from '../../lib/history/types.ts';
import type { KeyDate } from '../../lib/types.ts';
import { Part } from '../boundary.tsx';
import { formatDay, formatKeyDate } from '../calendar.ts';
import { Icon } from '../icon.tsx';
import { PageLink } from '../page-link.tsx';
import { useStrings } from '../strings.tsx';
import { addressAt } from '../text-fragment.ts';
import { ActorChip } from './actor-chip.tsx';
import { NewSince } from './new-since.tsx';
import { hashOf } from './route.ts';

const ACTORS = 10;
/** The latest roles of an actor. */
const ROLES = 3;

type DateItem = Extract<TimelineItem, { kind: 'date' }>;

/** The date that an item stands for, with its grain; a bare stretch of days if the story has no such date any more. */
const dateOf = (
  { edtf, day, to }: DateItem,
  dates: readonly KeyDate[],
): Pick<KeyDate, 'edtf' | 'from' | 'to' | 'grain'> =>
  dates.find((date) => date.edtf === edtf) ?? { edtf, from: day, to, grain: 'day' };

/** A passage of a read article, as a link to its place in the page. */
function Passage({ text, entry }: { text: string; entry: HistoryEntry | undefined }) {
  return (
    <PageLink class="event" lang={entry?.lang} to={entry && addressAt(entry.url, text)}>
      {text}
    </PageLink>
  );
}

const Title = ({ entry }: { entry: HistoryEntry }) => (
  <a class="title" lang={entry.lang} href={hashOf({ view: 'article', id: entry.id })}>
    {entry.title}
  </a>
);

function Item({ item, story }: { item: TimelineItem; story: Story }) {
  const strings = useStrings();
  if (item.kind === 'article') {
    return (
      <li class="report">
        <div class="told">
          <span class="when">{formatDay(item.day, strings)}</span> <span class="site">{item.entry.site}</span>{' '}
          <Title entry={item.entry} />
          <p class="on-paper">
            {item.entry.sentence && (
              <>
                <span lang={item.entry.lang}>{item.entry.sentence}</span>
                <br />
              </>
            )}
            {item.entry.url}
          </p>
        </div>
      </li>
    );
  }
  const [first, ...others] = item.reports;
  return (
    <li class={item.day === item.to ? 'day' : 'period'}>
      <div class="told">
        <span class="when">{formatKeyDate(dateOf(item, story.dates), strings)}</span>
        {others.length > 0 && <span class="muted"> · {strings.t('story.articles', item.reports.length)}</span>}{' '}
        {first && <Passage text={first.sentence} entry={story.entries.find(({ id }) => id === first.id)} />}
      </div>
    </li>
  );
}

/** The roles as they changed, and a dot for each article in the order of reading, filled where it names the actor; in words for a screen reader. */
function PresenceLine({ presence, entries }: { presence: Presence; entries: HistoryEntry[] }) {
  const { t } = useStrings();
  const naming = new Set(presence.articles.map(({ id }) => id));
  const roles = [...new Set(presence.articles.map(({ role }) => role).filter(Boolean))].slice(-ROLES).join(' → ');
  return (
    <li>
      <ActorChip actor={presence} lang={entries[0]?.lang} />
      {roles && (
        <span class="muted" lang={entries[0]?.lang}>
          {roles}
        </span>
      )}
      <svg
        class="presence"
        role="img"
        aria-label={t('story.inArticles', [naming.size, entries.length])}
        width={entries.length * 12}
        height="12"
        viewBox={`0 0 ${entries.length * 12} 12`}
      >
        {entries.map(({ id }, at) => (
          <circle key={id} class={naming.has(id) ? 'here' : ''} cx={at * 12 + 6} cy="6" r="3.5" />
        ))}
      </svg>
    </li>
  );
}

export function StoryPage({ story, onPrint }: { story: Story; onPrint(): void }) {
  const { t } = useStrings();
  const byReading = story.entries.toReversed();
  return (
    <article class="page">
      <header class="head">
        <p class="source">{t('story.articles', story.entries.length)}</p>
        <h2 class="headline" lang={story.entries[0]?.lang}>
          {story.title}
        </h2>
      </header>
      <p class="actions">
        <button type="button" class="quiet" onClick={onPrint}>
          <Icon name="page" /> {t('story.print')}
        </button>
      </p>
      <Part>{story.additions.length > 0 && <NewSince story={story} />}</Part>
      <section class="section" aria-labelledby="timeline">
        <h3 id="timeline">{t('story.timeline')}</h3>
        <ol class="timeline">
          {story.timeline.map((item) => (
            <Part key={item.kind === 'article' ? item.entry.id : item.edtf}>
              <Item item={item} story={story} />
            </Part>
          ))}
        </ol>
      </section>
      <section class="section" aria-labelledby="actors">
        <h3 id="actors">{t('brief.who')}</h3>
        <ul class="presences">
          {story.presences.slice(0, ACTORS).map((presence) => (
            <Part key={presence.key}>
              <PresenceLine presence={presence} entries={byReading} />
            </Part>
          ))}
        </ul>
      </section>
    </article>
  );
}
