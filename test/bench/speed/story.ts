// The page that is timed: a story of some length out of our own pages, between menus and lists as a news site has them.
import { JSDOM } from 'jsdom';
import { readPages } from '../../pages/pages.ts';

/** Elements of a page beside its story. */
const AROUND = 850;

/** A page whose story has about so many words, out of the texts of our own articles in the language. */
export function storyPage(lang: 'de' | 'en', words: number): string {
  const paragraphs = paragraphsOf(lang);
  const story: string[] = [];
  let count = 0;
  for (let at = 0; count < words; at = (at + 1) % paragraphs.length) {
    const text = paragraphs[at] ?? '';
    story.push(`<p>${text}</p>`);
    count += text.split(/\s+/).length;
  }
  const links = Array.from({ length: AROUND >> 1 }, (_, n) => `<li><a href="/${n}">Nr. ${n}</a></li>`).join('');
  const title =
    lang === 'de' ? 'Der Hafen von Norderwiek wird im Mai neu eröffnet' : 'Harbour of Northwick to reopen in May';
  return `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>${title}</title>
    <meta property="og:type" content="article"><meta property="article:published_time" content="2026-04-14T08:00:00+02:00"></head>
    <body><nav><ul>${links}</ul></nav><main><article><h1>${title}</h1>${story.join('\n')}</article></main></body></html>`;
}

function paragraphsOf(lang: string): string[] {
  const found = readPages()
    .filter(({ expected }) => expected.kind === 'article' && expected.lang === lang)
    .flatMap(({ html }) => [...new JSDOM(html).window.document.querySelectorAll('p')])
    .map(({ textContent }) => (textContent ?? '').replace(/\s+/g, ' ').trim())
    .filter((text) => text.length > 120 && !/[<>&]/.test(text));
  return [...new Set(found)];
}
