// An article from outside is believed only in shape and in size.
import { describe, expect, test } from 'vitest';
import { readRuleSaid, readSaid } from '../../../lib/extension/untrusted.ts';
import { readArticle } from '../../../lib/schema/article.ts';

const article = {
  url: 'https://blatt.example/lokales/bruecke-1.html',
  site: 'blatt.example',
  lang: 'de',
  title: 'Brücke wieder frei',
  authors: ['Ida Kern'],
  agencies: ['dpa'],
  published: '2026-03-02T08:00:00+01:00',
  blocks: [{ kind: 'paragraph', text: 'Die Brücke ist wieder frei.' }],
  access: 'full',
  genre: 'story',
  links: [{ url: 'https://blatt.example/2.html', title: 'Mehr Verkehr', section: 'Lokales' }],
};

describe('an article from outside', () => {
  test('in shape comes through unchanged', () => {
    expect(readArticle(article)).toEqual(article);
  });

  test.each(['javascript:alert(1)', 'data:text/html,x', 'chrome-extension://abc/', 'https://', ''])(
    'cannot lead to %s',
    (url) => {
      expect(readArticle({ ...article, url })).toBeUndefined();
      expect(readArticle({ ...article, links: [{ url, title: 'x' }] })?.links).toEqual([]);
      expect(readArticle({ ...article, image: url })?.image).toBeUndefined();
    },
  );

  test('is cut to what a story can be', () => {
    const long = 'x'.repeat(1_000_000);
    const huge = {
      ...article,
      title: long,
      blocks: Array(100_000).fill({ kind: 'paragraph', text: long.slice(0, 30_000) }),
    };
    const read = readArticle(huge);
    expect(read?.title.length).toBeLessThanOrEqual(500);
    expect(read?.blocks.length).toBeLessThanOrEqual(5_000);
    expect(read?.blocks[0]?.text.length).toBeLessThanOrEqual(20_000);
  });

  test('loses what is not of its type', () => {
    const odd = {
      ...article,
      blocks: [null, 7, { kind: 'script', text: 'x' }, { kind: 'lead', text: 8 }],
      authors: [{}, 'Ida Kern'],
      genre: 'spell',
    };
    expect(readArticle(odd)).toMatchObject({ blocks: [], authors: ['Ida Kern'], genre: 'story' });
  });
});

test('an address that escaping makes too long is refused at once, not when the backup is read', () => {
  const long = { ...article, url: `https://blatt.example/${'ß'.repeat(1_000)}` };
  expect(readArticle(long)).toBeUndefined();
  const fits = readArticle({ ...article, url: `https://blatt.example/${'ß'.repeat(600)}` });
  expect(readArticle(fits)).toEqual(fits);
});

test('what is said of an article is one of the things that can be said, and a rule is about a name', () => {
  const said = { kind: 'no-name', key: 'person:kern, ida', name: 'Ida Kern' } as const;
  expect(readSaid({ ...said, more: 1 })).toEqual(said);
  expect(readRuleSaid(said)).toEqual(said);
  for (const other of [undefined, null, 'x', [], { kind: 'x' }, { kind: 'no-name' }, { kind: 'tag', text: ' ' }])
    expect(() => readSaid(other)).toThrow('What is said?');
  for (const other of [undefined, { kind: 'note', text: 'x' }, { kind: 'minor-sentence', text: 'x' }])
    expect(() => readRuleSaid(other)).toThrow('Which rule?');
});
