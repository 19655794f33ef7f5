// The language of the story: what the page declares, checked against its commonest words.

import type { JsonObject } from './jsonld.ts';
import { text as plain } from './jsonld.ts';
import { first, type Meta } from './meta.ts';
import type { Page } from './page.ts';

const GERMAN = new Set(
  'der die das und ist nicht ein eine mit auf für von dem den des zu im sich auch wird wurde'.split(' '),
);
const ENGLISH = new Set('the of and to in is that for it with was on as at by from has have his not are'.split(' '));
const SAMPLE = 4_000;

/** BCP 47 primary subtag, `und` if neither the page nor its words tell. */
export function languageOf(page: Page, meta: Meta, structured: JsonObject | undefined): string {
  const declared = [
    page.record.lang ?? '',
    plain(structured?.inLanguage),
    first(meta, 'og:locale', 'content-language', 'language', 'dc.language') ?? '',
  ].map((tag) => /^\s*([a-z]{2,3})(?:[_-]|\s*$)/i.exec(tag)?.[1]?.toLowerCase());
  const stated = declared.find((tag) => tag !== undefined);
  const read = commonWords(page);
  // Templates often declare English over a German text; the words decide between the two.
  if (read && (stated === undefined || stated === 'en' || stated === 'de')) return read;
  return stated ?? 'und';
}

function commonWords(page: Page): string | undefined {
  let sample = '';
  for (const line of page.lines) {
    if (line.text.length > 80) sample += ` ${line.text}`;
    if (sample.length > SAMPLE) break;
  }
  let german = 0;
  let english = 0;
  const all = sample.toLowerCase().split(/[^\p{L}]+/u);
  for (const word of all) {
    if (GERMAN.has(word)) german++;
    else if (ENGLISH.has(word)) english++;
  }
  if (Math.max(german, english) < 5 || Math.max(german, english) < all.length * 0.08) return undefined;
  return german > 2 * english ? 'de' : english > 2 * german ? 'en' : undefined;
}
