// What the exporters take and give: pure, from stored articles to text.
import type { StoredArticle } from '../types.ts';
import type { Version } from '../versions/current.ts';

export interface ExportedFile {
  /** A relative path with `/`; safe on Windows, macOS and Linux. */
  name: string;
  text: string;
}

/** A text file of articles that is written piece by piece, so that the whole of it is never in memory. */
export interface TextFormat {
  name: string;
  /** Before the first article, between two of them, and after the last. */
  head: string;
  between: string;
  tail: string;
  piece(article: StoredArticle & { versions?: readonly Version[] }): string;
  /** Wants `versions`: every text that was read of an article, where there are several. */
  withVersions?: true;
}

const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i;
const LONGEST = 90;

/** A title as a file name: without what a file system or a wiki link cannot hold. Never empty. */
export function fileName(title: string): string {
  const plain = title
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is taken out
    .replace(/[\x00-\x1f\x7f<>:"/\\|?*#^[\]]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, LONGEST)
    .replace(/[. ]+$/, '')
    .replace(/^\.+/, '');
  return plain === '' || RESERVED.test(plain) ? `_${plain}` : plain;
}

/** The day of publication, or of the first reading: `YYYY-MM-DD`. */
export function dayOf({ published, readAt }: Pick<StoredArticle, 'published' | 'readAt'>): string {
  return published && /^\d{4}-\d{2}-\d{2}/.test(published)
    ? published.slice(0, 10)
    : new Date(readAt[0]!).toISOString().slice(0, 10);
}

export const iso = (millis: number): string => new Date(millis).toISOString();
