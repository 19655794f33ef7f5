// How well the recipe carries over to text of another origin than it learned from: a corpus is left out of the training
// and measured on. The shipped models have seen all of them, so this is what tuning should look at. (Clusters and the list of
// peoples come from the text of all corpora all the same.)
import { type Annotated, readCorpus } from './corpora.ts';
import type { Weighted } from './examples.ts';
import { partByGenre } from './genres.ts';
import { readReconciled } from './governments.ts';
import { annotatedOf, type Plan } from './plans.ts';

interface Transfer {
  lang: string;
  train: (plan: Plan) => Weighted[];
  tests: { name: string; read: () => Annotated[][] }[];
}

export const TRANSFERS: Transfer[] = [
  {
    lang: 'de',
    train: () => partByGenre(readCorpus('de.germeval14.train').flat()).other.map((text) => ({ text, weight: 1 })),
    tests: [
      {
        name: 'news-like third of de.germeval14.train, from its other sentences',
        read: () => partByGenre(readCorpus('de.germeval14.train').flat()).news.map((sentence) => [sentence]),
      },
    ],
  },
  {
    lang: 'en',
    train: (plan) => annotatedOf({ ...plan, corpora: plan.corpora.filter(({ name }) => name.startsWith('en.gmb')) }),
    tests: ['en.ewt.dev', 'en.wikigold.train'].map((set) => ({
      name: `${set}, from en.gmb alone`,
      read: () => readReconciled(set),
    })),
  },
  {
    lang: 'en',
    train: (plan) => annotatedOf({ ...plan, corpora: plan.corpora.filter(({ name }) => !name.startsWith('en.gmb')) }),
    tests: [{ name: 'en.gmb.dev, from the other corpora', read: () => readReconciled('en.gmb.dev') }],
  },
];
