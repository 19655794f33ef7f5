// What the page says about itself: metadata, structured data, headline, kicker, language, dates, byline.

import { creditsOf } from './authors.ts';
import { baseOf, canonicalUrl } from './canonical.ts';
import type { Facts } from './draft.ts';
import { headlineOf } from './headline.ts';
import { articleObject, text as plain, readJsonLd } from './jsonld.ts';
import { kickerOf, labelsAbove } from './kicker.ts';
import { languageOf } from './lang.ts';
import { first, readMeta } from './meta.ts';
import type { Page } from './page.ts';
import { datesOf } from './published.ts';

export function factsOf(page: Page): Facts {
  const { url: address } = page.record;
  const meta = readMeta(page.record);
  const objects = readJsonLd(page.record.data);
  const structured = articleObject(objects, address);
  const { title, headline, kicker: inside } = headlineOf(page, meta, structured);
  const description =
    first(meta, 'og:description', 'description', 'twitter:description') ?? plain(structured?.description);
  const url = canonicalUrl(page.record);
  const kicker = kickerOf(page, headline, inside, { url, meta, objects, structured });
  const lang = languageOf(page, meta, structured);
  return {
    url,
    base: baseOf(page.record),
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
