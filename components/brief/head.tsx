// Where the story comes from and when, and its headline.
import { useEffect, useRef } from 'preact/hooks';
import { siteOf } from '../../lib/address.ts';
import { webAddress } from '../../lib/schema/values.ts';
import type { Article } from '../../lib/types.ts';
import { formatPublished } from '../calendar.ts';
import { PageLink } from '../page-link.tsx';
import { readingMinutes, shownTitle } from '../passage.ts';
import { useStrings } from '../strings.tsx';

/** What is no language tag is given back as it stands. */
export function languageName(tag: string, locale: string): string {
  if (!/^[a-z]{2,3}$/i.test(tag) || tag === 'und') return tag;
  return new Intl.DisplayNames(locale, { type: 'language', fallback: 'code' }).of(tag) ?? tag;
}

function SourceLine({ article }: { article: Article }) {
  const strings = useStrings();
  const { t, locale } = strings;
  const published = article.published && formatPublished(article.published, strings);
  return (
    <p class="source" data-part="source">
      <span class="site">{article.site}</span>
      {article.original && (
        <PageLink to={webAddress(article.original)}>{t('brief.copyOf', [siteOf(article.original)])}</PageLink>
      )}
      {published ? (
        <time datetime={article.published} title={`${t('brief.published')} ${published}`}>
          <span class="hidden">{t('brief.published')} </span>
          {published}
        </time>
      ) : (
        <span>{t('brief.noPublished')}</span>
      )}
      <span title={t('brief.reading', [readingMinutes(article)])}>
        {t('brief.readingShort', [readingMinutes(article)])}
      </span>
      {article.lang !== 'und' && (
        <span class="language" title={t('brief.language', [languageName(article.lang, locale)])}>
          {article.lang.toUpperCase()}
        </span>
      )}
    </p>
  );
}

/** Takes the focus when it appears, so that a screen reader starts with the headline. */
export function Head({ article, level: Heading = 'h1' }: { article: Article; level?: 'h1' | 'h2' }) {
  const headline = useRef<HTMLHeadingElement>(null);
  useEffect(() => headline.current?.focus(), []);
  return (
    <header class="head">
      <SourceLine article={article} />
      <Heading
        ref={headline}
        class="headline"
        tabIndex={-1}
        lang={article.lang}
        dir="auto"
        title={shownTitle(article.title)}
      >
        {shownTitle(article.title)}
      </Heading>
    </header>
  );
}
