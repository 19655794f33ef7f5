// The backup and the exports: files go to the reader's downloads, and a backup comes back from wherever it was kept.
import { useEffect, useState } from 'preact/hooks';
import { today } from '../../components/calendar.ts';
import { Backup, type BackupPort, type ExportFormat } from '../../components/library/backup.tsx';
import { reportError } from '../../lib/extension/errors.ts';
import { toCslJson, toCsv, toJson, toMarkdown, toRis } from '../../lib/history/export/index.ts';
import type { History, HistoryEntry, StoredArticle } from '../../lib/history/index.ts';
import { askForFolder, canWriteFolders, download, writeInto } from './files.ts';

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

const portTo = (history: History): BackupPort => ({
  exportAll: async (onProgress) => download(await history.exportAll({ onProgress }), `lede-${today()}.jsonl.gz`),
  exportAs: (format) => exportAs(history, format),
  formats: ['csv', 'json', 'ris', 'csl', ...(canWriteFolders() ? (['markdown'] as const) : [])],
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
