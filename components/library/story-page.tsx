// One story over time: what is new, the timeline of its articles and of the dates they tell, and its actors.
import { Fragment } from 'preact';
import { useState } from 'preact/hooks';
import type { HistoryEntry, Presence, StoryPage as Story, TimelineItem } from '../../lib/history/types.ts';
import type { KeyDate } from '../../lib/types.ts';
import { Part } from '../boundary.tsx';
import { formatDay, formatKeyDate, today } from '../calendar.ts';
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

/** Rows of the past that are shown at once, and dates to come. */
const RECENT = 8;
const COMING = 5;
/** Fewer articles are told apart without dots. */
const DOTS = 3;

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

/** One thing of a day: an article, or what articles say of it. The day itself is told once a row. */
function Told({ item, story, dated }: { item: TimelineItem; story: Story; dated: boolean }) {
  const strings = useStrings();
  if (item.kind === 'article') {
    return (
      <div class="told">
        {dated && <span class="when">{formatDay(item.day, strings)}</span>} <span class="site">{item.entry.site}</span>{' '}
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
    );
  }
  const [first, ...others] = item.reports;
  return (
    <div class="told">
      {dated && <span class="when">{formatKeyDate(dateOf(item, story.dates), strings)}</span>}
      {others.length > 0 && (
        <span class="muted">
          {dated && ' · '}
          {strings.t('story.articles', item.reports.length)}
        </span>
      )}{' '}
      {first && <Passage text={first.sentence} entry={story.entries.find(({ id }) => id === first.id)} />}
    </div>
  );
}

interface Row {
  /** The first and the last day of it. */
  day: string;
  to: string;
  items: TimelineItem[];
}

/** One row a day, one for each longer time; the items come in their order. */
function rowsOf(timeline: readonly TimelineItem[]): Row[] {
  const rows: Row[] = [];
  for (const item of timeline) {
    const { day } = item;
    const to = item.kind === 'date' ? item.to : day;
    const known = day === to ? rows.find((row) => row.day === day && row.to === day) : undefined;
    if (known) known.items.push(item);
    else rows.push({ day, to, items: [item] });
  }
  return rows;
}

function TimelineRow({ row, story, folded }: { row: Row; story: Story; folded: boolean }) {
  const kind = row.items.some((item) => item.kind === 'article') ? 'report' : row.day === row.to ? 'day' : 'period';
  return (
    <li class={folded ? `${kind} folded` : kind}>
      <div class="tellings">
        {row.items.map((item, at) => (
          <Part key={item.kind === 'article' ? item.entry.id : item.edtf}>
            <Told item={item} story={story} dated={at === 0} />
          </Part>
        ))}
      </div>
    </li>
  );
}

/** The past, of which what is long gone is folded, a line for today, and what is to come. On paper all of it is there. */
function Course({ story }: { story: Story }) {
  const { t } = useStrings();
  const [open, setOpen] = useState(false);
  const now = today();
  const rows = rowsOf(story.timeline);
  const coming = rows.findIndex(({ day }) => day > now);
  const past = coming === -1 ? rows.length : coming;
  const hidden = open ? 0 : Math.max(0, past - RECENT);
  return (
    <section class="section" aria-labelledby="timeline">
      <h3 id="timeline">{t('story.timeline')}</h3>
      {(hidden > 0 || open) && (
        <button type="button" class="more earlier" aria-expanded={open} onClick={() => setOpen(!open)}>
          {t('story.earlier', Math.max(0, past - RECENT))}
        </button>
      )}
      <ol class="timeline">
        {rows.map((row, at) => (
          <Fragment key={`${row.day} ${row.to} ${at}`}>
            {at === past && at > 0 && <li class="now">{t('library.today')}</li>}
            <TimelineRow row={row} story={story} folded={at < hidden} />
          </Fragment>
        ))}
      </ol>
    </section>
  );
}

/** What is still to come, soonest first. */
function Coming({ story }: { story: Story }) {
  const strings = useStrings();
  const now = today();
  const dates = story.timeline.filter((item) => item.kind === 'date' && item.day >= now).slice(0, COMING);
  if (dates.length === 0) return null;
  return (
    <section class="section" aria-labelledby="coming">
      <h3 id="coming">{strings.t('story.coming')}</h3>
      <ul class="lines">
        {dates.map((item) => (
          <li key={item.kind === 'date' ? item.edtf : ''}>
            <Part>
              <Told item={item} story={story} dated />
            </Part>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Where it was read, in the order in which they reported. */
function Sources({ story }: { story: Story }) {
  const strings = useStrings();
  const firsts = new Map<string, { day: string; count: number }>();
  for (const item of story.timeline) {
    if (item.kind !== 'article') continue;
    const { site } = item.entry;
    firsts.set(site, { day: firsts.get(site)?.day ?? item.day, count: (firsts.get(site)?.count ?? 0) + 1 });
  }
  if (firsts.size < 2) return null;
  return (
    <section class="section" aria-labelledby="sources">
      <h3 id="sources">{strings.t('story.sources')}</h3>
      <ul class="lines">
        {[...firsts].map(([site, { day, count }]) => (
          <li key={site}>
            {site}{' '}
            <span class="muted">
              {formatDay(day, strings)} · {strings.t('story.articles', count)}
            </span>
          </li>
        ))}
      </ul>
    </section>
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
      {entries.length >= DOTS && (
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
      )}
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
      <Part>
        <Coming story={story} />
      </Part>
      <Part>
        <Course story={story} />
      </Part>
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
      <Part>
        <Sources story={story} />
      </Part>
    </article>
  );
}
