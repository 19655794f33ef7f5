// Pages whose text does not stand in elements that are shown: plain text, a story in the page's data alone, a viewer's text layer.
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { extractArticle } from '../../../../lib/article/index.ts';
import { alignBlocks } from '../../../../lib/article/read/align.ts';
import type { Article } from '../../../../lib/types.ts';

const URL = 'https://blatt.example/kreis/a-17';
const open = (html: string, contentType = 'text/html') => new JSDOM(html, { url: URL, contentType }).window.document;
const extract = (document: Document): Article => {
  const extraction = extractArticle(document, URL);
  if (extraction.kind === 'none') throw new Error(extraction.reason);
  return extraction.article;
};
const texts = ({ blocks }: Article) => blocks.map(({ text }) => text);

const STORY = [
  'Der Kreistag hat am Montag den Haushalt beschlossen, nach elf Stunden und mit zwei Stimmen Mehrheit. Das Geld reicht bis in den Herbst.',
  'Landrätin Vera Holm sprach von einem Kompromiss, der niemandem gefalle. Sie habe noch nie so lange über eine Turnhalle geredet, sagte sie.',
  'Die Turnhalle in Sielbeck wird nun im übernächsten Jahr gebaut. Bis dahin turnen die Kinder im Saal der Gastwirtschaft, wie seit 1961.',
];

/** A document as browsers show plain text: it stands in one element, whatever marks it has. */
function openPlain(text: string): Document {
  const document = open('<body><pre></pre>');
  document.querySelector('pre')!.textContent = text;
  Object.defineProperty(Object.getPrototypeOf(document), 'contentType', {
    get: () => 'text/plain',
    configurable: true,
  });
  return document;
}

describe('plain text', () => {
  test('has its first line as title, and its paragraphs between empty lines', () => {
    const article = extract(openPlain(`Haushalt beschlossen\n\n${STORY.join('\n\n').replaceAll(' und', '\nund')}\n`));
    expect(article.title).toBe('Haushalt beschlossen');
    expect(texts(article)).toEqual(STORY);
  });

  test('that opens with a sentence over several lines loses no word of it', () => {
    const article = extract(openPlain(STORY.join('\n\n').replace('Haushalt ', 'Haushalt\n')));
    expect(texts(article).join(' ')).toContain(STORY[0]);
  });

  test('is found again in the page, word for word', () => {
    const document = openPlain(`Haushalt beschlossen\n\n${STORY.join('\n\n')}`);
    const places = alignBlocks(document, extract(document));
    const said = (block: number) =>
      (places.get(block) ?? []).map(({ node, nodeStart, nodeEnd }) => node.data.slice(nodeStart, nodeEnd)).join('');
    expect([said(-1), said(0), said(2)]).toEqual(['Haushalt beschlossen', STORY[0], STORY[2]]);
  });
});

describe('a page that shows no story', () => {
  const data = (more = {}) =>
    `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: 'Haushalt beschlossen', articleBody: STORY.join('\n'), ...more })}</script>`;

  test('is read from its own data', () => {
    const article = extract(open(`<title>Blatt</title>${data()}<body><div id="app"></div>`));
    expect(article.title).toBe('Haushalt beschlossen');
    expect(texts(article)).toEqual(STORY);
  });

  test('is read from what it has for browsers without scripts', () => {
    const inside = `<h1>Haushalt beschlossen</h1>${STORY.map((text) => `<p>${text}</p>`).join('')}`;
    const article = extract(
      open(`<title>Haushalt beschlossen</title><body><div id="app"></div><noscript>${inside}</noscript>`),
    );
    expect(texts(article)).toEqual(STORY);
  });

  test('keeps closed what its publisher sells', () => {
    const closed = open(`${data({ isAccessibleForFree: false })}<body><h1>Haushalt beschlossen</h1>`);
    expect(extractArticle(closed, URL)).toEqual({ kind: 'none', reason: 'no-text' });
    const gate = open(
      `${data()}<body><h1>Haushalt beschlossen</h1><p>Dieser Artikel ist nur für Abonnenten lesbar.</p>`,
    );
    expect(JSON.stringify(extractArticle(gate, URL))).not.toContain('Kompromiss');
  });
});

describe('a viewer', () => {
  test('whose text layer has lines without paragraphs is no web page', () => {
    const line = (text: string) => `<span role="presentation">${text}</span><br role="presentation">`;
    const layer = STORY.flatMap((text) => text.split(/(?<=,)/))
      .map(line)
      .join('');
    const document = open(
      `<title>haushalt.pdf</title><body><div id="viewer" class="pdfViewer"><div class="page"><div class="textLayer">${layer}</div></div></div>`,
    );
    expect(extractArticle(document, URL)).toEqual({ kind: 'none', reason: 'not-html' });
  });

  test('in a page around a PDF is none either', () => {
    const document = open('<title>Haushalt</title><body><embed src="/dateien/haushalt.pdf" type="application/pdf">');
    expect(extractArticle(document, URL)).toEqual({ kind: 'none', reason: 'not-html' });
  });
});

describe('a frame', () => {
  const framed = () => {
    const document = open('<title>Haushalt beschlossen</title><body><p><a href="/">Blatt</a></p><iframe></iframe>');
    const inside = document.querySelector('iframe')!.contentDocument!;
    inside.body.innerHTML = `<h1>Haushalt beschlossen</h1>${STORY.map((text) => `<p>${text}</p>`).join('')}`;
    return document;
  };

  test('of the page itself that holds the story is read, and its words are found in it', () => {
    const document = framed();
    const article = extract(document);
    expect(texts(article)).toEqual(STORY);
    const [run] = alignBlocks(document, article).get(1) ?? [];
    expect(run?.node.ownerDocument).toBe(document.querySelector('iframe')?.contentDocument);
  });

  test('of another site that may hold it is named', () => {
    const document = open('<title>Haushalt</title><body><iframe src="https://anders.example/text"></iframe>');
    Object.defineProperty(document.querySelector('iframe')!.constructor.prototype, 'contentDocument', {
      get: () => null,
    });
    expect(extractArticle(document, URL)).toEqual({
      kind: 'none',
      reason: 'no-text',
      frame: 'https://anders.example/text',
    });
  });

  test('beside a story is none of it', () => {
    const document = open(
      `<body><article><h1>Haushalt beschlossen</h1>${STORY.map((text) => `<p>${text}</p>`).join('')}<iframe></iframe></article>`,
    );
    document.querySelector('iframe')!.contentDocument!.body.innerHTML =
      '<p>Jetzt im Sonderangebot: Gartenstühle aus Eiche, die jeden Winter überstehen.</p>';
    expect(texts(extract(document))).toEqual(STORY);
  });
});
