// How often the reader wants a backup, and the folder it may go into by itself.
import type { BackupEvery } from '../../lib/extension/backup-due.ts';
import { Group } from '../group.tsx';
import { useStrings } from '../strings.tsx';
import { Choice } from './choice.tsx';
import { longDate } from './long-date.ts';

interface BackupRhythmProps {
  every: BackupEvery;
  /** The last backup, milliseconds since 1970; 0: none. */
  last: number;
  /** The name of the folder chosen. */
  folder?: string;
  onEvery(every: BackupEvery): void;
  /** Left out where the browser writes into no folders. */
  onChooseFolder?(): void;
  onDropFolder(): void;
}

const EVERY = ['week', 'month', 'never'] as const;

export function BackupRhythm({ every, last, folder, onEvery, onChooseFolder, onDropFolder }: BackupRhythmProps) {
  const { t, locale } = useStrings();
  return (
    <Group title={t('backup.regular')}>
      <p>{t('backup.regularText')}</p>
      <p>
        <Choice label={t('backup.every')} value={every} onChoose={(value) => onEvery(value as BackupEvery)}>
          {EVERY.map((each) => (
            <option key={each} value={each}>
              {t(`backup.${each}`)}
            </option>
          ))}
        </Choice>
      </p>
      <p class="muted">{last === 0 ? t('backup.none') : t('backup.last', [longDate(last, locale)])}</p>
      {onChooseFolder && (
        <>
          <p>{folder === undefined ? t('backup.folderText') : t('backup.folder', [folder])}</p>
          <p class="formats">
            <button type="button" class="quiet" onClick={onChooseFolder}>
              {folder === undefined ? t('backup.chooseFolder') : t('backup.otherFolder')}
            </button>
            {folder !== undefined && (
              <button type="button" class="quiet" onClick={onDropFolder}>
                {t('backup.dropFolder')}
              </button>
            )}
          </p>
        </>
      )}
    </Group>
  );
}
