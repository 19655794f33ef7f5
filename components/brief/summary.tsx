// What: two or three sentences of the article, each a button to its place. Where there is none, the publisher's own words stand in.
import { hasLittleText } from '../../lib/summary/extent.ts';
import type { Article, SummarySentence } from '../../lib/types.ts';
import { useStrings } from '../strings.tsx';
import { FixButton } from './fix.tsx';
import type { Revealer } from './reveal.ts';
import { Section } from './section.tsx';

interface SummaryProps {
  article: Article;
  sentences: SummarySentence[];
  revealer: Revealer;
}

function StandIn({ article }: { article: Article }) {
  const { t } = useStrings();
  const { teaser, lang } = article;
  if (!teaser) return <p class="none">{t(hasLittleText(article) ? 'notice.tooShort' : 'notice.noSummary')}</p>;
  return (
    <p class="teaser">
      <span class="label">{t('brief.teaser')}</span>{' '}
      <q lang={lang} dir="auto">
        {teaser}
      </q>
    </p>
  );
}

export function Summary({ article, sentences, revealer }: SummaryProps) {
  const { t } = useStrings();
  return (
    <Section name="summary" title={t('brief.summary')}>
      {sentences.length === 0 && <StandIn article={article} />}
      <ol class="sentences">
        {sentences.map(({ span, text, antecedent }, index) => (
          <li key={index}>
            <button
              type="button"
              class="item"
              aria-current={revealer.place?.key === `sentence ${index}`}
              onClick={() => revealer.reveal(`sentence ${index}`, [span])}
            >
              <span class="words" dir="auto">
                <span lang={article.lang}>{text}</span>
                {antecedent && <span class="meant"> {t('brief.meant', [antecedent])}</span>}
              </span>
            </button>
            <FixButton
              what={{ kind: 'sentence', text }}
              name={t('fix.sentenceOf', [index + 1])}
              current={revealer.place?.key === `sentence ${index}`}
            />
          </li>
        ))}
      </ol>
    </Section>
  );
}
