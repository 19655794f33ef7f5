// Who is no actor though named: agencies, the publisher itself, the authors.
import type { Article } from '../types.ts';
import type { Cluster } from './cluster.ts';
import { nameKey } from './names.ts';
import { AGENCIES } from './words/agencies.ts';

/** Whether a cluster, which goes by these names in their base form, is one of those who tell the story. */
export function tellers(article: Article): (cluster: Cluster, names: string[]) => boolean {
  const authors = new Set(article.authors.map(nameKey));
  const agencies = new Set([...AGENCIES, ...article.agencies].map(nameKey));
  const publisher = bare(article.site.split('.').at(-2) ?? '');
  return ({ type }, names) =>
    names.map(nameKey).some((key) => {
      if (agencies.has(key)) return type !== 'place';
      return type === 'person' ? authors.has(key) : type === 'organisation' && bare(key) === publisher;
    });
}

/** "Der Spiegel", "F.A.Z." as they stand in an address. */
function bare(name: string): string {
  return name.replace(/^(?:der|die|das|the) /, '').replace(/[^\p{L}\d]/gu, '');
}
