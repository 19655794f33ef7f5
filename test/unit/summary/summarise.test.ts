import { describe, expect, it } from 'vitest';
import { hasLittleText, summarise } from '../../../lib/summary/index.ts';
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

  it('gives one sentence of a short report, the first that stands by itself', () => {
    const short = article('de', 'Kurz', [
      paragraph('Doch das reicht vielen Leuten im Ort noch lange nicht.'),
      BRIDGE[2]!,
    ]);
    expect(summarise(short).map(({ text }) => text)).toEqual([
      'Die alte Brücke ist seit dem Hochwasser von 2013 für Lastwagen gesperrt.',
    ]);
  });

  it('gives what there is where nothing stands by itself', () => {
    const leaning = 'Doch das reicht vielen Leuten im Ort noch lange nicht.';
    expect(summarise(article('de', 'Kurz', [paragraph(leaning)])).map(({ text }) => text)).toEqual([leaning]);
    expect(summarise({ ...story, blocks: [] })).toEqual([]);
  });

  it('summarises a report set as a list, headings and fragments left out', () => {
    const items = ['Bad Lindau – SV Lahntal 2:1', ...BRIDGE.map(({ text }) => text)];
    const blocks = items.map((text): Block => ({ kind: 'item', text }));
    const summary = summarise(article('de', 'Die Brücke', blocks, { genre: 'list' }));
    expect(summary).not.toEqual([]);
    for (const { span } of summary) expect(span.block).toBeGreaterThan(0);
  });

  it.each([
    ['de', '• Zähler für den Strom der Brücke • Lampen für den Steg an der Brücke • Schilder für die Straße.'],
    ['en', '• Meters for the power of the bridge • Lamps for the footbridge • Signs for the road to the bridge.'],
  ])('takes no list for a sentence because it is set in a paragraph: %s', (lang, list) => {
    const story = article(lang, 'Brücke Bridge', [...BRIDGE, paragraph(list)]);
    expect(summarise(story, { sentences: 20 }).map(({ text }) => text)).not.toContain(list);
  });

  it('counts letters where a script sets no blanks', () => {
    const blocks = [
      '巴德林道市将于二〇二九年之前在拉讷河上修建一座新桥。市议会周一以多数票通过了这一决定。',
      '旧桥自二〇一三年洪水以来一直禁止卡车通行。老城区的商人抱怨绕路太远。',
      '州政府将承担一千四百万欧元费用的三分之二。反对者担心河岸的草地。',
    ].map(paragraph);
    expect(summarise(article('zh', '巴德林道修建新桥', blocks))).not.toEqual([]);
    expect(hasLittleText(article('zh', '', blocks))).toBe(false);
    expect(
      hasLittleText(
        article(
          'zh',
          '',
          blocks.slice(0, 1).map(({ text }) => paragraph(text.slice(0, 40))),
        ),
      ),
    ).toBe(true);
  });

  it('never says the same twice', () => {
    const again = 'Bis zum Jahr 2029 baut die Stadt Bad Lindau über die Lahne eine ganz neue Brücke.';
    const blocks = [{ kind: 'lead' as const, text: again }, ...BRIDGE];
    for (const sentences of [2, 3, 4, 5]) {
      const texts = summarise({ ...story, title: 'Rat entscheidet', blocks }, { sentences }).map(({ text }) => text);
      expect(texts.filter((text) => text.includes('2029'))).toHaveLength(1);
    }
  });

  it('picks no headings and no list items beside running text, but a lead that the page also gives as its teaser', () => {
    const lead = 'Bad Lindau baut eine neue Brücke über die Lahne, und zwar ganz anders als bisher geplant.';
    const blocks: Block[] = [
      { kind: 'lead', text: lead },
      { kind: 'heading', text: 'Neue Brücke über die Lahne in Bad Lindau wird gebaut.' },
      { kind: 'item', text: 'Bad Lindau baut eine neue Brücke über die Lahne für viele.' },
      ...BRIDGE,
    ];
    const picked = summarise({ ...story, blocks, teaser: lead }, { sentences: 20 }).map(({ span }) => span.block);
    expect(picked).toContain(0);
    expect(picked).not.toContain(1);
    expect(picked).not.toContain(2);
  });
});
