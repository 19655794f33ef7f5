// The dates of a story along a line: a dot is a day, a bar a longer stretch, the tick the day of publication. In order, not to scale.
import type { Article, KeyDate } from '../../lib/types.ts';
import { formatBriefly, formatKeyDate, formatShortDay, sideOf } from '../calendar.ts';
import { textAt } from '../passage.ts';
import { useRoving } from '../roving.ts';
import { useStrings } from '../strings.tsx';
import { byTime, keyOf, placesOf } from './key-date.ts';
import type { Revealer } from './reveal.ts';

/** More would touch each other. */
const SHOWN = 9;

interface StripProps {
  article: Article;
  dates: KeyDate[];
  /** Those that have their line below. */
  first: KeyDate[];
  revealer: Revealer;
  now: string;
}

/** Which of `count` marks have room for their words: all of a few, else the ends and the tick, where they do not touch. */
function hasLabel(at: number, tick: number, count: number): boolean {
  if (count <= 4 || at === tick) return true;
  return (at === 0 || at === count - 1) && Math.abs(at - tick) > 1;
}

export function Strip({ article, dates, first, revealer, now }: StripProps) {
  const strings = useStrings();
  const { published } = article;
  const near = published ?? now;
  const shown = [...new Set([...first, ...dates])].slice(0, SHOWN).toSorted(byTime);
  const past = shown.filter((date) => sideOf(date, published) === 'before');
  const future = shown.filter((date) => !past.includes(date));
  const roving = useRoving(shown.length);
  const tick = past.length;
  const count = shown.length + 1;

  const mark = (date: KeyDate, at: number, slot: number) => {
    const label = formatBriefly(date, near, strings);
    return (
      <li key={keyOf(date)} class={date.from === date.to ? 'day' : 'period'}>
        <button
          type="button"
          class={first.includes(date) ? 'dot first' : 'dot'}
          aria-current={revealer.place?.key === keyOf(date)}
          aria-label={`${formatKeyDate(date, strings)}: ${textAt(article, date.sentence)}`}
          title={formatKeyDate(date, strings)}
          onClick={() => revealer.reveal(keyOf(date), placesOf(date))}
          {...roving.item(at)}
        />
        {hasLabel(slot, tick, count) && (
          <span class="label" aria-hidden="true">
            {label}
          </span>
        )}
      </li>
    );
  };
  return (
    <ol class="strip" aria-label={strings.t('brief.strip')} {...roving.group}>
      {past.map((date, at) => mark(date, at, at))}
      <li class="tick">
        {published && (
          <span class="label">
            <span class="hidden">{strings.t('brief.published')} </span>
            {formatShortDay(published, now, strings)}
          </span>
        )}
      </li>
      {future.map((date, at) => mark(date, tick + at, tick + 1 + at))}
    </ol>
  );
}
