import { describe, expect, it } from 'vitest';
import { findDates } from '../../../lib/dates/index.ts';
import { de } from '../../../lib/dates/packs/de.ts';
import { en } from '../../../lib/dates/packs/en.ts';
import { es } from '../../../lib/dates/packs/es.ts';
import { fr } from '../../../lib/dates/packs/fr.ts';
import { it as italian } from '../../../lib/dates/packs/it.ts';
import { nl } from '../../../lib/dates/packs/nl.ts';
import { pl } from '../../../lib/dates/packs/pl.ts';
import { pt } from '../../../lib/dates/packs/pt.ts';

/** Deterministic, so that a failure can be seen again (mulberry32). */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

describe('any text', () => {
  it.each([de, en, es, fr, italian, nl, pl, pt])(
    'of $lang words of time in any order is read without an error, its values well formed',
    (pack) => {
      const words = Object.values(pack.words)
        .flatMap((values) => Object.values(values))
        .join(' ')
        .replace(/[~^]/g, '')
        .replaceAll('_', ' ')
        .split(' ');
      const extras = [
        '1',
        '31.',
        '2024',
        '24.12.2025',
        '14:23',
        '12.30',
        '.',
        ',',
        '-',
        '2014/15',
        '0',
        '99',
        '$',
        '%',
        '\n\n',
      ];
      const next = random(7);
      for (let round = 0; round < 120; round++) {
        const pool = Array.from({ length: 40 }, () => (next() < 0.3 ? extras : words));
        const text = pool.map((list) => list[Math.floor(next() * list.length)]).join(' ');
        for (const published of ['2024-02-29', undefined]) {
          for (const mention of findDates(text, { lang: pack.lang, published })) {
            expect(JSON.stringify(mention)).not.toMatch(/NaN|undefined|null|Infinity/);
            if (mention.from) expect(mention.from <= mention.to!).toBe(true);
          }
        }
      }
    },
  );

  it('costs time in proportion to its length', () => {
    const hostile = [
      '1.'.repeat(8_000),
      '3., '.repeat(8_000),
      'am '.repeat(8_000),
      '\n '.repeat(8_000),
      'der erste '.repeat(4_000),
      '1-'.repeat(8_000),
      'Mai und '.repeat(4_000),
    ];
    const others = [
      'lundi et '.repeat(4_000),
      'à 3 '.repeat(6_000),
      'de 9 '.repeat(6_000),
      "les années '".repeat(4_000),
    ];
    for (const [i, text] of [...hostile, ...others].entries()) {
      const lang = i < hostile.length ? 'de' : 'fr';
      const time = (source: string) => {
        const start = process.cpuUsage();
        findDates(source, { lang, published: '2025-12-04' });
        return process.cpuUsage(start).user / 1000;
      };
      time(text.slice(0, text.length / 8));
      const short = Math.min(time(text.slice(0, text.length / 8)), time(text.slice(0, text.length / 8)));
      expect(Math.min(time(text), time(text))).toBeLessThan(40 * short + 50);
    }
  });
});
