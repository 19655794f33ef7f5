import { describe, expect, it } from 'vitest';
import { findDates } from '../../../lib/dates/index.ts';

const THURSDAY = '2025-12-04T02:38:10';
const read = (lang: string, text: string, published: string | undefined = THURSDAY) =>
  findDates(text, { lang, published }).map((mention) => `${mention.text} = ${mention.timex}`);

describe('German news', () => {
  it.each([
    ['Der Minister trat am Dienstag zurück, wie es hieß.', ['Dienstag = 2025-12-02']],
    ['Am Dienstag soll der Minister zurücktreten.', ['Dienstag = 2025-12-09']],
    ['Am kommenden Montag tagt der Rat.', ['kommenden Montag = 2025-12-08']],
    ['Gestern Abend brannte eine Scheune.', ['Gestern Abend = 2025-12-03TEV']],
    ['Am vergangenen Wochenende wurde gefeiert.', ['vergangenen Wochenende = 2025-W48-WE']],
    ['Die Messe läuft vom 3. bis 5. März.', ['3. = 2026-03-03', '5. März = 2026-03-05']],
    [
      'Gespielt wird am 3., 4. und 7. Oktober 2026.',
      ['3. = 2026-10-03', '4. = 2026-10-04', '7. Oktober 2026 = 2026-10-07'],
    ],
    ['Das Buch erscheint im Sommer des Jahres 2026.', ['Sommer des Jahres 2026 = 2026-SU']],
    ['Im dritten Quartal sank der Umsatz.', ['dritten Quartal = 2025-Q3']],
    ['Sie lebt seit fast vier Jahren in Graz.', ['fast vier Jahren = P4Y']],
    ['Sie kam im Feber 2024 und blieb bis heuer.', ['Feber 2024 = 2024-02', 'heuer = 2025']],
  ])('%s', (text, expected) => expect(read('de', text)).toEqual(expected));
});

describe('English news', () => {
  it.each([
    ['The minister resigned on Tuesday.', ['Tuesday = 2025-12-02']],
    ['Parliament will vote on Tuesday.', ['Tuesday = 2025-12-09']],
    ['A hearing is set for Jan. 12.', ['Jan. 12 = 2026-01-12']],
    ['Three years ago the mill closed.', ['Three years ago = 2022']],
    ['He was elected in 2019 and left two years later.', ['2019 = 2019', 'two years later = 2021']],
    ['Profit fell in the third quarter of last year.', ['the third quarter of last year = 2024-Q3']],
    ['It was built in the early 1990s.', ['the early 1990s = 199']],
  ])('%s', (text, expected) => expect(read('en', text)).toEqual(expected));
});

describe('other languages', () => {
  it('a pack is enough for Spanish', () => {
    expect(read('es', 'El juez lo condenó el martes por la noche; el 4 de enero del 2026 saldrá libre.')).toEqual([
      'el martes por la noche = 2025-12-02TNI',
      'el 4 de enero del 2026 = 2026-01-04',
    ]);
  });
  it('without a pack only numeric dates are read', () => {
    expect(read('sv', 'Publicerad 24/01/2026, nästa tisdag, den 5 mars.')).toEqual(['24/01/2026 = 2026-01-24']);
  });
});

describe('publication', () => {
  it('is the day as stated, whatever the offset', () => {
    for (const published of [
      '2025-12-04',
      '2025-12-04T00:30+05:00',
      '2025-12-04T23:59:00-08:00',
      '2025-12-04T00:00:00Z',
    ]) {
      expect(read('de', 'heute', published)).toEqual(['heute = 2025-12-04']);
    }
  });
  it('may be missing: then only absolute dates resolve', () => {
    const [day, date] = findDates('On Tuesday she recalled 5 May 2019.', { lang: 'en' });
    expect(day).toMatchObject({ text: 'Tuesday', timex: 'XXXX-WXX-2' });
    expect(day).not.toHaveProperty('from');
    expect(date).toMatchObject({ timex: '2019-05-05', from: '2019-05-05', to: '2019-05-05' });
  });
});
