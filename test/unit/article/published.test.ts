import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { extractArticle } from '../../../lib/article/index.ts';

const TEXT =
  '<p>Der Rat der Stadt hat am Abend über den Bau der neuen Brücke beraten und ihn nach langer Aussprache beschlossen.</p>';

function publishedOf(path: string, stated: string, body = ''): string | undefined {
  const url = `https://zeitung.example${path}`;
  const head = `<meta property="article:published_time" content="${stated}">`;
  const html = `<!doctype html><html lang="de"><head>${head}</head><body><article><h1>Rat beschließt Brücke</h1>${body}${TEXT.repeat(4)}</article></body></html>`;
  const found = extractArticle(new JSDOM(html, { url }).window.document, url);
  return found.kind === 'article' ? found.article.published : undefined;
}

describe('the day of publication is the newsroom’s', () => {
  test('just after midnight, a time in UTC yields to the day in the address', () => {
    expect(publishedOf('/2026/03/02/rat-beschliesst-bruecke', '2026-03-01T23:20:00+00:00')).toBe('2026-03-02');
  });

  test('late in an American evening, too', () => {
    expect(publishedOf('/news/20260301/council-votes', '2026-03-02T03:20:00Z')).toBe('2026-03-01');
  });

  test('on the same day the exact time stays', () => {
    expect(publishedOf('/2026/03/02/rat', '2026-03-02T09:20:00Z')).toBe('2026-03-02T09:20:00Z');
  });

  test('the same instant with an offset on the page knows best', () => {
    const time = '<time datetime="2026-03-02T00:20:00+01:00">2. März 2026, 0.20 Uhr</time>';
    expect(publishedOf('/2026/03/02/rat', '2026-03-01T23:20:00Z', time)).toBe('2026-03-02T00:20:00+01:00');
  });

  test('a time with its own offset is not touched', () => {
    expect(publishedOf('/2026/03/02/rat', '2026-03-01T23:20:00-05:00')).toBe('2026-03-01T23:20:00-05:00');
  });

  test('a day that it was nowhere proves nothing', () => {
    expect(publishedOf('/2026/03/01/rat', '2026-03-02T12:20:00Z')).toBe('2026-03-02T12:20:00Z');
    expect(publishedOf('/2026/03/02/rat', '2026-03-01T09:20:00Z')).toBe('2026-03-01T09:20:00Z');
  });

  test('an address of another week proves nothing', () => {
    expect(publishedOf('/2026/03/09/rat', '2026-03-01T23:20:00Z')).toBe('2026-03-01T23:20:00Z');
  });

  test('midnight in Germany, stored in UTC, is the day that begins there; any other time is left alone', () => {
    expect(publishedOf('/rat', '2026-01-09T23:00:00.000Z')).toBe('2026-01-10');
    expect(publishedOf('/rat', '2026-07-09T22:00:00Z')).toBe('2026-07-10');
    expect(publishedOf('/rat', '2026-01-09T23:20:00Z')).toBe('2026-01-09T23:20:00Z');
  });
});

describe('where no metadata tell the day', () => {
  const shown = (path: string, body: string) => publishedOf(path, '', body);

  test('the address may, with the name of the month', () => {
    expect(shown('/news/2026/sep/08/rat', '')).toBe('2026-09-08');
    expect(shown('/news/2026/rat/08/bruecke', '')).toBeUndefined();
  });

  test('the line below the headline knows better than a time element far away', () => {
    const far = `${TEXT.repeat(20)}<p><time class="published" datetime="2020-12-03 07:32">3. Dezember 2020</time></p>`;
    expect(shown('/rat', `<p class="zeile">von rk · 31. Oktober 2026</p>${far}`)).toBe('2026-10-31');
    expect(shown('/rat', far)).toBe('2020-12-03');
  });
});
