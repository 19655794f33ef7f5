// `npm run train -- summary`: learns lib/summary/weights.ts from the development articles.
import { writeFileSync } from 'node:fs';
import { DATA, readExamples } from './data.ts';
import { fit } from './fit.ts';

const TARGET = new URL('../../lib/summary/weights.ts', import.meta.url);

/** Fits the ranker on all examples and writes its weights; the bench tells how it does on articles left out. */
export async function train(): Promise<void> {
  const examples = readExamples();
  if (examples.length === 0) throw new Error(`No articles to learn from in ${DATA.pathname}`);
  const { terms, sentences } = fit(examples);
  writeFileSync(TARGET, moduleText(terms, sentences));
  console.log(
    `Learned ${Object.keys(terms).length + Object.keys(sentences).length} weights from ${examples.length} articles.`,
  );
}

function moduleText(terms: Readonly<Record<string, number>>, sentences: Readonly<Record<string, number>>): string {
  return `// Learned by \`npm run train -- summary\` from news articles with their editors' summaries; not edited by hand. Numbers only, from
// CNN/DailyMail (495 articles of the validation split), FANG-COVID (750 of zeit.de) and the test pages of flairNLP/fundus (67).
import type { SentenceFeature } from './features.ts';
import type { TermFeature } from './terms.ts';

/** Logistic: whether a summary has a term of its article. */
export const TERM_WEIGHTS: Readonly<Record<TermFeature, number>> = {
${lines(terms)}
};

/** Linear: how many words more or fewer than its terms promise a sentence shares with the summary. */
export const SENTENCE_WEIGHTS: Readonly<Record<SentenceFeature, number>> = {
${lines(sentences)}
};
`;
}

function lines(weights: Readonly<Record<string, number>>): string {
  return Object.entries(weights)
    .map(([name, value]) => `  ${name}: ${Number(value.toFixed(4))},`)
    .join('\n');
}
