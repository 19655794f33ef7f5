// The Postlight Parser, in Node, on the page handed in.

import type { Answer } from './in-page.ts';
import { textOf } from './text.ts';

interface Parser {
  parse: (
    url: string,
    options: { html: string; fetchAllPages: boolean },
  ) => Promise<{
    content?: string | null;
    title?: string | null;
    author?: string | null;
    date_published?: string | null;
  }>;
}

let parser: Parser | undefined;

export async function postlight(html: string, url: string): Promise<Answer> {
  parser ??= ((await import('@postlight/parser')) as { default: Parser }).default;
  const start = performance.now();
  try {
    const found = await parser.parse(url, { html, fetchAllPages: false });
    const ms = performance.now() - start;
    return {
      text: textOf(found.content ?? ''),
      title: found.title ?? '',
      authors: (found.author ?? '').split(/\s*(?:,|;|\sund\s|\sand\s)\s*/).filter((name) => name !== ''),
      ...(found.date_published && { date: found.date_published }),
      kind: 'article',
      ms,
    };
  } catch (error) {
    return { text: '', authors: [], kind: `threw ${String(error)}`, ms: performance.now() - start };
  }
}
