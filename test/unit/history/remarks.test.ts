// What the reader says of articles and names is kept, shown, found, and travels; what is taken back is as it was.
import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import type { History } from '../../../lib/history/index.ts';
import type { NameCorrection } from '../../../lib/types.ts';
import { briefOf } from './briefs.ts';
import { freshHistory, tablesOf } from './database.ts';

const canal = (number = 1, more: Parameters<typeof briefOf>[0] = {}) =>
  briefOf({
    url: `https://a.example/${number}`,
    title: `Canal reopens ${number}`,
    text: 'Boats are back on the canal, says Ida Kern.',
    actors: [
      ['person', 'Ida Kern'],
      ['organisation', 'Heute Abend'],
    ],
    ...more,
  });
const NO_NAME: NameCorrection = { kind: 'no-name', key: 'organisation:heute abend', name: 'Heute Abend' };
const namesOf = async (history: History, id: number) => (await history.get(id))!.brief.actors.map(({ name }) => name);

test('what is no name is gone from brief, list, search, actors and relations, and is back when that is taken back', async () => {
  const history = await freshHistory();
  const { id } = await history.save(canal());
  const before = await history.get(id);
  await history.say(id, NO_NAME);
  await history.catchUp();
  expect(await namesOf(history, id)).toEqual(['Ida Kern']);
  expect((await history.list())[0]?.actors.map(({ name }) => name)).toEqual(['Ida Kern']);
  expect(await history.list({ actor: NO_NAME.key })).toEqual([]);
  expect([await history.search('actor:abend'), await history.actorsNamed('abend')]).toEqual([[], []]);
  expect(await history.actor(NO_NAME.key)).toBeUndefined();
  expect((await history.get(id))?.corrections).toEqual([NO_NAME]);
  await history.say(id, NO_NAME, { on: false });
  await history.catchUp();
  expect(await history.get(id)).toEqual(before);
  expect(await history.search('actor:abend')).toHaveLength(1);
});

test('it survives another text of the address, and another analysis of the same', async () => {
  const history = await freshHistory();
  const { id } = await history.save(canal(), { readAt: 1 });
  await history.say(id, NO_NAME);
  await history.save(canal(1, { text: 'Boats are back on the canal, and the ducks as well, says Ida Kern.' }), {
    readAt: 2,
  });
  expect(await namesOf(history, id)).toEqual(['Ida Kern']);
  await history.save({ ...canal(), analysedWith: 'later' }, { readAt: 3 });
  expect(await namesOf(history, id)).toEqual(['Ida Kern']);
  expect(await history.versions(id)).toHaveLength(2);
});

test('a rule holds for what was read before and what is read later, until it is revoked', async () => {
  const history = await freshHistory();
  const { id: early } = await history.save(canal(1));
  await history.setRule(NO_NAME);
  const { id: late } = await history.save(canal(2));
  await history.catchUp();
  expect(await history.rules()).toEqual([NO_NAME]);
  for (const id of [early, late]) expect(await namesOf(history, id)).toEqual(['Ida Kern']);
  expect(await history.list({ actor: NO_NAME.key })).toEqual([]);
  expect((await history.corrected(canal(3))).brief.actors).toHaveLength(1);
  await history.setRule(NO_NAME, { on: false });
  await history.catchUp();
  expect(await history.rules()).toEqual([]);
  for (const id of [early, late]) expect(await namesOf(history, id)).toEqual(['Ida Kern', 'Heute Abend']);
  expect(await history.list({ actor: NO_NAME.key })).toHaveLength(2);
});

test('another person of the same name has another page', async () => {
  const history = await freshHistory();
  const { id } = await history.save(canal(1));
  await history.save(canal(2));
  const [{ key } = { key: '' }] = canal().actors;
  await history.say(id, { kind: 'other-person', key, name: 'Ida Kern' });
  expect((await history.actor(key))?.entries.map((entry) => entry.url)).toEqual(['https://a.example/2']);
  const other = (await history.get(id))!.brief.actors[0]!.key;
  expect((await history.actor(other))?.entries.map((entry) => entry.id)).toEqual([id]);
});

test('a note and tags are found by their words, the tag by its operator too, before and after indexing', async () => {
  const history = await freshHistory();
  const { id } = await history.save(canal(1));
  await history.save(canal(2));
  await history.say(id, { kind: 'note', text: 'Ask the harbourmaster about dredging.' });
  await history.say(id, { kind: 'tag', text: 'Große Häfen' });
  for (const when of ['waiting', 'indexed']) {
    for (const query of ['harbourmaster', 'dredg', 'tag:"große häfen"', 'tag:gross', 'schlagwort:grosse', 'hafen'])
      expect([when, query, (await history.search(query)).map(({ entry }) => entry.id)]).toEqual([when, query, [id]]);
    await history.catchUp();
  }
  const [hit] = await history.search('dredging');
  expect(hit?.snippets.map(({ text, hits }) => text.slice(hits[0]!.start, hits[0]!.end))).toEqual(['dredging']);
  expect((await history.list()).map(({ tags }) => tags)).toEqual([undefined, ['Große Häfen']]);
  expect(await history.tags()).toEqual([{ tag: 'Große Häfen', count: 1 }]);
  await history.say(id, { kind: 'tag', text: 'Große Häfen' }, { on: false });
  await history.say(id, { kind: 'note', text: 'Done.' });
  await history.catchUp();
  expect(await Promise.all(['tag:gross', 'dredging'].map((query) => history.search(query)))).toEqual([[], []]);
  expect([await history.tags(), (await history.get(id))?.note]).toEqual([[], 'Done.']);
});

test('forgetting takes all of it along, and an undo or the bin brings all of it back', async () => {
  const name = 'remarks forgotten';
  const history = await freshHistory(name);
  const { id } = await history.save(canal(1));
  await history.say(id, NO_NAME);
  await history.say(id, { kind: 'note', text: 'Ask Ida.' });
  await history.say(id, { kind: 'tag', text: 'Hafen' });
  const before = await history.get(id);
  const undo = await history.forget({ ids: [id] });
  expect(await (await tablesOf(name)).remarks.count()).toBe(0);
  await undo();
  expect(await history.get(id)).toEqual(before);
  await history.forget({ ids: [id] });
  await history.bringBack((await history.bin()).map((entry) => entry.id));
  expect(await history.get(id)).toEqual(before);
});

test('backups bring it along; the later word stands, and a second time changes nothing', async () => {
  const [one, other] = [await freshHistory(), await freshHistory()];
  const { id } = await one.save(canal(1), { readAt: 1 });
  await one.say(id, NO_NAME);
  await one.say(id, { kind: 'tag', text: 'Hafen' });
  await one.say(id, { kind: 'note', text: 'Earlier.' });
  const rule: NameCorrection = { kind: 'minor-name', key: 'person:kern, ida', name: 'Ida Kern' };
  await one.setRule(rule);
  const file = await one.exportAll();
  expect(await other.importAll(file)).toMatchObject({ kind: 'done', articles: 1, added: 1 });
  await other.catchUp();
  const [mine, theirs] = [await one.get(id), (await other.get('https://a.example/1'))!];
  expect(theirs).toMatchObject({ corrections: mine!.corrections, note: 'Earlier.', tags: ['Hafen'] });
  expect(theirs.brief.actors.map(({ name, prominent }) => [name, prominent])).toEqual([['Ida Kern', false]]);
  expect(await other.rules()).toEqual([rule]);
  expect(await other.search('tag:hafen')).toHaveLength(1);
  expect(await other.importAll(file)).toMatchObject({ updated: 0, unchanged: 1 });

  await other.say(theirs.id, { kind: 'note', text: 'Later.' });
  await other.setRule(rule, { on: false });
  expect(await other.importAll(file)).toMatchObject({ updated: 0, unchanged: 1 });
  expect([(await other.get(theirs.id))?.note, await other.rules()]).toEqual(['Later.', []]);
  expect(await one.importAll(await other.exportAll())).toMatchObject({ updated: 1 });
  expect([(await one.get(id))?.note, await one.rules()]).toEqual(['Later.', []]);
});

test('an import that is called off takes back what it brought, and leaves what was said meanwhile', async () => {
  const [one, other] = [await freshHistory(), await freshHistory()];
  for (const history of [one, other])
    for (const number of [1, 2]) await history.save(canal(number), { readAt: number });
  await other.say(1, { kind: 'note', text: 'Mine.' });
  await one.say(1, { kind: 'note', text: 'Theirs.' });
  await one.say(1, { kind: 'tag', text: 'Theirs' });
  await one.setRule(NO_NAME);
  const stop = new AbortController();
  const file = await one.exportAll();
  let said: Promise<void> | undefined;
  const onProgress = ({ done, total }: { done: number; total: number }) => {
    if (done < total) return;
    said = other.say(1, { kind: 'tag', text: 'Meanwhile' });
    stop.abort();
  };
  await expect(other.importAll(file, { onProgress, signal: stop.signal })).rejects.toThrow();
  await said;
  expect(await other.get(1)).toMatchObject({ note: 'Mine.' });
  expect(await other.rules()).toEqual([]);
  expect((await other.get(1))?.tags).toEqual(['Meanwhile']);
});

test('the last word is the last one, though the clock went back in between', async () => {
  const name = 'remarks and clocks';
  const history = await freshHistory(name);
  const { id } = await history.save(canal(1));
  await history.say(id, { kind: 'note', text: 'First.' });
  const db = await tablesOf(name);
  await db.remarks.toCollection().modify({ at: Date.now() + 1e9 });
  await history.say(id, { kind: 'note', text: 'Last.' });
  expect((await history.get(id))?.note).toBe('Last.');
  const other = await freshHistory();
  await other.importAll(await history.exportAll());
  expect((await other.get('https://a.example/1'))?.note).toBe('Last.');
});
