// A story as one page for paper: a complete HTML file without scripts or links to anything but the articles.
import type { StoryPage } from '../types.ts';
import { type ExportedFile, fileName } from './file.ts';

export interface PageWords {
  /** The language of the words, for the `lang` of the page. */
  lang: string;
  timeline: string;
  actors: string;
  articles: string;
}

export function toPage(story: StoryPage, words: PageWords): ExportedFile {
  const timeline = story.timeline.map((item) =>
    item.kind === 'article'
      ? `<li><time>${item.day}</time> <a href="${escaped(item.entry.url)}">${escaped(item.entry.title)}</a> (${escaped(item.entry.site)})</li>`
      : `<li><time>${escaped(item.edtf)}</time> ${escaped(item.reports[0]?.sentence ?? '')}</li>`,
  );
  const actors = story.actors
    .slice(0, 20)
    .map(({ name, role }) => `<li>${escaped(name)}${role ? `, ${escaped(role.text)}` : ''}</li>`);
  const articles = story.entries.map(
    ({ title, site, published, sentence, url }) =>
      `<article><h3>${escaped(title)}</h3><p>${escaped([site, published?.slice(0, 10)].filter(Boolean).join(', '))}<br>${escaped(url)}</p><p>${escaped(sentence ?? '')}</p></article>`,
  );
  const text = `<!doctype html>
<html lang="${escaped(words.lang)}">
<meta charset="utf-8">
<title>${escaped(story.title)}</title>
<style>body{font:11pt/1.4 serif;max-width:42em;margin:2em auto;padding:0 1em}li,article{break-inside:avoid}time{font-variant-numeric:tabular-nums}@page{margin:2cm}</style>
<h1>${escaped(story.title)}</h1>
<h2>${escaped(words.timeline)}</h2>
<ul>
${timeline.join('\n')}
</ul>
<h2>${escaped(words.actors)}</h2>
<ul>
${actors.join('\n')}
</ul>
<h2>${escaped(words.articles)}</h2>
${articles.join('\n')}
</html>
`;
  return { name: `${fileName(story.title)}.html`, text };
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => ENTITIES[sign]!);
