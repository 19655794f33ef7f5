// Two or three sentences of the article, each a button to its place.
import type { Article, SummarySentence } from '../../lib/types.ts';
import { useStrings } from '../strings.tsx';
import type { Revealer } from './reveal.ts';
import { Section } from './section.tsx';

interface SummaryProps {
  article: Article;
  sentences: SummarySentence[];
  revealer: Revealer;
}

export function Summary({ article, sentences, revealer }: SummaryProps) {
  const { t } = useStrings();
  if (sentences.length === 0) return null;
  return (
    <Section name="summary" title={t('brief.summary')}>
      <ol class="sentences">
        {sentences.map(({ span, text, antecedent }, index) => (
          <li key={index}>
            <button
              type="button"
              class="item"
              aria-current={revealer.place?.key === `sentence ${index}`}
              onClick={() => revealer.reveal(`sentence ${index}`, [span])}
            >
              <span lang={article.lang}>{text}</span>
              {antecedent && <span class="meant"> {t('brief.meant', [antecedent])}</span>}
            </button>
          </li>
        ))}
      </ol>
    </Section>
  );
}
