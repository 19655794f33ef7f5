// What the reader typed, as conditions. Never fails: what is no operator is a word to look for.
import { siteOf } from '../../address.ts';
import { tagWords, wordsOf } from './words.ts';

export interface Query {
  /** Folded words that all must be there; the last one may be the beginning of a word if nothing follows it. */
  words: { key: string; prefix: boolean }[];
  /** Runs of folded words that must stand side by side. */
  phrases: string[][];
  /** Folded words that the name of one actor, or the name of the site, must hold. */
  actors: string[][];
  sites: string[];
  langs: string[];
  /** Folded words with which a tag of the reader's begins. */
  tags: string[];
  /** Days, `YYYY-MM-DD`: published (or read) on the day or later, and earlier than the day. */
  after?: string;
  before?: string;
}

const PART = /(?:(actor|wer|who|site|lang|tag|schlagwort|before|vor|after|nach):)?(?:"([^"]*)"?|(\S+))/giu;
const DAY = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/;

/**
 * Reads a query: `haushalt "wladimir putin" actor:merz site:zeit.de lang:de tag:hafen after:2025-11 before:2025-12-04`.
 * A month or year alone is its first day. An operator without a readable value is looked for as words.
 */
export function parseQuery(text: string): Query {
  const query: Query = { words: [], phrases: [], actors: [], sites: [], langs: [], tags: [] };
  let isUnfinished = false;
  for (const [whole, operator, quoted, bare] of text.matchAll(PART)) {
    const value = (quoted ?? bare ?? '').trim();
    isUnfinished = false;
    if (operator && value && readOperator(query, operator.toLowerCase(), value)) continue;
    const keys = wordsOf(operator ? whole : value).map(({ key }) => key);
    if (quoted !== undefined && keys.length > 1) query.phrases.push(keys);
    else {
      for (const key of keys) query.words.push({ key, prefix: false });
      isUnfinished = keys.length > 0 && /[\p{L}\p{M}\p{N}]$/u.test(text);
    }
  }
  const last = query.words.at(-1);
  if (last && isUnfinished) last.prefix = true;
  return query;
}

function readOperator(query: Query, operator: string, value: string): boolean {
  switch (operator) {
    case 'site':
      query.sites.push(siteTyped(value));
      return true;
    case 'lang':
      query.langs.push(value.toLowerCase());
      return true;
    case 'tag':
    case 'schlagwort': {
      const key = tagWords(value);
      if (key) query.tags.push(key);
      return key !== '';
    }
    case 'before':
    case 'vor':
    case 'after':
    case 'nach': {
      const day = DAY.exec(value);
      if (!day) return false;
      query[operator === 'before' || operator === 'vor' ? 'before' : 'after'] =
        `${day[1]}-${day[2] ?? '01'}-${day[3] ?? '01'}`;
      return true;
    }
    default: {
      const keys = wordsOf(value).map(({ key }) => key);
      if (keys.length > 0) query.actors.push(keys);
      return keys.length > 0;
    }
  }
}

/** A whole address may be typed, or a host. */
const siteTyped = (value: string): string => siteOf(value) || value.toLowerCase().replace(/^www\./, '');

export const isEmpty = ({ words, phrases, actors, sites, langs, tags, after, before }: Query): boolean =>
  [words, phrases, actors, sites, langs, tags].every(({ length }) => length === 0) &&
  after === undefined &&
  before === undefined;
