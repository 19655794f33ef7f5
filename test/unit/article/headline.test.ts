import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { extractArticle } from '../../../lib/article/index.ts';

const URL = 'https://zeitung.example/region/bruecke-gesperrt-17';
const TEXT =
  '<p>Der Rat der Stadt hat am Abend über die Sperrung der alten Brücke beraten und sie nach langer Aussprache verlängert.</p>';

/** The title and the kicker of a page with this head and this body above its text. */
function headlineOf(head: string, body: string) {
  const html = `<!doctype html><html lang="de"><head>${head}</head><body>${body}<div>${TEXT.repeat(4)}</div></body></html>`;
  const found = extractArticle(new JSDOM(html, { url: URL }).window.document, URL);
  if (found.kind === 'none') throw new Error(found.reason);
  return { title: found.article.title, kicker: found.article.kicker };
}
const shared = (title: string) => `<meta property="og:title" content="${title}">`;
const data = (headline: string) =>
  `<script type="application/ld+json">{"@type":"NewsArticle","headline":"${headline}"}</script>`;
const SEARCH = 'Brücke Altenau: Wie lange die Sperrung dauert';
const SHOWN = 'Der Umweg nimmt kein Ende';

test('a first heading at the end of a path gives way to the one that readers see', () => {
  const heading = `<h2><span>Altenau</span><span>${SHOWN}</span></h2>`;
  for (const path of [
    `<ol><li><a href="/region">Region</a></li><li><h1>${SEARCH}</h1></li></ol>`,
    `<div><a href="/">Start</a> <a href="/region">Region</a><h1>${SEARCH}</h1></div>`,
    `<div class="breadcrumb"><h1>${SEARCH}</h1></div>`,
  ])
    expect(headlineOf(`<title>${SEARCH}</title>${shared(`Altenau: ${SHOWN}`)}`, path + heading)).toEqual({
      title: SHOWN,
      kicker: 'Altenau',
    });
});

test('a first heading beside its section stays the headline, whatever heading follows', () => {
  const body = `<header><a href="/region">Region</a><h1>${SHOWN}</h1><h2>Seit die Brücke gesperrt ist, fährt der Bus eine Stunde</h2></header>`;
  expect(headlineOf(`<title>${SEARCH}</title>${shared(SHOWN)}`, body).title).toBe(SHOWN);
});

test('the heading is the title where the page is called otherwise outside, unless all else agrees against it', () => {
  const body = `<h1>${SHOWN}</h1>`;
  expect(headlineOf(`<title>${SEARCH}</title>${shared(SEARCH)}${data(SHOWN)}`, body).title).toBe(SHOWN);
  expect(headlineOf(`<title>${SEARCH}</title>${shared(SEARCH)}${data(SEARCH)}`, body).title).toBe(SEARCH);
});

test('neither the name of the site nor the heading of the comments is the headline', () => {
  const body = `<h1><a href="/">Altenauer Bote und Tageblatt</a></h1><h2>${SHOWN}</h2><h2>Kommentare (3)</h2>`;
  expect(headlineOf(`<title>${SHOWN} - Altenauer Bote und Tageblatt</title>`, body).title).toBe(SHOWN);
  const thoughts = `<h3>${SHOWN}</h3><div><h2>2 thoughts on “${SHOWN}”</h2></div>`;
  expect(headlineOf(`<title>${SHOWN}</title>`, thoughts).title).toBe(SHOWN);
});

test('a kicker that touches the title is told from it, one that the page joins by a colon is a part of it', () => {
  const head = `<title>${SEARCH}</title>${shared(SHOWN)}`;
  expect(headlineOf(head, `<h1><span>Altenau</span>${SHOWN}</h1>`)).toEqual({ title: SHOWN, kicker: 'Altenau' });
  const joined = `<h1><span>Altenau</span><i>: </i><span>${SHOWN}</span></h1>`;
  expect(headlineOf(shared(`Altenau: ${SHOWN}`), joined)).toEqual({ title: `Altenau: ${SHOWN}`, kicker: undefined });
});

test('a heading of marks alone behind the headline is no kicker, and no mishap', () => {
  for (const marks of ['* * *', '…', '१'])
    expect(headlineOf(`<title>${SHOWN}</title>`, `<h1>${SHOWN}</h1><h2>${marks}</h2>`).title).toBe(SHOWN);
});
