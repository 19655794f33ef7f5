// When: the key dates from past to future, with the line where the story was published. A dot is a day, a bar a longer stretch.
import { useId } from 'preact/hooks';
import { toIcs } from '../../lib/dates/ics.ts';
import type { Article, KeyDate } from '../../lib/types.ts';
import { formatDay, formatDistance, formatKeyDate, formatReading, sideOf, today } from '../calendar.ts';
import { Icon } from '../icon.tsx';
import { textAt } from '../passage.ts';
import { useStrings } from '../strings.tsx';
import { More, useFold } from './more.tsx';
import type { Revealer } from './reveal.ts';
import { Section } from './section.tsx';

const SHOWN_AT_FIRST = 5;

interface TimelineProps {
  article: Article;
  dates: KeyDate[];
  revealer: Revealer;
  /** The reader's own day, `YYYY-MM-DD`. */
  now?: string;
}

const keyOf = (date: KeyDate): string => `date ${date.edtf} ${date.sentence.block}:${date.sentence.start}`;

const byTime = (a: KeyDate, b: KeyDate): number => a.from.localeCompare(b.from) || a.to.localeCompare(b.to);

function IcsLink({ date, article, label }: { date: KeyDate; article: Article; label: string }) {
  const { t } = useStrings();
  return (
    <a
      class="ics"
      href={`data:text/calendar;charset=utf-8,${encodeURIComponent(toIcs(date, article))}`}
      download={`${date.from}.ics`}
      title={t('brief.ics')}
      aria-label={t('brief.icsOf', [label])}
    >
      <Icon name="calendar" />
    </a>
  );
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
  const approx = date.edtf.includes('~');
  return (
    <li class={date.from === date.to ? 'day' : 'period'}>
      <button
        type="button"
        class="item date"
        aria-current={revealer.place?.key === keyOf(date)}
        aria-describedby={reading ? tip : undefined}
        onClick={() => revealer.reveal(keyOf(date), date.mentions.length > 0 ? date.mentions : [date.sentence])}
      >
        <span class="when">
          {approx && (
            <span role="img" aria-label={strings.t('date.approx')}>
              ~{' '}
            </span>
          )}
          <time datetime={date.from}>{label}</time>
          {distance && <span class="distance"> · {distance}</span>}
        </span>{' '}
        <span class="event" lang={article.lang}>
          {event}
        </span>
      </button>
      {reading && (
        <span role="tooltip" id={tip} class="tip">
          {reading}
        </span>
      )}
      {date.from > now && <IcsLink date={date} article={article} label={label} />}
    </li>
  );
}

export function Timeline({ article, dates, revealer, now = today() }: TimelineProps) {
  const strings = useStrings();
  const { t } = strings;
  const { shown, fold } = useFold(dates, SHOWN_AT_FIRST);
  const inTime = shown.toSorted(byTime);
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
            {article.published
              ? `${t('brief.published')} ${formatDay(article.published, strings)}`
              : t('brief.noPublished')}
          </li>
          {inTime.filter((date) => sideOf(date, article.published) === 'after').map(row)}
        </ol>
      )}
      <More fold={fold} label={t('brief.moreDates', dates.length - SHOWN_AT_FIRST)} />
    </Section>
  );
}
