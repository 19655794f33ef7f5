// The story that the project was created from, in its own page and with the same text in other mark-up.

import { existsSync, readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../../lib/article/index.ts';
import type { Article } from '../../../lib/types.ts';
import { describeShared } from '../../needs.ts';

const SEED = new URL('../../../../shared/seed/', import.meta.url);
const read = (name: string) => readFileSync(new URL(name, SEED), 'utf8');

interface Expected {
  title: string;
  kicker: string;
  lang: string;
  published: string;
  agency: string;
  bodyStartsWith: string;
  bodyEndsWith: string;
  bodyMustNotContain: string[];
  relatedOnPage: { title: string; section: string; published: string }[];
}

/** The same words in other mark-up: what is found must not rest on the names and tags of one page. */
const LAYOUTS: Record<string, (html: string) => string> = {
  'as it is': (html) => html,
  'div soup without names': (html) =>
    html.replace(/ class="[^"]*"/g, '').replace(/<(\/?)(?:p|td|tr|table|h4|ul|li)(?=[ >])/g, '<$1div'),
  'semantic elements': (html) =>
    html
      .replace('<td class="haupt">', '<main><article><header>')
      .replace('<div class="text">', '</header><section>')
      .replace('<p>@ dpa.de</p>\n</div>', '<footer>@ dpa.de</footer></section></article><aside>')
      .replace('</td>\n<td class="rand">', '</aside></main><aside>')
      .replace('</td>\n</tr></table>', '</aside>')
      .replace('<table class="seite"><tr>', '')
      .replace(/<p class="meldung">(.*?)<\/p>/g, '<article>$1</article>'),
  'single-page application with hashed names': (html) => {
    let count = 0;
    return html
      .replace(/ class="[^"]*"/g, () => ` class="css-${(count++ * 7919).toString(36)}"`)
      .replace(/<p>/g, '<div><p>')
      .replace(/<\/p>/g, '</p></div>');
  },
  'line breaks in place of paragraphs': (html) =>
    html.replace(
      /<div class="text">([\s\S]*?)<\/div>/,
      (_, inner: string) =>
        `<div class="text">${inner.replace(/<p>|<h3>/g, '').replace(/<\/p>|<\/h3>/g, '<br><br>')}</div>`,
    ),
};

describeShared('seed', 'the seed story', () => {
  const expected = JSON.parse(existsSync(SEED) ? read('expected.json') : '{}') as Expected;
  for (const [name, layout] of Object.entries(LAYOUTS)) {
    describe(name, () => {
      const html = existsSync(SEED) ? layout(read('page.html')) : '';
      const { document } = new JSDOM(html, { url: 'https://www.example.com/ausland/4100.html?utm_source=x' }).window;
      const extraction = extractArticle(document, document.URL);
      const article = (extraction.kind === 'article' ? extraction.article : {}) as Article;
      const body = article.blocks?.map(({ text }) => text).join('\n');

      it('gives title, kicker, language, time and agency', () => {
        expect(article).toMatchObject({
          title: expected.title,
          kicker: expected.kicker,
          lang: expected.lang,
          published: expected.published,
          agencies: [expected.agency],
          url: 'https://www.example.com/ausland/4100.html',
          site: 'example.com',
        });
      });

      it('gives the body and nothing else', () => {
        expect(body.startsWith(expected.bodyStartsWith)).toBe(true);
        expect(body.endsWith(expected.bodyEndsWith)).toBe(true);
        for (const text of expected.bodyMustNotContain) expect(body).not.toContain(text);
        expect(article.blocks).toHaveLength(7);
      });

      it('gives the related stories with section and date', () => {
        expect(article.links.map(({ title, section, published }) => ({ title, section, published }))).toEqual(
          expected.relatedOnPage,
        );
      });
    });
  }
});
