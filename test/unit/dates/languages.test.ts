// Sentences of our own in the languages that have a pack beside German and English, and sentences that hold no date.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findDates } from '../../../lib/dates/index.ts';

interface Sentence {
  text: string;
  published: string;
  expect: { text: string; type: string; value: string }[];
}

describe.each(['fr', 'it', 'nl', 'pt', 'pl'])('dates in %s', (lang) => {
  const lines = readFileSync(new URL(`languages/${lang}.jsonl`, import.meta.url), 'utf8')
    .trim()
    .split('\n');
  it.each(lines.map((line) => JSON.parse(line) as Sentence))('$text', ({ text, published, expect: wanted }) => {
    const found = findDates(text, { lang, published });
    expect(found.map(({ type, timex }) => ({ type, value: timex }))).toEqual(
      wanted.map(({ type, value }) => ({ type, value })),
    );
    let at = 0;
    for (const [i, { text: words }] of wanted.entries()) {
      at = text.indexOf(words, at);
      expect(found[i]!.start).toBeLessThan(at + words.length);
      expect(found[i]!.end).toBeGreaterThan(at);
      at += words.length;
    }
  });
});

describe('what the packs share', () => {
  const read = (lang: string, text: string) =>
    findDates(text, { lang, published: '2025-10-08' }).map(({ text: words, timex }) => `${words} = ${timex}`);

  it('a weekday beyond the next', () => {
    expect(read('fr', 'Le vote aura lieu mardi en huit.')).toEqual(['mardi en huit = 2025-10-21']);
  });
  it('a weekday of the next or last week', () => {
    expect(read('de', 'Er kommt nächste Woche Dienstag.')).toEqual(['nächste Woche Dienstag = 2025-10-14']);
    expect(read('nl', 'Hij kwam vorige week dinsdag.')).toEqual(['vorige week dinsdag = 2025-09-30']);
  });
  it('a half hour before the hour', () => {
    expect(read('de', 'Die Sitzung beginnt um halb neun.')).toEqual(['halb neun = 2025-10-08T08:30']);
    expect(read('nl', 'De zitting begint om half negen.')).toEqual(['half negen = 2025-10-08T08:30']);
  });
  it('a time that ends its sentence', () => {
    expect(read('en', 'It ended at 10.15. Nobody left.')).toEqual(['10.15 = 2025-10-08T10:15']);
    expect(read('de', 'Die Sitzung ist um 14.30. Danach ist Schluss.')).toEqual(['14.30 = 2025-10-08T14:30']);
  });
  it('apostrophes, however they are typed', () => {
    expect(read('en', 'It starts at 8 o’clock.')).toEqual(['8 o’clock = 2025-10-08T08:00']);
    expect(read('fr', "Aujourd’hui comme aujourd'hui.").length).toBe(2);
  });
  it('the day of the month in brackets decides which weekday is meant', () => {
    expect(read('pt', 'Na sexta (10) e na sexta (3).')).toEqual(['sexta = 2025-10-10', 'sexta = 2025-10-03']);
  });
  it('a decade after its unit', () => {
    expect(read('es', 'En los años setenta.')).toEqual(['los años setenta = 197']);
    expect(read('nl', "In de jaren '90.")).toEqual(["de jaren '90 = 199"]);
  });
});
