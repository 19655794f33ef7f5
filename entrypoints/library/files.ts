// Files out of the library: into the reader's downloads, or into a folder of the reader's choice.
import type { ExportedFile } from '../../lib/history/export/index.ts';

/** Time enough for the browser to have begun the download. */
const KEEP_ADDRESS = 60_000;

export function download(file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  Object.assign(document.createElement('a'), { href: address, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(address), KEEP_ADDRESS);
}

/** The browser's picker of folders; only Chromium has one. */
type PickFolder = (options: { mode: 'readwrite' }) => Promise<FileSystemDirectoryHandle>;

const pickFolder = (): PickFolder | undefined => Reflect.get(globalThis, 'showDirectoryPicker');

export const canWriteFolders = (): boolean => pickFolder() !== undefined;

/** Asks for a folder at once, since the browser wants a click for it. Undefined if the reader chose none. */
export async function askForFolder(): Promise<FileSystemDirectoryHandle | undefined> {
  try {
    return await pickFolder()?.call(globalThis, { mode: 'readwrite' });
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return undefined;
    throw error;
  }
}

/** Writes each file under its relative path, and the folders on the way. What has the same name is replaced. */
export async function writeInto(root: FileSystemDirectoryHandle, files: readonly ExportedFile[]): Promise<void> {
  for (const { name, text } of files) {
    const path = name.split('/');
    const last = path.pop() ?? name;
    let folder = root;
    for (const part of path) folder = await folder.getDirectoryHandle(part, { create: true });
    await writeFile(folder, last, new Blob([text]));
  }
}

/** Resolves once the file is closed. If that fails, one of the same name stays as it was, and no empty one is left behind. */
export async function writeFile(folder: FileSystemDirectoryHandle, name: string, content: Blob): Promise<void> {
  const file = await folder.getFileHandle(name, { create: true });
  try {
    await content.stream().pipeTo(await file.createWritable());
  } catch (error) {
    if ((await file.getFile()).size === 0) await folder.removeEntry(name);
    throw error;
  }
}
