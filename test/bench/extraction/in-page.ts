// What runs inside Chromium: Lede and the peers that are made for a browser, each on a fresh parse of the same page.

import { Readability } from '@mozilla/readability';
import Defuddle from 'defuddle';
import { toBlocks } from '../../../lib/article/decide/blocks.ts';
import { draftOf } from '../../../lib/article/decide/index.ts';
import { STEPS } from '../../../lib/article/decide/steps/index.ts';
import { extractArticle } from '../../../lib/article/index.ts';
import { alignBlocks } from '../../../lib/article/read/align.ts';
import { linesOf, read } from '../../../lib/article/read/index.ts';
import type { Article } from '../../../lib/types.ts';

export interface Answer {
  text: string;
  title?: string;
  authors: string[];
  date?: string;
  kind: string;
  ms: number;
  /** All that was read, where it is Lede that read it. */
  article?: Article;
}

const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html');

/** Text with a line for each block, read off the HTML that a peer returns. */
const textOf = (html: string) => linesOf(read(parse(html), '').lines).join('\n');

export function lede(html: string, url: string): Answer & { mapped: number } {
  const document = parse(html);
  const start = performance.now();
  const extraction = extractArticle(document, url);
  const ms = performance.now() - start;
  if (extraction.kind === 'none') return { text: '', authors: [], kind: extraction.reason, ms, mapped: 1 };
  const { article } = extraction;
  const map = alignBlocks(document, article);
  let right = 0;
  let all = 0;
  article.blocks.forEach(({ text }, block) => {
    for (const run of map.get(block) ?? []) {
      const shown = run.node.isConnected ? run.node.data.slice(run.nodeStart, run.nodeEnd).replace(/\s/g, ' ') : '';
      if (shown === text.slice(run.blockStart, run.blockEnd)) right += shown.replaceAll(' ', '').length;
    }
    all += text.replaceAll(' ', '').length;
  });
  return {
    text: article.blocks.map((block) => block.text).join('\n'),
    title: article.title,
    authors: article.authors,
    ...(article.published && { date: article.published }),
    kind: article.access,
    ms,
    mapped: all === 0 ? 1 : right / all,
    article,
  };
}

/** The names of the steps, in order. */
export const steps: string[] = STEPS.map((step) => step.name);

/** The text without one step, by its name. */
export function without(step: string, html: string, url: string): string {
  return toBlocks(
    draftOf(
      read(parse(html), url),
      STEPS.filter(({ name }) => name !== step),
    ),
  )
    .map(({ text }) => text)
    .join('\n');
}

export function readability(html: string): Answer {
  const document = parse(html);
  const start = performance.now();
  const result = new Readability(document).parse();
  const ms = performance.now() - start;
  return {
    text: textOf(result?.content ?? ''),
    title: result?.title ?? '',
    authors: names(result?.byline),
    ...(result?.publishedTime && { date: result.publishedTime }),
    kind: result ? 'article' : 'none',
    ms,
  };
}

export function defuddle(html: string, url: string): Answer {
  const document = parse(html);
  const start = performance.now();
  const result = new Defuddle(document, { url }).parse();
  const ms = performance.now() - start;
  return {
    text: textOf(result.content),
    title: result.title,
    authors: names(result.author),
    date: result.published,
    kind: 'article',
    ms,
  };
}

function names(byline: string | null | undefined): string[] {
  return (byline ?? '')
    .replace(/^(?:von|by)\s+/i, '')
    .split(/\s*(?:,|;|\sund\s|\sand\s)\s*/)
    .filter((name) => name !== '');
}
