// Measures on pages of our own: the related links of the self-written pages, and pages of extreme size.

import { JSDOM } from 'jsdom';
import { extractArticle } from '../../../lib/article/index.ts';
import { readPages } from '../../pages/pages.ts';

/** Precision and recall of the related links, and how many listing pages and articles are refused. */
export function ownLinks(): Record<string, number> {
  const counts = {
    hits: 0,
    extra: 0,
    missed: 0,
    listings: 0,
    'listings refused': 0,
    articles: 0,
    'articles refused': 0,
  };
  for (const { html, expected } of readPages()) {
    const extraction = extractArticle(new JSDOM(html, { url: expected.url }).window.document, expected.url);
    if (expected.kind === 'none') {
      counts.listings++;
      if (extraction.kind === 'none') counts['listings refused']++;
      continue;
    }
    if (expected.needs) continue;
    counts.articles++;
    if (extraction.kind === 'none') {
      counts['articles refused']++;
      continue;
    }
    const found = new Set(extraction.article.links.map(({ url }) => url));
    const hits = expected.links.filter(({ url }) => found.has(url)).length;
    counts.hits += hits;
    counts.extra += found.size - hits;
    counts.missed += expected.links.length - hits;
  }
  const { hits, extra, missed } = counts;
  return {
    precision: Number((hits / (hits + extra)).toFixed(3)),
    recall: Number((hits / (hits + missed)).toFixed(3)),
    ...counts,
  };
}

const SENTENCE =
  'The council met on Monday, heard three engineers, and put the vote off until the bridge has been measured again. ';

/** A page of five megabytes, one of 50,000 nodes side by side, one that nests 5,000 deep. */
export function hugePages(): Record<string, string> {
  const page = (body: string) =>
    `<!doctype html><html lang="en"><title>Bridge</title><body><h1>Bridge vote put off</h1>${body}</body></html>`;
  const paragraph = `<p>${SENTENCE.repeat(5)}</p>`;
  return {
    '5 MB': page(`<article>${paragraph.repeat(Math.ceil(5e6 / paragraph.length))}</article>`),
    '50,000 nodes': page(
      `<article>${paragraph.repeat(20)}</article><div>${'<div class="row"><span><a href="/x">A link in a row</a></span></div>'.repeat(12_500)}</div>`,
    ),
    '5,000 deep': page(`${'<div>'.repeat(5_000)}${paragraph.repeat(20)}${'</div>'.repeat(5_000)}`),
  };
}
