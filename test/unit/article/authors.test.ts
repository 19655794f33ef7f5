import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { extractArticle } from '../../../lib/article/index.ts';
import type { Article } from '../../../lib/types.ts';

const URL = 'https://news.example/2026/harbour-reopens';
const TEXT = 'The harbour opened again on Friday after divers had cleared the wreck of the ferry from its entrance.';
const ABOUT = 'The Associated Press was not able to reach the owner of the ferry before the harbour opened again.';

/** @param author As the page's JSON-LD has it. */
function articleBy(author: object[], byline = ''): Article {
  const data = JSON.stringify({ '@type': 'NewsArticle', headline: 'Harbour reopens', author });
  const html = `<!doctype html><html lang="en"><head><script type="application/ld+json">${data}</script></head><body><article>
    <h1>Harbour reopens</h1>${byline}<p>${TEXT}</p><p>${ABOUT}</p><p>${TEXT}</p><p>${TEXT}</p></article></body></html>`;
  const found = extractArticle(new JSDOM(html, { url: URL }).window.document, URL);
  if (found.kind === 'none') throw new Error(found.reason);
  return found.article;
}
const person = (name: string) => ({ '@type': 'Person', name });

test('an agency that the page calls its author signs the story, alone or beside people', () => {
  expect(articleBy([person('The Associated Press')])).toMatchObject({
    authors: ['The Associated Press'],
    agencies: ['AP'],
  });
  expect(articleBy([person('Ada Quill'), person('Associated Press')])).toMatchObject({
    authors: ['Ada Quill', 'Associated Press'],
    agencies: ['AP'],
  });
});

test('who stands in the byline knows better than a template that names the agency', () => {
  const article = articleBy([person('The Associated Press')], '<p class="byline">By Ada Quill</p>');
  expect(article).toMatchObject({ authors: ['Ada Quill'], agencies: ['AP'] });
});

test('what the story says of the agency that signs it stays in the story', () => {
  expect(articleBy([person('The Associated Press')]).blocks.map(({ text }) => text)).toContain(ABOUT);
});
