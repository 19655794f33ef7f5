// The wait: the brief's own shape, built of the brief's own boxes, so that nothing jumps when it arrives. A long wait says so and offers a way out.
import { useEffect, useState } from 'preact/hooks';
import { shownTitle } from '../passage.ts';
import { useStrings } from '../strings.tsx';

const LONG_WAIT = 2000;
/** Widths in percent of the lines that stand in for words. */
const SENTENCES = [
  [100, 62],
  [94, 70],
  [100, 55],
];
const NAMES = [62, 74, 55, 68];
const DATES = [88, 80, 92];

interface LoadingProps {
  title?: string;
  site?: string;
  onCancel(): void;
}

const Bone = ({ width }: { width: number }) => <span class="bone" style={{ width: `${width}%` }} />;

const Rows = ({ widths, class: name }: { widths: number[]; class?: string }) => (
  <div class={name}>
    {widths.map((width, at) => (
      <div key={at} class="item bones">
        <Bone width={width} />
      </div>
    ))}
  </div>
);

export function Loading({ title, site, onCancel }: LoadingProps) {
  const { t } = useStrings();
  const [long, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), LONG_WAIT);
    return () => clearTimeout(timer);
  }, []);
  const heading = (words: string) => (
    <h2>
      <span class="swatch">{words}</span>
    </h2>
  );
  return (
    <div class="glance loading">
      <header class="head">
        <p class="source">{site && <span class="site">{site}</span>}</p>
        <h1 class="headline">{title === undefined ? t('state.loading') : shownTitle(title)}</h1>
      </header>
      <p role="status" class={long ? 'toast' : 'hidden'}>
        {long ? t('state.loadingLong') : t('state.loading')}{' '}
        {long && (
          <button type="button" class="quiet" onClick={onCancel}>
            {t('action.cancel')}
          </button>
        )}
      </p>
      <div class="section summary" aria-hidden="true">
        {heading(t('brief.summary'))}
        {SENTENCES.map((lines, at) => (
          <div key={at} class="item">
            {lines.map((width) => (
              <span key={width} class="bone-line">
                <Bone width={width} />
              </span>
            ))}
          </div>
        ))}
      </div>
      <div class="section who" aria-hidden="true">
        {heading(t('brief.who'))}
        <Rows class="actors" widths={NAMES} />
        <div class="beside" />
      </div>
      <div class="section when" aria-hidden="true">
        {heading(t('brief.when'))}
        <div class="strip" />
        <Rows class="clauses" widths={DATES} />
      </div>
      <div class="last" />
      <div class="foot">
        <div class="bar" />
      </div>
    </div>
  );
}
