// Makes a new test page: node scripts/new-page.mjs <slug> [de|en] [listing]
// Writes test/pages/<slug>/page.html and expected.json from a small template; both are then edited by hand.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';

const [slug, lang = slug?.endsWith('-en') ? 'en' : 'de', sort = 'article'] = process.argv.slice(2);
if (!slug || !/^[a-z0-9-]+$/.test(slug) || !['de', 'en'].includes(lang) || !['article', 'listing'].includes(sort)) {
  console.error('usage: node scripts/new-page.mjs <slug: a-z 0-9 -> [de|en] [article|listing]');
  process.exit(1);
}

const folder = new URL(`../test/pages/${slug}/`, import.meta.url);
if (existsSync(folder)) {
  console.error(`test/pages/${slug} exists already`);
  process.exit(1);
}

const words = {
  de: {
    title: 'Überschrift',
    lead: 'Der Vorspann.',
    text: 'Der erste Absatz.',
    more: 'Mehr zum Thema',
    link: 'Eine andere Meldung',
  },
  en: {
    title: 'Headline',
    lead: 'The lead.',
    text: 'The first paragraph.',
    more: 'More on this story',
    link: 'Another story',
  },
}[lang];
const url = `https://newspaper.example/${slug}`;
const published = new Date().toISOString().slice(0, 10);

const article = `<article>
<h1>${words.title}</h1>
<p><time datetime="${published}">${published}</time></p>
<p class="lead">${words.lead}</p>
<p>${words.text}</p>
<section><h2>${words.more}</h2><ul><li><a href="/other">${words.link}</a></li></ul></section>
</article>`;
const listing = `<h1>${words.title}</h1>
<ul>
<li><a href="/other">${words.link}</a></li>
</ul>`;
const page = `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<title>${words.title}</title>
<link rel="canonical" href="${url}">
</head>
<body>
<main>
${sort === 'article' ? article : listing}
</main>
</body>
</html>
`;
const expected =
  sort === 'listing'
    ? { kind: 'none', url, lang, reason: 'listing' }
    : {
        kind: 'article',
        url,
        lang,
        title: words.title,
        authors: [],
        agencies: [],
        published,
        access: 'full',
        genre: 'story',
        blocks: [
          { kind: 'lead', text: words.lead },
          { kind: 'paragraph', text: words.text },
        ],
        mustNotContain: [words.more],
        links: [{ url: 'https://newspaper.example/other', title: words.link }],
      };

mkdirSync(folder, { recursive: true });
writeFileSync(new URL('page.html', folder), page);
writeFileSync(new URL('expected.json', folder), `${JSON.stringify(expected, null, 2)}\n`);
console.log(
  `test/pages/${slug}: edit page.html and expected.json, then run: npx biome format --write test/pages && npx vitest run test/unit/pages.test.ts`,
);
