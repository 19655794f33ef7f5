// Where the scripts of the extension find each other in a page: in the world that belongs to them, which no page can see.
import type { PageRecord } from '../article/record.ts';

interface PageWorld {
  /** Whether the page script that stands here still has its extension. */
  ledeIsAlive?: () => boolean;
  /** The second reader, once it was put here. */
  ledeSecond?: (document: Document, record: PageRecord) => number[];
}

export const world = globalThis as PageWorld;
