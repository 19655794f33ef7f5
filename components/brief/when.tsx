// When, at a first look: a strip from past to future with the day of publication in it, and the three dates that matter most, a line each.
import type { Article, KeyDate } from '../../lib/types.ts';
import { formatBriefly, formatDistance, formatKeyDate, formatReading, today } from '../calendar.ts';
import { Icon } from '../icon.tsx';
import { useLoaded } from '../loaded.ts';
import { textAt } from '../passage.ts';
import { percentEncoded } from '../percent.ts';
import { useStrings } from '../strings.tsx';
import { firstDates } from './first-look.ts';
import { FixButton } from './fix.tsx';
import { keyOf, placesOf } from './key-date.ts';
import type { Revealer } from './reveal.ts';
import { Section } from './section.tsx';
import { Strip } from './strip.tsx';

interface WhenProps {
  article: Article;
  dates: KeyDate[];
  revealer: Revealer;
  /** The reader's own day, `YYYY-MM-DD`. */
  now?: string;
}

const loading = import('../../lib/dates/ics.ts');

/** Takes a date that is still to come into the reader's calendar. */
export function IcsLink({ date, article, label }: { date: KeyDate; article: Article; label: string }) {
  const { t } = useStrings();
  const ics = useLoaded(loading);
  if (!ics) return null;
  return (
    <a
      class="ics"
      href={`data:text/calendar;charset=utf-8,${percentEncoded(ics.toIcs(date, article))}`}
      download={`${date.from}.ics`}
      title={t('brief.ics')}
      aria-label={t('brief.icsOf', [label])}
    >
      <Icon name="calendar" />
    </a>
  );
}

/** What a date may not be sure of, in front of and behind its words. */
export function Unsure({ date, children }: { date: KeyDate; children: string }) {
  const { t } = useStrings();
  return (
    <>
      {date.edtf.includes('~') && (
        <span role="img" aria-label={t('date.approx')}>
          ~{' '}
        </span>
      )}
      {children}
      {date.guessed && (
        <span role="img" class="guessed" aria-label={t('brief.guessed')} title={t('brief.guessed')}>
          ?
        </span>
      )}
    </>
  );
}

interface ClauseProps extends Omit<Required<WhenProps>, 'dates'> {
  date: KeyDate;
  /** The one that comes next says how soon. */
  isNext: boolean;
}

function Clause({ date, article, revealer, now, isNext }: ClauseProps) {
  const strings = useStrings();
  const distance = isNext ? formatDistance(date, now, strings) : undefined;
  const event = textAt(article, date.sentence);
  const whole = formatKeyDate(date, strings);
  return (
    <li>
      <button
        type="button"
        class="item date"
        aria-current={revealer.place?.key === keyOf(date)}
        title={[whole, event, formatReading(date, strings)].filter(Boolean).join('\n')}
        onClick={() => revealer.reveal(keyOf(date), placesOf(date))}
      >
        <span class="when">
          <time datetime={date.from}>
            <Unsure date={date}>{formatBriefly(date, article.published ?? now, strings)}</Unsure>
          </time>
        </span>{' '}
        <span class="event" lang={article.lang} dir="auto">
          {distance && (
            <span class="distance" lang={strings.locale}>
              {distance} ·{' '}
            </span>
          )}
          {event}
        </span>
      </button>
      {date.from > now && <IcsLink date={date} article={article} label={whole} />}
      <FixButton what={{ kind: 'date', date }} name={whole} current={revealer.place?.key === keyOf(date)} />
    </li>
  );
}

export function When({ article, dates, revealer, now = today() }: WhenProps) {
  const { t } = useStrings();
  const first = firstDates(dates, now);
  return (
    <Section name="when" title={t('brief.when')}>
      {dates.length === 0 ? (
        <p class="none">{t('brief.noDates')}</p>
      ) : (
        <>
          <Strip article={article} dates={dates} first={first} revealer={revealer} now={now} />
          <ol class="clauses">
            {first.map((date, at) => (
              <Clause
                key={keyOf(date)}
                date={date}
                article={article}
                revealer={revealer}
                now={now}
                isNext={at === 0 && date.to >= now}
              />
            ))}
          </ol>
        </>
      )}
    </Section>
  );
}
