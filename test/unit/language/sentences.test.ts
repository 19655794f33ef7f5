import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../../lib/language/index.ts';
import { boundaryF1 } from '../../bench/summary/boundaries.ts';
import { describeShared } from '../../needs.ts';

/** Each case is written with its boundaries as bars; the bars are taken out before splitting. */
function check(lang: string, marked: string) {
  const sentences = marked.split(' | ');
  const text = sentences.join(' ');
  expect(splitSentences(text, lang).map(({ start, end }) => text.slice(start, end))).toEqual(sentences);
}

describe('splitSentences, German', () => {
  it.each([
    ['dates', 'Am 5. August 2025 begann der Bau. | Bis zum 1. 3. 2026 soll er dauern. | Das freut viele.'],
    ['ordinals', 'Im 20. Jahrhundert stand hier ein Turm. | Zum 100. Geburtstag kam der 2. Bürgermeister.'],
    [
      'a number at the end',
      'Die Mannschaft liegt auf Platz 3. | Trainer Huber ist zufrieden. | Gebaut wurde 1998. | Der Preis stieg.',
    ],
    ['pairs of ordinals', 'Am 8./9. Mai ist Markt. | Die 5. und 6. Etage brannten. | Er kam als 3. Fahrer an.'],
    [
      'abbreviations of two letters at the end',
      'Die Hütte liegt 1.200 m ü. M. | Der Weg ist steil. | Das war um 700 v. Chr. | Im Tal lag Eis.',
    ],
    ['titles', 'Prof. Dr. Anna Huber sprach mit Hrn. Maier. | Beide schwiegen.'],
    ['two-part abbreviations', 'Es kamen viele, z. B. Maier und u. a. Huber. | Das heißt, d. h. im Grunde, alle.'],
    ['an abbreviation at the end', 'Verkauft werden Äpfel, Birnen usw. | Die Preise steigen.'],
    ['units', 'Die Mauer misst 2,5 m. | Er sprang 3 Mio. Zuschauern davon.'],
    ['initials', 'Autor E. T. A. Hoffmann las. | Danach sprach G. Huber.'],
    ['regents', 'Karl V. Regierung währte lang. | Papst Pius XII. | Er starb 1958.'],
    [
      'quotes that close after the stop',
      '„Das war es.“ | Dann ging er. | »Nie wieder!« | Alle nickten. | («Gut so.») | Das half.',
    ],
    ['quotes inside a sentence', '„Warum nur?“, fragte sie. | „Das reicht!“ rief er.'],
    ['no stop at all', 'Brücke wird gebaut'],
    ['dots in a row', 'Und dann … | Man wird sehen.'],
    [
      'short words that look like abbreviations',
      'Das sei so. | Das mag er. | Er liebt die Art. | Nach Art. 5 gilt das. | Sie fährt nach Rom. | Dort regnet es.',
    ],
    ['amounts', 'Es waren 1,64 Mill. Fass, 3 Bill. Yen und 4 Tsd. Tonnen. | Die Vorräte sanken.'],
    ['amounts in foreign short forms', 'Es waren 1,64 mln. Fass und 3 bn. Dollar. | Die Vorräte sanken.'],
    ['places', 'Der Zug fuhr von St. Pölten in die Berliner Str. 5 und die Hauptstr. 17. | Er kam an.'],
    [
      'ranks and offices',
      'Oberstlt. Meier, Hptm. Kurz, Sgt. Miller und Uffz. Lang kamen. | Bgm. Huber, LAbg. Wolf und Mag. Fuchs nicht. | So viel er mag. | Die Zeit läuft.',
    ],
    ['titles tied by a hyphen', 'Fr. Dr. Maier und Univ.-Prof. Dipl.-Ing. Lang lehren dort.'],
    ['places in a work', 'Siehe Abb. 3, Tab. 2, Kap. IV und Az. 3 K 12/20. | Der Sprecher von No. 10 schwieg.'],
    ['acronyms', 'Sie siegte bei der WM. | Trainer Huber jubelte. | Er ging zur ING. | Analyst Maier blieb.'],
    ['numbered items', 'Sie fordern zweierlei. | 2. Mehr Geld.'],
  ])('%s', (_, marked) => check('de', marked));

  it('repairs a blank that the page lost', () => {
    const text = 'Das habe sie gesagt.Die Minister schwiegen. Besuchen Sie beispiel.de heute.';
    expect(splitSentences(text, 'de')).toHaveLength(3);
  });
});

describe('splitSentences, English', () => {
  it.each([
    ['titles', 'Sen. J. D. Hill met Gov. Ann Lee. | Mr. Park did not come.'],
    [
      'dates and times',
      'It opens on Jan. 5 at 7 p.m. on Main St. in Dover. | It closed at 9 p.m. Monday. | It closed at 9 p.m. | Police came. | It ends at 9 p.m. | Everyone leaves.',
    ],
    ['countries', 'The U.S. Navy left. | He lives in the U.S. | The family stayed.'],
    ['companies', 'Acme Inc. shares fell. | He left Acme Inc. | It was late.'],
    ['reported speech', '"Really?" Ann Lee asked. | "Go!" she said. | Nobody moved. | “Why?” | The room was quiet.'],
    [
      'short words that look like abbreviations',
      'He looked at the sun. | Nobody spoke. | He loves art. | It is No. 1. | She said no. | Few heard it.',
    ],
    ['sentences without capitals', 'i saw it yesterday. | it was late. | i did not care'],
    ['brackets', 'He left (see above). | (It was late.) | Then she left.'],
    ['ranks', 'Gens. Lee and Park, Tech. Sgt. Orr and Atty. Gen. Hill came. | Reps. Ann Lee and Bob Hill did not.'],
    ['states', 'They drove from Springfield, Ill. to Boston, Mass. | The road was long. | He felt ill. | Rain fell.'],
    [
      'amounts',
      'Stocks fell by 1.64 mill. Brent barrels and 3 bn. Euros. | They rose by 2 mn. | The mill. | It burned 4 sq. Miles.',
    ],
    ['numbers', 'It costs $1.2 million. | No. 10 declined. | She said no. | It rose 3.5 percent.'],
  ])('%s', (_, marked) => check('en', marked));
});

describe('splitSentences', () => {
  it('leaves other languages to the platform', () => check('fr', 'Le pont est fini. | Il ouvre lundi.'));

  it('holds every character but the white space between', () => {
    const text = '  Eins. Zwei!\n\nDrei ohne Punkt  ';
    expect(splitSentences(text, 'de').map(({ start, end }) => text.slice(start, end))).toEqual([
      'Eins.',
      'Zwei!',
      'Drei ohne Punkt',
    ]);
    expect(splitSentences('', 'de')).toEqual([]);
  });

  it.each(['.', 'a. ', '“', '."', '\n ', '1. ', 'z. B. '])('stays linear on %j repeated', (piece) => {
    const time = (times: number) => {
      const text = piece.repeat(times);
      const from = process.cpuUsage();
      splitSentences(text, 'de');
      return process.cpuUsage(from).user / 1000;
    };
    time(1_000);
    expect(time(20_000)).toBeLessThan(40 * time(2_000) + 50);
  });
});

const gold = new URL('../../../../shared/data/summary/', import.meta.url);

describeShared('data/summary', 'splitSentences on the development data', () => {
  const f1 = (file: string) => boundaryF1(new URL(file, gold), splitSentences);
  it('German', () => expect(f1('split-de-gsd-dev.jsonl')).toBeGreaterThan(0.995));
  it('English of the web', () => expect(f1('split-en-ewt-dev.jsonl')).toBeGreaterThan(0.955));
  it('hard cases', () => expect(f1('split-cases.jsonl')).toBe(1));
});
