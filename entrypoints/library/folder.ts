// The folders that the library writes into by itself: their handles, kept in a database of their own, and the browser's leave to write there.
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
const MODE = { mode: 'readwrite' } as const;

/** What a folder is for: backups that are due, or the files that devices leave for one another. */
export type FolderUse = 'backups' | 'devices';

export const chosenFolder = (use: FolderUse): Promise<FileSystemDirectoryHandle | undefined> => folders.get(use);

/** Asks for another folder, from a click. What was chosen before stays if the reader chooses none. */
export async function chooseFolder(use: FolderUse): Promise<void> {
  const folder = await askForFolder();
  if (folder) await keepFolder(use, folder);
}

export async function keepFolder(use: FolderUse, folder: FileSystemDirectoryHandle): Promise<void> {
  await folders.put(folder, use);
}

export const dropFolder = (use: FolderUse): Promise<void> => folders.delete(use);

export const mayWrite = async (folder: FileSystemDirectoryHandle): Promise<boolean> =>
  (await folder.queryPermission(MODE)) === 'granted';

/** Asks for the leave if it has to be given again, which needs a click. */
export const askToWrite = async (folder: FileSystemDirectoryHandle): Promise<boolean> =>
  (await folder.requestPermission(MODE)) === 'granted';
