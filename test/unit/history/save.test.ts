import { expect, test } from 'vitest';
import { briefOf } from './briefs.ts';
import { freshHistory } from './database.ts';

test('a reading comes back whole', async () => {
  const history = await freshHistory();
  const brief = briefOf({
    title: 'Storm over Riverton',
    actors: [
      ['person', 'Ada Quill'],
      ['place', 'Riverton'],
      ['organisation', 'Port Board'],
      ['person', 'Ben Low'],
    ],
  });
  const { id, isNew } = await history.save(brief, { readAt: 1000 });
  expect(isNew).toBe(true);
  const stored = await history.get(id);
  expect(stored?.brief).toEqual(brief);
  expect(stored).toMatchObject({
    title: 'Storm over Riverton',
    readAt: [1000],
    lastReadAt: 1000,
    starred: false,
    sentence: 'Some text.',
  });
  expect(stored?.actors.map(({ name }) => name)).toEqual(['Ada Quill', 'Riverton', 'Port Board']);
});

test('which of two readings the text comes from is kept', async () => {
  const history = await freshHistory();
  const brief = briefOf({ title: 'Storm over Riverton' });
  const { id } = await history.save({ ...brief, article: { ...brief.article, reading: 'second' } });
  expect((await history.get(id))?.brief.article.reading).toBe('second');
});

test('reading an address again keeps one entry with both times, and the newer text', async () => {
  const history = await freshHistory();
  const first = await history.save(briefOf({ url: 'https://a.example/x', text: 'Old words.' }), { readAt: 1000 });
  const again = await history.save(briefOf({ url: 'https://a.example/x?utm_source=feed#top', text: 'New words.' }), {
    readAt: 2000,
  });
  expect(again).toEqual({ id: first.id, isNew: false });
  const stored = await history.get('https://a.example/x?utm_medium=mail');
  expect(stored).toMatchObject({ readAt: [1000, 2000], lastReadAt: 2000 });
  expect(stored?.brief.article.blocks[0]?.text).toBe('New words.');
  expect(await history.count()).toBe(1);
  expect(await history.search('old')).toEqual([]);
});

test('the same article saved twice at once is one entry', async () => {
  const history = await freshHistory();
  const brief = briefOf({ url: 'https://a.example/x' });
  const saved = await Promise.all([history.save(brief, { readAt: 1 }), history.save(brief, { readAt: 2 })]);
  expect(new Set(saved.map(({ id }) => id)).size).toBe(1);
  expect(await history.list()).toHaveLength(1);
});

test('links of a page become relations once the linked story is read', async () => {
  const history = await freshHistory();
  const link = { url: 'https://a.example/earlier', title: 'Earlier' };
  const { id } = await history.save(
    briefOf({ url: 'https://a.example/x', title: 'Ferry timetable', text: 'Boats and winds.', links: [link] }),
  );
  expect(await history.pageLinks(id)).toEqual([link]);
  const earlier = await history.save(briefOf({ ...link, text: 'Quite other matters.' }));
  expect((await history.get(id))?.links).toEqual([{ ...link, readId: earlier.id }]);
  expect(await history.related(id, 5)).toMatchObject([{ article: { id: earlier.id }, linked: true }]);
  expect(await history.related(earlier.id, 5)).toMatchObject([{ article: { id }, linked: true }]);
});
