// Every door takes time in proportion to its text: CPU at n, 2n and 4n, as a ratio within one run. `HOSTILE_SIZE` is n, in characters.
import { expect, test } from 'vitest';
import { findActors } from '../../lib/actors/index.ts';
import { decide } from '../../lib/article/decide/index.ts';
import { composeBrief } from '../../lib/brief/index.ts';
import { findDates, keyDates } from '../../lib/dates/index.ts';
import { readPageRecord } from '../../lib/extension/page-record.ts';
import { detectLanguage, splitSentences, tokenise } from '../../lib/language/index.ts';
import { summarise } from '../../lib/summary/index.ts';
import type { Article } from '../../lib/types.ts';
import { modelOf } from '../unit/actors/models.ts';
import { articleOf, PAGES, TEXTS } from './families.ts';

const SIZE = Number(process.env.HOSTILE_SIZE ?? 4_000);
/** Small texts are measured in a few milliseconds, of which the noise is a good part: there the bound tells a square from a line. */
const MOST = SIZE >= 20_000 ? 1.2 : 1.6;
/** What takes less than this at 4n is lost in the noise. */
const NOISE_MS = 6;
/** Who fails is measured again, since a busy machine adds to single measurements: the fastest of each size counts. */
const ROUNDS = 6;
const PARAGRAPH = 500;

const cpu = (work: () => unknown): number => {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
};

/** The exponent of growth of `work` from n to 4n. */
function growth<T>(make: (size: number) => T, work: (input: T) => unknown): number {
  const inputs = [SIZE, 2 * SIZE, 4 * SIZE].map(make);
  const fastest = inputs.map(() => Number.POSITIVE_INFINITY);
  let exponent = 0;
  for (let round = 0; round < ROUNDS; round++) {
    for (const [i, input] of inputs.entries())
      fastest[i] = Math.min(
        fastest[i] ?? 0,
        cpu(() => work(input)),
      );
    const [once = 0, twice = 0, fourfold = 0] = fastest;
    if (fourfold < NOISE_MS) return 0;
    // The last step shows what grows; the whole way evens out what only the last step was unlucky with.
    exponent = Math.min(Math.log2(fourfold / twice), Math.log2(fourfold / once) / 2 + 0.1);
    if (exponent <= MOST) return exponent;
  }
  return exponent;
}

const model = (lang: string) => modelOf(lang) ?? modelOf('any');
const models = { de: model('de'), en: model('en') };

const TEXT_DOORS: Readonly<Record<string, (text: string, lang: 'de' | 'en') => unknown>> = {
  detectLanguage: (text) => detectLanguage(text),
  splitSentences,
  tokenise,
  findDates: (text, lang) => findDates(text, { lang, published: '2026-05-03' }),
};
const ARTICLE_DOORS: Readonly<Record<string, (article: Article, lang: 'de' | 'en') => unknown>> = {
  findActors: (article, lang) => findActors(article, models[lang]),
  'findActors without a model': (article) => findActors(article),
  keyDates: (article) => keyDates(article),
  summarise: (article) => summarise(article),
};

const MINUTES = 600_000;
const isEnglish = /English|on|the|and|year|one|addresses|glued|colons/;

test.each(Object.entries(TEXTS))('a text of %s', { timeout: MINUTES }, (name, make) => {
  const lang = isEnglish.test(name) ? 'en' : 'de';
  const steep: string[] = [];
  const note = (door: string, exponent: number) => {
    if (exponent > MOST) steep.push(`${door}: n^${exponent.toFixed(2)}`);
  };
  for (const [door, work] of Object.entries(TEXT_DOORS))
    note(
      door,
      growth(make, (text) => work(text, lang)),
    );
  for (const [door, work] of Object.entries(ARTICLE_DOORS)) {
    note(
      door,
      growth(
        (size) => articleOf(make(size), lang, PARAGRAPH),
        (article) => work(article, lang),
      ),
    );
    note(
      `${door} of one block`,
      growth(
        (size) => articleOf(make(size), lang, Number.POSITIVE_INFINITY),
        (article) => work(article, lang),
      ),
    );
  }
  expect(steep).toEqual([]);
});

test.each(Object.entries(PAGES))('a page of %s', { timeout: MINUTES }, (_, make) => {
  expect(
    growth(make, (record) => decide(record, { force: true })),
    'decide',
  ).toBeLessThanOrEqual(MOST);
  expect(
    growth(make, (record) => readPageRecord(record)),
    'readPageRecord',
  ).toBeLessThanOrEqual(MOST);
});

test('a whole brief takes time in proportion to its text', { timeout: MINUTES }, () => {
  const make = (size: number) => articleOf(TEXTS['one sentence']?.(size) ?? '', 'de', PARAGRAPH);
  expect(growth(make, (article) => composeBrief(article, { actors: models.de }))).toBeLessThanOrEqual(MOST);
});
