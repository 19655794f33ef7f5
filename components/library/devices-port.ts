// What the page of devices asks of the history and of the file system.
import type { Progress, Shared } from '../../lib/history/types.ts';
import type { Heard, There } from '../../lib/sync/index.ts';

/** How a meeting with the other devices ended. */
export type Outcome =
  | { kind: 'met'; changed: number; devices: Heard[]; foreign?: number }
  /** The browser wants to be asked for the folder again. */
  | { kind: 'ask' }
  /** The folder is not there. */
  | { kind: 'gone' }
  | { kind: 'full' }
  | { kind: 'failed' };

export type Meeting = Outcome | { kind: 'resting' } | { kind: 'working'; progress?: Progress };

/** A folder that was chosen, and what other devices have left in it. */
export interface FoundFolder {
  name: string;
  there: There;
}

export interface Beginning {
  label: string;
  /** Absent to leave the files as they are, for everybody to read. */
  passphrase?: string;
}

export interface DevicesPort {
  /** Whether this browser writes into folders; elsewhere files are carried by hand. */
  hasFolders: boolean;
  /** A name for this device to begin with. */
  label: string;
  /** Asks for a folder, from a click. */
  choose(): Promise<FoundFolder | undefined>;
  /** `wrong`: the passphrase opens nothing of what is there; nothing was begun. */
  begin(beginning: Beginning): Promise<'begun' | 'wrong'>;
  /** From a click: asks for the folder again if that is needed. */
  meet(): Promise<void>;
  unlock(passphrase: string): Promise<'opened' | 'wrong'>;
  changePassphrase(passphrase: string): Promise<void>;
  takeOut(device: string): Promise<void>;
  /** Resolves to whether there was anything to save. */
  exportChanges(everything: boolean): Promise<boolean>;
  importChanges(files: readonly File[]): Promise<void>;
  end(): Promise<void>;
  report(error: unknown): void;
}

/** Sharing as it is now. */
export interface DevicesNow extends Shared {
  folder?: string;
  meeting: Meeting;
}
