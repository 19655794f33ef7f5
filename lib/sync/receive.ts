// Takes in what other devices have left. What cannot be read yet is left for the next time, and said.
import { type Carrier, filesByDevice, type OtherDevice, type Store } from './carrier.ts';
import {
  changesIn,
  fileName,
  type Manifest,
  manifestIn,
  type Opened,
  opened,
  type Trouble,
  troubleOf,
} from './file.ts';
import { caughtUp, NOTHING_KNOWN, unknown, withNumber } from './progress.ts';
import type { Key } from './seal.ts';

export interface Heard {
  device: string;
  label: string;
  /** When it last wrote, as it says itself: milliseconds since 1970; 0 if it is not known. */
  at: number;
  /** Files that told nothing yet, and why the first of them did not. */
  waiting: number;
  trouble?: Trouble;
}

export interface Received {
  /** Addresses that changed. */
  changed: number;
  devices: Heard[];
}

export interface Receiving {
  /** In files. */
  onProgress?: ((progress: { done: number; total: number }) => void) | undefined;
  /** Stops between two files; what was taken in stays. */
  signal?: AbortSignal | undefined;
}

export async function receive(
  carrier: Carrier,
  store: Store,
  { onProgress, signal }: Receiving = {},
): Promise<Received> {
  const [self, keys, there] = await Promise.all([store.self(), store.keys(), filesByDevice(carrier)]);
  there.delete(self.device);
  const visits = [];
  for (const [device, numbers] of there) visits.push(await visit(carrier, store, keys, device, numbers));
  const total = visits.reduce((sum, { wanted }) => sum + wanted.length, 0);
  let done = 0;
  let changed = 0;
  const devices: Heard[] = [];
  for (const { other, manifest, wanted, trouble } of visits) {
    const heard: Heard = {
      device: other.device,
      label: other.label,
      at: other.at,
      waiting: 0,
      ...(trouble ? { trouble } : {}),
    };
    for (const number of wanted) {
      signal?.throwIfAborted();
      // What came before may have made it known.
      const isKnown = unknown(other.known, [number]).length === 0;
      if (isKnown) {
        onProgress?.({ done: ++done, total });
        continue;
      }
      const taken = await takeInFile(carrier, store, keys, { device: other.device, number });
      if ('trouble' in taken) {
        heard.waiting++;
        heard.trouble ??= taken.trouble;
      } else {
        changed += taken.changed;
        other.known = withNumber(other.known, number, manifest?.snapshot);
        heard.label = other.label ||= taken.label;
        await store.remember(other);
      }
      onProgress?.({ done: ++done, total });
    }
    devices.push(heard);
  }
  return { changed, devices };
}

/** What a device says of itself, and which of its files are to be read. */
async function visit(carrier: Carrier, store: Store, keys: readonly Key[], device: string, numbers: number[]) {
  let other: OtherDevice = (await store.other(device)) ?? { device, label: '', at: 0, known: NOTHING_KNOWN };
  let manifest: Manifest | undefined;
  let trouble: Trouble | undefined;
  if (numbers.includes(0)) {
    try {
      manifest = await manifestIn(await openedOf(carrier, { device, number: 0 }), keys);
      other = { ...other, label: manifest.name, at: manifest.at, known: caughtUp(other.known, manifest.snapshot) };
      await store.remember(other);
    } catch (error) {
      trouble = known(error);
    }
  }
  return { other, manifest, wanted: unknown(other.known, numbers), trouble };
}

type Taken = { changed: number; label: string } | { trouble: Trouble };

/** A file is checked as a whole before anything of it is taken in. */
async function takeInFile(
  carrier: Carrier,
  store: Store,
  keys: readonly Key[],
  id: { device: string; number: number },
): Promise<Taken> {
  try {
    const file = await openedOf(carrier, id);
    for await (const _ of changesIn(file, keys));
    let changed = 0;
    let label = '';
    for await (const { name, changes } of changesIn(file, keys)) {
      label = name;
      changed += await store.takeIn(changes);
    }
    return { changed, label };
  } catch (error) {
    return { trouble: known(error) };
  }
}

/** A file that went away, or whose name is not its own, is none. */
async function openedOf(carrier: Carrier, id: { device: string; number: number }): Promise<Opened> {
  const file = await carrier.read(fileName(id));
  if (!file) throw new AbsentFile();
  const found = await opened(file);
  if (found.head.device !== id.device || found.head.number !== id.number) throw new AbsentFile();
  return found;
}

class AbsentFile extends Error {}

function known(error: unknown): Trouble {
  const trouble = error instanceof AbsentFile ? 'foreign' : troubleOf(error);
  if (!trouble) throw error;
  return trouble;
}
