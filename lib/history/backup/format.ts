// The backup file: gzipped JSON lines. A manifest, articles in chunks each followed by its SHA-256, and an end line over all of them.
//
//   {"format":"lede-history","version":3,"created":"2026-11-22T20:00:00.000Z","articles":2}
//   {"readAt":[1763845200000],"starred":false,"story":1,"brief":{…}}
//   {"readAt":[…],"starred":true,"brief":{…},"versions":[{"readAt":[…],"brief":{…}}],"remarks":[{"fact":"note","at":…,"said":{…}}]}
//   {"rule":{"fact":"name …","at":…,"said":{…}}}
//   {"chunk":1,"articles":2,"sha256":"…"}        over the bytes of the lines before it, line ends included
//   {"end":true,"articles":2,"sha256":"…"}       over the manifest line and the hexadecimal sums of all chunks
//
// `brief` is the text that is shown, `readAt` when it was read; `versions` are the other texts read of the address (version 1 had none). `remarks` are
// what the reader said of the article, and the lines of a `rule` what of a name everywhere (version 2 had none).
import type { KeptRecord } from '../record.ts';

export const FORMAT = 'lede-history';
export const FORMAT_VERSION = 3;
/** Articles a chunk. */
export const CHUNK = 200;

/** Why a file cannot be taken in. Nothing of it was, then. */
export type Refusal = 'foreign' | 'newer' | 'truncated' | 'damaged';

export interface Manifest {
  format: typeof FORMAT;
  version: number;
  created: string;
  articles: number;
}

export interface BackupArticle extends KeptRecord {
  /** Articles with the same number belong to the same story. */
  story?: number;
}

export class RefusedFile extends Error {
  readonly reason: Refusal;

  constructor(reason: Refusal, cause?: unknown) {
    super(`The backup file cannot be read: ${reason}`, { cause });
    this.reason = reason;
  }
}

export async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
