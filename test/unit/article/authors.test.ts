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

test('an author that the data only refer to is looked up among them', () => {
  const article = articleBy([{ '@id': '#one' }], '');
  expect(article.authors).toEqual([]);
  const graph = { '@graph': [{ '@type': 'Person', '@id': '#one', name: 'Ada Quill' }] };
  expect(
    articleBy([{ '@id': '#one' }], `<script type="application/ld+json">${JSON.stringify(graph)}</script>`).authors,
  ).toEqual(['Ada Quill']);
});

test('labels and roles are no part of a name, and a newsroom behind a person is no second author', () => {
  const by = (byline: string) => articleBy([], `<p class="byline">${byline}</p>`).authors;
  expect(by('Written by Ada Quill, transport correspondent')).toEqual(['Ada Quill']);
  expect(by('Ein Beitrag von Ada Quill und Bo Lindqvist')).toEqual(['Ada Quill', 'Bo Lindqvist']);
  expect(by('By Ada Quill, News Example')).toEqual(['Ada Quill']);
  expect(articleBy([person('Example staff reporter')]).authors).toEqual(['Example staff reporter']);
});

test('who comments on the story did not write it', () => {
  const comment = '<div class="comment"><span class="comment-author"><a rel="author">Bo Lindqvist</a></span></div>';
  expect(articleBy([], comment).authors).toEqual([]);
  expect(articleBy([], '<p>by <a rel="author">saltmarsh</a></p>').authors).toEqual(['saltmarsh']);
});

test('a byline with its date is no text, a sentence that opens like one is', () => {
  const sentence =
    'By the end of the storm on 8 May 2026, half of the old harbour lay in ruins and nobody had counted its boats.';
  const byline =
    'By Ada Quill, the transport correspondent of News Example, in Port HarcourtPublished May 8, 2026 2:05 p.m.';
  const texts = articleBy([], `<div><span>${byline}</span></div><p>${sentence}</p>`).blocks.map(({ text }) => text);
  expect(texts).toContain(sentence);
  expect(texts).not.toContain(byline);
});

test('a place in front of the text is no author, and marks in an author are no pattern', () => {
  const from = (name: string) => {
    const text = `${name} – ${TEXT}`;
    const data = JSON.stringify({ '@type': 'NewsArticle', headline: 'Harbour reopens', author: [person(name)] });
    const html = `<!doctype html><html lang="en"><head><script type="application/ld+json">${data}</script></head><body><article>
      <h1>Harbour reopens</h1><p>${text}</p><p>${ABOUT}</p><p>${TEXT}</p></article></body></html>`;
    const found = extractArticle(new JSDOM(html, { url: URL }).window.document, URL);
    return found.kind === 'article' ? found.article.authors : undefined;
  };
  expect(from('Northwick')).toEqual([]);
  for (const marks of ['...{...', '(((', 'a**', '\\', '[z-a]']) expect(from(marks)).toBeDefined();
});
