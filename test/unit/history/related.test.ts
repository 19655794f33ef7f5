import { expect, test } from 'vitest';
import { SAME_TOPIC } from '../../../lib/history/related/score.ts';
import { briefOf } from './briefs.ts';
import { freshHistory } from './database.ts';

const flood = (more: string) =>
  briefOf({
    title: `Flood in Riverton: ${more}`,
    text: `The river Wend burst its dams near Riverton after the storm. ${more}`,
    actors: [
      ['place', 'Riverton'],
      ['person', 'Ada Quill'],
    ],
    dates: ['2026-03-01'],
  });
const other = (i: number) =>
  briefOf({ title: `Chess cup ${i}`, text: `Grandmaster number ${i} won the opening game with the bishop pair.` });

test('articles about the same thing come first, with the reasons', async () => {
  const history = await freshHistory();
  for (let i = 0; i < 60; i++) await history.save(other(i));
  const first = await history.save(flood('Mayor Quill asks for help.'));
  const related = await history.related(flood('Dams rebuilt by volunteers.'), 3);
  expect(related[0]?.article.id).toBe(first.id);
  expect(related[0]?.why).toMatchObject({
    actors: ['person:quill, ada'],
    places: ['place:riverton'],
    dates: ['2026-03-01'],
  });
  expect(related[0]?.why.terms.length).toBeGreaterThan(0);
});

test('the article itself is never among its relations, nor is a saved article when its brief is given', async () => {
  const history = await freshHistory();
  const brief = flood('a');
  const { id } = await history.save(brief);
  await history.save(flood('b'));
  expect((await history.related(id, 5)).map(({ article }) => article.id)).not.toContain(id);
  expect((await history.related(brief, 5)).map(({ article }) => article.id)).not.toContain(id);
});

test('a word that the history is full of is no reason', async () => {
  const history = await freshHistory();
  for (let i = 0; i < 40; i++) await history.save(other(i));
  const related = await history.related(other(41), 5);
  expect(related.length).toBeGreaterThan(0);
  // Terms are given without their endings.
  for (const { why } of related) expect(why.terms.filter((term) => term.startsWith('grandm'))).toEqual([]);
});

test('in a small history too, a word of three articles is no reason, and one of two is', async () => {
  const history = await freshHistory();
  const shared = (i: number) =>
    briefOf({
      title: `Ferry pier ${i}`,
      text:
        i < 2
          ? 'The zorbist and the pilchard saw the halyard before the quay.'
          : 'Gusts tore the halyard from the quay.',
    });
  for (let i = 0; i < 10; i++) await history.save(other(i));
  const ids: number[] = [];
  for (let i = 0; i < 3; i++) ids.push((await history.save(shared(i))).id);
  const [nearest] = await history.related(ids[0]!, 1);
  expect(nearest?.article.id).toBe(ids[1]);
  expect(nearest?.why.terms.some((term) => term.startsWith('zorbist'))).toBe(true);
  expect(nearest?.why.terms.filter((term) => /^(?:halyard|quay|ferry|pier)/.test(term))).toEqual([]);
});

test('a word that the language is full of is no reason either', async () => {
  const history = await freshHistory();
  for (let i = 0; i < 60; i++) await history.save(other(i));
  const { id } = await history.save(
    briefOf({ title: 'The zorbist ban', text: 'The government said the zorbist and the pilchard met.' }),
  );
  const [related] = await history.related(
    briefOf({ title: 'The zorbist law', text: 'The government met the zorbist for the pilchard.' }),
    1,
  );
  expect(related?.article.id).toBe(id);
  expect(related?.why.terms).toEqual(['zorbist', 'pilchard']);
});

test('what two articles share of numbers, verbs and days of publication is no reason at all', async () => {
  const history = await freshHistory();
  for (let i = 0; i < 30; i++) await history.save(other(i));
  const made = (more: string) =>
    briefOf({
      title: `Counted 127 ${more}`,
      text: `They will squander 400 and flummox ${more} now.`,
      dates: ['2026-03-02'],
      published: '2026-03-02',
    });
  const { id } = await history.save(made('first'));
  const [related] = await history.related(made('second'), 1);
  expect(related?.article.id).toBe(id);
  expect(related?.why).toEqual({ actors: [], places: [], dates: [], terms: [] });
});

test('a shared day is a reason, a shared year is none', async () => {
  const history = await freshHistory();
  for (let i = 0; i < 20; i++) await history.save(other(i));
  const year = { edtf: '2024', from: '2024-01-01', to: '2024-12-31', grain: 'year' as const };
  const dated = (more: string) => {
    const brief = flood(more);
    return { ...brief, dates: [...brief.dates, { ...brief.dates[0]!, ...year }] };
  };
  await history.save(dated('Mayor Quill asks for help.'));
  const [related] = await history.related(dated('Dams rebuilt by volunteers.'), 1);
  expect(related?.why.dates).toEqual(['2026-03-01']);
});

test('a German and an English article on the same event find each other through actors, places and dates', async () => {
  const history = await freshHistory();
  for (let i = 0; i < 30; i++) await history.save(other(i));
  for (let i = 0; i < 30; i++)
    await history.save(
      briefOf({ lang: 'de', title: `Kochen ${i}`, text: `Suppe Nummer ${i} braucht Lauch und Geduld.` }),
    );
  const actors: NonNullable<Parameters<typeof briefOf>[0]>['actors'] = [
    ['person', 'Ada Quill'],
    ['place', 'Riverton'],
  ];
  const dates = ['2026-03-01'];
  const english = await history.save(
    briefOf({ title: 'Quill opens dam in Riverton', text: 'Ada Quill praised those who built it.', actors, dates }),
  );
  const german = briefOf({
    lang: 'de',
    title: 'Neuer Staudamm: Quill in Riverton',
    text: 'Ada Quill hat allen gedankt, die daran gebaut haben.',
    actors,
    dates,
  });
  const [related] = await history.related(german, 3, { atLeast: SAME_TOPIC });
  expect(related?.article.id).toBe(english.id);
  expect(related?.why).toMatchObject({ actors: ['person:quill, ada'], places: ['place:riverton'], dates });
});

test('what the page of one links is offered from both, once both are read, however little they have in common', async () => {
  const linked = { url: 'https://a.example/pier', title: 'Pier shut' };
  const linking = briefOf({ title: 'Bread is flown in', text: 'Schools stay closed.', links: [linked] });
  const target = briefOf({ ...linked, text: 'Engineers looked at the pylons.' });
  for (const order of [
    [linking, target],
    [target, linking],
  ]) {
    const history = await freshHistory();
    for (let i = 0; i < 30; i++) await history.save(other(i));
    const ids: number[] = [];
    for (const brief of order) ids.push((await history.save(brief)).id);
    for (const [from, to] of [ids, ids.toReversed()]) {
      const related = await history.related(from!, 5, { atLeast: SAME_TOPIC });
      expect(related.map(({ article, linked }) => [article.id, linked])).toEqual([[to, true]]);
    }
  }
});
