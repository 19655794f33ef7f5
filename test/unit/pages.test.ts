// The self-written pages keep their promises: complete folders, a truth of the documented shape that the page really states, nothing loaded from elsewhere.
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { type ExpectedArticle, pageSlugs, readPage, readPages } from '../pages/pages.ts';

const ARTICLE_KEYS =
  'kind url lang title kicker authors agencies published modified access genre needs blocks bodyStartsWith bodyEndsWith blockCount mustContain mustNotContain links actors notActors dates sameStoryAs partial'.split(
    ' ',
  );
const ISO = /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:?\d\d)?)?$/;
const EDTF = /^\d{4}(-\d\d)?(-\d\d)?(\/\d{4}(-\d\d)?(-\d\d)?)?$/;
const INVISIBLE = /\u00ad|\u200b|\u200c|\u200d|\u2060|\ufeff/g;
const LOADING = '[src], [srcset], [poster], [background], object[data], use[href], image[href]';
const HARMLESS_RELS = new Set(['canonical', 'alternate', 'amphtml', 'author', 'next', 'prev']);

const fold = (text: string) => text.replace(INVISIBLE, '').replace(/\s+/g, ' ').trim();

/** All text that a reader could be shown, shadow templates included, without the code. */
function visibleText(document: Document): string {
  for (const template of document.querySelectorAll('template')) template.replaceWith(template.content);
  for (const element of document.querySelectorAll('script, style')) element.remove();
  for (const br of document.querySelectorAll('br')) br.replaceWith(' ');
  return fold(document.body.textContent ?? '');
}

const bodyOf = (expected: ExpectedArticle) => (expected.blocks ?? []).map((block) => block.text).join('\n');

describe.each(pageSlugs())('%s', (slug) => {
  const { html, expected } = readPage(slug);
  const document = new JSDOM(html, { url: expected.url }).window.document;

  test('loads nothing from elsewhere', () => {
    for (const element of document.querySelectorAll(LOADING)) {
      for (const name of ['src', 'srcset', 'poster', 'background', 'data', 'href']) {
        const value = element.getAttribute(name);
        if (value !== null && element.localName !== 'a') expect(value).toMatch(/^(data:|#)/);
      }
    }
    for (const link of document.querySelectorAll('link')) {
      if (!HARMLESS_RELS.has(link.rel)) expect(link.getAttribute('href'), link.rel).toMatch(/^data:/);
    }
    const styles = [...document.querySelectorAll('style')].map((style) => style.textContent).join('\n');
    expect(styles).not.toMatch(/@import|url\((?!["']?(data:|#))/);
  });

  if (expected.kind === 'none') {
    test('says why it is no article', () => {
      expect(['listing', 'no-text', 'not-html']).toContain(expected.reason);
      expect(Object.keys(expected).sort()).toEqual(['kind', 'lang', 'reason', 'url']);
    });
    return;
  }

  test('has a truth of the documented shape', () => {
    expect(Object.keys(expected).filter((key) => !ARTICLE_KEYS.includes(key))).toEqual([]);
    expect(expected.lang).toMatch(/^[a-z]{2}$/);
    expect(new URL(expected.url).hostname).toMatch(/\.example$/);
    expect(['full', 'teaser']).toContain(expected.access);
    expect(['story', 'liveblog', 'interview', 'opinion', 'list']).toContain(expected.genre);
    if (expected.needs) expect(['scripts', 'shadow']).toContain(expected.needs);
    for (const day of [expected.published, expected.modified]) if (day !== undefined) expect(day).toMatch(ISO);
    for (const name of [...expected.authors, ...expected.agencies]) expect(name).toBe(fold(name));
    expect(expected.blocks === undefined).toBe(
      expected.bodyStartsWith !== undefined && expected.bodyEndsWith !== undefined,
    );
    for (const block of expected.blocks ?? []) {
      expect(['lead', 'paragraph', 'heading', 'quote', 'item']).toContain(block.kind);
      expect(block.text).toBe(fold(block.text));
      expect(block.text).not.toBe('');
      if (block.postedAt !== undefined) expect(block.postedAt).toMatch(ISO);
    }
    for (const link of expected.links) if (link.published !== undefined) expect(link.published).toMatch(ISO);
    for (const actor of expected.actors ?? []) expect(['person', 'organisation', 'place']).toContain(actor.type);
    for (const date of expected.dates ?? []) expect(date.edtf.replace(/^(\d{4})-(2[1-4]|W\d\d)$/, '$1')).toMatch(EDTF);
    for (const other of expected.sameStoryAs ?? []) expect(pageSlugs()).toContain(other);
  });

  test('states what the truth says', () => {
    const anchors = [...document.querySelectorAll('a[href]')].map((a) => ({
      url: (a as HTMLAnchorElement).href,
      text: fold(a.closest('li, article, p, div, section, td, tr, table')?.textContent ?? ''),
    }));
    for (const link of expected.links) {
      const found = anchors.filter((anchor) => anchor.url === link.url).map((anchor) => anchor.text);
      expect(found.join('\n'), link.url).toContain(link.title);
    }
    const text = visibleText(document);
    if (expected.needs !== 'scripts') {
      expect(text).toContain(expected.title);
      if (expected.kicker) expect(text).toContain(expected.kicker);
      for (const block of expected.blocks ?? []) expect(text).toContain(block.text);
      for (const trap of expected.mustNotContain ?? []) expect(text, 'a trap must be in the page').toContain(trap);
    }
    if (expected.published?.includes('T') && /(Z|\d\d:?\d\d)$/.test(expected.published.slice(17)))
      expect(html).toContain(expected.published);
  });

  test('agrees with itself', () => {
    const body = bodyOf(expected);
    const words = `${expected.kicker ?? ''}\n${expected.title}\n${body}`;
    for (const part of expected.mustNotContain ?? []) expect(body).not.toContain(part);
    if (!expected.blocks) return;
    for (const part of expected.mustContain ?? []) expect(body).toContain(part);
    for (const date of expected.dates ?? []) expect(words).toContain(date.text);
    const written = words.toLowerCase();
    for (const actor of expected.actors ?? []) {
      const lastName = actor.name.toLowerCase().split(' ').at(-1) ?? '';
      expect(written).toContain(lastName);
    }
  });
});

test('there are enough pages of every sort', () => {
  const pages = readPages();
  const articles = (lang: string) =>
    pages.filter(({ expected }) => expected.kind === 'article' && expected.lang === lang).length;
  expect(articles('de')).toBeGreaterThanOrEqual(28);
  expect(articles('en')).toBeGreaterThanOrEqual(18);
  expect(
    pages.filter(({ expected }) => expected.kind === 'none' && expected.reason === 'listing').length,
  ).toBeGreaterThanOrEqual(30);
});
