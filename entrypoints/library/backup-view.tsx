// The backup: the file goes to the reader's downloads, and comes back from wherever it was kept.
import { useEffect, useState } from 'preact/hooks';
import { today } from '../../components/calendar.ts';
import { Backup, type BackupPort } from '../../components/library/backup.tsx';
import { reportError } from '../../lib/extension/errors.ts';
import type { History } from '../../lib/history/index.ts';

/** Time enough for the browser to have begun the download. */
const KEEP_ADDRESS = 60_000;

function hand(file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  Object.assign(document.createElement('a'), { href: address, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(address), KEEP_ADDRESS);
}

const portTo = (history: History): BackupPort => ({
  exportAll: async (onProgress) => hand(await history.exportAll({ onProgress }), `lede-${today()}.jsonl.gz`),
  importAll: (file, options) => history.importAll(file, options),
  persist: () => navigator.storage.persist(),
  report: (error) => void reportError('backup', error),
});

export function BackupView({ history }: { history: History }) {
  const [persisted, setPersisted] = useState<boolean>();
  useEffect(() => {
    navigator.storage.persisted().then(setPersisted);
  }, []);
  return persisted === undefined ? null : <Backup port={portTo(history)} persisted={persisted} />;
}
