// A span leads back to exactly its words in the live page.
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { locate } from '../../../lib/highlight/locate.ts';
import type { Article } from '../../../lib/types.ts';

const TEXT = 'Am Montag hat der Rat der Stadt Lindau mit Ines Vogt über den neuen Hafen beraten.';
const BODY = `<div class="thema">Hafen</div><h1>Rat berät über Hafen</h1>
  <div id="story"><p>Am Montag hat der <b>Rat der <i>Stadt</i></b>
  Lindau mit <a href="/v">Ines&shy; Vogt</a> über den neuen
  Hafen beraten.</p><p>Zweimal gesagt.</p><p>Zweimal gesagt.</p></div>`;

const page = (body = BODY) =>
  new JSDOM(`<!doctype html><body>${body}`, { url: 'https://blatt.example/1' }).window.document;

function article(blocks = [TEXT, 'Zweimal gesagt.', 'Zweimal gesagt.']): Article {
  return {
    url: 'https://blatt.example/1',
    site: 'blatt.example',
    lang: 'de',
    title: 'Rat berät über Hafen',
    kicker: 'Hafen',
    authors: [],
    agencies: [],
    blocks: blocks.map((text) => ({ kind: 'paragraph', text })),
    access: 'full',
    genre: 'story',
    links: [],
  };
}

const said = (ranges: Range[]) =>
  ranges
    .map(String)
    .join('')
    .replace(/\u00AD/g, '')
    .replace(/\s+/g, ' ');
const spanOf = (words: string) => ({ block: 0, start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length });

describe('locate', () => {
  test.each(['Am Montag', 'Rat der Stadt Lindau', 'Ines Vogt', 'neuen Hafen', TEXT])('finds “%s”', (words) => {
    expect(said(locate(page(), article(), spanOf(words)))).toBe(words);
  });

  test('never lets a range leave its text node', () => {
    for (const range of locate(page(), article(), spanOf('Rat der Stadt Lindau'))) {
      expect(range.startContainer).toBe(range.endContainer);
    }
  });

  test('finds title and kicker where the page shows them', () => {
    const document = page();
    const [title] = locate(document, article(), { block: -1, start: 0, end: 3 });
    const [kicker] = locate(document, article(), { block: -2, start: 0, end: 5 });
    expect(title?.startContainer.parentElement?.localName).toBe('h1');
    expect(kicker?.startContainer.parentElement?.className).toBe('thema');
  });

  test('keeps repeated paragraphs apart', () => {
    const document = page();
    const [first] = locate(document, article(), { block: 1, start: 0, end: 7 });
    const [second] = locate(document, article(), { block: 2, start: 0, end: 7 });
    expect(first?.compareBoundaryPoints(0, second!)).toBe(-1);
  });

  test('finds the words again after the page has rendered itself anew', () => {
    const document = page();
    const story = article();
    const before = locate(document, story, spanOf('Ines Vogt'));
    const root = document.querySelector('#story')!;
    root.replaceWith(root.cloneNode(true));
    const after = locate(document, story, spanOf('Ines Vogt'));
    expect(said(after)).toBe('Ines Vogt');
    expect(after[0]?.startContainer).not.toBe(before[0]?.startContainer);
  });

  test('gives nothing for words that are gone', () => {
    const document = page();
    const story = article();
    locate(document, story, spanOf('Ines Vogt'));
    document.querySelector('p')!.textContent = 'Der Beitrag wurde geändert.';
    expect(locate(document, story, spanOf('Ines Vogt'))).toEqual([]);
    expect(locate(page('<p>Etwas anderes.</p>'), article(), spanOf('Am Montag'))).toEqual([]);
  });
});
