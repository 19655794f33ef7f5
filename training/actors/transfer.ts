// How well the recipe carries over to text of another origin than it learned from: each corpus in turn is left out of the training
// and measured on. The shipped models have seen all of them, so this is what tuning should look at. (Clusters and the list of
// peoples come from the text of all corpora all the same.)
import { type Annotated, readCorpus } from './corpora.ts';
import type { Weighted } from './examples.ts';
import { partByGenre } from './genres.ts';
import { readReconciled } from './governments.ts';
import { annotatedOf, type Plan } from './plans.ts';

interface Transfer {
  lang: string;
  name: string;
  train: (plan: Plan) => Weighted[];
  test: () => Annotated[][];
}

export const TRANSFERS: Transfer[] = [
  {
    lang: 'de',
    name: 'news-like third of de.germeval14.train, from its other sentences',
    train: () => partByGenre(readCorpus('de.germeval14.train').flat()).other.map((text) => ({ text, weight: 1 })),
    test: () => partByGenre(readCorpus('de.germeval14.train').flat()).news.map((sentence) => [sentence]),
  },
  leftOut('en.gmb', 'en.gmb.dev'),
  leftOut('en.ewt', 'en.ewt.dev'),
  leftOut('en.wikigold', 'en.wikigold.train'),
];

/** Sentences from which on a corpus is thinned out, and to what part. */
const LARGE = 20_000;
const THINNING = 4;

/** Trained on all other corpora of the language, measured on `test`. */
function leftOut(corpus: string, test: string): Transfer {
  // The largest corpus is thinned out, so that measuring takes no longer than training.
  const thinned = (texts: Weighted[]) => (texts.length > LARGE ? texts.filter((_, at) => at % THINNING === 0) : texts);
  return {
    lang: corpus.slice(0, 2),
    name: `${test}, from the other corpora`,
    train: (plan) =>
      plan.corpora
        .filter(({ name }) => !name.startsWith(corpus))
        .flatMap((kept) => thinned(annotatedOf({ ...plan, corpora: [kept] }))),
    test: () => readReconciled(test),
  };
}
