import { expect, test } from 'vitest';
import { toCslJson, toCsv, toJson, toMarkdown, toRis } from '../../../lib/history/export/index.ts';
import type { StoredArticle } from '../../../lib/history/index.ts';
import { briefOf } from './briefs.ts';

const stored = (id: number, title: string, more: Partial<StoredArticle> = {}): StoredArticle => {
  const made = briefOf({
    title,
    text: 'Boats sank, "many" of them.',
    published: '2026-03-01T08:00:00+01:00',
    actors: [['person', 'Ada Quill']],
    url: `https://a.example/${id}`,
  });
  const brief = { ...made, article: { ...made.article, authors: ['Ursula von der Aue'] } };
  const { url, site, lang, published, access, genre } = brief.article;
  return {
    id,
    url,
    title,
    site,
    lang,
    published: published!,
    readAt: [Date.UTC(2026, 2, 2)],
    lastReadAt: Date.UTC(2026, 2, 2),
    actors: [],
    starred: false,
    access,
    genre,
    brief,
    links: [],
    ...more,
  };
};

test('notes link to actors and to the story, and hostile titles stay titles', () => {
  const files = toMarkdown([
    stored(1, 'A/B: <script> [[x]]', { storyId: 4 }),
    stored(2, 'A/B: <script> [[x]]', { storyId: 4 }),
  ]);
  expect(files.map(({ name }) => name)).toEqual([
    'Articles/2026-03-01 A B script x.md',
    'Articles/2026-03-01 A B script x 2.md',
    'Actors/Ada Quill.md',
    'Stories/4 A B script x.md',
  ]);
  expect(files[0]?.text).toContain('[[Actors/Ada Quill|Ada Quill]]');
  expect(files[0]?.text).toContain('[[Articles/2026-03-01 A B script x 2|');
  expect(files[0]?.text).toContain('# A/B: \\<script\\> \\[\\[x\\]\\]');
  expect(files[2]?.text.match(/\[\[Articles/g)).toHaveLength(2);
});

test('a table keeps quotes and lines apart, and runs nothing', () => {
  const { text } = toCsv([stored(1, '=HYPERLINK("http://x")'), stored(2, 'Two, "quoted"\nlines')]);
  expect(text).toContain(`"'=HYPERLINK(""http://x"")"`);
  expect(text).toContain('"Two, ""quoted""\nlines"');
  expect(text.startsWith('\ufefftitle,url,')).toBe(true);
});

test('JSON holds everything', () => {
  const article = stored(1, 'One');
  expect(JSON.parse(toJson([article]).text)).toEqual([article]);
});

test('reference managers get authors, days and addresses', () => {
  const ris = toRis([stored(1, 'One')]).text;
  expect(ris).toContain('TY  - NEWS\r\nTI  - One\r\nAU  - von der Aue, Ursula\r\n');
  expect(ris).toContain('DA  - 2026/03/01\r\n');
  expect(ris).toMatch(/ER {2}- \r\n$/);
  expect(JSON.parse(toCslJson([stored(1, 'One')]).text)).toMatchObject([
    {
      type: 'article-newspaper',
      author: [{ family: 'von der Aue', given: 'Ursula' }],
      issued: { 'date-parts': [[2026, 3, 1]] },
      URL: 'https://a.example/1',
    },
  ]);
});

test('an agency is no person with a family name', () => {
  const article = stored(1, 'One');
  article.brief.article.authors = ['Deutsche Presse-Agentur'];
  expect(toRis([article]).text).toContain('AU  - Deutsche Presse-Agentur\r\n');
  expect(JSON.parse(toCslJson([article]).text)).toMatchObject([{ author: [{ literal: 'Deutsche Presse-Agentur' }] }]);
});
