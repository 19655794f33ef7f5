// What the document says about itself beside its text, as it stands: meta elements, addresses, JSON-LD, dates in scripts.

import { BEYOND, BOUNDS, type MetaRecord, type PageRecord } from '../record.ts';
import { type Dom, own } from './dom.ts';

const NAMES = ['name', 'property', 'itemprop', 'http-equiv'];
/** `"name": "2026-03-01T…"` in any data that a script carries. */
const DATE = /["']([A-Za-z_-]{2,40})["']\s*:\s*["'](\d{4}-\d\d-\d\d[T \d:.Z+-]{0,20})["']/g;

export type Head = Pick<PageRecord, 'lang' | 'title' | 'meta' | 'base' | 'canonical' | 'data' | 'dates' | 'unscripted'>;

/** Reads the document's head, and what stands of it elsewhere. */
export function readHead(dom: Dom, document: Document): Head {
  const root = dom.root(document);
  const lang = root && dom.attribute(root, 'lang')?.slice(0, 40).toWellFormed();
  const base = hrefs(dom, document, 'base')[0];
  const canonical = hrefs(dom, document, 'link', 'canonical')[0];
  return {
    ...(lang && { lang }),
    title: bounded(own(document, 'title')),
    meta: readMeta(dom, document),
    ...(base && { base }),
    ...(canonical && { canonical }),
    ...readScripts(dom, document),
    ...readUnscripted(dom, document),
  };
}

function readMeta(dom: Dom, document: Document): MetaRecord[] {
  const meta: MetaRecord[] = [];
  for (const element of dom.byTag(document, 'meta')) {
    const content = dom.attribute(element, 'content') ?? dom.attribute(element, 'datetime');
    const names = NAMES.flatMap((name) => dom.attribute(element, name)?.trim().slice(0, 200) || []);
    if (!content || names.length === 0) continue;
    if (meta.push({ names, content: bounded(content) }) >= BOUNDS.meta) break;
  }
  return meta;
}

function hrefs(dom: Dom, document: Document, tag: string, relation?: string): string[] {
  return [...dom.byTag(document, tag)].flatMap((element) => {
    if (relation && dom.attribute(element, 'rel')?.toLowerCase() !== relation) return [];
    const href = dom.attribute(element, 'href')?.trim();
    return href && href.length <= BOUNDS.address ? [href] : [];
  });
}

function readScripts(dom: Dom, document: Document): Pick<PageRecord, 'data' | 'dates'> {
  const data: string[] = [];
  const dates = new Map<string, string>();
  let room = BOUNDS.data;
  let searched = 0;
  for (const script of dom.byTag(document, 'script')) {
    const source = dom.text(script);
    searched += source.length;
    if (/ld\+json/i.test(dom.attribute(script, 'type') ?? '') && source.length <= room) {
      room -= source.length;
      data.push(source.toWellFormed());
    }
    if (searched > BOUNDS.scripts) continue;
    for (const [, name = '', value = ''] of source.matchAll(DATE)) {
      if (dates.size >= BOUNDS.dates) break;
      if (!dates.has(name)) dates.set(name, value);
    }
  }
  return { data, dates: [...dates] };
}

/** Where scripts run, what a noscript holds is its text, mark-up and all. */
function readUnscripted(dom: Dom, document: Document): Pick<PageRecord, 'unscripted'> {
  const unscripted: string[] = [];
  let room: number = BEYOND.unscripted;
  for (const element of dom.byTag(document, 'noscript')) {
    const source = own<string>(element, 'innerHTML')?.toWellFormed() ?? '';
    if (source.length < BEYOND.unscriptedLeast || source.length > room) continue;
    room -= source.length;
    unscripted.push(source);
  }
  return unscripted.length > 0 ? { unscripted } : {};
}

function bounded(text: unknown): string {
  return typeof text === 'string' ? text.slice(0, BOUNDS.content).toWellFormed() : '';
}
