// Everything into one file and back. What a file would change is shown before anything does.
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { ImportReport, Progress } from '../../lib/history/types.ts';
import { Group } from '../group.tsx';
import { type Strings, useStrings } from '../strings.tsx';
import { hashOf } from './route.ts';

export type ExportFormat = 'csv' | 'json' | 'ris' | 'csl' | 'markdown';
type OnProgress = (progress: Progress) => void;
/** `full`: the device has no room. */
export type Failure = 'full' | 'other';

export interface BackupPort {
  /** Writes the file and hands it to the reader. */
  exportAll(onProgress: OnProgress): Promise<void>;
  /** The articles in another program's format; false if the reader chose no place for them. */
  exportAs(format: ExportFormat, onProgress: OnProgress): Promise<boolean>;
  /** What this browser can write: notes need a folder. */
  formats: readonly ExportFormat[];
  /** A dry run only counts. Rejects when the signal is aborted, after everything was taken back. */
  importAll(
    file: Blob,
    options: { dryRun: boolean; onProgress: OnProgress; signal: AbortSignal },
  ): Promise<ImportReport>;
  /** Tells what went wrong; answers which sentence is right for the reader. */
  report(error: unknown): Failure;
}

type Work = 'exporting' | 'checking' | 'importing' | 'writing';
type Counts = Extract<ImportReport, { kind: 'done' }>;
type State =
  | { kind: 'idle' }
  | { kind: 'working'; work: Work; progress?: Progress; stop?: AbortController }
  | { kind: 'found'; file: Blob; counts: Counts }
  | { kind: 'exported' }
  | { kind: 'cancelled' }
  | { kind: 'written' }
  | { kind: 'imported'; counts: Counts }
  | { kind: 'refused'; reason: Extract<ImportReport, { kind: 'refused' }>['reason'] }
  | { kind: 'failed'; failure: Failure };

const changed = ({ added, updated }: Counts): number => added + updated;

function sentence(state: State, { t }: Strings): string {
  switch (state.kind) {
    case 'idle':
      return '';
    case 'working':
      return t(`backup.${state.work}`);
    case 'exported':
    case 'cancelled':
    case 'written':
      return t(`backup.${state.kind}`);
    case 'found': {
      const { articles, added, updated, unchanged } = state.counts;
      return changed(state.counts) === 0
        ? t('backup.nothingNew')
        : t('backup.found', [articles, added, updated, unchanged]);
    }
    case 'imported':
      return t('backup.done', changed(state.counts));
    case 'refused':
      return t(`backup.${state.reason}`);
    case 'failed':
      return t(state.failure === 'full' ? 'backup.full' : 'backup.failed');
  }
}

interface BackupProps {
  port: BackupPort;
  /** What follows on the backup by hand. */
  children?: ComponentChildren;
}

export function Backup({ port, children }: BackupProps) {
  const strings = useStrings();
  const { t } = strings;
  const [state, setState] = useState<State>({ kind: 'idle' });
  const busy = state.kind === 'working';

  /** Runs one piece of work, showing how far it is, and ends in the state that it answers. */
  async function run(work: Work, task: (onProgress: OnProgress) => Promise<State>, stop?: AbortController) {
    const working: State = { kind: 'working', work, ...(stop ? { stop } : {}) };
    setState(working);
    try {
      setState(await task((progress) => setState({ ...working, progress })));
    } catch (error) {
      setState(stop?.signal.aborted ? { kind: 'cancelled' } : { kind: 'failed', failure: port.report(error) });
    }
  }

  /** Runs work on a file, which the reader may call off. */
  function readFile(work: Work, file: Blob, dryRun: boolean, end: (counts: Counts) => State) {
    const stop = new AbortController();
    return run(
      work,
      async (onProgress) => {
        const report = await port.importAll(file, { dryRun, onProgress, signal: stop.signal });
        return report.kind === 'done' ? end(report) : report;
      },
      stop,
    );
  }

  const exportAll = () =>
    run('exporting', async (onProgress) => {
      await port.exportAll(onProgress);
      return { kind: 'exported' };
    });
  const exportAs = (format: ExportFormat) =>
    run('writing', async (onProgress) =>
      (await port.exportAs(format, onProgress)) ? { kind: 'written' } : { kind: 'idle' },
    );
  const check = (file: Blob) => readFile('checking', file, true, (counts) => ({ kind: 'found', file, counts }));
  const importAll = (file: Blob) => readFile('importing', file, false, (counts) => ({ kind: 'imported', counts }));

  return (
    <div class="options">
      <div class="progress">
        <p role="status">{sentence(state, strings)}</p>
        {busy && (
          <progress
            aria-label={sentence(state, strings)}
            max={state.progress?.total || undefined}
            value={state.progress?.done}
          />
        )}
        {state.kind === 'working' && state.stop && (
          <button type="button" class="quiet" onClick={() => state.stop?.abort()}>
            {t('action.cancel')}
          </button>
        )}
      </div>
      <Group title={t('backup.title')}>
        <p>{t('backup.text')}</p>
        <p>
          <button type="button" class="primary" disabled={busy} onClick={exportAll}>
            {t('backup.export')}
          </button>
        </p>
      </Group>
      {children}
      <Group title={t('backup.import')}>
        <p>{t('backup.importText')}</p>
        <label class="file">
          {t('backup.choose')}
          <input
            type="file"
            accept=".gz,application/gzip"
            disabled={busy}
            onChange={({ currentTarget }) => {
              const [file] = currentTarget.files ?? [];
              if (file) check(file);
            }}
          />
        </label>
        {state.kind === 'found' && changed(state.counts) > 0 && (
          <p>
            <button type="button" class="primary" onClick={() => importAll(state.file)}>
              {t('backup.confirm')}
            </button>
          </p>
        )}
      </Group>
      <Group title={t('backup.elsewhere')}>
        <p>{t('backup.elsewhereText')}</p>
        <p class="formats">
          {port.formats.map((format) => (
            <button key={format} type="button" class="quiet" disabled={busy} onClick={() => exportAs(format)}>
              {t(`backup.${format}`)}
            </button>
          ))}
        </p>
      </Group>
      <Group title={t('bin.title')}>
        <p>
          <a href={hashOf({ view: 'bin' })}>{t('bin.open')}</a>
        </p>
      </Group>
    </div>
  );
}
