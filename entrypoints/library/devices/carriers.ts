// What carries the files of this browser's history: a folder of the disk, or files that the reader chooses and saves by hand.
import { type Carrier, fileName, opened, troubleOf } from '../../../lib/sync/index.ts';
import { writeFile } from '../files.ts';

const isGone = (error: unknown): boolean =>
  error instanceof DOMException && (error.name === 'NotFoundError' || error.name === 'NotReadableError');

/** A folder that an engine of the reader's own carries about. What goes away while it is read is not there. */
export const folderCarrier = (folder: FileSystemDirectoryHandle): Carrier => ({
  list: () => Array.fromAsync(folder.keys()),
  async read(name) {
    try {
      const file = await (await folder.getFileHandle(name)).getFile();
      return new Blob([await file.arrayBuffer()]);
    } catch (error) {
      if (isGone(error)) return undefined;
      throw error;
    }
  },
  write: (name, file) => writeFile(folder, name, file),
  async remove(name) {
    try {
      await folder.removeEntry(name);
    } catch (error) {
      if (!isGone(error)) throw error;
    }
  },
});

/** Files that the reader has chosen, whatever they are called now, and what is to be saved. */
export interface HandCarrier extends Carrier {
  saved: Map<string, Blob>;
  /** Chosen files that are none of ours. */
  foreign: number;
}

export async function handCarrier(chosen: readonly Blob[] = []): Promise<HandCarrier> {
  const files = new Map<string, Blob>();
  const saved = new Map<string, Blob>();
  let foreign = 0;
  for (const file of chosen) {
    try {
      files.set(fileName((await opened(file)).head), file);
    } catch (error) {
      if (!troubleOf(error)) throw error;
      foreign++;
    }
  }
  return {
    saved,
    foreign,
    list: async () => [...files.keys()],
    read: async (name) => files.get(name),
    write: async (name, file) => void saved.set(name, file),
    remove: async () => {},
  };
}
