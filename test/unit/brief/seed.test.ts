// The story that the project was created from, beside the checkout: what a careful reader takes from it, Lede must take too.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { beforeAll, expect, test } from 'vitest';
import { loadActorModel } from '../../../lib/actors/index.ts';
import { extractArticle } from '../../../lib/article/index.ts';
import { composeBrief } from '../../../lib/brief/index.ts';
import type { Article, Brief } from '../../../lib/types.ts';
import { describeShared } from '../../needs.ts';

const SEED = join(import.meta.dirname, '../../../../shared/seed');
const URL = 'https://www.landbote.example/nachrichten/4000.html';

interface Expected {
  title: string;
  kicker: string;
  lang: string;
  published: string;
  agency: string;
  bodyStartsWith: string;
  bodyEndsWith: string;
  bodyMustNotContain: string[];
  actors: { name: string; type: string; role?: string }[];
  notActors: string[];
  dates: { text: string; value: string }[];
  relatedOnPage: { title: string; section: string; published: string }[];
}

/** The same words in other mark-up: each layout takes the page's parts and answers its HTML. */
const LAYOUTS: Record<string, (html: string) => string> = {
  'as saved': (html) => html,
  'without classes': (html) => html.replace(/ class="[^"]*"/g, ''),
  'in boxes': (html) => html.replace(/<(\/?)(?:table|tr|td)\b[^>]*>/g, '<$1div>').replace(/<(\/?)p\b/g, '<$1div'),
  'as an article': (html) =>
    html.replace('<td class="haupt">', '<td><article>').replace('<h2>Weitere', '</article><h2>Weitere'),
};

for (const layout of Object.keys(LAYOUTS))
  describeShared('seed', `the seed story ${layout}`, () => {
    let expected: Expected;
    let article: Article;
    let brief: Brief;

    beforeAll(() => {
      expected = JSON.parse(readFileSync(join(SEED, 'expected.json'), 'utf8')) as Expected;
      const html = LAYOUTS[layout]?.(readFileSync(join(SEED, 'page.html'), 'utf8')) ?? '';
      const extraction = extractArticle(new JSDOM(html, { url: URL }).window.document, URL);
      if (extraction.kind === 'none') throw new Error(extraction.reason);
      article = extraction.article;
      const model = readFileSync(join(import.meta.dirname, '../../../public/models/actors.de.bin'));
      brief = composeBrief(article, { actors: loadActorModel(new Uint8Array(model)) });
    });

    test('is the article and nothing else of the page', () => {
      const body = article.blocks.map(({ text }) => text).join('\n');
      expect(article).toMatchObject({
        title: expected.title,
        kicker: expected.kicker,
        lang: expected.lang,
        published: expected.published,
        agencies: [expected.agency],
      });
      expect(body.startsWith(expected.bodyStartsWith)).toBe(true);
      expect(body.endsWith(expected.bodyEndsWith)).toBe(true);
      for (const text of expected.bodyMustNotContain) expect(body).not.toContain(text);
    });

    test('keeps the stories that the page links, with section and date', () => {
      const links = article.links.map(({ title, section, published }) => ({ title, section, published }));
      const normal = (title: string) => title.replace(/\.$/, '');
      expect(
        links.map((link) => ({ ...link, title: normal(link.title), published: link.published?.slice(0, 16) })),
      ).toEqual(expected.relatedOnPage.map((link) => ({ ...link, title: normal(link.title) })));
    });

    test('names its actors with their roles', () => {
      const found = new Map(brief.actors.map((actor) => [actor.name, actor]));
      for (const { name, type, role } of expected.actors) {
        const actor = found.get(name);
        expect([name, actor?.role?.text]).toEqual([name, role]);
        const houses = name === 'Kreml' || name === 'Weißes Haus';
        expect([name, houses && actor?.type === 'place' ? 'organisation' : actor?.type]).toEqual([name, type]);
      }
      for (const name of expected.notActors) expect(found.has(name)).toBe(false);
    });

    test('resolves its dates against the day of publication', () => {
      const values = expected.dates.map(({ value }) => value).filter((value) => value !== 'future');
      expect(brief.dates.map(({ edtf }) => edtf).sort()).toEqual(values.sort());
    });

    test('is summed up in its own words', () => {
      expect(brief.summary.length).toBeGreaterThanOrEqual(2);
      expect(brief.summary.length).toBeLessThanOrEqual(3);
      for (const { text, span } of brief.summary) {
        expect(article.blocks[span.block]?.text.slice(span.start, span.end)).toBe(text);
      }
    });
  });
