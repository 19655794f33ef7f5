// What the page says about itself: metadata, structured data, headline, kicker, language, dates, byline.

import { baseOf, canonicalUrl } from './address.ts';
import { creditsOf } from './authors.ts';
import type { Facts } from './draft.ts';
import { headlineOf } from './headline.ts';
import { articleObject, text as plain, readJsonLd } from './jsonld.ts';
import { kickerOf, labelsAbove } from './kicker.ts';
import { languageOf } from './lang.ts';
import { first, readMeta } from './meta.ts';
import type { Page } from './page.ts';
import { datesOf } from './published.ts';

export function readFacts(page: Page, address: string): Facts {
  const meta = readMeta(page.document);
  const objects = readJsonLd(page.document);
  const structured = articleObject(objects, address);
  const { title, headline, kicker: inside } = headlineOf(page, meta, structured);
  const kicker = inside ?? kickerOf(page, headline, meta);
  const description =
    first(meta, 'og:description', 'description', 'twitter:description') ?? plain(structured?.description);
  const url = canonicalUrl(page.document, address);
  const lang = languageOf(page, meta, structured);
  return {
    url,
    base: baseOf(page.document, address),
    meta,
    objects,
    structured,
    lang,
    title,
    ...(headline && { headline }),
    ...(kicker && { kicker }),
    labels: labelsAbove(page, headline),
    ...(description && { description }),
    ...creditsOf(page, { url, meta, objects, structured, ...(headline && { headline }) }),
    ...datesOf(page, { url: address, meta, structured, lang }, headline?.index ?? 0),
  };
}
