// The articles in other programs' formats, a page of the history at a time: it is never in memory as a whole.
import { today } from '../../components/calendar.ts';
import type { ExportFormat } from '../../components/library/backup.tsx';
import { cslJson, csv, json, ris, type TextFormat, vault } from '../../lib/history/export/index.ts';
import type { History, HistoryEntry, Progress, StoredArticle } from '../../lib/history/index.ts';
import { askForFolder, canWriteFolders, download, writeInto } from './files.ts';

const PAGE = 200;
const FILES = { csv, json, ris, csl: cslJson } as const;

/** What this browser can write: notes need a folder. */
export const FORMATS: readonly ExportFormat[] = [
  'csv',
  'json',
  'ris',
  'csl',
  ...(canWriteFolders() ? (['markdown'] as const) : []),
];

type OnProgress = (progress: Progress) => void;

/**
 * @param ids The articles; all of the history if not given.
 * @returns false if the reader chose no place for them.
 */
export async function exportAs(
  history: History,
  format: ExportFormat,
  onProgress: OnProgress,
  ids?: readonly number[],
): Promise<boolean> {
  const source = { total: ids?.length ?? (await history.count()), pages: () => pages(history, ids) };
  if (format === 'markdown') return exportNotes(source, onProgress);
  download(await fileOf(history, source, FILES[format], onProgress), dated(FILES[format].name));
  return true;
}

/** Several files of a kind in one folder are told apart by their day: `lede-2026-11-22.csv`. */
const dated = (name: string): string => name.replace(/(?=\.[^.]+$)/, `-${today()}`);

interface Source {
  total: number;
  /** From the beginning, each time it is called. */
  pages(): AsyncGenerator<StoredArticle[]>;
}

async function fileOf(
  history: History,
  { total, pages }: Source,
  format: TextFormat,
  onProgress: OnProgress,
): Promise<Blob> {
  const parts = [new Blob([format.head])];
  let done = 0;
  for await (const page of pages()) {
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
async function exportNotes(source: Source, onProgress: OnProgress): Promise<boolean> {
  const folder = await askForFolder();
  if (!folder) return false;
  const total = 2 * source.total;
  const notes = vault();
  let done = 0;
  for await (const page of source.pages()) {
    page.forEach(notes.add);
    done += page.length;
    onProgress({ done, total });
  }
  for await (const page of source.pages()) {
    await writeInto(folder, page.map(notes.note));
    done += page.length;
    onProgress({ done, total });
  }
  await writeInto(folder, notes.links());
  return true;
}

async function* pages(history: History, ids?: readonly number[]): AsyncGenerator<StoredArticle[]> {
  const whole = async (wanted: readonly number[]) =>
    (await Promise.all(wanted.map((id) => history.get(id)))).filter((article) => article !== undefined);
  if (ids) {
    for (let at = 0; at < ids.length; at += PAGE) yield await whole(ids.slice(at, at + PAGE));
    return;
  }
  let last: HistoryEntry | undefined;
  for (;;) {
    const entries = await history.list({ limit: PAGE, ...(last ? { before: last } : {}) });
    last = entries.at(-1);
    if (!last) return;
    yield await whole(entries.map(({ id }) => id));
  }
}
