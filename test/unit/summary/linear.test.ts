// However a page is made, its summary takes time in proportion to its length.
import { expect, it } from 'vitest';
import { summarise } from '../../../lib/summary/index.ts';
import { article, paragraph } from './article.ts';

const numbered = (count: number, each: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => each(at)).join(' ');

const TEXTS: Readonly<Record<string, (size: number) => string>> = {
  'one endless sentence': (size) => `${numbered(size, (at) => `wort${at}`)}.`,
  'many words of their own': (size) => numbered(size / 5, (at) => `Wort${at} geht mit Wort${at}a weiter.`),
  'an endless first sentence': (size) =>
    `${numbered(size / 2, (at) => `wort${at}`)}. ${numbered(size / 8, () => 'Die Stadt baut eine neue Brücke.')}`,
  'open quotations': (size) => numbered(size / 2, () => '„Ja.'),
  'quoted pronouns': (size) => numbered(size / 3, () => '„Er“, sagte er.'),
  'nothing but marks': (size) => '."“'.repeat(size),
};

it.each(Object.entries(TEXTS))('%s', (_, text) => {
  const cpu = (size: number) => {
    const story = article('de', 'Die Stadt baut eine Brücke', [paragraph(text(size))]);
    const from = process.cpuUsage();
    summarise(story);
    return process.cpuUsage(from).user / 1000;
  };
  cpu(1_000);
  expect(cpu(16_000)).toBeLessThan(16 * cpu(2_000) + 150);
});
