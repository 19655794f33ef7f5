// The story's picture, as an address for a preview.

import { absolute } from '../address.ts';
import type { Facts } from './draft.ts';
import { isObject } from './jsonld.ts';
import { first } from './meta.ts';

export function imageOf(facts: Facts): string | undefined {
  const stated = facts.structured?.image;
  const object = Array.isArray(stated) ? stated[0] : stated;
  const address =
    first(facts.meta, 'og:image', 'og:image:url', 'twitter:image') ?? (isObject(object) ? object.url : object);
  return typeof address === 'string' ? absolute(address, facts.base) : undefined;
}
