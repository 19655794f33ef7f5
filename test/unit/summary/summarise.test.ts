import { describe, expect, it } from 'vitest';
import { summarise } from '../../../lib/summary/index.ts';
import type { Block } from '../../../lib/types.ts';
import { article, paragraph } from './article.ts';

const BRIDGE = [
  'Die Stadt Bad Lindau baut bis zum Jahr 2029 eine neue Brücke über die Lahne. Das beschloss der Gemeinderat am Montag mit großer Mehrheit.',
  '„Wir warten seit zwanzig Jahren. Jetzt geht es endlich los“, sagte Bürgermeisterin Anna Huber. Doch nicht alle sind zufrieden.',
  'Die alte Brücke ist seit dem Hochwasser von 2013 für Lastwagen gesperrt. Händler in der Altstadt klagen seither über lange Umwege.',
  'Das Land übernimmt nach Angaben des Rathauses zwei Drittel der Kosten von 14 Millionen Euro. Gegner der Brücke fürchten um die Auen am Ufer.',
  'Im Frühjahr sollen die ersten Bagger anrücken. Für Radfahrer bleibt der alte Steg während der Bauzeit offen.',
].map(paragraph);

describe('summarise', () => {
  const story = article('de', 'Bad Lindau baut neue Brücke über die Lahne', BRIDGE);

  it('gives sentences of the article, verbatim, in reading order', () => {
    const summary = summarise(story);
    expect(summary).toHaveLength(2);
    for (const { span, text } of summary) expect(story.blocks[span.block]!.text.slice(span.start, span.end)).toBe(text);
    expect(summary[0]!.text).toContain('baut bis zum Jahr 2029');
    const places = summary.map(({ span }) => span.block * 10_000 + span.start);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  it('never opens with a word that leans on the sentence before', () => {
    for (const { text } of summarise(story, { sentences: 9 })) expect(text).not.toMatch(/^(Das beschloss|Doch)/);
  });

  it('shows a quotation whole or not at all', () => {
    for (const sentences of [1, 2, 3, 4, 5, 6]) {
      const text = summarise(story, { sentences })
        .map((each) => each.text)
        .join(' ');
      expect(text.includes('Wir warten')).toBe(text.includes('sagte Bürgermeisterin'));
    }
  });

  it('has nothing to say about a short article or a list', () => {
    expect(summarise(article('de', 'Kurz', BRIDGE.slice(0, 1)))).toEqual([]);
    expect(summarise({ ...story, genre: 'list' })).toEqual([]);
    expect(summarise({ ...story, blocks: [] })).toEqual([]);
  });

  it('picks no headings, no list items, and no lead that is shown as the teaser', () => {
    const lead = 'Bad Lindau baut eine neue Brücke über die Lahne, und zwar ganz anders als bisher geplant.';
    const blocks: Block[] = [
      { kind: 'lead', text: lead },
      { kind: 'heading', text: 'Neue Brücke über die Lahne in Bad Lindau wird gebaut.' },
      { kind: 'item', text: 'Bad Lindau baut eine neue Brücke über die Lahne für viele.' },
      ...BRIDGE,
    ];
    const picked = (teaser?: string) =>
      summarise({ ...story, blocks, teaser }, { sentences: 20 }).map(({ span }) => span.block);
    expect(picked(lead)).not.toContain(0);
    expect(picked()).toContain(0);
    expect(picked()).not.toContain(1);
    expect(picked()).not.toContain(2);
  });
});
