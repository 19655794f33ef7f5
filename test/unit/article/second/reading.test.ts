// The second reader is asked only in doubt, reads a clone, and what it finds points at the page's own words.
import { JSDOM } from 'jsdom';
import { expect, test, vi } from 'vitest';
import { decide, judge, judgeAgain } from '../../../../lib/article/decide/index.ts';
import { extractArticle } from '../../../../lib/article/index.ts';
import { alignBlocks } from '../../../../lib/article/read/align.ts';
import { read } from '../../../../lib/article/read/index.ts';
import { secondReading } from '../../../../lib/article/second/index.ts';

const URL = 'https://handbuch.example/deich/pflege';
const TEXT = Array.from(
  { length: 6 },
  (_, at) =>
    `<p>Absatz ${at}: Der Deich wird im Frühjahr begangen, damit Wühlgänge, Risse und nasse Stellen gefunden werden, ehe das Hochwasser kommt.</p>`,
).join('');
const STORY = `<script type="application/ld+json">{"@type":"NewsArticle","headline":"Der Deich hält"}</script>`;
const load = (head: string, body: string) =>
  new JSDOM(
    `<!doctype html><html lang="de"><head>${head}<title>Der Deich hält</title></head><body>${body}</body></html>`,
    { url: URL },
  ).window.document;

test('a page that states its article, and of which most is kept, pays nothing for it', () => {
  const second = vi.fn(() => []);
  const document = load(STORY, `<article><h1>Der Deich hält</h1>${TEXT}</article>`);
  expect(extractArticle(document, URL, { second }).kind).toBe('article');
  expect(second).not.toHaveBeenCalled();
});

test('a page that states none, or that the reader insists on, is read twice', () => {
  const document = load('', `<div><h1>Der Deich hält</h1>${TEXT}</div>`);
  expect(judge(read(document, URL)).isInDoubt).toBe(true);
  const second = vi.fn(secondReading);
  extractArticle(document, URL, { second, force: true });
  expect(second).toHaveBeenCalledOnce();
});

test('the document is left as it was, and every block points at live words', () => {
  const document = load('', `<nav><a href="/">Start</a></nav><div id="main"><h1>Der Deich hält</h1>${TEXT}</div>`);
  const before = document.documentElement.outerHTML;
  const record = read(document, URL);
  const { extraction } = judgeAgain(record, secondReading(document, record), { wanted: 'second' });
  expect(document.documentElement.outerHTML).toBe(before);
  if (extraction.kind === 'none') throw new Error(extraction.reason);
  expect(extraction.article.reading).toBe('second');
  expect(extraction.article.blocks).toHaveLength(6);
  const where = alignBlocks(document, extraction.article);
  for (const [at, { text }] of extraction.article.blocks.entries()) {
    const shown = where
      .get(at)
      ?.map(({ node, nodeStart, nodeEnd }) => node.data.slice(nodeStart, nodeEnd))
      .join('');
    expect(shown).toBe(text);
  }
});

test('where it fails on a page, the first reading stands', () => {
  const document = load('', `<div><h1>Der Deich hält</h1>${TEXT}</div>`);
  const record = read(document, URL);
  Object.defineProperty(document, 'cloneNode', { value: undefined });
  expect(secondReading(document, record)).toEqual([]);
  expect(judgeAgain(record, []).extraction).toEqual(decide(record));
});
