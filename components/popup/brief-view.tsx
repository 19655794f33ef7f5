// The brief: headline, summary, who, when, and the stories beside it.
import type { ComponentChildren } from 'preact';
import type { Notice, BriefView as View } from '../../lib/extension/messages.ts';
import type { Span } from '../../lib/types.ts';
import { Part } from '../boundary.tsx';
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

interface BriefViewProps {
  view: View;
  onReveal(span: Span): Promise<boolean>;
  /** What stands between the headline and the brief, once. */
  children?: ComponentChildren;
}

export function BriefView({ view, onReveal, children }: BriefViewProps) {
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
      <p role="status" class={revealer.gone ? 'toast' : 'hidden'}>
        {revealer.gone ? t('brief.gone') : t('brief.ready')}
      </p>
      <Part>
        <Summary article={article} sentences={summary} revealer={revealer} />
      </Part>
      <Part>
        <Actors article={article} actors={actors} revealer={revealer} />
      </Part>
      <Part>
        <Timeline article={article} dates={dates} revealer={revealer} />
      </Part>
      <Part>
        <ReadBefore related={view.related} brief={view.brief} />
      </Part>
      <Part>
        <LinkedStories links={article.links} />
      </Part>
    </>
  );
}
