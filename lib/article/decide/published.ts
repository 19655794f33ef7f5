// When the story appeared: JSON-LD, meta, <time>, the address, a date line near the headline, in that order of trust.

import { siteOf } from '../../address.ts';
import { findDate, isoDate } from './date-text.ts';
import type { Facts } from './draft.ts';
import { text as plain } from './jsonld.ts';
import type { Meta } from './meta.ts';
import { type Page, spaced, textIn } from './page.ts';

/** Names of meta elements for the publication and for changes, most trusted first, separators left out. */
const META_PUBLISHED = [
  /(?:^|article)publishedtime$/,
  /^(?:datepublished|date|dcdate|(?:dc|dcterms)(?:date)?(?:issued|created))$/,
  /pub(?:lish|lication)?(?:ed)?(?:date|time|at)$|date(?:published|issued|posted|original)?$/,
  /publ|creat|upload|issued|releas|date|time/,
];
const META_CREATED = [/datecreated$/];
const META_MODIFIED = [/modif|lastmod|updatedtime/];
const NO_DATE = /expir|modif|updated|lastmod|event|end|valid/;
const SCRIPT_DATE =
  /^(?:datePublished|date_published|publishedAt|published_at|publishDate|publish_date|publicationDate|publication_date|pubDate|firstPublished|createdAt|created_at)$/;
const MAX_TIMES = 40;
/** So many characters around a date tell what it is the date of. */
const AROUND = 80;
const HOUR = 3_600_000;
/** How many hours the clocks of the world are ahead of UTC. */
const OFFSETS = { least: -11, most: 14 };
const URL_MONTH = /\/((?:19|20)\d\d)\/([a-z]{3,9})\/(\d\d?)(?=\/)/i;
const URL_DAY = /\/((?:19|20)\d\d)[/-]?(0[1-9]|1[0-2])[/-]?([0-2]\d|3[01])(?=[/_-]|\D|$)/;
const UPDATED = /aktualisier|updated?|geändert|modifi|zuletzt|stand:/i;
const PUBLISHED = /veröffentlich|publish|erschienen|posted|erstellt|vom |datum|created/i;
const DATE_NAME = /\b(?:date|datum|time|zeit|published?|pubdate|timestamp|dateline|posted|byline|meta|entry date)\b/;

export interface Dates {
  published?: string;
  modified?: string;
}

/** What is known before the dates are read. */
type Known = Pick<Facts, 'url' | 'meta' | 'structured' | 'lang'>;

/** @param anchor index of the line near which the page shows its date: the headline, or the first line of the text. */
export function datesOf(page: Page, facts: Known, anchor: number): Dates {
  const american = readsMonthFirst(facts);
  const read = (value: string | undefined) => (value ? isoDate(value, american) : undefined);
  const stated = facts.structured;
  const modified = read(plain(stated?.dateModified)) ?? metaDate(facts.meta, META_MODIFIED, read);
  const shown = shownDates(page, anchor, american);
  const inAddress = addressDay(facts.url);
  const told =
    read(plain(stated?.datePublished)) ??
    metaDate(facts.meta, META_PUBLISHED.slice(0, -1), read, NO_DATE) ??
    created(read(plain(stated?.dateCreated)) ?? metaDate(facts.meta, META_CREATED, read, NO_DATE), shown) ??
    [shown.time, shown.text].find((date) => inAddress && date?.startsWith(inAddress)) ??
    inAddress ??
    shown.time ??
    shown.text ??
    scriptDate(page, read) ??
    metaDate(facts.meta, META_PUBLISHED, read, NO_DATE) ??
    modified ??
    noteOfChange(page, american);
  const others = [
    shown.time,
    read(plain(stated?.dateModified)),
    ...(facts.meta.get('article:published_time') ?? []).map(read),
  ];
  const published = inLocalTime(told, others, inAddress ?? (facts.lang === 'de' ? dayFromMidnight(told) : undefined));
  return { ...(published && { published }), ...(modified && modified !== published && { modified }) };
}

/** When the page was made; where it shows an earlier day under its headline, the server made it only now. */
function created(stated: string | undefined, { time, text }: { time?: string; text?: string }): string | undefined {
  const shown = time ?? text;
  return stated && shown && shown.slice(0, 10) < stated.slice(0, 10) ? shown : stated;
}

/**
 * The same instant with the offset of the newsroom, where the page tells that too: dates count from its wall clock.
 * Where it tells only the day, in the address, and it was that day somewhere, that day: addresses follow the newsroom.
 */
function inLocalTime(
  published: string | undefined,
  others: readonly (string | undefined)[],
  inAddress: string | undefined,
): string | undefined {
  if (!published || !/T.*(?:Z|[+-]00:?00)$/.test(published)) return published;
  const isSame = (other: string) => Math.abs(Date.parse(other) - Date.parse(published)) < 60_000;
  const local = others.find(
    (other) => other !== undefined && /T.*[+-](?!00:?00)\d\d:?\d\d$/.test(other) && isSame(other),
  );
  if (local || !inAddress || published.startsWith(inAddress)) return local ?? published;
  const since = (Date.parse(published) - Date.parse(inAddress)) / HOUR;
  return since + OFFSETS.most >= 0 && since + OFFSETS.least < 24 ? inAddress : published;
}

/** A day that a German newsroom stored as its midnight: 23:00 in UTC the evening before, 22:00 in summer. */
function dayFromMidnight(instant: string | undefined): string | undefined {
  if (!instant?.includes('T2')) return undefined;
  const local = new Date(instant).toLocaleString('sv', { timeZone: 'Europe/Berlin' });
  return local.endsWith(' 00:00:00') ? local.slice(0, 10) : undefined;
}

type Read = (value: string | undefined) => string | undefined;

function metaDate(meta: Meta, patterns: readonly RegExp[], read: Read, not?: RegExp): string | undefined {
  for (const pattern of patterns) {
    for (const [name, values] of meta) {
      const bare = name.replace(/[^a-z]/g, '');
      if (!pattern.test(bare) || not?.test(bare)) continue;
      const date = values.map(read).find((value) => value !== undefined);
      if (date) return date;
    }
  }
  return undefined;
}

/** The date in the data that a page's own scripts carry. */
function scriptDate({ record }: Page, read: Read): string | undefined {
  for (const [name, value] of record.dates) {
    const date = SCRIPT_DATE.test(name) ? read(value) : undefined;
    if (date) return date;
  }
  return undefined;
}

/** “Stand: …”, “Last modified …”: the last such note on the page. */
function noteOfChange(page: Page, american: boolean): string | undefined {
  for (const line of [...page.lines].reverse()) {
    if (line.text.length > 160 || !(UPDATED.test(line.text) || PUBLISHED.test(line.text))) continue;
    const found = findDate(line.text, american);
    if (found) return found.iso;
  }
  return undefined;
}

function addressDay(url: string): string | undefined {
  const match = URL_DAY.exec(url);
  if (match) return isoDate(`${match[1]}-${match[2]}-${match[3]}`);
  const [, year, month, day] = URL_MONTH.exec(url) ?? [];
  return year && isoDate(`${day} ${month} ${year}`);
}

/** Whether 04/12/2025 is meant as the twelfth of April: English pages outside the countries that put the day first. */
export function readsMonthFirst(facts: Pick<Facts, 'lang' | 'url'>): boolean {
  return facts.lang === 'en' && !/\.(?:uk|au|ie|nz|in|za|eu|de|at|ch|sg|my|ng|ke)$/.test(siteOf(facts.url));
}

/** The best date that the page shows: in `<time>` elements, and in lines near the headline; a far element only if no line has one. */
function shownDates(page: Page, anchor: number, american: boolean): { time?: string; text?: string } {
  const time = timeElement(page, anchor, american);
  const text = dateLine(page, anchor, american);
  return { ...(time && (time.isNear || !text) && { time: time.iso }), ...(text && { text }) };
}

function timeElement(page: Page, anchor: number, american: boolean): { iso: string; isNear: boolean } | undefined {
  let best: { iso: string; isNear: boolean } | undefined;
  let bestScore = -2.5;
  const elements = page.elements.filter(({ tag }) => tag === 'time').slice(0, MAX_TIMES);
  elements.forEach((element, order) => {
    const value = element.read.datetime || textIn(page, element, AROUND);
    const iso = isoDate(value.trim(), american);
    if (!iso) return;
    const isNearby = element.end > element.first && element.first >= anchor - 12 && element.first < anchor + 60;
    const at = isNearby ? element.first : undefined;
    const around = [
      element.names,
      element.read.itemprop ?? '',
      element.read.pubdate === undefined ? '' : 'published',
      element.around ? textIn(page, element.around, AROUND).slice(0, AROUND) : '',
    ].join(' ');
    const near = at === undefined ? -3 : at >= anchor ? 1 - (at - anchor) / 40 : 0.5;
    const score = near + (PUBLISHED.test(around) ? 1 : 0) - (UPDATED.test(around) ? 0.8 : 0) - order / 50;
    if (score > bestScore || (best === undefined && elements.length <= 3)) {
      bestScore = score;
      best = { iso, isNear: at !== undefined && at < anchor + 15 };
    }
  });
  return best;
}

function dateLine(page: Page, anchor: number, american: boolean): string | undefined {
  let best: string | undefined;
  let bestScore = 0;
  for (const line of page.lines.slice(Math.max(0, anchor - 8), anchor + 40)) {
    const text = spaced(line);
    const found = findDate(text.slice(0, 300), american);
    // In running text only a date in front of it is the story's own.
    if (!found || (text.length > 300 && found.start > 3)) continue;
    const distance = line.index - anchor;
    const rest = Math.min(text.length - (found.end - found.start), found.start <= 3 ? 40 : 100);
    const score =
      3 -
      Math.abs(distance) / (distance < 0 ? 4 : 8) -
      rest / 40 +
      (found.iso.length > 10 ? 0.5 : 0) +
      (DATE_NAME.test(line.box.names) ? 1 : 0) +
      (PUBLISHED.test(text.slice(0, 300)) ? 0.7 : 0) -
      (UPDATED.test(text) ? 0.3 : 0) -
      line.linked;
    if (score > bestScore) {
      bestScore = score;
      best = found.iso;
    }
  }
  return best;
}
