// The summarisers that are measured side by side, behind one signature.
import lexrank from 'lexrank';
import { SummarizerManager } from 'node-summarizer';
import textrank from 'ts-textrank';
import { summarise } from '../../../lib/summary/index.ts';
import { rank, type Weights } from '../../../lib/summary/rank.ts';
import { select } from '../../../lib/summary/select.ts';
import { readSentences } from '../../../lib/summary/sentence.ts';
import type { Example } from '../../../training/summary/data.ts';
import { fit } from '../../../training/summary/fit.ts';

export interface System {
  name: string;
  summarise: (example: Example) => string[];
}

const FOLDS = 5;

/** `left out` are Lede's honest numbers: each article is summarised by weights learned from the other four fifths. */
export function systems(examples: readonly Example[]): System[] {
  return [
    {
      name: 'Lead',
      summarise: ({ article, wanted }) =>
        readSentences(article)
          .slice(0, wanted)
          .map(({ text }) => text),
    },
    { name: 'Lede, left out', summarise: leftOut(examples) },
    {
      name: 'Lede, as shipped',
      summarise: ({ article, wanted }) => summarise(article, { sentences: wanted }).map(({ text }) => text),
    },
    { name: 'ts-textrank', summarise: textRank },
    { name: 'lexrank', summarise: lexRank },
    {
      name: 'node-summarizer',
      summarise: ({ article, wanted }) => [
        new SummarizerManager(textOf(article), wanted).getSummaryByFrequency().summary,
      ],
    },
  ];
}

function leftOut(examples: readonly Example[]): System['summarise'] {
  const foldOf = new Map(examples.map((example, index) => [example, index % FOLDS]));
  const weights: Weights[] = [];
  for (let fold = 0; fold < FOLDS; fold++)
    weights.push(fit(examples.filter((example) => foldOf.get(example) !== fold)));
  return (example) => {
    const { article, wanted } = example;
    const ranked = rank(article.title, readSentences(article), article.lang, weights[foldOf.get(example)!]);
    return select(ranked, wanted).map(({ sentence }) => sentence.text);
  };
}

function textRank({ article, wanted, lang }: Example): string[] {
  const { AbsoluteSummarizerConfig, DefaultTextParser, NullLogger, SorensenDiceSimilarity, Summarizer } = textrank;
  const order = Summarizer.SORT_OCCURENCE;
  const config = new AbsoluteSummarizerConfig(
    wanted,
    new SorensenDiceSimilarity(),
    new DefaultTextParser(),
    0.85,
    order,
  );
  return new Summarizer(config, new NullLogger()).summarize(textOf(article), lang).map(String);
}

function lexRank({ article, wanted }: Example): string[] {
  let picked: string[] = [];
  lexrank.summarize(textOf(article), wanted, (_, top) => {
    picked = top.map(({ text }) => text);
  });
  return picked;
}

function textOf(article: Example['article']): string {
  return article.blocks.map(({ text }) => text).join(' ');
}
