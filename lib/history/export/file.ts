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

/** What a device, a shell or a wiki link means something by, what ends lines, and what changes the direction or the look of a name. */
const FORBIDDEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\ufffe\uffff<>:"/\\|?*#^[\]]+/gu;
/** Names of devices on Windows, whatever ending they have: https://learn.microsoft.com/windows/win32/fileio/naming-a-file. */
const RESERVED = /^(?:con|prn|aux|nul|com[\d¹²³]|lpt[\d¹²³]|conin\$|conout\$)(?=[. ]|$)/i;
/** Bytes of UTF-8: with a day, a number and an ending it stays below the 200 that every file system and archive takes. */
const LONGEST = 150;

/** A title as a file name: without what a file system or a wiki link cannot hold. Never empty. */
export function fileName(title: string): string {
  const plain = title.toWellFormed().normalize('NFC').replace(FORBIDDEN, ' ').replace(/\s+/g, ' ');
  const name = cut(plain.replace(/^[. ]+/, ''), LONGEST).replace(/[. ]+$/, '');
  return name === '' || RESERVED.test(name) ? `_${name}` : name;
}

/** The beginning of a text that takes so many bytes; no character is cut. */
function cut(text: string, bytes: number): string {
  let left = bytes;
  let end = 0;
  for (const character of text) {
    left -= new TextEncoder().encode(character).length;
    if (left < 0) break;
    end += character.length;
  }
  return text.slice(0, end);
}

/** A text of a page on one line, in characters that every program takes for text. */
export const oneLine = (text: string): string =>
  text
    .toWellFormed()
    .replace(/[\s\p{Cc}\ufffe\uffff]+/gu, ' ')
    .trim();

export const iso = (millis: number): string => new Date(millis).toISOString();
