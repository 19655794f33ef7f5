import { expect, test } from 'vitest';
import { briefOf } from './briefs.ts';
import { freshHistory } from './database.ts';

const flood = (more: string, extra: Parameters<typeof briefOf>[0] = {}) =>
  briefOf({
    title: `Flood in Riverton: ${more}`,
    text: `The river Wend burst its dams near Riverton after the storm. ${more}`,
    actors: [
      ['place', 'Riverton'],
      ['person', 'Ada Quill'],
    ],
    ...extra,
  });
const chess = (i: number) =>
  briefOf({ title: `Chess cup round ${i}`, text: `Grandmaster Olk won game ${i} with the bishop pair.` });

test('articles about the same thing become a story as they arrive', async () => {
  const history = await freshHistory();
  await history.save(flood('Help is coming.'), { readAt: 1 });
  expect(await history.stories()).toEqual([]);
  await history.save(chess(1), { readAt: 2 });
  await history.save(flood('Dams are rebuilt.'), { readAt: 3 });
  await history.save(chess(2), { readAt: 4 });
  const stories = await history.stories();
  expect(stories.map(({ articles }) => articles.map(({ title }) => title))).toEqual([
    ['Chess cup round 2', 'Chess cup round 1'],
    ['Flood in Riverton: Dams are rebuilt.', 'Flood in Riverton: Help is coming.'],
  ]);
});

test('a link between two stories counts, whichever of them was read first', async () => {
  const urls = { first: 'https://a.example/first', second: 'https://b.example/second' };
  const first = {
    url: urls.first,
    title: 'Ferry stops running',
    text: 'The harbour master closed the pier after the gale. Boats stay moored until engineers have looked at the pylons.',
  };
  const second = {
    url: urls.second,
    title: 'Island cut off',
    text: 'Bread and milk are flown in since the gale. Schools stay shut, and doctors treat patients over the telephone.',
  };
  const storiesAfter = async (...articles: Parameters<typeof briefOf>[0][]) => {
    const history = await freshHistory();
    for (let i = 0; i < 5; i++) await history.save(chess(i), { readAt: i + 1 });
    for (const article of articles) await history.save(briefOf(article), { readAt: 10 });
    return (await history.stories()).map(({ articles }) => articles.map(({ url }) => url).sort());
  };
  const linking = { ...second, links: [{ url: urls.first, title: first.title }] };
  const together = Object.values(urls);
  expect(await storiesAfter(first, second)).not.toContainEqual(together);
  expect(await storiesAfter(first, linking)).toContainEqual(together);
  expect(await storiesAfter(linking, first)).toContainEqual(together);
});

test('the timeline merges articles with the dates that they report', async () => {
  const history = await freshHistory();
  await history.save(flood('One.', { published: '2026-03-02T08:00:00', dates: ['2026-03-01'] }), { readAt: 1 });
  await history.save(flood('Two.', { published: '2026-03-04T08:00:00', dates: ['2026-03-01', '2026-03-03'] }), {
    readAt: 2,
  });
  const [{ id } = { id: 0 }] = await history.stories();
  const story = await history.story(id);
  expect(story?.timeline.map(({ kind, day }) => `${day} ${kind}`)).toEqual([
    '2026-03-01 date',
    '2026-03-02 article',
    '2026-03-03 date',
    '2026-03-04 article',
  ]);
  const [first] = story!.timeline;
  expect(first?.kind === 'date' && first.reports).toHaveLength(2);
  expect(story?.dates.map(({ edtf }) => edtf)).toEqual(['2026-03-01', '2026-03-03']);
});

test('each article of a story adds the sentences that those before it had not said', async () => {
  const history = await freshHistory();
  await history.save(flood('One.', { dates: ['2026-03-01'] }), { readAt: 1 });
  const known = 'The river Wend burst its dams near Riverton after the storm.';
  const fresh = 'Minister Brandt promised 40 million euros of new money for levees yesterday.';
  const latest = await history.save(flood('', { text: `${fresh} ${known}` }), { readAt: 2 });
  const [{ id } = { id: 0 }] = await history.stories();
  const { additions } = (await history.story(id))!;
  expect(additions).toMatchObject([{ id: latest.id, since: 1, sentences: [{ text: fresh }] }]);
});

test('one text on several sites counts once: no story by itself, one article of a story, of an actor, of the relations', async () => {
  const history = await freshHistory();
  const wire =
    'The river Wend burst its dams near Riverton after the storm, and the mayor asked the army for boats, tents and drinking water for some nine thousand people.';
  const first = await history.save(flood('', { text: wire, site: 'a.example' }), { readAt: 1 });
  await history.save(flood('', { text: wire, site: 'b.example' }), { readAt: 2 });
  expect(await history.stories()).toEqual([]);
  const { id } = await history.save(flood('Volunteers rebuilt the dams near Riverton.', { site: 'c.example' }), {
    readAt: 3,
  });
  expect((await history.related(id, 5)).filter(({ score }) => score > 0)).toHaveLength(1);
  await history.save(flood('', { text: wire, site: 'd.example' }), { readAt: 4 });
  const [story] = await history.stories();
  expect(story?.articles).toHaveLength(2);
  expect((await history.story(story!.id))?.entries).toHaveLength(2);
  expect((await history.actor('person:quill, ada'))?.count).toBe(2);
  await history.forget({ ids: [first.id] });
  expect((await history.list()).map(({ site }) => site)).toEqual(['d.example', 'c.example', 'b.example']);
  expect((await history.actor('person:quill, ada'))?.count).toBe(2);
});

test('a story of one article is none', async () => {
  const history = await freshHistory();
  const first = await history.save(flood('One.'));
  const second = await history.save(flood('Two.'));
  await history.forget({ ids: [second.id] });
  expect(await history.stories()).toEqual([]);
  expect((await history.get(first.id))?.storyId).toBeUndefined();
});

test('an actor page tells articles, roles over time, company and quotations', async () => {
  const history = await freshHistory();
  const text = 'Ada Quill said: “We will build the dams again, higher than before.” Then she left.';
  const brief = flood('One.', { text });
  const quill = {
    ...brief.actors[1]!,
    role: { text: 'mayor', span: { block: 0, start: 0, end: 0 } },
    mentions: [{ block: 0, start: 0, end: 9 }],
  };
  await history.save({ ...brief, actors: [brief.actors[0]!, quill] }, { readAt: 1 });
  const later = flood('Two.');
  await history.save(
    { ...later, actors: [later.actors[0]!, { ...quill, role: { ...quill.role, text: 'minister' }, mentions: [] }] },
    { readAt: 2 },
  );
  const page = await history.actor(quill.key);
  expect(page).toMatchObject({
    name: 'Ada Quill',
    count: 2,
    roles: [
      { text: 'minister', firstAt: 2, lastAt: 2 },
      { text: 'mayor', firstAt: 1 },
    ],
    coActors: [{ name: 'Riverton', count: 2 }],
    quotations: [{ text: 'We will build the dams again, higher than before.' }],
  });
  expect(await history.actor('person:nobody')).toBeUndefined();
});

test('what several papers quote is one quotation, from the article read last', async () => {
  const history = await freshHistory();
  const ids: number[] = [];
  for (const [at, title] of ['One.', 'Two.'].entries()) {
    const brief = flood(title, {
      text: 'Ada Quill said: “We will build the dams again, higher than before.” Then she left.',
    });
    const quill = { ...brief.actors[1]!, mentions: [{ block: 0, start: 0, end: 9 }] };
    ids.push((await history.save({ ...brief, actors: [quill] }, { readAt: at + 1 })).id);
  }
  const page = await history.actor('person:quill, ada');
  expect(page?.quotations.map(({ id }) => id)).toEqual([ids[1]]);
});
