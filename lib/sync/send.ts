// Leaves for other devices what this one has to say: what is new, or everything anew when that is due.
import { type Carrier, filesByDevice, type Store } from './carrier.ts';
import type { Change } from './change.ts';
import { fileName, packedChanges, packedManifest } from './file.ts';
import { isSnapshotDue, type Snapshot } from './progress.ts';
import { newest } from './seal.ts';

/** Addresses a file: half a megabyte, as news go. */
const PER_FILE = 200;

export interface Sending {
  /** Milliseconds since 1970. */
  now: number;
  /** Everything anew, or not; when it is due, if not given. */
  everything?: boolean;
  /** All in one file. */
  together?: boolean;
  signal?: AbortSignal | undefined;
}

/** Resolves to whether there is anything new to be said in the manifest. What cannot be written stays unsent. */
export async function send(
  carrier: Carrier,
  store: Store,
  { now, everything, together, signal }: Sending,
): Promise<boolean> {
  const { written } = await store.self();
  const key = newest(await store.keys());
  const write = async (source: AsyncGenerator<Change[]>) => {
    const { device, label } = await store.self();
    const numbers: number[] = [];
    let bytes = 0;
    for await (const part of inParts(source, together ? undefined : PER_FILE)) {
      signal?.throwIfAborted();
      const id = { device, number: await store.allot() };
      const file = await packedChanges(id, label, one(part), key);
      await carrier.write(fileName(id), file);
      numbers.push(id.number);
      bytes += file.size;
    }
    return { numbers, bytes };
  };

  const isDue = everything ?? isSnapshotDue(written, key?.salt, now);
  // Who knows all that came before a snapshot should not have to read it: what is new comes first.
  const repeats = !together && written.snapshot !== undefined && !written.isStale;
  let kept: number | undefined;
  if (!isDue || repeats) {
    const { clock } = await store.self();
    const { numbers, bytes } = await write(store.unsent());
    kept = numbers[0];
    if (numbers.length > 0) await store.sent(clock, numbers.length, bytes);
  }
  if (isDue) {
    const { clock } = await store.self();
    const { numbers, bytes } = await write(store.everything());
    const from = numbers[0] ?? (await store.allot());
    const snapshot = { from, to: numbers.at(-1) ?? from - 1, ...(repeats ? { repeats } : {}) };
    const salt = key ? { salt: key.salt } : {};
    await store.sent(clock, 0, 0, { ...snapshot, kept: kept ?? from, bytes, at: now, ...salt });
  }
  return isDue || kept !== undefined;
}

function* one(part: Change[]) {
  yield part;
}

async function* inParts(source: AsyncGenerator<Change[]>, size = Number.POSITIVE_INFINITY): AsyncGenerator<Change[]> {
  let part: Change[] = [];
  for await (const some of source) {
    for (const each of some) {
      part.push(each);
      if (part.length < size) continue;
      yield part;
      part = [];
    }
  }
  if (part.length > 0) yield part;
}

/** Says in the manifest which files count, and takes those of this device away that a snapshot has replaced. */
export async function tidy(carrier: Carrier, store: Store, now: number): Promise<void> {
  const [self, keys] = await Promise.all([store.self(), store.keys()]);
  const { snapshot } = self.written;
  const manifest = {
    name: self.label,
    at: now,
    ...(snapshot && snapshot.to >= snapshot.from ? { snapshot: snapshotOf(snapshot) } : {}),
  };
  await carrier.write(
    fileName({ device: self.device, number: 0 }),
    await packedManifest(self.device, manifest, newest(keys)),
  );
  for (const number of (await filesByDevice(carrier)).get(self.device) ?? [])
    if (number > 0 && snapshot && number < snapshot.kept)
      await carrier.remove(fileName({ device: self.device, number }));
}

const snapshotOf = ({ from, to, repeats }: Snapshot): Snapshot => ({ from, to, ...(repeats ? { repeats } : {}) });
