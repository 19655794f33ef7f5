// What is kept of a reading: nothing from a private window, nothing while paused; a failure is told, not thrown.
import 'fake-indexeddb/auto';
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Brief } from '../../../lib/types.ts';
import { briefOf } from '../history/briefs.ts';

type Record = typeof import('../../../lib/extension/record.ts');
let room: Record;
let settings: typeof import('../../../lib/extension/settings.ts').settings;
let pause: typeof import('../../../lib/extension/settings.ts').pause;

beforeAll(async () => {
  Object.assign(globalThis, { browser: fakeBrowser, chrome: fakeBrowser });
  room = await import('../../../lib/extension/record.ts');
  ({ settings, pause } = await import('../../../lib/extension/settings.ts'));
});
beforeEach(() => fakeBrowser.reset());
afterEach(async () => {
  vi.restoreAllMocks();
  await (await room.history()).forget({ all: true });
});

const brief: Brief = {
  article: {
    url: 'https://blatt.example/1',
    site: 'blatt.example',
    lang: 'de',
    title: 'Rat berät über Hafen',
    authors: [],
    agencies: [],
    blocks: [{ kind: 'paragraph', text: 'Der Rat hat über den neuen Hafen beraten.' }],
    access: 'full',
    genre: 'story',
    links: [],
  },
  actors: [],
  dates: [],
  summary: [],
  analysedWith: 'test',
};

const count = async () => (await room.history()).count();

test('a reading is saved', async () => {
  expect(await room.record(brief, { incognito: false })).toMatchObject({ kind: 'saved', isNew: true });
  expect(await count()).toBe(1);
});

test('a pause ends by itself when its time has come, and not before', async () => {
  await pause(true, Date.now() + 60_000);
  expect(await room.record(brief, { incognito: false })).toEqual({ kind: 'paused' });
  await pause(true, Date.now() - 1);
  expect(await room.record(brief, { incognito: false })).toMatchObject({ kind: 'saved' });
  await pause(true);
  expect(await room.record(brief, { incognito: false })).toEqual({ kind: 'paused' });
});

test('of a site that the reader wants nothing saved of, nothing is', async () => {
  await settings.never.setValue(['other.example', 'blatt.example']);
  expect(await room.record(brief, { incognito: false })).toEqual({ kind: 'never' });
  expect(await count()).toBe(0);
  await settings.never.setValue(['other.example']);
  expect(await room.record(brief, { incognito: false })).toMatchObject({ kind: 'saved' });
});

test('opening the brief twice in one sitting is one reading, the day after it is another', async () => {
  const read = () => room.record(brief, { incognito: false });
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-03-02T08:00:00Z') });
  await read();
  vi.setSystemTime(new Date('2026-03-02T08:10:00Z'));
  await read();
  expect((await (await room.history()).get(brief.article.url))?.readAt).toHaveLength(1);
  vi.setSystemTime(new Date('2026-03-03T08:10:00Z'));
  await read();
  expect((await (await room.history()).get(brief.article.url))?.readAt).toHaveLength(2);
  vi.useRealTimers();
});

test('nothing is saved from a private window', async () => {
  expect(await room.record(brief, { incognito: true })).toEqual({ kind: 'private' });
  expect(await count()).toBe(0);
});

test('nothing is saved while the reader has paused it', async () => {
  await settings.paused.setValue(true);
  expect(await room.record(brief, { incognito: false })).toEqual({ kind: 'paused' });
  expect(await count()).toBe(0);
});

test('what was forgotten comes back from plain data alone', async () => {
  const saved = await room.record(brief, { incognito: false });
  const forgotten = await room.forget(saved.kind === 'saved' ? saved.id : 0);
  expect(await count()).toBe(0);
  const sent = JSON.parse(JSON.stringify(forgotten)) as typeof forgotten;
  expect(await room.restore(sent.kind === 'forgotten' ? sent.removed : [])).toMatchObject({ kind: 'saved' });
  expect(await count()).toBe(1);
});

test('a full disk is a state that the popup can tell', async () => {
  const { HistoryFailure } = await import('../../../lib/history/index.ts');
  vi.spyOn(await room.history(), 'save').mockRejectedValue(new HistoryFailure('full'));
  expect(await room.record(brief, { incognito: false })).toEqual({ kind: 'failed', reason: 'disk-full' });
});

test('a star is told with the next reading', async () => {
  const saved = await room.record(brief, { incognito: false });
  if (saved.kind !== 'saved') throw new Error('not saved');
  expect(saved.starred).toBe(false);
  expect(await room.star(saved.id, true)).toBe(true);
  expect(await room.record(brief, { incognito: false })).toMatchObject({ isNew: false, starred: true });
});

test('a card knows in how many other articles the reader has met a name, and when last', async () => {
  const { acquaintance } = await import('../../../lib/extension/known-actor.ts');
  const log = await room.history();
  const actors: ['person', string][] = [['person', 'Ada Quill']];
  const briefs = [1, 2, 3].map((at) => briefOf({ actors, url: `https://blatt.example/${at}`, text: `Text ${at}.` }));
  for (const [at, each] of briefs.entries()) await log.save(each, { readAt: 1_000 * (at + 1) });
  const key = briefs[0]?.actors[0]?.key ?? '';
  expect(await acquaintance(key, 'https://blatt.example/3')).toEqual({ articles: 2, lastReadAt: 2_000 });
  expect(await acquaintance(key, 'https://blatt.example/new')).toEqual({ articles: 3, lastReadAt: 3_000 });
  expect(await acquaintance('person:nobody', 'https://blatt.example/3')).toBeUndefined();
});
