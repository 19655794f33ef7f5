// What people reported of such tools, rebuilt small: dates read wrongly, in texts of our own.
import { describe, expect, it } from 'vitest';
import { findDates } from '../../../lib/dates/index.ts';

interface Report {
  name: string;
  lang: string;
  published?: string;
  modified?: string;
  text: string;
  /** Words and the value that is read where they stand. */
  dates?: [words: string, value: string][];
  /** Words where no day of the calendar is read. */
  none?: string[];
}

const REPORTS: Report[] = [
  {
    name: 'decades later count from the story told',
    lang: 'en',
    published: '2026-01-03',
    text: 'Six decades later, Brandt, now 69, has mended more than two hundred tower clocks.',
    none: ['Six decades later'],
  },
  {
    name: 'a page without a date resolves nothing against a year of the text',
    lang: 'en',
    text: 'The office raised its fees on Wednesday and announced further steps in 2017, the first since the Nov. 8 storm. It was the first rise since last December. The lease runs out in early 2018.',
    dates: [
      ['2017', '2017'],
      ['early 2018', '2018'],
    ],
    none: ['Wednesday', 'Nov. 8', 'last December'],
  },
  {
    name: 'the weekday decides the year',
    lang: 'en',
    published: '2016-12-16',
    text: 'It began on Monday, Dec. 14, with an e-mail; the schools stayed shut on Tuesday, Dec. 15.',
    dates: [
      ['Monday, Dec. 14', '2015-12-14'],
      ['Tuesday, Dec. 15', '2015-12-15'],
    ],
  },
  {
    name: 'the day of the month belongs to the weekday',
    lang: 'de',
    published: '2023-10-31',
    text: 'Die höchsten Werte meldeten am Freitag den 13. Rheinau und Müllbach mit 30,1 Grad.',
    dates: [['Freitag', '2023-10-13']],
  },
  {
    name: 'adjourned until lies ahead',
    lang: 'en',
    published: '2026-04-21',
    text: 'An inquest has been adjourned until July. Perrin, 21, was taken to hospital on 12 April.',
    dates: [
      ['July', '2026-07'],
      ['12 April', '2026-04-12'],
    ],
  },
  {
    name: 'what was called off lies ahead',
    lang: 'de',
    published: '2026-05-15',
    text: 'Die Führungen sind eingestellt, die Nacht der offenen Halle im September wurde abgesagt. Im nächsten Jahr soll es sie wieder geben.',
    dates: [
      ['September', '2026-09'],
      ['nächsten Jahr', '2027'],
    ],
  },
  {
    name: 'one Saturday in one story is one day',
    lang: 'en',
    published: '2026-12-04T22:00:40Z',
    modified: '2026-12-05T12:43:39Z',
    text: "Dock workers left the terminal on Saturday. Earlier Saturday, the port's director had offered talks. A survey published on Friday found support.",
    dates: [
      ['Saturday', '2026-12-05'],
      ['Earlier Saturday', '2026-12-05'],
      ['Friday', '2026-12-04'],
    ],
  },
  {
    name: 'May is a name in German',
    lang: 'de',
    published: '2026-01-18',
    text: 'Theodora May lobte die Bindung. Karl May studierte ab 1856. May wurde im Januar 1860 ausgeschlossen.',
    dates: [
      ['1856', '1856'],
      ['Januar 1860', '1860-01'],
    ],
    none: ['May'],
  },
  {
    name: 'a weekday and a time of day in one word',
    lang: 'de',
    published: '2026-01-16',
    text: 'Am Montagabend hat die Feuerwehr einen Brand gelöscht. Am Dienstagmittag brannte es noch einmal. Mittwochfrüh ermittelte die Kripo, Donnerstagnacht wurde ein Verdächtiger gefasst.',
    dates: [
      ['Montagabend', '2026-01-12TEV'],
      ['Dienstagmittag', '2026-01-13TMI'],
      ['Mittwochfrüh', '2026-01-14TMO'],
      ['Donnerstagnacht', '2026-01-15TNI'],
    ],
  },
  {
    name: 'the month at the end of a list holds for every day in it',
    lang: 'en',
    published: '2026-04-02',
    text: 'Trains will not run on Monday 20, Tuesday 21 and Sunday 26 April, the railway said.',
    dates: [
      ['Monday 20', '2026-04-20'],
      ['Tuesday 21', '2026-04-21'],
      ['Sunday 26 April', '2026-04-26'],
    ],
  },
  {
    name: 'and so in German',
    lang: 'de',
    published: '2026-04-02',
    text: 'Die Bahn fährt am Montag, 20., Dienstag, 21., und Sonntag, 26. April, nicht.',
    dates: [
      ['Montag, 20', '2026-04-20'],
      ['Dienstag, 21', '2026-04-21'],
      ['Sonntag, 26. April', '2026-04-26'],
    ],
  },
  {
    name: 'years of two digits',
    lang: 'de',
    published: '2026-11-09',
    text: 'Der erste Arbeitstag ist Montag, 04.01.27. Die alte Regelung galt seit dem 1.7.99.',
    dates: [
      ['04.01.27', '2027-01-04'],
      ['1.7.99', '1999-07-01'],
    ],
  },
  {
    name: 'a day and a month without a blank',
    lang: 'de',
    published: '2026-11-09',
    text: 'Anna ist am 2.Oktober geboren und Uwe ist am 4.Oktober geboren.',
    dates: [
      ['2.Oktober', '2026-10-02'],
      ['4.Oktober', '2026-10-04'],
    ],
  },
  {
    name: 'the week after next is the calendar week',
    lang: 'de',
    published: '2026-03-04',
    text: 'Übernächste Woche soll der Bundesrat folgen, übermorgen berät der Ausschuss.',
    dates: [
      ['Übernächste Woche', '2026-W12'],
      ['übermorgen', '2026-03-06'],
    ],
  },
  {
    name: 'a weekday of a report read days later',
    lang: 'en',
    published: '2026-05-17T09:53:00-04:00',
    text: 'His commander was given a medal on Thursday for the same night.',
    dates: [['Thursday', '2026-05-14']],
  },
  {
    name: 'a line that sells a newsletter has no date',
    lang: 'en',
    published: '2026-02-19',
    text: '[What you need to know to start the day: Get Harbour Today in your inbox.]',
    none: ['Today', 'start the day'],
  },
];

describe('reports', () => {
  it.each(REPORTS)('$name', ({ lang, published, modified, text, dates = [], none = [] }) => {
    const found = findDates(text, { lang, published, modified });
    const at = (words: string) => {
      const start = text.indexOf(words);
      expect(start).toBeGreaterThanOrEqual(0);
      return found.filter((mention) => mention.start < start + words.length && mention.end > start);
    };
    for (const [words, value] of dates) expect([words, at(words).map(({ timex }) => timex)]).toEqual([words, [value]]);
    for (const words of none) {
      const dated = at(words).filter(({ from, type }) => from !== undefined && type !== 'DURATION');
      expect([words, dated.map(({ timex }) => timex)]).toEqual([words, []]);
    }
  });
});
