// Which address a page is known under.
import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { originalOf } from '../../../../lib/article/decide/canonical.ts';
import { extractArticle } from '../../../../lib/article/index.ts';

test('a saved copy keeps its own key and names its original', () => {
  const url = 'https://archive.example/web/20260301120000/https://blatt.example/a?id=3';
  const html = `<link rel="canonical" href="https://archive.example/web/20260401000000/https://blatt.example/a?id=3"><h1>Ein Fund</h1><p>${'Im Moor wurde am Montag ein Boot gefunden. '.repeat(5)}</p>`;
  const extraction = extractArticle(new JSDOM(html, { url }).window.document, url);
  expect(extraction).toMatchObject({
    article: { url, site: 'archive.example', original: 'https://blatt.example/a?id=3' },
  });
});

test('one slash may be lost inside an address; an address in a parameter is no original', () => {
  expect(originalOf('https://archive.example/2026/http:/blatt.example/a')).toBe('http://blatt.example/a');
  expect(originalOf('https://blatt.example/teilen?u=https://blatt.example/a')).toBeUndefined();
  expect(originalOf('https://blatt.example/login?next=https://anders.example/a')).toBeUndefined();
  expect(originalOf('https://blatt.example/a/https://blatt.example/a')).toBeUndefined();
});
