// The brief: headline, summary, who, when, and the stories beside it.
import type { ComponentChildren } from 'preact';
import type { Reading } from '../../lib/article/decide/index.ts';
import type { Notice, BriefView as View } from '../../lib/extension/messages.ts';
import type { Span } from '../../lib/types.ts';
import { Actors } from '../brief/actors.tsx';
import { Head, languageName } from '../brief/head.tsx';
import { useRevealer } from '../brief/reveal.ts';
import { LinkedStories, ReadBefore } from '../brief/stories.tsx';
import { Summary } from '../brief/summary.tsx';
import { Timeline } from '../brief/timeline.tsx';
import { Icon } from '../icon.tsx';
import { useStrings } from '../strings.tsx';

function NoticeLine({ notice, lang }: { notice: Notice; lang: string }) {
  const { t, locale } = useStrings();
  const texts: Record<Notice, () => string> = {
    'too-short': () => t('notice.tooShort'),
    teaser: () => t('notice.teaser'),
    liveblog: () => t('notice.liveblog'),
    'no-model': () => t('notice.noModel', [languageName(lang, locale)]),
  };
  return (
    <p class="notice">
      <Icon name="warning" />
      {texts[notice]()}
    </p>
  );
}

/** Two readings disagree, and it is not clear which is right. */
function OtherReading({ other, onOther }: { other: Reading; onOther(reading: Reading): void }) {
  const { t } = useStrings();
  return (
    <p class="notice" data-other={other}>
      <Icon name="warning" />
      <span>
        {t('notice.incomplete')}{' '}
        <button type="button" class="quiet" onClick={() => onOther(other)}>
          {t('notice.other')}
        </button>
      </span>
    </p>
  );
}

interface BriefViewProps {
  view: View;
  onReveal(span: Span): Promise<boolean>;
  /** The reader wants the other reading. */
  onOther(reading: Reading): void;
  /** What stands between the headline and the brief, once. */
  children?: ComponentChildren;
}

export function BriefView({ view, onReveal, onOther, children }: BriefViewProps) {
  const { t } = useStrings();
  const revealer = useRevealer(onReveal);
  const { article, summary, actors, dates } = view.brief;
  return (
    <>
      <Head article={article} />
      {children}
      {view.notices.map((notice) => (
        <NoticeLine key={notice} notice={notice} lang={article.lang} />
      ))}
      {view.other && <OtherReading other={view.other} onOther={onOther} />}
      <p role="status" class={revealer.gone ? 'toast' : 'hidden'}>
        {revealer.gone ? t('brief.gone') : t('brief.ready')}
      </p>
      <Summary article={article} sentences={summary} revealer={revealer} />
      <Actors article={article} actors={actors} revealer={revealer} />
      <Timeline article={article} dates={dates} revealer={revealer} />
      <ReadBefore related={view.related} brief={view.brief} />
      <LinkedStories links={article.links} />
    </>
  );
}
