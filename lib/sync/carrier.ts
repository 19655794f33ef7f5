// What carries files from device to device, and what a device keeps of them. The carrier is a folder that an engine of the reader's own distributes,
// or a handful of files that the reader has chosen; the store is the history.
import type { Change } from './change.ts';
import { fileIdIn } from './file.ts';
import type { Known, Written } from './progress.ts';
import type { Key } from './seal.ts';
import type { Stamp } from './stamp.ts';

/** Files come late, twice, in any order, or half: none of that is an error. */
export interface Carrier {
  /** The names that are there. */
  list(): Promise<string[]>;
  /** Undefined if it is not there any more. */
  read(name: string): Promise<Blob | undefined>;
  /** Resolves once the file is there as a whole. */
  write(name: string, file: Blob): Promise<void>;
  remove(name: string): Promise<void>;
}

/** This device. */
export interface Self {
  device: string;
  /** As the reader calls it. */
  label: string;
  written: Written;
  /** The last moment that its clock has seen. */
  clock: Stamp;
  /** The number that its next file gets; 0 is the manifest. */
  next: number;
}

/** Another device. */
export interface OtherDevice {
  device: string;
  label: string;
  /** When it last wrote, as it says itself: milliseconds since 1970; 0 if it is not known. */
  at: number;
  known: Known;
}

export interface Store {
  self(): Promise<Self>;
  keys(): Promise<Key[]>;
  /** Undefined for one that was never heard of. */
  other(device: string): Promise<OtherDevice | undefined>;
  remember(other: OtherDevice): Promise<void>;
  /** Merges changes into the history, in short transactions. Resolves to the number of addresses that changed. */
  takeIn(changes: readonly Change[]): Promise<number>;
  /** What this device has said since it last sent, and all that it has to say. */
  unsent(): AsyncGenerator<Change[]>;
  everything(): AsyncGenerator<Change[]>;
  /** A number for a file, never given twice. */
  allot(): Promise<number>;
  /** What was said up to this moment lies in files now. @param snapshot if the files say everything. */
  sent(upTo: Stamp, files: number, bytes: number, snapshot?: Written['snapshot']): Promise<void>;
  /** This device goes on under another name: the one that it had is used by a copy of it. */
  rename(): Promise<void>;
  /** What another device has said is said by this one from now on. */
  adopt(device: string): Promise<void>;
}

/** The files that are there, by device. */
export async function filesByDevice(carrier: Carrier): Promise<Map<string, number[]>> {
  const found = new Map<string, number[]>();
  for (const name of await carrier.list()) {
    const id = fileIdIn(name);
    if (id) found.set(id.device, [...(found.get(id.device) ?? []), id.number]);
  }
  return found;
}
