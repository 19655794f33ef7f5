// When the story appeared: JSON-LD, meta, <time>, the address, a date line near the headline, in that order of trust.

import { siteOf } from './address.ts';
import { findDate, isoDate } from './date-text.ts';
import type { Facts } from './draft.ts';
import { text as plain } from './jsonld.ts';
import { namesOf } from './names.ts';
import type { Page } from './page.ts';

const META_PUBLISHED = [
  'article:published_time',
  'og:article:published_time',
  'og:published_time',
  'datepublished',
  'date',
  'dc.date',
  'dc.date.issued',
  'dcterms.date',
  'dcterms.created',
  'dcterms.issued',
  'dc.date.created',
  'publishdate',
  'publish-date',
  'pubdate',
  'publication_date',
  'publication-date',
  'parsely-pub-date',
  'sailthru.date',
  'cxenseparse:recs:publishtime',
  'last-modified-date',
  'article.published',
  'published_at',
  'publish_date',
  'rnews:datepublished',
  'article_date_original',
  'originalpublicationdate',
  'citation_publication_date',
  'datecreated',
  'bt:pubdate',
  'prism.publicationdate',
  'release_date',
  'article:published',
  'shareaholic:article_published_time',
];
const META_MODIFIED = [
  'article:modified_time',
  'og:updated_time',
  'datemodified',
  'last-modified',
  'lastmod',
  'dcterms.modified',
  'dc.date.modified',
];
const URL_DAY = /\/((?:19|20)\d\d)[/-]?(0[1-9]|1[0-2])[/-]?([0-2]\d|3[01])(?=[/_-]|\D|$)/;
const UPDATED = /aktualisier|updated?|geändert|modifi|zuletzt|stand:/i;
const PUBLISHED = /veröffentlich|publish|erschienen|posted|erstellt|vom |datum|created/i;
const DATE_NAME = /\b(?:date|datum|time|zeit|published?|pubdate|timestamp|dateline|posted|byline|meta|entry date)\b/;

export interface Dates {
  published?: string;
  modified?: string;
}

export function datesOf(page: Page, facts: Facts): Dates {
  const american = readsMonthFirst(facts);
  const read = (value: string | undefined) => (value ? isoDate(value, american) : undefined);
  const metaDate = (names: readonly string[]) => {
    for (const name of names) for (const value of facts.meta.get(name) ?? []) if (read(value)) return read(value);
    return undefined;
  };
  const stated = [...facts.objects.filter((object) => object === facts.structured)].map((object) => ({
    published: read(plain(object.datePublished)) ?? read(plain(object.dateCreated)),
    modified: read(plain(object.dateModified)),
  }))[0];

  const modified = stated?.modified ?? metaDate(META_MODIFIED);
  const shown = shownDate(page, facts, american);
  const inAddress = addressDate(facts.url);
  const published =
    stated?.published ??
    metaDate(META_PUBLISHED) ??
    shown?.time ??
    precise(inAddress, shown?.text) ??
    shown?.text ??
    inAddress ??
    modified;
  return { ...(published && { published }), ...(modified && modified !== published && { modified }) };
}

/** The day in the address, with the time that the page shows beside the same day. */
function precise(address: string | undefined, shown: string | undefined): string | undefined {
  return address && shown?.startsWith(address) ? shown : address;
}

function addressDate(url: string): string | undefined {
  const match = URL_DAY.exec(url);
  return match ? isoDate(`${match[1]}-${match[2]}-${match[3]}`) : undefined;
}

/** Whether 04/12/2025 is meant as the twelfth of April: English pages outside the countries that put the day first. */
export function readsMonthFirst(facts: Facts): boolean {
  return facts.lang === 'en' && !/\.(?:uk|au|ie|nz|in|za|eu|de|at|ch|sg|my|ng|ke)$/.test(siteOf(facts.url));
}

/** The best date that the page shows: in `<time>` elements, and in lines near the headline. */
function shownDate(page: Page, facts: Facts, american: boolean): { time?: string; text?: string } {
  const anchor = facts.headline?.index ?? 0;
  const result: { time?: string; text?: string } = {};

  let bestTime = -99;
  const lineOf = new Map<Node, number>();
  for (const line of page.lines.slice(Math.max(0, anchor - 12), anchor + 60))
    for (const node of line.nodes) if (node) lineOf.set(node, line.index);
  let count = 0;
  for (const time of page.document.getElementsByTagName('time')) {
    if (++count > 40) break;
    const value = time.getAttribute('datetime') || (time.textContent ?? '');
    const iso = isoDate(value.trim(), american);
    if (!iso) continue;
    const at = lineOf.get(time.firstChild ?? time);
    const around = `${namesOf(time)} ${time.getAttribute('itemprop') ?? ''} ${time.hasAttribute('pubdate') ? 'published' : ''} ${time.parentElement?.textContent?.slice(0, 80) ?? ''}`;
    const score =
      (at === undefined ? -3 : at >= anchor ? 1 - (at - anchor) / 40 : 0.5) +
      (PUBLISHED.test(around) ? 1 : 0) -
      (UPDATED.test(around) ? 0.8 : 0) -
      count / 50;
    if (score > bestTime) {
      bestTime = score;
      result.time = iso;
    }
  }
  if (bestTime < -2.5 && count > 3) delete result.time;

  let bestText = 0;
  for (const line of page.lines.slice(Math.max(0, anchor - 8), anchor + 40)) {
    const { text } = line;
    if (text.length > 300) continue;
    const found = findDate(text, american);
    if (!found) continue;
    const distance = line.index - anchor;
    const rest = text.length - (found.end - found.start);
    const score =
      3 -
      Math.abs(distance) / (distance < 0 ? 4 : 8) -
      Math.min(rest, 120) / 40 +
      (found.iso.length > 10 ? 0.5 : 0) +
      (DATE_NAME.test(namesOf(line.box.element)) ? 1 : 0) +
      (PUBLISHED.test(text) ? 0.7 : 0) -
      (UPDATED.test(text) ? 0.3 : 0) -
      line.linked;
    if (score > bestText) {
      bestText = score;
      result.text = found.iso;
    }
  }
  return result;
}
