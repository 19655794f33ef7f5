// What each article of a story added to those read before it: whole sentences, with the days that they speak of.
import type { Addition, HistoryEntry, StoryPage } from '../../lib/history/types.ts';
import { dayOf } from '../brief/what-is-new.ts';
import { formatKeyDate, formatShortDay, today } from '../calendar.ts';
import { PageLink } from '../page-link.tsx';
import { useStrings } from '../strings.tsx';
import { addressAt } from '../text-fragment.ts';
import { hashOf } from './route.ts';

function Added({ addition, entry }: { addition: Addition; entry: HistoryEntry }) {
  const strings = useStrings();
  return (
    <>
      <h3>{strings.t('news.since', [formatShortDay(dayOf(addition.since), today(), strings)])}</h3>
      <p>
        <span class="site">{entry.site}</span>{' '}
        <a class="title" lang={entry.lang} href={hashOf({ view: 'article', id: entry.id })}>
          {entry.title}
        </a>
      </p>
      <ul class="lines">
        {addition.sentences.map(({ span, text, dates }) => (
          <li key={`${span.block} ${span.start}`}>
            <PageLink class="event" lang={entry.lang} to={addressAt(entry.url, text)}>
              {text}
            </PageLink>
            {dates.length > 0 && (
              <span class="when"> {dates.map((date) => formatKeyDate(date, strings)).join(' · ')}</span>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

export function NewSince({ story: { additions, entries } }: { story: StoryPage }) {
  return (
    <section class="section new-since">
      {additions.map((addition) => {
        const entry = entries.find(({ id }) => id === addition.id);
        return entry && <Added key={addition.id} addition={addition} entry={entry} />;
      })}
    </section>
  );
}
