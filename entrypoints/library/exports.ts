// The articles in other programs' formats, a page of the history at a time: it is never in memory as a whole.
import type { ExportFormat } from '../../components/library/backup.tsx';
import { cslJson, csv, json, ris, type TextFormat, vault } from '../../lib/history/export/index.ts';
import type { History, HistoryEntry, Progress, StoredArticle } from '../../lib/history/index.ts';
import { askForFolder, download, writeInto } from './files.ts';

const PAGE = 200;
const FILES = { csv, json, ris, csl: cslJson } as const;

type OnProgress = (progress: Progress) => void;

/** False if the reader chose no place for them. */
export async function exportAs(history: History, format: ExportFormat, onProgress: OnProgress): Promise<boolean> {
  if (format === 'markdown') return exportNotes(history, onProgress);
  download(await fileOf(history, FILES[format], onProgress), FILES[format].name);
  return true;
}

async function fileOf(history: History, format: TextFormat, onProgress: OnProgress): Promise<Blob> {
  const total = await history.count();
  const parts = [new Blob([format.head])];
  let done = 0;
  for await (const page of pages(history)) {
    const articles = format.withVersions ? await Promise.all(page.map((each) => withVersions(history, each))) : page;
    parts.push(new Blob([done === 0 ? '' : format.between, articles.map(format.piece).join(format.between)]));
    done += page.length;
    onProgress({ done, total });
  }
  return new Blob([...parts, format.tail]);
}

async function withVersions(history: History, article: StoredArticle) {
  const versions = await history.versions(article.id);
  return versions.length > 1 ? { ...article, versions } : article;
}

/** Twice through the history: a note links to others, whose names have to be known. */
async function exportNotes(history: History, onProgress: OnProgress): Promise<boolean> {
  const folder = await askForFolder();
  if (!folder) return false;
  const total = 2 * (await history.count());
  const notes = vault();
  let done = 0;
  for await (const page of pages(history)) {
    page.forEach(notes.add);
    done += page.length;
    onProgress({ done, total });
  }
  for await (const page of pages(history)) {
    await writeInto(folder, page.map(notes.note));
    done += page.length;
    onProgress({ done, total });
  }
  await writeInto(folder, notes.links());
  return true;
}

async function* pages(history: History): AsyncGenerator<StoredArticle[]> {
  let last: HistoryEntry | undefined;
  for (;;) {
    const entries = await history.list({ limit: PAGE, ...(last ? { before: last } : {}) });
    last = entries.at(-1);
    if (!last) return;
    const articles = await Promise.all(entries.map(({ id }) => history.get(id)));
    yield articles.filter((article) => article !== undefined);
  }
}
