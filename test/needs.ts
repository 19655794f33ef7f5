// What some tests need and a fresh clone does not have. A suite without it is skipped, and its title says what it needs.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe } from 'vitest';

const SHARED = join(import.meta.dirname, '../../shared');

/** The path of development data beside the checkout. */
export const shared = (path: string): string => join(SHARED, path);

/** `describe` for tests that read `../shared/<path>`; skipped where it is absent. */
export function describeShared(path: string, title: string, tests: () => void): void {
  const isThere = existsSync(shared(path));
  describe.skipIf(!isThere)(isThere ? title : `${title} (needs ../shared/${path})`, tests);
}
