import { expect, test } from 'vitest';
import type { SearchHit, Snippet } from '../../../lib/history/index.ts';
import { briefOf } from './briefs.ts';
import { freshHistory } from './database.ts';

const titles = (hits: SearchHit[]) => hits.map(({ entry }) => entry.title);
const marked = ({ text, hits }: Snippet) => hits.map(({ start, end }) => text.slice(start, end));

test.each(['müller', 'mueller', 'muller', 'MÜLLER', 'Mül'])('%s finds Müller', async (query) => {
  const history = await freshHistory();
  await history.save(briefOf({ title: 'A', text: 'Frau Müller aus der Weißen Straße' }));
  const [hit] = await history.search(query);
  expect(marked(hit!.snippets[0]!)).toEqual(['Müller']);
});

test('ß is found as ss and the other way', async () => {
  const history = await freshHistory();
  await history.save(briefOf({ title: 'Straße gesperrt' }));
  expect(await history.search('strasse')).toHaveLength(1);
  expect(await history.search('Straße')).toHaveLength(1);
});

test('all words must be there, only the last may be unfinished, phrases stand together', async () => {
  const history = await freshHistory();
  await history.save(briefOf({ title: 'Harbour board meets', text: 'The port was closed.' }));
  await history.save(briefOf({ title: 'Harbour closed', text: 'The board was told.' }));
  expect(await history.search('harbour closed')).toHaveLength(2);
  expect(await history.search('harb board')).toHaveLength(0);
  expect(await history.search('board harb')).toHaveLength(2);
  expect(await history.search('harb lang:en')).toHaveLength(0);
  expect(titles(await history.search('"harbour board"'))).toEqual(['Harbour board meets']);
  expect(titles(await history.search('harbour clos'))[0]).toBe('Harbour closed');
});

test('operators narrow, and an unreadable one is words', async () => {
  const history = await freshHistory();
  const text = 'The budget passed.';
  await history.save(
    briefOf({
      title: 'One',
      site: 'a.example',
      lang: 'en',
      published: '2026-03-01T10:00:00Z',
      text,
      actors: [['person', 'Ada Quill']],
    }),
  );
  await history.save(
    briefOf({
      title: 'Two',
      site: 'b.example',
      lang: 'de',
      published: '2026-05-01T10:00:00Z',
      text,
      actors: [['person', 'Ben Low']],
    }),
  );
  expect(titles(await history.search('budget site:www.a.example'))).toEqual(['One']);
  expect(titles(await history.search('budget lang:de'))).toEqual(['Two']);
  expect(titles(await history.search('actor:"ada quill"'))).toEqual(['One']);
  expect(titles(await history.search('actor:low budget'))).toEqual(['Two']);
  expect(titles(await history.search('after:2026-04 budget'))).toEqual(['Two']);
  expect(titles(await history.search('before:2026-04-01'))).toEqual(['One']);
  expect(await history.search('before:yesterday budget')).toEqual([]);
  expect(await history.search('   ')).toEqual([]);
});

test('actors and sites are found like words', async () => {
  const history = await freshHistory();
  await history.save(briefOf({ title: 'One', site: 'riverpost.example', actors: [['person', 'Ada Quill']] }));
  expect(await history.search('quill')).toHaveLength(1);
  expect(await history.search('riverpost')).toHaveLength(1);
});

test('a snippet holds its hits, cut from the block it names', async () => {
  const history = await freshHistory();
  const long = `${'Many words come first here. '.repeat(20)}Then the lighthouse shone. ${'More follows. '.repeat(30)}`;
  const { id } = await history.save(briefOf({ text: ['Nothing here.', long] }));
  const [hit] = await history.search('lighthouse');
  const [snippet] = hit!.snippets;
  const block = (await history.get(id))!.brief.article.blocks[snippet!.block]!.text;
  expect(marked(snippet!)).toEqual(['lighthouse']);
  expect(block.slice(snippet!.offset, snippet!.offset + snippet!.text.length)).toBe(snippet!.text);
  expect(snippet!.text.length).toBeLessThanOrEqual(200);
});
