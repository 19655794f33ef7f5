// What the page's process sends is believed only in shape and in size.
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { decide } from '../../../lib/article/decide/index.ts';
import { read } from '../../../lib/article/read/index.ts';
import { BOUNDS, type PageRecord } from '../../../lib/article/record.ts';
import { readPageRecord } from '../../../lib/extension/page-record.ts';

const URL = 'https://blatt.example/lokales/bruecke-1.html';
const record: PageRecord = {
  url: URL,
  type: 'text/html',
  title: 'Brücke wieder frei',
  lines: [{ box: 1, pieces: [{ text: 'Die Brücke ist ' }, null, { text: 'frei.', box: 2 }] }],
  boxes: [
    { tag: 'body', first: 0, end: 1 },
    { tag: 'p', parent: 0, first: 0, end: 1, class: 'text', picture: 'inside' },
    { tag: 'a', parent: 1, inline: true, first: 0, end: 1, href: '/karte' },
  ],
  meta: [{ names: ['author'], content: 'Ida Kern' }],
  data: ['{"@type":"NewsArticle"}'],
  dates: [['publishedAt', '2026-03-02']],
};

describe('a page record', () => {
  test('in shape comes through unchanged', () => {
    expect(readPageRecord(record)).toEqual(record);
    const { document } = new JSDOM('<p>Die Brücke <b>ist</b> frei.<br>Seit heute.', { url: URL }).window;
    const own = read(document, URL);
    expect(readPageRecord(JSON.parse(JSON.stringify(own)))).toEqual(own);
  });

  test.each([
    ['nothing', undefined],
    ['an address that leads nowhere', { ...record, url: 'javascript:alert(1)' }],
    ['a line outside of all boxes', { ...record, lines: [{ box: 7, pieces: [] }] }],
    ['a piece outside of all boxes', { ...record, lines: [{ box: 0, pieces: [{ text: 'x', box: -1 }] }] }],
    [
      'a box that is its own parent',
      { ...record, boxes: [record.boxes[0], { tag: 'p', parent: 1, first: 0, end: 1 }] },
    ],
    ['a second root', { ...record, boxes: [record.boxes[0], { tag: 'p', first: 0, end: 1 }] }],
    ['a range that runs backward', { ...record, boxes: [{ tag: 'body', first: 1, end: 0 }] }],
    ['a range beyond the lines', { ...record, boxes: [{ tag: 'body', first: 0, end: 1e9 }] }],
    ['a number that is none', { ...record, boxes: [{ tag: 'body', first: 0, end: Number.NaN }] }],
    ['an object for a number', { ...record, lines: [{ box: { valueOf: 0 }, pieces: [] }] }],
  ])('with %s is none', (_, value) => {
    expect(readPageRecord(value)).toBeUndefined();
  });

  test('is cut to what is read of a page', () => {
    const long = 'x'.repeat(2 * BOUNDS.characters);
    const read = readPageRecord({
      ...record,
      title: long,
      lines: Array(9).fill({ box: 0, pieces: [{ text: long }] }),
      boxes: [{ tag: long, first: 0, end: 9, class: long, href: long }],
      meta: Array(9_999).fill({ names: [long], content: long }),
      data: [long, long, long],
    });
    expect(read?.lines.reduce((sum, { pieces }) => sum + (pieces[0]?.text.length ?? 0), 0)).toBe(BOUNDS.characters);
    expect(read?.boxes[0]?.class).toHaveLength(BOUNDS.attribute);
    expect(read?.boxes[0]?.href).toBeUndefined();
    expect(read?.meta).toHaveLength(BOUNDS.meta);
    expect(read?.data).toHaveLength(1);
  });

  test('never makes the judgement throw, whatever its data say', () => {
    const data = ['{"@type":{"toString":1},"headline":{"x":1},"author":[[[[{"name":{"toString":1}}]]]],"publisher":7}'];
    expect(() =>
      decide({ ...record, data: [...data, `${'['.repeat(50_000)}`, 'null', '{"@graph":[1,null]}'] }),
    ).not.toThrow();
    expect(() =>
      decide({
        ...record,
        lines: [
          { box: 0, pieces: [] },
          { box: 0, pieces: [{ text: ' ' }] },
        ],
      }),
    ).not.toThrow();
  });
});
