// Who is no actor though named: agencies, the publisher itself, the authors.
import { NEWS_AGENCIES, PICTURE_AGENCIES } from '../language/agencies.ts';
import type { Article } from '../types.ts';
import type { Cluster } from './cluster.ts';
import { nameKey } from './names.ts';

const AGENCIES = new Set([...Object.values(NEWS_AGENCIES).flat(), ...PICTURE_AGENCIES]);
const AGENCY_KEYS = new Set([...AGENCIES].map(nameKey));

/** Whether a cluster, which goes by these names in their base form, is one of those who tell the story. */
export function tellers(article: Article): (cluster: Cluster, names: string[]) => boolean {
  const authors = new Set(article.authors.map(nameKey));
  const agencies = new Set(article.agencies);
  const publisher = bare(
    article.site
      .split('.')
      .at(-2)
      ?.replace(/^the(?=.{4})/, '') ?? '',
  );
  return ({ type }, names) =>
    // A person is called Ria, an agency RIA.
    (type !== 'place' && names.some((name) => AGENCIES.has(name) || agencies.has(name))) ||
    names.map(nameKey).some((key) => {
      if (type === 'organisation' && AGENCY_KEYS.has(key)) return true;
      return type === 'person' ? authors.has(key) : type === 'organisation' && bare(key) === publisher;
    });
}

/** "Der Spiegel", "F.A.Z." as they stand in an address. */
function bare(name: string): string {
  return name.replace(/^(?:der|die|das|the) /, '').replace(/[^\p{L}\d]/gu, '');
}
