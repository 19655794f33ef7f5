// Keys: one actor has the same in both languages, two never share one.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { currentKey, isBare, keyOf, mayStandFor } from '../../../lib/actors/key.ts';
import type { ActorType } from '../../../lib/types.ts';
import { actorsOf } from './models.ts';

const linesOf = (name: string): string[][] =>
  readFileSync(new URL(`../../marked/names/${name}.txt`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => line.split(' | '));
const isJoined = ([a, b]: readonly string[]) => keyOf('person', a!) === keyOf('person', b!);

describe('persons', () => {
  const same = linesOf('same');
  const different = linesOf('different').flatMap((names) =>
    names.flatMap((name, at) => names.slice(at + 1).map((other) => [name, other])),
  );

  test('most names have one key in both languages', () => {
    expect(same.length).toBeGreaterThanOrEqual(150);
    expect(same.filter(isJoined).length / same.length).toBeGreaterThan(0.8);
  });

  test('names of two people have two keys', () => {
    expect(different.length).toBeGreaterThanOrEqual(300);
    // The fold of all comparisons takes German dots away: what is left is that.
    expect(different.filter(isJoined)).toEqual([['Michael Kohler', 'Michael Köhler']]);
  });

  test('one letter tells two people apart, where their names are written in Latin letters at home', () => {
    expect(keyOf('person', 'Anna Meyer')).toBe('person:meyer, anna');
    expect(keyOf('person', 'Jan Kowalski')).not.toBe(keyOf('person', 'Jan Kowalsky'));
    expect(keyOf('person', 'George Busch')).not.toBe(keyOf('person', 'George Bush'));
  });

  test.each([
    ['Alexander Meyer', 'Alexander Meier'],
    ['Dennis Meyer', 'Denis Meier'],
    ['Natalia Maier', 'Natalja Mayer'],
    ['Andrej Novak', 'Andrej Nowak'],
    ['Ilja Meyer', 'Ilja Meier'],
    ['Hassan Yilmaz', 'Hasan Yilmaz'],
    ['Eva Moravcová', 'Eva Moravková'],
  ])('a given name that is common in the west tells nothing of the family: %s is not %s', (one, other) => {
    expect(keyOf('person', one)).not.toBe(keyOf('person', other));
  });

  test('a man and a woman of one family are two, and so are first names', () => {
    expect(keyOf('person', 'Alexej Iwanow')).not.toBe(keyOf('person', 'Alexeja Iwanowa'));
    expect(keyOf('person', 'Serhij Petrow')).not.toBe(keyOf('person', 'Sergej Petrow'));
  });

  test('a pope or a king has the same number with a dot and without', () => {
    expect(keyOf('person', 'Leo XIV.')).toBe(keyOf('person', 'Leo XIV'));
    expect(keyOf('person', 'Leo XIV.')).not.toBe(keyOf('person', 'Leo XIII.'));
  });

  test('an initial in the middle is left out, two are not', () => {
    expect(keyOf('person', 'Donald J. Trump')).toBe(keyOf('person', 'Donald Trump'));
    expect(keyOf('person', 'George H. W. Bush')).not.toBe(keyOf('person', 'George W. Bush'));
  });
});

describe('places and bodies', () => {
  test.each<[ActorType, string, string]>([
    ['place', 'USA', 'United States'],
    ['place', 'Großbritannien', 'Britain'],
    ['place', 'Saudi-Arabien', 'Saudi Arabia'],
    ['place', 'Türkei', 'Turkey'],
    ['place', 'Europa', 'Europe'],
    ['place', 'Trinidad und Tobago', 'Trinidad and Tobago'],
    ['place', 'Moskau', 'Moscow'],
    ['place', 'Pokrowsk', 'Pokrovsk'],
    ['place', 'Tschernihiw', 'Chernihiv'],
    ['organisation', 'Europäische Union', 'European Union'],
    ['organisation', 'EU', 'European Union'],
    ['organisation', 'Weißes Haus', 'White House'],
  ])('%s: %s is %s', (type, german, english) => {
    expect(keyOf(type, german)).toBe(keyOf(type, english));
  });

  test.each<[ActorType, string, string]>([
    ['place', 'Georgien', 'Georgia'],
    ['place', 'Niger', 'Nigeria'],
    ['place', 'Guinea', 'Äquatorialguinea'],
    ['place', 'USA', 'Us'.repeat(2)],
    ['place', 'Australien', 'AU'],
    ['organisation', 'Europäische Kommission', 'Europäischer Rat'],
  ])('%s: %s is not %s', (type, one, other) => {
    expect(keyOf(type, one)).not.toBe(keyOf(type, other));
  });

  test('the same name of another type is another actor', () => {
    expect(keyOf('place', 'Washington')).not.toBe(keyOf('person', 'Washington'));
  });
});

test('an article in German and one in English share those that they are about', () => {
  const german = actorsOf('de', [
    'Der ukrainische Präsident Wolodymyr Selenskyj hat in Kiew den Gesandten der USA empfangen, Rustem Umjerow war dabei.',
    'Selenskyj dankte den Vereinigten Staaten. Die Europäische Union begrüßte das, auch Russland äußerte sich.',
  ]);
  const english = actorsOf('en', [
    'Ukrainian President Volodymyr Zelensky received the envoy of the United States in Kyiv, and Rustem Umerov was there.',
    'Zelensky thanked the US. The European Union welcomed it, and Russia commented too.',
  ]);
  const shared = german.map(({ key }) => key).filter((key) => english.some((actor) => actor.key === key));
  expect(shared.sort()).toEqual([
    'organisation:european union',
    'person:selenski, volodimir',
    'person:umerov, rustem',
    'place:RU',
    'place:US',
    'place:kyiv',
  ]);
});

test.each(['ij'.repeat(500_000), 'ow '.repeat(300_000), 'a-'.repeat(300_000)])(
  'a name without end has a short key',
  (name) => {
    for (const type of ['person', 'place', 'organisation'] as const) expect(keyOf(type, name).length).toBeLessThan(400);
  },
);

describe('keys of other versions, and bare ones', () => {
  test.each([
    ['person:wolodymyr selenskyj', 'person:selenski, volodimir'],
    ['person:ada quill', 'person:quill, ada'],
    ['place:vereinigte staaten', 'place:US'],
    ['organisation:europaische union', 'organisation:european union'],
  ])('%s is %s today, and stays so', (old, today) => {
    expect(currentKey(old)).toBe(today);
    expect(currentKey(today)).toBe(today);
  });

  test('the key of every name is its own key of today', () => {
    const names = [...linesOf('same'), ...linesOf('different')].flat();
    for (const name of names)
      for (const key of [keyOf('person', name), keyOf('person', name.split(' ').at(-1)!)])
        expect(currentKey(key)).toBe(key);
    for (const place of ['Kiew', 'Mykolajiw', 'USA', 'Pokrowsk', 'Rostow', 'Bonn', 'Europa'])
      expect(currentKey(keyOf('place', place))).toBe(keyOf('place', place));
  });

  test('a bare family name may stand for its bearers, in the spelling of either language', () => {
    const zelensky = keyOf('person', 'Volodymyr Zelensky');
    for (const name of ['Selenskyj', 'Zelensky', 'Zelenskyy'])
      expect(mayStandFor(keyOf('person', name), zelensky)).toBe(true);
    expect(mayStandFor(keyOf('person', 'Kohler'), zelensky)).toBe(false);
    expect(mayStandFor(zelensky, zelensky)).toBe(false);
    expect(isBare(keyOf('person', 'von der Leyen'))).toBe(true);
    expect(isBare(keyOf('person', 'Ben Low'))).toBe(false);
  });
});
