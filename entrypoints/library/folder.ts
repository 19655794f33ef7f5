// The folder that backups go into: its handle, kept in a database of its own, and the browser's leave to write there.
import Dexie from 'dexie';
import { askForFolder } from './files.ts';

/** Only Chromium asks, and only where its picker exists is there a folder to ask about. */
declare global {
  interface FileSystemHandle {
    queryPermission(options: { mode: 'readwrite' }): Promise<PermissionState>;
    requestPermission(options: { mode: 'readwrite' }): Promise<PermissionState>;
  }
}

const database = new Dexie('lede-folders');
database.version(1).stores({ folders: '' });
const folders = database.table<FileSystemDirectoryHandle, string>('folders');
const BACKUPS = 'backups';
const MODE = { mode: 'readwrite' } as const;

export const chosenFolder = (): Promise<FileSystemDirectoryHandle | undefined> => folders.get(BACKUPS);

/** Asks for another folder, from a click. What was chosen before stays if the reader chooses none. */
export async function chooseFolder(): Promise<void> {
  const folder = await askForFolder();
  if (folder) await folders.put(folder, BACKUPS);
}

export const dropFolder = (): Promise<void> => folders.delete(BACKUPS);

export const mayWrite = async (folder: FileSystemDirectoryHandle): Promise<boolean> =>
  (await folder.queryPermission(MODE)) === 'granted';

/** Asks for the leave if it has to be given again, which needs a click. */
export const askToWrite = async (folder: FileSystemDirectoryHandle): Promise<boolean> =>
  (await folder.requestPermission(MODE)) === 'granted';
