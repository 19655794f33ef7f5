import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { findDates, keyDates } from '../../../lib/dates/index.ts';
import type { Article } from '../../../lib/types.ts';
import { describeShared } from '../../needs.ts';

const SEED = new URL('../../../../shared/seed/', import.meta.url);

function readSeed() {
  const [kicker = '', title = '', , ...texts] = readFileSync(new URL('article.txt', SEED), 'utf8')
    .split('@ dpa.de')[0]!
    .trim()
    .split('\n\n');
  const expected = JSON.parse(readFileSync(new URL('expected.json', SEED), 'utf8')) as {
    published: string;
    dates: { value: string }[];
  };
  const article: Article = {
    url: 'https://example.org/story',
    site: 'example.org',
    lang: 'de',
    kicker,
    title,
    authors: [],
    agencies: ['dpa'],
    published: expected.published,
    blocks: texts.map((text) => ({ kind: 'paragraph', text: text.trim() })),
    access: 'full',
    genre: 'story',
    links: [],
  };
  return { article, expected };
}

describeShared('seed', 'the seed story', () => {
  it('has the key dates that a careful reader takes from it, and no others', () => {
    const { article, expected } = readSeed();
    const values = expected.dates.map(({ value }) => value).filter((value) => value !== 'future');
    expect(
      keyDates(article)
        .map(({ edtf }) => edtf)
        .sort(),
    ).toEqual(values.sort());
  });

  it('has its vague reference as a mention that looks ahead', () => {
    const { article } = readSeed();
    const mentions = article.blocks.flatMap(({ text }) =>
      findDates(text, { lang: 'de', published: article.published }),
    );
    expect(mentions.find(({ text }) => text === 'den kommenden Tagen')).toMatchObject({
      direction: 'future',
      type: 'DURATION',
    });
  });
});
