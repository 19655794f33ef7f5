// Backups: by hand into the downloads, and when one is due into the folder chosen before, if the browser still lets us.
import { today } from '../../components/calendar.ts';
import type { ReminderPort } from '../../components/library/backup-reminder.tsx';
import { isBackupDue } from '../../lib/extension/backup-due.ts';
import { reportError } from '../../lib/extension/errors.ts';
import { settings } from '../../lib/extension/settings.ts';
import type { History, Progress } from '../../lib/history/index.ts';
import { download, writeFile } from './files.ts';
import { askToWrite, chosenFolder, mayWrite } from './folder.ts';

const fileName = () => `lede-${today()}.jsonl.gz`;

/** A backup counts from the moment it was begun: what was read meanwhile may not be in it. */
async function timed<T>(work: () => Promise<T>, isDone: (result: T) => boolean = () => true): Promise<T> {
  const begun = Date.now();
  const result = await work();
  if (isDone(result)) await settings.backedUpAt.setValue(begun);
  return result;
}

export const backUpToDownloads = (history: History, onProgress?: (progress: Progress) => void): Promise<void> =>
  timed(async () => download(await history.exportAll(onProgress ? { onProgress } : {}), fileName()));

/** False if the folder is gone, full, or may not be written to: the file system says so in a `DOMException`. */
async function writtenInto(folder: FileSystemDirectoryHandle, backup: Blob): Promise<boolean> {
  try {
    await writeFile(folder, fileName(), backup);
    return true;
  } catch (error) {
    if (error instanceof DOMException) return false;
    throw error;
  }
}

async function isDue(history: History, last: number): Promise<boolean> {
  const [every, postponed] = await Promise.all([settings.backupEvery.getValue(), settings.backupPostponed.getValue()]);
  const wasRead = async (until: number) => (await history.list({ to: until, limit: 1 })).length > 0;
  return isBackupDue({ every, last, postponed }, wasRead, Date.now());
}

/** What the library's reminder asks of the history and the file system. */
export const reminderOf = (history: History): ReminderPort => ({
  async open() {
    const last = await settings.backedUpAt.getValue();
    if (!(await isDue(history, last))) return undefined;
    const folder = await chosenFolder('backups');
    if (!folder || !(await mayWrite(folder))) return { kind: 'asked', last };
    const written = await timed(async () => writtenInto(folder, await history.exportAll()), Boolean);
    return written ? { kind: 'written', folder: folder.name } : { kind: 'asked', last, folder: folder.name };
  },
  async backUp() {
    const folder = await chosenFolder('backups');
    const allowed = folder && (await askToWrite(folder)) ? folder : undefined;
    return timed(async () => {
      const backup = await history.exportAll();
      if (allowed && (await writtenInto(allowed, backup))) return { kind: 'written', folder: allowed.name };
      download(backup, fileName());
      return { kind: 'downloaded' };
    });
  },
  later: () => settings.backupPostponed.setValue(Date.now()),
  report: (error) => void reportError('backup', error),
});
