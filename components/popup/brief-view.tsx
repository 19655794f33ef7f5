// The brief: what, who and when on one screen, and everything else behind "More".
import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Reading } from '../../lib/article/decide/index.ts';
import type { Notice, BriefView as View } from '../../lib/extension/messages.ts';
import type { Span } from '../../lib/types.ts';
import { Part } from '../boundary.tsx';
import { type Fixable, type FixPort, FixProvider } from '../brief/fix.tsx';
import { Head, languageName } from '../brief/head.tsx';
import type { HistoryLinks } from '../brief/history-link.tsx';
import { useRevealer } from '../brief/reveal.ts';
import { Summary } from '../brief/summary.tsx';
import { When } from '../brief/when.tsx';
import { Who } from '../brief/who.tsx';
import { useStrings } from '../strings.tsx';
import { useFit } from './fit.ts';
import { Topic } from './topic.tsx';

// The first look does not wait for what stands behind it.
const loading = import('./rest.tsx');

function NoticeLine({ notice, lang }: { notice: Notice; lang: string }) {
  const { t, locale } = useStrings();
  const texts: Record<Notice, () => string> = {
    teaser: () => t('notice.teaser'),
    partial: () => t('notice.partial'),
    liveblog: () => t('notice.liveblog'),
    'damaged-model': () => t('notice.damagedModel'),
    'no-model': () => t('notice.noModel', [languageName(lang, locale)]),
  };
  return <p class="notice">{texts[notice]()}</p>;
}

/** Two readings disagree, and it is not clear which is right. */
function OtherReading({ other, onOther }: { other: Reading; onOther(reading: Reading): void }) {
  const { t } = useStrings();
  return (
    <p class="notice" data-other={other}>
      {t('notice.incomplete')}{' '}
      <button type="button" class="quiet" onClick={() => onOther(other)}>
        {t('notice.other')}
      </button>
    </p>
  );
}

interface BriefViewProps {
  view: View;
  links: HistoryLinks;
  onReveal(span: Span): Promise<boolean>;
  /** Keeps what the reader says; absent where nothing can be kept. */
  port?: FixPort | undefined;
  /** The reader wants the other reading. */
  onOther(reading: Reading): void;
  /** What stands between the headline and the brief, once. */
  children?: ComponentChildren;
}

export function BriefView({ view, links, onReveal, port, onOther, children }: BriefViewProps) {
  const { t } = useStrings();
  const revealer = useRevealer(onReveal);
  const [rest, setRest] = useState<Awaited<typeof loading>>();
  const whole = rest !== undefined;
  const open = () => void loading.then(setRest);
  const [asked, setAsked] = useState<Fixable>();
  const [asking, setAsking] = useState<Awaited<typeof loading>>();
  const ask = (what: Fixable) => {
    setAsked(what);
    void loading.then(setAsking);
  };
  const glance = useRef<HTMLDivElement>(null);
  useFit(glance, whole);
  const { article, summary, actors, dates } = view.brief;
  const [told, setTold] = useState<Awaited<typeof loading>>();
  useEffect(() => {
    if (view.novelty) void loading.then(setTold);
  }, [view.novelty]);
  const news = told?.whatIsNew(view.brief, view.novelty);
  const shown = news && 'sentences' in news ? news.sentences : [];
  // What stands among the new sentences is not said twice.
  const others = summary.filter(
    ({ span }) => !shown.some(({ block, start }) => block === span.block && start === span.start),
  );
  // Where no model has looked, finding nothing says nothing.
  const hasLooked = !view.notices.includes('no-model');
  const Dates = rest?.Timeline ?? When;
  return (
    <FixProvider value={port && ask}>
      <div class={whole ? 'glance whole' : 'glance'} ref={glance}>
        <Head article={article} />
        {children}
        {view.notices.map((notice) => (
          <NoticeLine key={notice} notice={notice} lang={article.lang} />
        ))}
        {view.other && <OtherReading other={view.other} onOther={onOther} />}
        <p role="status" class={revealer.gone ? 'toast' : 'hidden'}>
          {revealer.gone ? t('brief.gone') : t('brief.ready')}
        </p>
        {told && news && (
          <Part>
            <told.News article={article} news={news} revealer={revealer} links={links} />
          </Part>
        )}
        {(others.length > 0 || shown.length === 0) && (
          <Part>
            <Summary article={article} sentences={others} revealer={revealer} />
          </Part>
        )}
        {(hasLooked || actors.length > 0) && (
          <Part>
            <Who article={article} actors={actors} revealer={revealer} links={links} />
          </Part>
        )}
        {(hasLooked || dates.length > 0) && (
          <Part>
            <Dates article={article} dates={dates} revealer={revealer} />
          </Part>
        )}
        <div class="last">
          <Topic view={view} links={links} onShow={open} />
          <button
            type="button"
            class="more"
            aria-expanded={whole}
            aria-controls="rest"
            onClick={whole ? () => setRest(undefined) : open}
          >
            {whole ? t('brief.less') : t('brief.more')}
          </button>
        </div>
      </div>
      <div id="rest" class="rest" hidden={!whole}>
        {rest && (
          <>
            {port && (
              <Part>
                <rest.SaidPart said={view.said} port={port} />
              </Part>
            )}
            <Part>
              <rest.ReadBefore related={view.related} brief={view.brief} links={links} />
            </Part>
            <Part>
              <rest.LinkedStories stories={article.links} links={links} />
            </Part>
          </>
        )}
      </div>
      {port && asked && asking && (
        <asking.FixDialog what={asked} article={article} port={port} onClose={() => setAsked(undefined)} />
      )}
    </FixProvider>
  );
}
