// What the page says about itself: metadata, structured data, headline, kicker, language.

import { baseOf, canonicalUrl } from './address.ts';
import { creditsOf } from './authors.ts';
import type { Facts } from './draft.ts';
import { headlineOf } from './headline.ts';
import { articleObject, text as plain, readJsonLd } from './jsonld.ts';
import { kickerOf } from './kicker.ts';
import { languageOf } from './lang.ts';
import { first, readMeta } from './meta.ts';
import type { Page } from './page.ts';

export function readFacts(page: Page, url: string): Facts {
  const meta = readMeta(page.document);
  const objects = readJsonLd(page.document);
  const structured = articleObject(objects, url);
  const { title, headline, kicker: inside } = headlineOf(page, meta, structured);
  const kicker = inside ?? kickerOf(page, headline, meta);
  const description =
    first(meta, 'og:description', 'description', 'twitter:description') ?? plain(structured?.description);
  const stated = { url, meta, structured, ...(headline && { headline }) };
  return {
    ...creditsOf(page, stated),
    url: canonicalUrl(page.document, url),
    base: baseOf(page.document, url),
    meta,
    objects,
    structured,
    lang: languageOf(page, meta, structured),
    title,
    ...(headline && { headline }),
    ...(kicker && { kicker }),
    ...(description && { description }),
  };
}
