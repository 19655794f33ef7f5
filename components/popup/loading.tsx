// The wait: the brief's own shape, so that nothing jumps when it arrives. A long wait says so and offers a way out.
import { useEffect, useState } from 'preact/hooks';
import { useStrings } from '../strings.tsx';

const LONG_WAIT = 2000;
/** Widths in percent of the lines that stand in for summary, names and dates. */
const BARS = [
  [100, 94, 100, 70],
  [62, 74, 55, 68],
  [88, 80],
];

interface LoadingProps {
  title?: string;
  site?: string;
  onCancel(): void;
}

export function Loading({ title, site, onCancel }: LoadingProps) {
  const { t } = useStrings();
  const [long, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), LONG_WAIT);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div class="loading">
      <header class="head">
        <p class="source">{site && <span class="site">{site}</span>}</p>
        <h1 class="headline">{title ?? t('state.loading')}</h1>
      </header>
      <p role="status" class={long ? 'wait' : 'hidden'}>
        {long ? t('state.loadingLong') : t('state.loading')}{' '}
        {long && (
          <button type="button" class="quiet" onClick={onCancel}>
            {t('action.cancel')}
          </button>
        )}
      </p>
      {BARS.map((bars, part) => (
        <div key={part} class="section bones" aria-hidden="true">
          {bars.map((width, index) => (
            <span key={index} style={{ width: `${width}%` }} />
          ))}
        </div>
      ))}
    </div>
  );
}
