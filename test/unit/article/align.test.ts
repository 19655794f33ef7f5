// Positions: every character of a block leads back to the live text node that shows it.

import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../../lib/article/index.ts';
import { alignBlocks } from '../../../lib/article/read/align.ts';
import type { Run } from '../../../lib/article/read/runs.ts';

const PAGE = `<!doctype html><html lang="en"><body><div class="kicker">Harbour</div><h1>Ferry service   returns to
  the bay after two years</h1>
  <div><p>The first ferry <a href="/x">left the har\u00ADbour</a> on Monday, and   some\u200B four
  hundred people stood on the pier to see it go, the operator said.</p>
  <p>“We waited a long time for this,” said the captain,<br>who has worked on the bay since she was nineteen years old.</p>
  <p>The first ferry of the afternoon was full as well, and the last one had to leave a dozen people behind on the pier.</p></div>
</body></html>`;

const document = new JSDOM(PAGE).window.document;
const extraction = extractArticle(document, 'https://example.org/a');
const article = extraction.kind === 'article' ? extraction.article : undefined;
const map = (block: number) => alignBlocks(document, article!).get(block) ?? [];

/** The text that the runs point at, blanks where the page has white space or a line break. */
const pointed = (runs: readonly Run[], length: number) => {
  const text = Array.from({ length }, () => ' ');
  for (const run of runs) {
    expect(run.nodeEnd - run.nodeStart).toBe(run.blockEnd - run.blockStart);
    [...run.node.data.slice(run.nodeStart, run.nodeEnd)].forEach((character, at) => {
      text[run.blockStart + at] = /\s/.test(character) ? ' ' : character;
    });
  }
  return text.join('');
};

describe('aligning an article with the page that it was read from', () => {
  it('leads back to the words of each block, of title and kicker', () => {
    expect(article?.blocks).toHaveLength(3);
    for (const [at, { text }] of article!.blocks.entries()) expect(pointed(map(at), text.length)).toBe(text);
    expect(pointed(map(-1), article!.title.length)).toBe('Ferry service returns to the bay after two years');
    expect(pointed(map(-2), article!.kicker!.length)).toBe('Harbour');
  });

  it('reads the document and leaves it as it was', () => {
    expect(document.documentElement.outerHTML).toBe(new JSDOM(PAGE).window.document.documentElement.outerHTML);
  });
});

describe('a page that changes after it was read', () => {
  const load = () => new JSDOM(PAGE).window.document;
  const found = (page: Document, block: number) => {
    const text = [...article!.blocks, { text: article!.title }].at(block)!.text;
    return pointed(alignBlocks(page, article!).get(block) ?? [], text.length);
  };

  it('is read again where its nodes were replaced', () => {
    const page = load();
    extractArticle(page, 'https://example.org/a');
    const box = page.querySelector('div:last-of-type')!;
    const copy = box.cloneNode(true);
    box.replaceWith(copy);
    expect(found(page, 1)).toBe(article!.blocks[1]!.text);
    expect(copy.contains(alignBlocks(page, article!).get(1)?.[0]?.node ?? null)).toBe(true);
  });

  it('is read again when it is known to have changed in its headline alone', () => {
    const page = load();
    extractArticle(page, 'https://example.org/a');
    const heading = page.querySelector('h1')!;
    const copy = heading.cloneNode(true);
    heading.replaceWith(copy);
    const [run] = alignBlocks(page, article!, { anew: true }).get(-1) ?? [];
    expect(copy.contains(run?.node ?? null)).toBe(true);
  });
});

describe('aligning an article with another load of its page', () => {
  it('finds every block again', () => {
    const again = new JSDOM(PAGE.replace('<div><p>', '<div><aside>An advertisement</aside><p>')).window.document;
    const aligned = alignBlocks(again, article!);
    for (const [at, { text }] of article!.blocks.entries()) {
      expect(pointed(aligned.get(at) ?? [], text.length)).toBe(text);
    }
    expect(pointed(aligned.get(-1) ?? [], article!.title.length)).toBe(article!.title);
  });

  it('gives nothing for a block that is gone, and still finds those behind it', () => {
    const changed = new JSDOM(PAGE.replace('We waited', 'I waited')).window.document;
    const aligned = alignBlocks(changed, article!);
    expect(aligned.get(1)).toEqual([]);
    expect(aligned.get(2)?.length).toBeGreaterThan(0);
  });

  it('tells two blocks with the same words apart by their order', () => {
    const twice = new JSDOM(
      `<body><p>Nobody was hurt.</p><p>The fire was out by noon.</p><p>Nobody was hurt.</p></body>`,
    ).window.document;
    const block = (text: string) => ({ kind: 'paragraph' as const, text });
    const aligned = alignBlocks(twice, {
      ...article!,
      blocks: [block('Nobody was hurt.'), block('The fire was out by noon.'), block('Nobody was hurt.')],
    });
    expect(aligned.get(0)?.[0]?.node).not.toBe(aligned.get(2)?.[0]?.node);
  });
});
