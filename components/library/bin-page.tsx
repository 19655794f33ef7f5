// What was removed in the last 30 days: brought back, or gone for good before its time.
import { useState } from 'preact/hooks';
import type { RemovedEntry } from '../../lib/history/types.ts';
import { Part } from '../boundary.tsx';
import { formatDay, today } from '../calendar.ts';
import { useStrings } from '../strings.tsx';

interface BinPageProps {
  entries: RemovedEntry[];
  onBringBack(ids: number[]): void;
  /** Without ids: all of them. */
  onDiscard(ids?: number[]): void;
}

function Entry({ entry, onBringBack, onDiscard }: { entry: RemovedEntry } & Omit<BinPageProps, 'entries'>) {
  const strings = useStrings();
  const { t } = strings;
  const day = (time: number) => formatDay(today(new Date(time)), strings);
  return (
    <>
      <div class="body">
        <h3 dir="auto">{entry.title}</h3>
        <p class="facts">
          <span class="site">{entry.site}</span>
          <span>{t('bin.until', [day(entry.removedAt), day(entry.goneAt)])}</span>
        </p>
      </div>
      <div class="tools">
        <button
          type="button"
          class="quiet"
          aria-label={t('bin.bringBackOf', [entry.title])}
          onClick={() => onBringBack([entry.id])}
        >
          {t('bin.bringBack')}
        </button>
        <button
          type="button"
          class="quiet"
          aria-label={t('bin.discardOf', [entry.title])}
          onClick={() => onDiscard([entry.id])}
        >
          {t('bin.discard')}
        </button>
      </div>
    </>
  );
}

export function BinPage({ entries, onBringBack, onDiscard }: BinPageProps) {
  const { t } = useStrings();
  /** The first press only asks. */
  const [sure, setSure] = useState(false);
  return (
    <div class="options">
      <h2>{t('bin.title')}</h2>
      <p role="status">{entries.length > 0 ? t('bin.text', entries.length) : t('bin.empty')}</p>
      <ul>
        {entries.map((entry) => (
          <li key={entry.id} class="row removed">
            <Part>
              <Entry entry={entry} onBringBack={onBringBack} onDiscard={onDiscard} />
            </Part>
          </li>
        ))}
      </ul>
      {entries.length > 0 && (
        <p class="formats">
          <button type="button" class="quiet" onClick={() => onBringBack(entries.map(({ id }) => id))}>
            {t('bin.bringAllBack')}
          </button>
          <button type="button" class="quiet" onClick={() => (sure ? onDiscard() : setSure(true))}>
            {t(sure ? 'bin.sure' : 'bin.discardAll')}
          </button>
        </p>
      )}
    </div>
  );
}
