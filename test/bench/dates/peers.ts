// Other readers of dates, each made to give TIMEX3 values as well as its results allow.
import { createRequire } from 'node:module';
import { isoWeek, pad, toDay } from '../../../lib/dates/calendar.ts';
import { findDates } from '../../../lib/dates/index.ts';
import type { Timex } from './score.ts';

export interface Reader {
  name: string;
  /** `undefined` for a language that it does not read. */
  read: (text: string, lang: string, published: string) => Timex[] | undefined;
}

const require = createRequire(import.meta.url);

export const lede: Reader = {
  name: 'Lede',
  read: (text, lang, published) =>
    findDates(text, { lang, published }).map(({ start, end, timex }) => ({ start, end, value: timex })),
};

interface ChronoResult {
  index: number;
  text: string;
  start: { get(component: string): number | null; isCertain(component: string): boolean };
}

function chrono(): Reader {
  const languages = require('chrono-node') as Record<
    string,
    { parse(text: string, reference: Date): ChronoResult[] } | undefined
  >;
  return {
    name: 'chrono-node',
    read: (text, lang, published) =>
      languages[lang]?.parse(text, localNoon(published)).map(({ index, text: words, start }) => ({
        start: index,
        end: index + words.length,
        value: chronoValue(start),
      })),
  };
}

function chronoValue(start: ChronoResult['start']): string {
  const year = pad(start.get('year') ?? 0, 4);
  const certain = (component: string) => start.isCertain(component);
  if (!certain('day') && !certain('weekday') && !certain('hour')) {
    if (certain('month')) return `${year}-${pad(start.get('month') ?? 0)}`;
    if (certain('year')) return year;
  }
  const day = `${year}-${pad(start.get('month') ?? 0)}-${pad(start.get('day') ?? 0)}`;
  return certain('hour') ? `${day}T${pad(start.get('hour') ?? 0)}:${pad(start.get('minute') ?? 0)}` : day;
}

interface CompromiseDate {
  offset: { start: number; length: number };
  dates: { start: string | null; unit?: string };
}

function compromise(): Reader {
  const nlp = require('compromise') as {
    (text: string): { dates(options: object): { json(options: object): CompromiseDate[] } };
    plugin(plugin: unknown): void;
  };
  const plugin = require('compromise-dates') as { default?: unknown };
  nlp.plugin(plugin.default ?? plugin);
  return {
    name: 'compromise-dates',
    read: (text, lang, published) =>
      lang !== 'en'
        ? undefined
        : nlp(text)
            .dates({ today: published.slice(0, 10), timezone: 'UTC' })
            .json({ offset: true })
            .map(({ offset, dates }) => ({
              start: offset.start,
              end: offset.start + offset.length,
              value: compromiseValue(dates),
            })),
  };
}

function compromiseValue({ start, unit }: CompromiseDate['dates']): string {
  if (!start) return '';
  const [y = 0, m = 1, d = 1] = start.slice(0, 10).split('-').map(Number);
  if (unit === 'year') return start.slice(0, 4);
  if (unit === 'month') return start.slice(0, 7);
  if (unit === 'quarter') return `${y}-Q${Math.ceil(m / 3)}`;
  if (unit === 'decade') return start.slice(0, 3);
  if (unit === 'week' || unit === 'weekend') {
    const week = isoWeek(toDay(y, m, d));
    return `${week.y}-W${pad(week.w)}${unit === 'weekend' ? '-WE' : ''}`;
  }
  return unit === 'hour' || unit === 'minute' ? start.slice(0, 16) : start.slice(0, 10);
}

interface RecognizersResult {
  start: number;
  end: number;
  resolution: { values: { timex?: string; type?: string; value?: string }[] } | null;
}

function recognizers(): Reader {
  const { recognizeDateTime } = require('@microsoft/recognizers-text-date-time') as {
    recognizeDateTime(text: string, culture: string, options: undefined, reference: Date): RecognizersResult[];
  };
  const cultures: Record<string, string> = { en: 'en-us', es: 'es-es' };
  return {
    name: 'recognizers-text',
    read: (text, lang, published) => {
      const culture = cultures[lang];
      if (!culture) return undefined;
      return recognizeDateTime(text, culture, undefined, localNoon(published)).map(({ start, end, resolution }) => {
        const { type, value = '', timex = '' } = resolution?.values[0] ?? {};
        return {
          start,
          end: end + 1,
          value: type === 'date' ? value : type === 'datetime' ? value.slice(0, 16).replace(' ', 'T') : timex,
        };
      });
    },
  };
}

/** The peers reckon in local time: noon of the day stated keeps them on it. */
function localNoon(published: string): Date {
  const [y = 1970, m = 1, d = 1] = published.slice(0, 10).split('-').map(Number);
  return new Date(y, m - 1, d, 12);
}

export function peers(): Reader[] {
  return [chrono(), compromise(), recognizers()];
}
