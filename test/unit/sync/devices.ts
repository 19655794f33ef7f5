// Devices for the tests: a history each, and folders between which files are carried as a test wants.
import { addressKey } from '../../../lib/address.ts';
import type { History } from '../../../lib/history/index.ts';
import type { Carrier } from '../../../lib/sync/carrier.ts';
import { exchange } from '../../../lib/sync/exchange.ts';
import type { Received } from '../../../lib/sync/receive.ts';
import type { Key } from '../../../lib/sync/seal.ts';
import { freshHistory } from '../history/database.ts';

export interface Folder extends Carrier {
  files: Map<string, Blob>;
}

export function folder(files = new Map<string, Blob>()): Folder {
  return {
    files,
    list: async () => [...files.keys()],
    read: async (name) => files.get(name),
    write: async (name, file) => void files.set(name, file),
    remove: async (name) => void files.delete(name),
  };
}

export interface Device {
  history: History;
  folder: Folder;
  meet(): Promise<Received>;
}

/** @param folder where it meets the others; one of its own if not given. */
export async function device(
  label: string,
  { keys = [], at = folder() }: { keys?: Key[]; at?: Folder } = {},
): Promise<Device> {
  const history = await freshHistory();
  const sharing = await history.sharing();
  await sharing.begin(label, keys);
  return {
    history,
    folder: at,
    meet: () => sharing.alone(() => exchange(at, sharing, { now: Date.now() })),
  };
}

/** A history as it is for the reader: without ids, stories and whatever else a device has for itself. */
export async function canonical(history: History): Promise<unknown[]> {
  const entries = await history.list({ limit: 10_000 });
  const all = await Promise.all(
    entries.map(async ({ id, url, readAt, starred }) => {
      const { brief } = (await history.get(id)) ?? {};
      const versions = (await history.versions(id)).map(({ hash, readAt, article }) => ({ hash, readAt, article }));
      return { url: addressKey(url), readAt, starred, brief, versions };
    }),
  );
  return all.sort((a, b) => (a.url < b.url ? -1 : 1));
}
