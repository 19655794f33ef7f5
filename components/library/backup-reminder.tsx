// What the library says of a backup that is due: that it was written, or that the reader is asked for it, calmly and with one button.
import { useEffect, useState } from 'preact/hooks';
import { type Strings, useStrings } from '../strings.tsx';
import { longDate } from './long-date.ts';

type Made = { kind: 'written'; folder: string } | { kind: 'downloaded' };
/** `last` is the last backup's moment, 0 for none; `folder` the one that could not be written into. */
type Asked = { kind: 'asked'; last: number; folder?: string };
type State = Made | Asked | { kind: 'working' } | { kind: 'failed' };

export interface ReminderPort {
  /** The library was opened: undefined if no backup is due. */
  open(): Promise<Made | Asked | undefined>;
  /** Wherever it may go; called from a click. */
  backUp(): Promise<Made>;
  later(): Promise<void>;
  report(error: unknown): void;
}

function sentence(state: State, { t, locale }: Strings): string {
  switch (state.kind) {
    case 'working':
      return t('backup.exporting');
    case 'written':
      return t('backup.intoFolder', [state.folder]);
    case 'downloaded':
      return t('backup.exported');
    case 'failed':
      return t('backup.failed');
    case 'asked':
      if (state.folder !== undefined) return t('backup.unwritten', [state.folder]);
      return state.last === 0 ? t('backup.first') : t('backup.due', [longDate(state.last, locale)]);
  }
}

/** `last` is the last backup as it is known now: one made elsewhere answers the question. */
export function BackupReminder({ port, last }: { port: ReminderPort; last: number }) {
  const strings = useStrings();
  const { t } = strings;
  const [state, setState] = useState<State>();
  const fail = (error: unknown) => {
    port.report(error);
    setState({ kind: 'failed' });
  };
  useEffect(() => {
    port.open().then(setState, fail);
  }, [port]);
  if (!state || (state.kind === 'asked' && last !== state.last)) return null;

  const backUp = () => {
    setState({ kind: 'working' });
    port.backUp().then(setState, fail);
  };
  const later = () => {
    setState(undefined);
    port.later().catch(port.report);
  };
  return (
    <section class="reminder" data-backup={state.kind} aria-label={t('backup.reminder')}>
      <p role="status">{sentence(state, strings)}</p>
      {(state.kind === 'asked' || state.kind === 'failed') && (
        <>
          <button type="button" class="primary" onClick={backUp}>
            {t('backup.now')}
          </button>
          <button type="button" class="quiet" onClick={later}>
            {t('backup.later')}
          </button>
        </>
      )}
    </section>
  );
}
