// What is new to this reader: one line that says how the article stands to what was read, and two or three new sentences, each a way to its place.
// It is for the popup and the library only: a page could read the words of what is painted.
import { type Article, type Span, textOf } from '../../lib/types.ts';
import { formatShortDay, today } from '../calendar.ts';
import { type Strings, useStrings } from '../strings.tsx';
import { type HistoryLinks, LibraryLink } from './history-link.tsx';
import type { Revealer } from './reveal.ts';
import { Section } from './section.tsx';
import { dayOf, type WhatIsNew } from './what-is-new.ts';

interface NewsProps {
  article: Article;
  news: WhatIsNew;
  revealer: Revealer;
  links: HistoryLinks;
}

export function News({ article, news, revealer, links }: NewsProps) {
  const strings = useStrings();
  if (news.kind === 'unknown') return null;
  const sentences = 'sentences' in news ? news.sentences : [];
  const place = 'place' in news ? news.place : undefined;
  const line = lineOf(news, strings);
  return (
    <Section name="news" title={titleOf(news, strings)}>
      {line && (
        <p class="standing">
          {place ? (
            <LibraryLink links={links} to={links.article(place.id)}>
              {line}
            </LibraryLink>
          ) : (
            line
          )}
        </p>
      )}
      {sentences.length > 0 && (
        <ul class="sentences fresh">
          {sentences.map((span) => (
            <Fresh key={`${span.block} ${span.start}`} article={article} span={span} revealer={revealer} />
          ))}
        </ul>
      )}
    </Section>
  );
}

function Fresh({ article, span, revealer }: { article: Article; span: Span; revealer: Revealer }) {
  const key = `new ${span.block} ${span.start}`;
  return (
    <li>
      <button
        type="button"
        class="item"
        aria-current={revealer.place?.key === key}
        onClick={() => revealer.reveal(key, [span])}
      >
        <span class="words" lang={article.lang} dir="auto">
          {textOf(article, span.block).slice(span.start, span.end)}
        </span>
      </button>
    </li>
  );
}

function titleOf(news: Exclude<WhatIsNew, { kind: 'unknown' }>, { t, ...strings }: Strings): string {
  const readAt = 'readAt' in news ? news.readAt : news.place.readAt;
  return news.kind === 'nothing' ? t('news.nothing') : t('news.since', [dayIn(readAt, { t, ...strings })]);
}

function lineOf(news: Exclude<WhatIsNew, { kind: 'unknown' }>, strings: Strings): string | undefined {
  const { t } = strings;
  switch (news.kind) {
    case 'nothing':
      return news.place
        ? t('news.readAt', [news.place.site, dayIn(news.readAt, strings)])
        : t('news.readHere', [dayIn(news.readAt, strings)]);
    case 'reprint': {
      const { site } = news.place;
      const day = dayIn(news.place.readAt, strings);
      const same = news.agency ? t('news.sameAgency', [news.agency, site, day]) : t('news.same', [site, day]);
      return `${same}; ${news.paragraphs > 0 ? t('news.paragraphsAre', news.paragraphs) : t('news.wordsAre')}`;
    }
    case 'changed': {
      const parts = [
        ...(news.paragraphs > 0 ? [t('news.paragraphs', news.paragraphs)] : []),
        ...(news.headline ? [t('news.headline')] : []),
      ];
      return parts.length > 0 ? parts.join(', ') : t('news.wording');
    }
    case 'story':
      return t('news.compared', news.articles);
  }
}

const dayIn = (moment: number, strings: Strings): string => formatShortDay(dayOf(moment), today(), strings);
