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
