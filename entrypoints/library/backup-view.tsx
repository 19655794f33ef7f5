// The backup and the exports: files go to the reader's downloads, and a backup comes back from wherever it was kept.
import { Backup, type BackupPort } from '../../components/library/backup.tsx';
import { BackupRhythm } from '../../components/library/backup-rhythm.tsx';
import { useTitle } from '../../components/library/use-title.ts';
import { useStrings } from '../../components/strings.tsx';
import { reportError } from '../../lib/extension/errors.ts';
import { settings } from '../../lib/extension/settings.ts';
import { useSetting } from '../../lib/extension/use-setting.ts';
import { type History, HistoryFailure } from '../../lib/history/index.ts';
import { backUpToDownloads } from './backups.ts';
import { exportAs, FORMATS } from './exports.ts';
import { canWriteFolders } from './files.ts';
import { chooseFolder, chosenFolder, dropFolder } from './folder.ts';
import { useLive } from './live.ts';

const report = (error: unknown) => void reportError('backup', error);

const portTo = (history: History): BackupPort => ({
  exportAll: (onProgress) => backUpToDownloads(history, onProgress),
  exportAs: (format, onProgress) => exportAs(history, format, onProgress),
  formats: FORMATS,
  importAll: (file, options) => history.importAll(file, options),
  report(error) {
    report(error);
    return error instanceof HistoryFailure && error.kind === 'full' ? 'full' : 'other';
  },
});

function Rhythm() {
  const folder = useLive(() => chosenFolder('backups'), []);
  return (
    <BackupRhythm
      every={useSetting(settings.backupEvery)}
      last={useSetting(settings.backedUpAt)}
      {...(folder ? { folder: folder.name } : {})}
      onEvery={(every) => void settings.backupEvery.setValue(every).catch(report)}
      {...(canWriteFolders() ? { onChooseFolder: () => void chooseFolder('backups').catch(report) } : {})}
      onDropFolder={() => void dropFolder('backups').catch(report)}
    />
  );
}

export function BackupView({ history }: { history: History }) {
  const { t } = useStrings();
  useTitle(t('backup.title'));
  return (
    <Backup port={portTo(history)}>
      <Rhythm />
    </Backup>
  );
}
