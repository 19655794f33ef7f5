// The bin, as the database has it now.
import { BinPage } from '../../components/library/bin-page.tsx';
import { useTitle } from '../../components/library/use-title.ts';
import { useStrings } from '../../components/strings.tsx';
import type { History } from '../../lib/history/index.ts';
import { useLive } from './live.ts';

interface BinViewProps {
  history: History;
  /** Sees a write through, and tells the funnel when it fails. */
  quietly(work: Promise<unknown>): void;
}

export function BinView({ history, quietly }: BinViewProps) {
  const { t } = useStrings();
  useTitle(t('bin.title'));
  const entries = useLive(() => history.bin(), []);
  return (
    entries && (
      <BinPage
        entries={entries}
        onBringBack={(ids) => quietly(history.bringBack(ids))}
        onDiscard={(ids) => quietly(history.discard(ids))}
      />
    )
  );
}
