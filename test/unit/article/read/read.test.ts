// What is read of a page: facts only, within bounds, whatever the page does to its own document.
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { read } from '../../../../lib/article/read/index.ts';
import { BOUNDS, type PageRecord } from '../../../../lib/article/record.ts';

const URL = 'https://blatt.example/a';
const readHtml = (html: string): PageRecord => read(new JSDOM(html, { url: URL }).window.document, URL);
const texts = ({ lines }: PageRecord) => lines.map(({ pieces }) => pieces.map((piece) => piece?.text ?? '|').join(''));

describe('a page record', () => {
  test('has a line for what stands between two block boundaries, and the elements around each piece', () => {
    const record = readHtml(
      '<body><div class="a"><p>One <a href="/x">two\n three</a></p><p>four<br>five <b>six</b></div>',
    );
    expect(texts(record)).toEqual(['One two three', 'four|five six']);
    const link = record.lines[0]?.pieces[1]?.box ?? -1;
    expect(record.boxes[link]).toMatchObject({ tag: 'a', href: '/x', inline: true });
    expect(record.boxes[record.boxes[link]?.parent ?? -1]?.tag).toBe('p');
    expect(record.boxes.find((box) => box.class === 'a')).toMatchObject({ first: 0, end: 2 });
  });

  test('is plain data', () => {
    const record = readHtml('<title>T</title><body><p>One <time datetime="2026-03-02">2 March</time><img src="x">');
    expect(JSON.parse(JSON.stringify(record))).toEqual(record);
    expect(record.boxes.find(({ tag }) => tag === 'p')).toMatchObject({ picture: 'child' });
  });

  test('is cut at its end where the page is longer than its bounds, and says so', () => {
    const long = readHtml(`<body>${'<p>Word after word after word.</p>'.repeat(15_000)}`);
    expect(long.cut).toBe(true);
    expect(texts(long).join('').length).toBeLessThanOrEqual(BOUNDS.characters);
    expect(readHtml(`<body><p>${'x'.repeat(2 * BOUNDS.characters)}`).lines[0]?.pieces[0]?.text).toHaveLength(
      BOUNDS.characters,
    );
    expect(readHtml('<body><p>Short.').cut).toBeUndefined();
  });

  test('nests no deeper than its bound, and loses no text by it', () => {
    const record = readHtml(`<body>${'<div>'.repeat(2_000)}<p>Deep.</p>${'</div>'.repeat(2_000)}<p>Flat.`);
    expect(texts(record)).toEqual(['Deep.', 'Flat.']);
    expect(record.boxes.length).toBeLessThan(BOUNDS.depth + 5);
  });

  test('leaves out JSON-LD that does not fit', () => {
    const script = (text: string) => `<script type="application/ld+json">${text}</script>`;
    const record = readHtml(`${script(`"${'x'.repeat(BOUNDS.data)}"`)}${script('{"a":1}')}<body>x`);
    expect(record.data).toEqual(['{"a":1}']);
  });

  test('is read past what the page lays over its own document and forms', () => {
    const names = 'firstChild nextSibling localName getAttribute id className shadowRoot nodeType parentNode children';
    const inputs = names.split(' ').map((name) => `<input name="${name}">`);
    const record = readHtml(
      `<body><img name="body"><img name="getElementsByTagName"><img name="title"><form class="own">${inputs.join('')}<p>Inside.</p></form><p>Behind.`,
    );
    expect(texts(record)).toEqual(['Inside.', 'Behind.']);
    expect(record.boxes.find(({ tag }) => tag === 'form')?.class).toBe('own');
  });

  test('holds no half characters', () => {
    const { document } = new JSDOM('<body><p>x', { url: URL }).window;
    document.querySelector('p')!.textContent = 'cut \uD83D across';
    expect(texts(read(document, URL))).toEqual(['cut \uFFFD across']);
  });
});
