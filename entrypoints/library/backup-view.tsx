// The backup and the exports: files go to the reader's downloads, and a backup comes back from wherever it was kept.
import { Backup, type BackupPort, type ExportFormat } from '../../components/library/backup.tsx';
import { BackupRhythm } from '../../components/library/backup-rhythm.tsx';
import { reportError } from '../../lib/extension/errors.ts';
import { settings } from '../../lib/extension/settings.ts';
import { useSetting } from '../../lib/extension/use-setting.ts';
import { toCslJson, toCsv, toJson, toMarkdown, toRis } from '../../lib/history/export/index.ts';
import { type History, type HistoryEntry, HistoryFailure, type StoredArticle } from '../../lib/history/index.ts';
import { backUpToDownloads } from './backups.ts';
import { askForFolder, canWriteFolders, download, writeInto } from './files.ts';
import { chooseFolder, chosenFolder, dropFolder } from './folder.ts';
import { useLive } from './live.ts';

const PAGE = 200;
const FILES = { csv: toCsv, json: toJson, ris: toRis, csl: toCslJson } as const;

async function everything(history: History): Promise<StoredArticle[]> {
  const articles: StoredArticle[] = [];
  let last: HistoryEntry | undefined;
  do {
    const entries = await history.list({ limit: PAGE, ...(last ? { before: last } : {}) });
    for (const { id } of entries) {
      const article = await history.get(id);
      if (article) articles.push(article);
    }
    last = entries.at(-1);
  } while (last);
  return articles;
}

async function exportAs(history: History, format: ExportFormat): Promise<boolean> {
  if (format === 'markdown') {
    const folder = await askForFolder();
    if (folder) await writeInto(folder, toMarkdown(await everything(history)));
    return folder !== undefined;
  }
  const { name, text } = FILES[format](await everything(history));
  download(new Blob([text]), name);
  return true;
}

const report = (error: unknown) => void reportError('backup', error);

const portTo = (history: History): BackupPort => ({
  exportAll: (onProgress) => backUpToDownloads(history, onProgress),
  exportAs: (format) => exportAs(history, format),
  formats: ['csv', 'json', 'ris', 'csl', ...(canWriteFolders() ? (['markdown'] as const) : [])],
  importAll: (file, options) => history.importAll(file, options),
  report(error) {
    report(error);
    return error instanceof HistoryFailure && error.kind === 'full' ? 'full' : 'other';
  },
});

function Rhythm() {
  const folder = useLive(chosenFolder, []);
  return (
    <BackupRhythm
      every={useSetting(settings.backupEvery)}
      last={useSetting(settings.backedUpAt)}
      {...(folder ? { folder: folder.name } : {})}
      onEvery={(every) => void settings.backupEvery.setValue(every).catch(report)}
      {...(canWriteFolders() ? { onChooseFolder: () => void chooseFolder().catch(report) } : {})}
      onDropFolder={() => void dropFolder().catch(report)}
    />
  );
}

export function BackupView({ history }: { history: History }) {
  return (
    <Backup port={portTo(history)}>
      <Rhythm />
    </Backup>
  );
}
