import { expect, it } from 'vitest';
import { opensDangling } from '../../../lib/summary/dangling.ts';
import { explain, summarise } from '../../../lib/summary/index.ts';
import { readExamples } from '../../../training/summary/data.ts';
import { describeShared } from '../../needs.ts';

describeShared('data/summary', 'summaries of real articles', () => {
  const articles = readExamples()
    .filter((_, index) => index % 6 === 0)
    .map(({ article }) => article);
  const summaries = articles.map((article) => ({ article, summary: summarise(article) }));

  it('are verbatim, in reading order, two or three sentences', () => {
    for (const { article, summary } of summaries) {
      expect([2, 3]).toContain(summary.length);
      for (const { span, text } of summary) {
        expect(article.blocks[span.block]!.text.slice(span.start, span.end)).toBe(text);
      }
      const places = summary.map(({ span }) => span.block * 1e6 + span.start);
      expect(places).toEqual(places.toSorted((a, b) => a - b));
    }
  });

  it('hardly ever open with a word that leans on another sentence', () => {
    const sentences = summaries.flatMap(({ article, summary }) =>
      summary.map(({ text }) => opensDangling(text, article.lang)),
    );
    expect(sentences.filter(Boolean).length / sentences.length).toBeLessThan(0.04);
  });

  it('can say why', () => {
    for (const { article, summary } of summaries.slice(0, 20)) {
      for (const sentence of summary) expect(explain(article, sentence)).not.toEqual([]);
    }
  });
});
