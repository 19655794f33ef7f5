// Structured data (schema.org in JSON-LD): the one object that describes this page's article.

import { fold } from '../text.ts';

export type JsonObject = { readonly [name: string]: unknown };

const MAX_OBJECTS = 5_000;

const ARTICLE_TYPE = /(?:Article|BlogPosting|Reportage|LiveBlog|Report|Review|Recipe|NewsStory)$/;
const PAGE_TYPE = /^(?:WebPage|ItemPage|(?:Video|Audio)Object|PodcastEpisode|\w+Gallery)$/;

/** All objects in the page's JSON-LD scripts, in order. Broken scripts are passed over. */
export function readJsonLd(scripts: readonly string[]): JsonObject[] {
  const objects: JsonObject[] = [];
  for (const source of scripts) collect(parse(source), objects);
  return objects;
}

/** The object that describes the article: one with the most that we need, articles before mere pages. */
export function articleObject(objects: readonly JsonObject[], url: string): JsonObject | undefined {
  let best: JsonObject | undefined;
  let bestScore = 0;
  for (const object of objects) {
    const types = typesOf(object);
    const score =
      (types.some((type) => ARTICLE_TYPE.test(type)) ? 8 : types.some((type) => PAGE_TYPE.test(type)) ? 1 : -99) +
      (object.headline ? 2 : 0) +
      (object.datePublished ? 2 : 0) +
      (object.articleBody ? 2 : 0) +
      (object.author ? 1 : 0) +
      (samePage(object, url) ? 4 : 0);
    if (score > bestScore) {
      best = object;
      bestScore = score;
    }
  }
  return best;
}

/** A value as an array: absent is empty, a single one is wrapped. */
export function list(value: unknown): unknown[] {
  return Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
}

/** The names of an object's types. */
export function typesOf(object: JsonObject | undefined): string[] {
  return list(object?.['@type']).filter((type) => typeof type === 'string');
}

/** A value as folded text, entities decoded; empty if it is not text. */
export function text(value: unknown): string {
  const first = Array.isArray(value) ? value[0] : value;
  return typeof first === 'string' ? fold(decode(first)) : '';
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

/** Metadata often carries entities that were escaped once too often. */
export function decode(value: string): string {
  return value.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,6}));/gi, (whole, decimal, hexadecimal, name) => {
    if (name) return NAMED[String(name).toLowerCase()] ?? whole;
    const code = decimal ? Number(decimal) : Number.parseInt(hexadecimal, 16);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
  });
}

function samePage(object: JsonObject, url: string): boolean {
  const main = object.mainEntityOfPage;
  const named = [object.url, object['@id'], main, isObject(main) ? main['@id'] : undefined];
  return named.some((name) => typeof name === 'string' && path(name) === path(url) && path(url).length > 1);
}

function path(address: string): string {
  return address
    .replace(/^https?:\/\/[^/]*/, '')
    .replace(/[?#].*$/, '')
    .replace(/\/$/, '');
}

function parse(source: string): unknown {
  const bare = source
    .trim()
    .replace(/^(?:<!--|\/\*<!\[CDATA\[\*\/|<!\[CDATA\[)/, '')
    .replace(/;$/, '')
    .replace(/(?:-->|\/\*\]\]>\*\/|\]\]>)$/, '');
  try {
    return JSON.parse(bare);
  } catch {
    try {
      // Raw line breaks inside strings are the commonest fault.
      return JSON.parse(bare.replace(/[\t\n\r]+/g, ' '));
    } catch {
      return undefined;
    }
  }
}

function collect(value: unknown, into: JsonObject[], depth = 0): void {
  if (depth > 6 || into.length >= MAX_OBJECTS) return;
  for (const item of list(value)) {
    if (!isObject(item)) continue;
    if (item['@type']) into.push(item);
    for (const name of ['@graph', 'mainEntity', 'mainEntityOfPage', 'hasPart', 'itemListElement', 'item']) {
      if (typeof item[name] === 'object') collect(item[name], into, depth + 1);
    }
  }
}
