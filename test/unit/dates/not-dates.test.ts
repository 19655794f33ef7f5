import { describe, expect, it } from 'vitest';
import { findDates } from '../../../lib/dates/index.ts';

const GERMAN = [
  'So ist es, und so bleibt es, sagten Frau Mai und Herr August.',
  'Karl Winter und Julia Sommer kamen mit Dr. März.',
  'Das Spiel endete 2:1 (1:0), im Volleyball 25:19, 25:23, 15:12.',
  'Der Preis stieg um 1,3 Prozent auf 12.50 Euro, dann auf 2019 Euro.',
  'Laut § 1906 und Artikel 1 Absatz 2, nach Paragraf 218, gilt das nicht.',
  'Die Boeing 747-8 und der Airbus A320 landeten.',
  'Telefon 030 12345678, 0171/2345678 oder +49 30 1990-0.',
  'Rund 2000 Menschen, 1800 Zuschauer und 2015 Teilnehmer kamen.',
  'Die Band Montag spielt am Platz des 4. Juli.',
  'Kapitel 3.2. und Version 2.0.1, Zimmer 1408.',
  'Der 17-Jährige, die 45 Jahre alte Frau und die 7-Tage-Inzidenz.',
];
const ENGLISH = [
  'May said she may march. June Carter met April Smith and August Wilson.',
  'The march of time; the sun set, he sat, and they wed.',
  'The score was 7-6, 6-4, 10-8, then 3:2.',
  'Prices rose 2.50 to 19.99 a share, 1,999 dollars, $2019 and £1999.',
  'Under Section 1983, Article 5 and Rule 12.3.',
  'The Boeing 747, a Ford F-150 and the Windows 2000 computer.',
  'Call 555-1234 or 1-800-555-2019.',
  'Some 2000 people, 1800 soldiers, in 1500 homes.',
  'The fall of Rome, spring into action, the second man, the third party.',
  'He scored twice in the first half and again in the third quarter of the game.',
  'The 45-year-old man, in his 30s, and a horse that is 3 years old.',
];

describe('what is no date', () => {
  it.each(GERMAN.map((text) => ['de', text]))('%s: %s', (lang, text) => {
    expect(findDates(text, { lang, published: '2025-12-04' }).map((mention) => mention.text)).toEqual([]);
  });
  it.each(ENGLISH.map((text) => ['en', text]))('%s: %s', (lang, text) => {
    expect(findDates(text, { lang, published: '2025-12-04' }).map((mention) => mention.text)).toEqual([]);
  });
});
