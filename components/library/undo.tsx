// The offer to take back what was just forgotten: ten seconds, and as long as the reader points at it.
import { useEffect, useState } from 'preact/hooks';
import { useStrings } from '../strings.tsx';
import { hashOf } from './route.ts';

const OFFER = 10_000;

interface UndoProps {
  count: number;
  onUndo(): void;
  onGone(): void;
}

export function Undo({ count, onUndo, onGone }: UndoProps) {
  const { t } = useStrings();
  const [held, setHeld] = useState(false);
  useEffect(() => {
    if (held) return;
    const timer = setTimeout(onGone, OFFER);
    return () => clearTimeout(timer);
  }, [held, onGone]);
  const hold = () => setHeld(true);
  const release = () => setHeld(false);
  return (
    <div
      class="undo"
      role="status"
      onMouseEnter={hold}
      onMouseLeave={release}
      onFocusCapture={hold}
      onBlurCapture={release}
    >
      {t('library.forgotten', count)}
      <button type="button" class="quiet" onClick={onUndo}>
        {t('library.undo')}
      </button>
      <a class="quiet" href={hashOf({ view: 'bin' })}>
        {t('bin.title')}
      </a>
    </div>
  );
}
