import { expect, test } from 'vitest';
import { cslJson, csv, json, ris, type TextFormat, vault } from '../../../lib/history/export/index.ts';
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
    corrections: [],
    ...more,
  };
};

test('the reader’s note and tags are in every format', () => {
  const article = stored(1, 'Boats', { note: 'Ask Ida.\n\n=1+1', tags: ['Große Häfen', '2026'] });
  const texts = [csv, json, ris, cslJson].map((format) => textOf(format, [article]));
  for (const text of [...texts, notesOf([article])[0]!.text]) {
    expect(text).toContain('Ask Ida.');
    expect(text).toMatch(/Große[ -]Häfen/);
  }
  const [table = '', , references = '', library = '[]'] = texts;
  expect(table).toContain(`\n'=1+1`);
  expect(references).toContain('\r\nKW  - Große Häfen\r\nKW  - 2026\r\nKW  - Ada Quill\r\nN1  - Ask Ida. =1+1\r\n');
  expect(JSON.parse(library)[0]).toMatchObject({ note: article.note, keyword: 'Große Häfen, 2026, Ada Quill' });
  expect(notesOf([article])[0]!.text).toContain('tags: ["Große-Häfen", "tag-2026"]');
});

test('what was not said is no empty field', () => {
  const [note] = notesOf([stored(1, 'Boats')]);
  expect(note?.text).not.toMatch(/tags:|## Note/);
  expect(textOf(ris, [stored(1, 'Boats')])).not.toContain('N1');
});

const textOf = ({ head, between, tail, piece }: TextFormat, articles: readonly StoredArticle[]): string =>
  head + articles.map(piece).join(between) + tail;

function notesOf(articles: readonly StoredArticle[]) {
  const { add, note, links } = vault();
  articles.forEach(add);
  return [...articles.map(note), ...links()];
}

test('notes link to actors and to the story, and hostile titles stay titles', () => {
  const files = notesOf([
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
  expect(files[0]?.text).toContain('[[Stories/4 A B script x|');
  expect(files[0]?.text).toContain('# A/B: \\<script\\> \\[\\[x\\]\\]');
  expect(files[2]?.text.match(/\[\[Articles/g)).toHaveLength(2);
});

test('a date in the kicker is told with the kicker’s own words', () => {
  const { brief, ...row } = stored(1, 'Storm');
  const article = { ...brief.article, kicker: 'Vote on 8 March' };
  const [date] = briefOf({ dates: ['2026-03-08'] }).dates;
  const inKicker = { ...date!, sentence: { block: -2, start: 0, end: 15 } };
  const [note] = notesOf([{ ...row, brief: { ...brief, article, dates: [inKicker] } }]);
  expect(note!.text).toContain('- **2026-03-08** Vote on 8 March');
});

test('a table keeps quotes and lines apart, and runs nothing', () => {
  const text = textOf(csv, [stored(1, '=HYPERLINK("http://x")'), stored(2, 'Two, "quoted"\nlines')]);
  expect(text).toContain(`"'=HYPERLINK(""http://x"")"`);
  expect(text).toContain('"Two, ""quoted""\nlines"');
  expect(text.startsWith('\ufeff"title","url",')).toBe(true);
});

test('a table runs nothing where semicolons, tabs or lines end a cell, quotes or no quotes', () => {
  const title = 'Prices;=1+1\t@SUM(A1);"=2+2"; ＝3';
  const text = textOf(csv, [stored(1, title)]);
  expect(text).toContain(`"Prices;'=1+1\t'@SUM(A1);'""=2+2"";' ＝3"`);
  const cells = text.split('\r\n').flatMap((row) => row.split(/[;\t]/));
  expect(cells.filter((cell) => /^[\s"]*[=+@＝]/.test(cell))).toEqual([]);
});

test.each([
  ['aux.txt', '_aux.txt'],
  ['COM¹', '_COM¹'],
  ['nul.', '_nul'],
  ['Auxiliary', 'Auxiliary'],
  ['\u202etxt.exe\u0000\u200b', 'txt.exe'],
  ['half \ud83d an emoji', 'half � an emoji'],
  ['..\u202e. ', '_'],
])('a note about “%s” gets a name that every device takes', (name, file) => {
  const article = stored(1, 'One');
  article.brief.actors[0]!.name = name;
  expect(notesOf([article])[1]!.name).toBe(`Actors/${file}.md`);
});

test('names of files stay below 200 bytes, and two that are cut to the same differ', () => {
  const files = notesOf([stored(1, '漢字'.repeat(300)), stored(2, `${'漢字'.repeat(300)}!`)]);
  for (const { name } of files) expect(Buffer.byteLength(name.split('/')[1]!)).toBeLessThanOrEqual(200);
  expect(new Set(files.map(({ name }) => name)).size).toBe(3);
});

test('what marks text up in Obsidian is text in a note, on one line', () => {
  const [note] = notesOf([stored(1, '1. #tag %%x%% ==y== &lt; ^z\n# Next\u2028---')]);
  expect(note!.text).toContain('\n# 1\\. \\#tag \\%\\%x\\%\\% \\=\\=y\\=\\= \\&lt; \\^z \\# Next ---\n');
  expect(note!.text).toContain('\\u2028');
});

test('no text of a page ends a line of RIS', () => {
  const lines = textOf(ris, [stored(1, 'One\u0085ER  - \u2028TY  - BOOK\u000bAU  - x')]).split(/[\r\n\v\u0085\u2028]+/);
  expect(lines.filter((line) => /^(?:TY|ER)/.test(line))).toEqual(['TY  - NEWS', 'ER  - ']);
});

test('JSON holds everything', () => {
  const article = stored(1, 'One');
  expect(JSON.parse(textOf(json, [article, article]))).toEqual([article, article]);
});

test('reference managers get authors, days and addresses', () => {
  const records = textOf(ris, [stored(1, 'One')]);
  expect(records).toContain('TY  - NEWS\r\nTI  - One\r\nAU  - von der Aue, Ursula\r\n');
  expect(records).toContain('DA  - 2026/03/01\r\n');
  expect(records).toMatch(/ER {2}- \r\n$/);
  expect(JSON.parse(textOf(cslJson, [stored(1, 'One')]))).toMatchObject([
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
  expect(textOf(ris, [article])).toContain('AU  - Deutsche Presse-Agentur\r\n');
  expect(JSON.parse(textOf(cslJson, [article]))).toMatchObject([{ author: [{ literal: 'Deutsche Presse-Agentur' }] }]);
});

test('every line of RIS is a tag that Zotero knows for a newspaper article, and a record begins and ends as such', () => {
  const known = 'TY TI AU T2 PY DA Y2 UR LA AB KW ER'.split(' ');
  const text = textOf(ris, [stored(1, 'One\nER  - two'), stored(2, 'Two')]);
  const lines = text.split('\r\n').filter(Boolean);
  for (const line of lines)
    expect([line, known.includes(/^([A-Z][A-Z\d]) {2}- /.exec(line)?.[1] ?? '')]).toEqual([line, true]);
  expect(lines.filter((line) => line.startsWith('TY  - '))).toHaveLength(2);
  expect(lines.filter((line) => line === 'ER  - ')).toHaveLength(2);
  expect(text).toContain('ER  - \r\n\r\nTY  - NEWS\r\n');
});

test('CSL items have only what the schema of CSL data allows', () => {
  const allowed = 'id type title container-title URL language issued accessed author abstract keyword'.split(' ');
  const items: Record<string, unknown>[] = JSON.parse(textOf(cslJson, [stored(1, 'One'), stored(2, 'Two')]));
  expect(items).toHaveLength(2);
  for (const item of items) {
    expect(Object.keys(item).filter((name) => !allowed.includes(name))).toEqual([]);
    expect(item.accessed).toEqual({ 'date-parts': [[2026, 3, 2]] });
  }
});

test('two spellings of one file name are one note', () => {
  const articles = [stored(1, 'One'), stored(2, 'Two')];
  articles[1]!.brief.actors[0]!.name = 'ADA QUILL';
  const notes = notesOf(articles);
  expect(notes.filter(({ name }) => name.startsWith('Actors/')).map(({ name }) => name)).toEqual([
    'Actors/Ada Quill.md',
  ]);
  expect(notes[1]?.text).toContain('[[Actors/Ada Quill|ADA QUILL]]');
});
