// The first run, in three lines, until the reader puts it away.
import { useStrings } from '../strings.tsx';

export function Welcome({ onUnderstood }: { onUnderstood(): void }) {
  const { t } = useStrings();
  return (
    <aside class="welcome" aria-label={t('firstRun.title')}>
      <ul>
        <li>{t('firstRun.private')}</li>
        <li>{t('firstRun.saved')}</li>
        <li>{t('firstRun.pause')}</li>
      </ul>
      <button type="button" class="quiet" onClick={onUnderstood}>
        {t('action.understood')}
      </button>
    </aside>
  );
}
