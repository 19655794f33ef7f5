// One actor over many articles, in two languages, under whatever key and with whatever name each has it.
import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { gunzipSync, gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { keyOf } from '../../../lib/actors/key.ts';
import { FORMAT, sha256 } from '../../../lib/history/backup/format.ts';
import { openHistory } from '../../../lib/history/index.ts';
import type { ActorType, Brief } from '../../../lib/types.ts';
import { briefIn, writeDump } from '../../e2e/schemas/dump.ts';
import { briefOf } from './briefs.ts';
import { freshHistory } from './database.ts';

const company: [ActorType, string][] = [
  ['organisation', 'Port Board'],
  ['person', 'Ada Quill'],
  ['place', 'Kiew'],
];
const german = (name: string, more: Parameters<typeof briefOf>[0] = {}) =>
  briefOf({ lang: 'de', title: `Über ${name}`, actors: [['person', name], ...company], ...more });
const titles = (page: Awaited<ReturnType<Awaited<ReturnType<typeof freshHistory>>['actor']>>) =>
  page?.entries.map(({ title }) => title);

test('either spelling leads to one page with all the articles, under the name that the newest has', async () => {
  const history = await freshHistory();
  await history.save(german('Wolodymyr Selenskyj'), { readAt: 1 });
  await history.save(briefOf({ title: 'English', actors: [['person', 'Volodymyr Zelensky']] }), { readAt: 2 });
  for (const key of ['person:wolodymyr selenskyj', 'person:volodymyr zelensky', 'person:selenski, volodimir']) {
    const page = await history.actor(key);
    expect(page).toMatchObject({ name: 'Volodymyr Zelensky', aliases: ['Wolodymyr Selenskyj'], count: 2 });
    expect(titles(page)).toEqual(['English', 'Über Wolodymyr Selenskyj']);
    expect(await history.list({ actor: key })).toHaveLength(2);
  }
});

test('a list shows an actor as its own article writes the name', async () => {
  const history = await freshHistory();
  await history.save(briefOf({ lang: 'de', actors: [['place', 'Vereinigte Staaten']] }), { readAt: 1 });
  await history.save(briefOf({ actors: [['place', 'United States']] }), { readAt: 2 });
  const entries = await history.list({ actor: 'place:US' });
  expect(entries.map(({ actors }) => actors[0]!.name)).toEqual(['United States', 'Vereinigte Staaten']);
});

test('a bare family name in the same company is on the page of the person in full, and leads there', async () => {
  const history = await freshHistory();
  await history.save(german('Wolodymyr Selenskyj'), { readAt: 1 });
  await history.save(german('Selenskyj'), { readAt: 2 });
  await history.save(german('Zelensky', { title: 'Zelensky, bare' }), { readAt: 3 });
  await history.save(briefOf({ title: 'English', actors: [['person', 'Volodymyr Zelensky'], ...company] }), {
    readAt: 4,
  });
  const expected = ['English', 'Zelensky, bare', 'Über Selenskyj', 'Über Wolodymyr Selenskyj'];
  for (const key of ['person:selenskyj', 'person:volodymyr zelensky']) {
    const page = await history.actor(key);
    expect(titles(page)?.filter((title) => expected.includes(title))).toEqual(
      key === 'person:selenskyj' ? expected : expected,
    );
    expect(page?.count).toBe(4);
    expect(page?.coActors.map(({ name }) => name)).toEqual(['Port Board', 'Ada Quill', 'Kiew']);
  }
});

test('in other company, or where two could be meant, a bare name stays by itself', async () => {
  const history = await freshHistory();
  await history.save(german('Karl Fischer'), { readAt: 1 });
  await history.save(
    briefOf({
      title: 'Football',
      actors: [
        ['person', 'Fischer'],
        ['organisation', 'FC Riverton'],
      ],
    }),
    { readAt: 2 },
  );
  expect(titles(await history.actor('person:fischer'))).toEqual(['Football']);
  expect(titles(await history.actor('person:karl fischer'))).toEqual(['Über Karl Fischer']);

  await history.save(german('Ute Fischer'), { readAt: 3 });
  await history.save(german('Fischer'), { readAt: 4 });
  expect(titles(await history.actor('person:ute fischer'))).toEqual(['Über Ute Fischer']);
  expect(titles(await history.actor('person:karl fischer'))).toEqual(['Über Karl Fischer']);
  expect(titles(await history.actor('person:fischer'))).toEqual(['Über Fischer', 'Football']);
});

test('shared places alone are no company', async () => {
  const history = await freshHistory();
  const places: [ActorType, string][] = [
    ['place', 'Berlin'],
    ['place', 'Bonn'],
    ['place', 'Kiel'],
  ];
  await history.save(briefOf({ title: 'One', actors: [['person', 'Karl Fischer'], ...places] }), { readAt: 1 });
  await history.save(briefOf({ title: 'Two', actors: [['person', 'Fischer'], ...places] }), { readAt: 2 });
  expect(titles(await history.actor('person:karl fischer'))).toEqual(['One']);
});

test('what the first version stored is found by the keys of today, and is whole', async () => {
  const name = `first ${Math.random()}`;
  const dump = JSON.parse(gunzipSync(readFileSync(new URL('../../e2e/schemas/1.json.gz', import.meta.url))).toString());
  await writeDump(name, dump);
  const { actors, article } = briefIn(dump, 3);
  const actor = actors[0] && { ...actors[0], key: keyOf('person', actors[0].name) };
  const history = await openHistory({ name });
  expect(await history.count()).toBe(12);
  for (const key of [actor!.key, `person:${actor!.name.toLowerCase()}`]) {
    expect(await history.actor(key)).toMatchObject({ key: actor!.key, name: actor!.name, count: 8 });
    expect(await history.list({ actor: key })).toHaveLength(8);
  }
  const stored = (await history.get(article.url))!;
  const keys = actors.map(({ name }) => keyOf('person', name));
  expect(stored.brief.actors.map(({ key }) => key)).toEqual(keys);
  expect(stored.actors.map(({ key }) => key)).toEqual(keys);
  await history.catchUp();
  expect(await history.related(stored.id, 3)).toHaveLength(3);
  history.close();
});

/** A brief with the keys that the first version gave. */
function oldBrief(name: string): Brief {
  const brief = german(name, { dates: ['2026-03-01'] });
  const actors = brief.actors.map((actor) => ({ ...actor, key: `${actor.type}:${actor.name.toLowerCase()}` }));
  return { ...brief, actors, dates: [{ ...brief.dates[0]!, actors: [actors[0]!.key] }] };
}

/** A backup of one article, as the file had it whose keys nobody had changed yet. */
async function oldBackup(brief: Brief): Promise<Blob> {
  const head = `${JSON.stringify({ format: FORMAT, version: 1, created: '2026-03-02T00:00:00Z', articles: 1 })}\n`;
  const line = `${JSON.stringify({ readAt: [1], starred: false, brief })}\n`;
  const sum = await sha256(line);
  const chunk = `${JSON.stringify({ chunk: 1, articles: 1, sha256: sum })}\n`;
  const end = `${JSON.stringify({ end: true, articles: 1, sha256: await sha256(head + sum) })}\n`;
  return new Blob([gzipSync(head + line + chunk + end)]);
}

test('a backup of the first version comes with the keys of today', async () => {
  const file = await oldBackup(oldBrief('Wolodymyr Selenskyj'));
  const to = await freshHistory();
  expect(await to.importAll(file)).toMatchObject({ kind: 'done', added: 1 });
  expect((await to.actor('person:volodymyr zelensky'))?.count).toBe(1);
  const [{ id } = { id: 0 }] = await to.list();
  expect((await to.get(id))!.brief.dates[0]!.actors).toEqual(['person:selenski, volodimir']);
});

test('in a story, a bare name is the person whom another article of it names in full', async () => {
  const history = await freshHistory();
  const text = 'The president spoke about harbours, grain and the gale that broke the pier of Riverton last night.';
  const story = (name: string, more: Parameters<typeof briefOf>[0] = {}) =>
    briefOf({ title: 'Grain in Riverton harbour', text, actors: [['person', name]], ...more });
  await history.save(story('Wolodymyr Selenskyj'), { readAt: 1 });
  await history.save(story('Zelensky'), { readAt: 2 });
  const [entry] = await history.stories();
  const page = (await history.story(entry!.id))!;
  expect(page.presences).toMatchObject([{ name: 'Wolodymyr Selenskyj', articles: [{}, {}] }]);
  expect(page.actors).toHaveLength(1);
});

test('a story shows an actor as its newest article writes the name', async () => {
  const history = await freshHistory();
  const text = 'Envoys met in the harbour of Riverton to speak about grain, gales and the broken pier.';
  for (const [readAt, name] of ['Vereinigte Staaten', 'United States'].entries())
    await history.save(briefOf({ title: 'Grain in Riverton', text, actors: [['place', name]] }), {
      readAt: readAt + 1,
    });
  const [entry] = await history.stories();
  expect(entry!.actors.map(({ name }) => name)).toEqual(['United States']);
  expect((await history.story(entry!.id))!.presences).toMatchObject([{ name: 'United States', articles: [{}, {}] }]);
});
