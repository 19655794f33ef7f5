// The words at a span, and how long a story takes to read.
import { type Article, type Span, textOf } from '../lib/types.ts';

const WORDS_A_MINUTE = 220;

export const textAt = (article: Article, { block, start, end }: Span): string =>
  textOf(article, block).slice(start, end);

/** Whole minutes, at least one. */
export function readingMinutes(article: Article): number {
  const words = article.blocks.reduce((sum, block) => sum + block.text.split(' ').length, 0);
  return Math.max(1, Math.round(words / WORDS_A_MINUTE));
}

/** The address if it is one of the web, else undefined: pages name links, and not every scheme is one to follow. */
export const webAddress = (url: string): string | undefined => (/^https?:\/\//i.test(url) ? url : undefined);

/** Characters that turn the direction of what follows, or control a device. */
const TURNING = /[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** A headline as it is shown: no character of it makes the rest read as something else. */
export const shownTitle = (title: string): string => title.replace(TURNING, '');
