// An address that opens at a passage: a text fragment (https://wicg.github.io/scroll-to-text-fragment/), since a new tab grants nothing more.
import type { Article, Span } from '../lib/types.ts';
import { textAt, webAddress } from './passage.ts';
import { percentEncoded } from './percent.ts';

/** Longer passages are named by their first and last words. */
const WHOLE = 80;
const WORDS = 5;

/** A dash would be read as the mark of a context term. */
const encode = (text: string): string => percentEncoded(text).replaceAll('-', '%2D');

const firstWords = (text: string): string => text.trim().split(' ').slice(0, WORDS).join(' ');
const lastWords = (text: string): string => text.trim().split(' ').slice(-WORDS).join(' ');

/**
 * @param before the words in front of it, which tell one mention of a name from another.
 * @returns undefined if the address is none of the web.
 */
export function addressAt(url: string, passage = '', before = ''): string | undefined {
  const address = webAddress(url)?.replace(/#.*$/, '');
  if (!address || !passage.trim()) return address;
  const prefix = before.trim() ? `${encode(lastWords(before))}-,` : '';
  const target =
    passage.length <= WHOLE ? encode(passage.trim()) : `${encode(firstWords(passage))},${encode(lastWords(passage))}`;
  return `${address}#:~:text=${prefix}${target}`;
}

/** The address of an article, open at a span of it. */
export const addressOf = (article: Article, span: Span): string | undefined =>
  addressAt(article.url, textAt(article, span), textAt(article, { ...span, start: 0, end: span.start }));
