import { describe, expect, it } from 'vitest';
import { summarise } from '../../../lib/summary/index.ts';
import type { Block } from '../../../lib/types.ts';
import { article, paragraph } from './article.ts';

const entry = (hour: number, text: string): Block[] => [
  { kind: 'heading', text: `Eintrag um ${hour} Uhr`, postedAt: `2026-03-05T${hour}:00:00+01:00` },
  paragraph(text),
];

describe('live blogs', () => {
  const early =
    'Die Feuerwehr ist seit dem frühen Morgen mit hundert Leuten am Fluss im Einsatz. Die Keller laufen voll Wasser.';
  const noon =
    'Der Pegel der Lahne ist bis zum Mittag um einen halben Meter gestiegen. Die Brücke bleibt vorerst für alle gesperrt.';
  const late =
    'Am Abend hat die Stadt die ersten Straßen am Ufer wieder freigegeben. Die Schulen öffnen am Freitag wie gewohnt.';
  const summary = (blocks: Block[]) =>
    summarise(article('de', 'Hochwasser an der Lahne', [...blocks, paragraph('x'.repeat(400))], { genre: 'liveblog' }));

  it('gives the newest entries, wherever the page has them', () => {
    for (const blocks of [
      [...entry(19, late), ...entry(12, noon), ...entry(10, early)],
      [...entry(10, early), ...entry(12, noon), ...entry(19, late)],
    ]) {
      const texts = summary(blocks).map(({ text }) => text);
      expect(texts).toHaveLength(2);
      expect(texts.filter((text) => late.includes(text))).toHaveLength(1);
      expect(texts.filter((text) => noon.includes(text))).toHaveLength(1);
    }
  });

  it('is a story where no entry says when it was posted', () => {
    expect(summary([early, noon, late].map(paragraph))).not.toEqual([]);
  });
});

describe('interviews', () => {
  const blocks = [
    'Anna Huber leitet seit zehn Jahren das Rathaus von Bad Lindau. Im Gespräch erzählt die Bürgermeisterin von der neuen Brücke.',
    'Frau Huber, warum braucht Bad Lindau eine neue Brücke über die Lahne?',
    'Die alte Brücke über die Lahne trägt seit dem Hochwasser keine Lastwagen mehr. Händler in Bad Lindau warten lange auf ihre Waren.',
    'Und wer bezahlt den Bau der neuen Brücke in Bad Lindau?',
    'Zwei Drittel der Kosten der Brücke übernimmt das Land, ein Drittel zahlt die Stadt. Der Gemeinderat hat den Bau mit großer Mehrheit beschlossen.',
    'Wann wird die Brücke fertig sein?',
    'Im Jahr 2029 sollen die ersten Lastwagen über die neue Brücke nach Bad Lindau fahren. Bis dahin bleibt der Steg für Räder offen.',
  ].map(paragraph);
  const summary = summarise(article('de', 'Wir brauchen diese Brücke', blocks, { genre: 'interview' }), {
    sentences: 3,
  });

  it('give one sentence of the introduction and the strongest answers, never a question', () => {
    expect(summary.map(({ span }) => span.block === 0)).toEqual([true, false, false]);
    expect(summary.map(({ text }) => text).join(' ')).not.toContain('?');
  });
});
