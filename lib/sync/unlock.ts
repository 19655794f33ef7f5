// What can be known of a folder before anything is read of it: whether it is sealed, and which keys a passphrase makes.
import { type Carrier, filesByDevice } from './carrier.ts';
import { fileName, type Opened, opened, opens, troubleOf } from './file.ts';
import { type Key, keyFrom, newest } from './seal.ts';

/** Devices looked at, keys tried, and files that a key may fail to open before the passphrase counts as wrong: one may be broken. */
const MOST = { devices: 50, keys: 4, files: 3 };

export type There = 'nothing' | 'open' | 'sealed';

/** What other devices have left. */
export async function lookAt(carrier: Carrier): Promise<There> {
  const files = await firstFiles(carrier);
  if (files.some(({ head }) => head.key)) return 'sealed';
  return files.length > 0 ? 'open' : 'nothing';
}

/** The keys that this passphrase makes for files which none of `known` opens; none if it is wrong. */
export async function keysFor(carrier: Carrier, passphrase: string, known: readonly Key[] = []): Promise<Key[]> {
  const bySalt = new Map<string, Opened[]>();
  for (const file of await firstFiles(carrier)) {
    const salt = file.head.key?.salt;
    if (salt !== undefined && !known.some((key) => key.salt === salt))
      bySalt.set(salt, [...(bySalt.get(salt) ?? []), file]);
  }
  const found: Key[] = [];
  for (const files of [...bySalt.values()].sort(lastMadeFirst).slice(0, MOST.keys)) {
    const mark = files[0]?.head.key;
    const key = mark && (await keyFrom(passphrase, mark));
    for (const file of files.slice(0, MOST.files)) {
      if (!key || !(await opens(file, key))) continue;
      found.push(key);
      break;
    }
  }
  return found;
}

const lastMadeFirst = ([a]: Opened[], [b]: Opened[]): number => {
  const [first, second] = [a?.head.key, b?.head.key];
  return first && second && newest([first, second]) === first ? -1 : 1;
};

/** A small file of each device: its manifest, or else whichever comes first. */
async function firstFiles(carrier: Carrier): Promise<Opened[]> {
  const found: Opened[] = [];
  for (const [device, numbers] of [...(await filesByDevice(carrier))].slice(0, MOST.devices)) {
    for (const number of numbers.sort((a, b) => a - b).slice(0, 2)) {
      const file = await carrier.read(fileName({ device, number }));
      try {
        if (file) found.push(await opened(file));
      } catch (error) {
        if (!troubleOf(error)) throw error;
      }
    }
  }
  return found;
}
