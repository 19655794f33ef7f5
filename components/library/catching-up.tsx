// How far the history is with making its index anew, as after an import or an update: until then, a search may miss older articles.
import type { Progress } from '../../lib/history/types.ts';
import { useStrings } from '../strings.tsx';

export function CatchingUp({ progress: { done, total } }: { progress: Progress }) {
  const { t } = useStrings();
  return (
    <div class="catching-up">
      <p role="status">{t('library.catchingUp')}</p>
      <progress aria-label={t('library.catchingUp')} max={total} value={done} />
    </div>
  );
}
