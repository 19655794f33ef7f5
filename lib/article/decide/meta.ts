// The page's <meta> elements, by name.

import type { PageRecord } from '../record.ts';
import { fold } from '../text.ts';
import { decode } from './jsonld.ts';

/** Lower-cased name, property or itemprop → the contents in order, folded, empty ones left out. */
export type Meta = ReadonlyMap<string, readonly string[]>;

export function readMeta(record: PageRecord): Meta {
  const meta = new Map<string, string[]>();
  for (const element of record.meta) {
    const content = fold(decode(element.content));
    if (content === '') continue;
    for (const name of element.names.map((one) => one.toLowerCase())) {
      const known = meta.get(name);
      if (known) known.push(content);
      else meta.set(name, [content]);
    }
  }
  return meta;
}

/** The first content of the first of these names that the page has. */
export function first(meta: Meta, ...names: string[]): string | undefined {
  for (const name of names) {
    const content = meta.get(name)?.[0];
    if (content) return content;
  }
  return undefined;
}
