// The first few of a list, and all of them on demand.
import { useState } from 'preact/hooks';
import { useStrings } from '../strings.tsx';

interface Fold {
  open: boolean;
  toggle(): void;
}

/** `fold` is absent while everything is shown anyway. */
export function useFold<T>(items: readonly T[], atFirst: number): { shown: readonly T[]; fold?: Fold } {
  const [open, setOpen] = useState(false);
  if (items.length <= atFirst) return { shown: items };
  return { shown: open ? items : items.slice(0, atFirst), fold: { open, toggle: () => setOpen(!open) } };
}

/** @param label says what opening would show. */
export function More({ fold, label }: { fold: Fold | undefined; label: string }) {
  const { t } = useStrings();
  if (!fold) return null;
  return (
    <button type="button" class="more" aria-expanded={fold.open} onClick={fold.toggle}>
      {fold.open ? t('brief.less') : label}
    </button>
  );
}
