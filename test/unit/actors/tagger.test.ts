import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadActorModel, tagEntities } from '../../../lib/actors/tagger/index.ts';

const load = (lang: string) =>
  loadActorModel(new Uint8Array(readFileSync(new URL(`../../../public/models/actors.${lang}.bin`, import.meta.url))));
const models = { de: load('de'), en: load('en'), any: load('any') };

function names(text: string, lang: string, model = models[lang === 'de' || lang === 'en' ? lang : 'any']): string[] {
  return tagEntities(text, lang, model).map(({ start, end, type }) => `${type} ${text.slice(start, end)}`);
}

describe('the recogniser of names', () => {
  it('finds persons, organisations and places in German, and marks the words of the page', () => {
    expect(names('Bundeskanzlerin Angela Merkel traf in Berlin den Chef der Deutschen Bank.', 'de')).toEqual([
      'person Angela Merkel',
      'place Berlin',
      'organisation Deutschen Bank',
    ]);
  });

  it('finds them in English, without the possessive', () => {
    expect(names("Microsoft's president Brad Smith spoke in London on Tuesday.", 'en')).toEqual([
      'organisation Microsoft',
      'person Brad Smith',
      'place London',
    ]);
  });

  it('leaves out peoples and compounds, which are no names of their own', () => {
    expect(names('Der US-Präsident sprach mit deutschen Ministern über die Ukraine-Politik.', 'de')).toEqual([]);
    expect(names('The British soldiers met the German ambassador.', 'en')).toEqual([]);
  });

  it('knows a place at the head of a report in capitals', () => {
    expect(names('PARIS (AP) - The president spoke on Monday.', 'en')).toContain('place PARIS');
    expect(names('HAMBURG, 3. Juni (dpa). Der Senat tagte am Montag.', 'de')).toContain('place HAMBURG');
  });

  it('lets a full name tell what the surname alone stands for', () => {
    const text = 'Neuer Chef wird Thomas Kallweit. Das teilte das Haus mit. Kallweit beginnt im Mai.';
    const found = names(text, 'de');
    expect(found.filter((name) => name.endsWith('Kallweit'))).toEqual(['person Thomas Kallweit', 'person Kallweit']);
  });

  it('gives ordered spans that do not overlap, over several lines and odd characters', () => {
    const text = 'Angela Merkel\n\n😀 in Berlin — „Emmanuel Macron“ kam\naus Paris.';
    const found = tagEntities(text, 'de', models.de);
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(
      expect.arrayContaining(['Angela Merkel', 'Berlin', 'Paris']),
    );
    for (const [at, { start, end }] of found.entries()) {
      expect(start).toBeLessThan(end);
      expect(start).toBeGreaterThanOrEqual(found[at - 1]?.end ?? 0);
    }
  });

  it('tells whose it is from what it is, also where nearly every word is a noun', () => {
    expect(names('Wendlands Anwalt lobte Zieglers Geduld.', 'de')).toEqual(['person Wendlands', 'person Zieglers']);
  });

  it('says how sure it is: of a name that its words make plain more than of one that could be anything', () => {
    const sure = (text: string, lang: 'de' | 'en', name: string) =>
      tagEntities(text, lang, models[lang]).find(({ start, end }) => text.slice(start, end) === name)?.confidence ?? 0;
    const plain = sure('Bundeskanzlerin Angela Merkel traf in Berlin ein.', 'de', 'Angela Merkel');
    expect(plain).toBeGreaterThan(0.9);
    expect(sure('The president, John Smith, spoke in London.', 'en', 'John Smith')).toBeGreaterThan(0.9);
    expect(sure('Zeta Velk.', 'de', 'Zeta Velk')).toBeLessThan(plain);
    for (const lang of ['de', 'en'] as const) {
      for (const { confidence } of tagEntities(
        'Nordfon Flip, Borussia, Paris Hilton – Ford (AP)',
        lang,
        models[lang],
      )) {
        expect(confidence).toBeGreaterThan(0);
        expect(confidence).toBeLessThanOrEqual(1);
      }
    }
  });

  it('reads a text alike, however often and after whatever other text', () => {
    const text = "Microsoft's president Brad Smith spoke in London on Tuesday.";
    const first = tagEntities(text, 'en', models.en);
    tagEntities('Smith Street. Brad. LONDON CALLING', 'en', models.en);
    expect(tagEntities(text, 'en', models.en)).toEqual(first);
  });

  it('has nothing to say on nothing', () => {
    for (const text of ['', ' \n ', '… — !', '0']) expect(names(text, 'de')).toEqual([]);
  });
});

describe('the gazetteer for other languages', () => {
  it('finds listed first names with their surnames, countries and large cities', () => {
    const text = 'Emmanuel Macron est arrivé à Berlin. Macron a quitté la France hier.';
    expect(names(text, 'fr')).toEqual(['person Emmanuel Macron', 'place Berlin', 'person Macron', 'place France']);
  });

  it('leaves the rest alone', () => {
    expect(names('Nie wieder zo koud. Het Regende Gisteren.', 'nl')).toEqual([]);
  });
});
