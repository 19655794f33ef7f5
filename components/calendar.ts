// Dates as the reader's language writes them, at their own grain: a summer stays a summer. Calendar days are UTC midnights, so no time zone can shift them.
import type { KeyDate } from '../lib/types.ts';
import type { Strings } from './strings.tsx';

const DAY = 86_400_000;

/** `YYYY-MM-DD` of the reader's own wall clock. */
export const today = (now = new Date()): string =>
  `${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, '0')}-${String(now.getDate()).padStart(2, '0')}`;

const dayAt = (iso: string): Date => new Date(`${iso.slice(0, 10)}T00:00:00Z`);

/** By locale and parts: making one takes longer than all that it writes on a page. */
const formats = new Map<string, Intl.DateTimeFormat>();

function format(locale: string, parts: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale} ${JSON.stringify(parts)}`;
  const known = formats.get(key) ?? new Intl.DateTimeFormat(locale, { ...parts, timeZone: 'UTC' });
  formats.set(key, known);
  return known;
}

const DAY_PARTS = { day: 'numeric', month: 'short', year: 'numeric' } as const;
const SHORT_PARTS = { day: 'numeric', month: 'short' } as const;
const WEEKDAY_PARTS = { weekday: 'short', ...DAY_PARTS } as const;
const TIME = /T(\d\d:\d\d)/;

/**
 * The wall-clock day and time that a page states, nothing converted: `4. Dez. 2025, 02:38`.
 * Undefined if it is no date.
 */
export function formatPublished(iso: string, { locale }: Strings): string | undefined {
  const day = dayAt(iso);
  if (Number.isNaN(day.getTime())) return undefined;
  const time = TIME.exec(iso)?.[1];
  return format(locale, DAY_PARTS).format(day) + (time && time !== '00:00' ? `, ${time}` : '');
}

/** One calendar day with its weekday: `Di., 2. Dez. 2025`. What is no date is given back as it stands. */
export function formatDay(iso: string, { locale }: Strings): string {
  const day = dayAt(iso);
  return Number.isNaN(day.getTime()) ? iso : format(locale, WEEKDAY_PARTS).format(day);
}

const SEASONS = ['winter', 'spring', 'summer', 'autumn'] as const;

/** The season whose middle month lies in the middle of the stretch (December to February is winter). */
function season(from: Date, to: Date): (typeof SEASONS)[number] {
  const middle = new Date((from.getTime() + to.getTime()) / 2).getUTCMonth();
  return SEASONS[Math.floor(((middle + 1) % 12) / 3)] ?? 'winter';
}

/** `2025`, `2010–2012`, and for a winter over New Year `2024/25`. */
function years(from: Date, to: Date, joint: string): string {
  const [first, last] = [from.getUTCFullYear(), to.getUTCFullYear()];
  if (first === last) return String(first);
  return joint === '/' ? `${first}/${String(last).slice(-2)}` : `${first}${joint}${last}`;
}

/**
 * A key date in words: `Di., 2. Dez. 2025`, `29.–30. Nov. 2025`, `Sommer 2024`, `2. Quartal 2025`. Whether it is approximate is not said.
 * What are no days is given back as EDTF.
 */
export function formatKeyDate(date: Pick<KeyDate, 'edtf' | 'from' | 'to' | 'grain'>, strings: Strings): string {
  const { t, locale } = strings;
  const [from, to] = [dayAt(date.from), dayAt(date.to)];
  if (Number.isNaN(from.getTime() + to.getTime())) return date.edtf;
  const year = String(from.getUTCFullYear());
  switch (date.grain) {
    case 'month':
      return format(locale, { month: 'long', year: 'numeric' }).formatRange(from, to);
    case 'quarter':
      return t('date.quarter', [Math.floor(from.getUTCMonth() / 3) + 1, year]);
    case 'season':
      return t(`date.${season(from, to)}`, [years(from, to, '/')]);
    case 'half':
      return t('date.half', [from.getUTCMonth() < 6 ? 1 : 2, year]);
    case 'year':
      return years(from, to, '–');
    case 'decade':
      return t('date.decade', [year]);
    case 'century': {
      const number = Math.floor(to.getUTCFullYear() / 100) + (to.getUTCFullYear() % 100 === 0 ? 0 : 1);
      const rule = new Intl.PluralRules(locale, { type: 'ordinal' }).select(number);
      return t(`date.century.${rule === 'one' || rule === 'two' || rule === 'few' ? rule : 'other'}`, [number]);
    }
    default: {
      if (date.from !== date.to) return format(locale, DAY_PARTS).formatRange(from, to);
      const time = TIME.exec(date.edtf)?.[1];
      return formatDay(date.from, strings) + (time ? `, ${time}` : '');
    }
  }
}

/**
 * A key date as briefly as it can be told beside others: the day without its weekday, and without the year that everybody is in.
 * @param near a day of that year, `YYYY-MM-DD…`.
 */
export function formatBriefly(date: KeyDate, near: string, strings: Strings): string {
  const sameYear = date.from.slice(0, 4) === near.slice(0, 4) && date.to.slice(0, 4) === near.slice(0, 4);
  const parts = sameYear ? SHORT_PARTS : DAY_PARTS;
  const isNamed = ['month', 'quarter', 'season', 'half', 'year', 'decade', 'century'].includes(date.grain);
  if (isNamed) return formatKeyDate(date, strings);
  if (date.from === date.to) return format(strings.locale, parts).format(dayAt(date.from));
  return format(strings.locale, parts).formatRange(dayAt(date.from), dayAt(date.to));
}

/** The day of a moment within the year of `near`: `19. Nov.`, else `19. Nov. 2025`. */
export function formatShortDay(iso: string, near: string, { locale }: Strings): string {
  const parts = iso.slice(0, 4) === near.slice(0, 4) ? SHORT_PARTS : DAY_PARTS;
  return format(locale, parts).format(dayAt(iso));
}

/** How a date was read: `“am Dienstag”, counted from Thu, 4 Dec 2025`. Of briefs stored by earlier versions, what they said. */
export function formatReading({ readFrom, reading = '' }: KeyDate, strings: Strings): string {
  if (!readFrom) return reading;
  const { text, base } = readFrom;
  return base ? strings.t('date.countedFrom', [text, formatDay(base, strings)]) : strings.t('date.read', [text]);
}

/** `in 5 Tagen`, `gestern`: words for a single day within a week of `now` (`YYYY-MM-DD`), else undefined. */
export function formatDistance(date: KeyDate, now: string, { locale }: Strings): string | undefined {
  if (date.from !== date.to) return undefined;
  const days = Math.round((dayAt(date.from).getTime() - dayAt(now).getTime()) / DAY);
  if (!(Math.abs(days) <= 7)) return undefined;
  return new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(days, 'day');
}

/** Before, on or around, and after the day of publication (`YYYY-MM-DD…`); without one, the direction that the text gave. */
export function sideOf(date: KeyDate, published: string | undefined): 'before' | 'after' {
  if (!published) return date.direction === 'past' ? 'before' : 'after';
  return date.to < published.slice(0, 10) ? 'before' : 'after';
}
