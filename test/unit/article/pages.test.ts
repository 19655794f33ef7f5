// Every self-written page gives what its hand-checked truth says, and is left as it was.

import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../../lib/article/index.ts';
import { alignBlocks } from '../../../lib/article/read/align.ts';
import type { Run } from '../../../lib/article/read/runs.ts';
import type { Article } from '../../../lib/types.ts';
import { type ExpectedArticle, GAPS, readPages } from '../../pages/pages.ts';

/** The page as a browser would show it: inline scripts run, declarative shadow roots attached. */
function load(html: string, { url, needs }: Pick<ExpectedArticle, 'url' | 'needs'>): Document {
  const { document } = new JSDOM(html, { url, ...(needs === 'scripts' && { runScripts: 'dangerously' }) }).window;
  for (const template of document.querySelectorAll<HTMLTemplateElement>('template[shadowrootmode]')) {
    const host = template.parentElement!;
    if (!host.shadowRoot) host.attachShadow({ mode: 'open' }).append(template.content.cloneNode(true));
    template.remove();
  }
  return document;
}

for (const { slug, html, expected } of readPages()) {
  describe(slug, () => {
    const document = load(html, expected.kind === 'article' ? expected : { url: expected.url });
    const before = document.documentElement.outerHTML;
    const extraction = extractArticle(document, expected.url);

    if (expected.kind === 'none') {
      it(`is refused as ${expected.reason}, unless asked for all the same`, () => {
        expect(extraction).toEqual({ kind: 'none', reason: expected.reason });
        if (expected.reason === 'listing')
          expect(extractArticle(document, expected.url, { force: true }).kind).toBe('article');
      });
      return;
    }
    const article = (extraction.kind === 'article' ? extraction.article : { blocks: [] }) as unknown as Article;

    const gap = GAPS[slug] ?? {};

    it('is an article with the stated facts', () => {
      expect(extraction.kind).toBe('article');
      const { lang, title, kicker, agencies, published, modified, access, genre } = expected;
      const { authors = expected.authors } = gap;
      expect({
        ...article,
        authors: [...article.authors].sort(),
        agencies: [...article.agencies].sort(),
      }).toMatchObject({
        lang,
        title,
        ...(published && { published }),
        ...(modified && { modified }),
        // Where nobody signs, the newsroom that the metadata name may stand as author.
        ...((gap.authors || authors.length > 0) && { authors: [...authors].sort() }),
        agencies: [...agencies].sort(),
        access,
        genre,
      });
      expect(article.partial).toBe(expected.partial);
      expect(article.kicker).toBe(kicker);
    });

    it('has the stated text', () => {
      const { foreign = [] } = gap;
      const texts = article.blocks.map((block) => block.text);
      expect(texts).toEqual(expect.arrayContaining(foreign));
      const blocks = article.blocks.filter((block) => !foreign.includes(block.text));
      if (expected.blocks) expect(blocks).toEqual(expected.blocks);
      const text = blocks.map((block) => block.text).join('\n');
      if (expected.bodyStartsWith) expect(text.slice(0, expected.bodyStartsWith.length)).toBe(expected.bodyStartsWith);
      if (expected.bodyEndsWith) expect(text.slice(-expected.bodyEndsWith.length)).toBe(expected.bodyEndsWith);
      if (expected.blockCount) expect(article.blocks).toHaveLength(expected.blockCount);
      for (const part of expected.mustContain ?? []) expect(text).toContain(part);
      for (const part of expected.mustNotContain ?? []) expect(text).not.toContain(part);
    });

    it('offers the stated stories', () => {
      expect(article.links).toEqual(expected.links);
    });

    it('maps every block to text nodes, and finds it again', () => {
      const where = alignBlocks(document, article);
      const again = alignBlocks(document, article, { anew: true });
      article.blocks.forEach(({ text }, at) => {
        for (const runs of [where.get(at) ?? [], again.get(at) ?? []]) {
          const shown = runs.map((run) => run.node.data.slice(run.nodeStart, run.nodeEnd)).join('');
          expect(shown.replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
        }
      });
    });

    it('finds the title and the kicker again where the page shows them', () => {
      const again = alignBlocks(document, article);
      for (const [block, text] of [
        [-1, article.title],
        [-2, article.kicker ?? ''],
      ] as const) {
        const place = (runs: readonly Run[]) =>
          runs.map((run) => run.node.data.slice(run.nodeStart, run.nodeEnd)).join('');
        if (text !== '') expect(place(again.get(block) ?? []).replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
      }
    });

    it('is left as it was', () => {
      expect(document.documentElement.outerHTML).toBe(before);
    });
  });
}
