// How far the history is with making its index anew, as after an import, an update or damage: until then, a search may miss older articles.
import type { Progress } from '../../lib/history/types.ts';
import { useStrings } from '../strings.tsx';

export function CatchingUp({ progress: { done, total, isRepair } }: { progress: Progress }) {
  const { t } = useStrings();
  const what = isRepair ? t('library.repairing') : t('library.catchingUp');
  return (
    <div class="catching-up">
      <p role="status">{what}</p>
      <progress aria-label={what} max={total} value={done} />
    </div>
  );
}
