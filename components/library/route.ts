// Where the reader is in the library, as the hash of its address: links are plain links, and the back button works.
import { percentEncoded } from '../percent.ts';

export interface Filters {
  /** What is searched for; empty lists everything. */
  q: string;
  site: string;
  lang: string;
  /** An actor's key. */
  actor: string;
  /** How many days back the last reading may lie; 0 is any time. */
  days: number;
  starred: boolean;
}

export type Route =
  | ({ view: 'articles' } & Filters)
  /** `fix`: with the question what is wrong with an actor (its key) or a date (its EDTF). */
  | { view: 'article'; id: number; fix?: string }
  | { view: 'stories' }
  | { view: 'story'; id: number }
  | { view: 'actors'; q: string }
  | { view: 'actor'; key: string }
  | { view: 'backup' }
  | { view: 'bin' };

export const NO_FILTERS: Filters = { q: '', site: '', lang: '', actor: '', days: 0, starred: false };

const DAYS = [0, 1, 7, 30, 365];

/** Whatever the hash is, some view answers to it: the list of articles at last. */
export function parseRoute(hash: string): Route {
  const [path = '', query = ''] = hash.replace(/^#\/?/, '').split('?', 2);
  const [view, rest = ''] = path.split('/', 2);
  const id = Number(rest);
  const given = new URLSearchParams(query);
  if (view === 'story' && Number.isInteger(id) && id > 0) return { view, id };
  if (view === 'article' && Number.isInteger(id) && id > 0) {
    const fix = given.get('fix');
    return { view, id, ...(fix ? { fix } : {}) };
  }
  if (view === 'stories' || view === 'backup' || view === 'bin') return { view };
  if (view === 'actor' && rest) return { view, key: decoded(rest) };
  if (view === 'actors') return { view, q: given.get('q') ?? '' };
  const days = Number(given.get('days'));
  return {
    view: 'articles',
    q: given.get('q') ?? '',
    site: given.get('site') ?? '',
    lang: given.get('lang') ?? '',
    actor: given.get('actor') ?? '',
    days: DAYS.includes(days) ? days : 0,
    starred: given.has('starred'),
  };
}

export function hashOf(route: Route): string {
  switch (route.view) {
    case 'article':
      return `#/article/${route.id}${route.fix ? `?${new URLSearchParams({ fix: route.fix })}` : ''}`;
    case 'story':
      return `#/story/${route.id}`;
    case 'actor':
      return `#/actor/${percentEncoded(route.key)}`;
    case 'actors':
      return route.q ? `#/actors?${new URLSearchParams({ q: route.q })}` : '#/actors';
    case 'stories':
    case 'backup':
    case 'bin':
      return `#/${route.view}`;
    case 'articles': {
      const { q, site, lang, actor, days, starred } = route;
      const set = Object.entries({
        q,
        site,
        lang,
        actor,
        days: days ? String(days) : '',
        starred: starred ? '1' : '',
      }).filter(([, value]) => value);
      const query = new URLSearchParams(set).toString();
      return query ? `#/articles?${query}` : '#/articles';
    }
  }
}

export const isFiltered = ({ q, ...filters }: Filters): boolean =>
  Boolean(filters.site || filters.lang || filters.actor || filters.days || filters.starred);

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
