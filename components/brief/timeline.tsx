// All key dates from past to future, each with its whole clause, and the line where the story was published. A dot is a day, a bar a longer stretch.
import { useId } from 'preact/hooks';
import type { Article, KeyDate } from '../../lib/types.ts';
import { formatDay, formatDistance, formatKeyDate, formatReading, sideOf, today } from '../calendar.ts';
import { textAt } from '../passage.ts';
import { useStrings } from '../strings.tsx';
import { FixButton } from './fix.tsx';
import { byTime, keyOf, placesOf } from './key-date.ts';
import type { Revealer } from './reveal.ts';
import { Section } from './section.tsx';
import { IcsLink, Unsure } from './when.tsx';

interface TimelineProps {
  article: Article;
  dates: KeyDate[];
  revealer: Revealer;
  /** The reader's own day, `YYYY-MM-DD`. */
  now?: string;
}

interface DateRowProps extends Omit<Required<TimelineProps>, 'dates'> {
  date: KeyDate;
}

function DateRow({ date, article, revealer, now }: DateRowProps) {
  const strings = useStrings();
  const tip = useId();
  const label = formatKeyDate(date, strings);
  const distance = formatDistance(date, now, strings);
  const event = textAt(article, date.sentence);
  const reading = formatReading(date, strings);
  return (
    <li class={date.from === date.to ? 'day' : 'period'}>
      <button
        type="button"
        class="item date"
        aria-current={revealer.place?.key === keyOf(date)}
        aria-describedby={reading ? tip : undefined}
        onClick={() => revealer.reveal(keyOf(date), placesOf(date))}
      >
        <span class="when">
          <time datetime={date.from}>
            <Unsure date={date}>{label}</Unsure>
          </time>
          {distance && <span class="distance"> · {distance}</span>}
        </span>{' '}
        <span class="event" lang={article.lang} dir="auto">
          {event}
        </span>
      </button>
      {reading && (
        <span role="tooltip" id={tip} class="tip">
          {reading}
        </span>
      )}
      {date.from > now && <IcsLink date={date} article={article} label={label} />}
      <FixButton what={{ kind: 'date', date }} name={label} current={revealer.place?.key === keyOf(date)} />
    </li>
  );
}

export function Timeline({ article, dates, revealer, now = today() }: TimelineProps) {
  const strings = useStrings();
  const { t } = strings;
  const inTime = dates.toSorted(byTime);
  const row = (date: KeyDate) => (
    <DateRow key={keyOf(date)} date={date} article={article} revealer={revealer} now={now} />
  );
  return (
    <Section name="when" title={t('brief.when')}>
      {dates.length === 0 ? (
        <p class="none">{t('brief.noDates')}</p>
      ) : (
        <ol class="timeline">
          {inTime.filter((date) => sideOf(date, article.published) === 'before').map(row)}
          <li class="published">
            {article.published ? formatDay(article.published, strings) : t('brief.noPublished')}
          </li>
          {inTime.filter((date) => sideOf(date, article.published) === 'after').map(row)}
        </ol>
      )}
    </Section>
  );
}
