import { describe, expect, it } from 'vitest';
import { detectLanguage } from '../../../lib/language/index.ts';

const GERMAN =
  'Die Stadt hat am Montag den Bau einer neuen Brücke über den Fluss beschlossen. Sie soll in drei Jahren fertig sein und auch für Fahrräder offen stehen.';
const ENGLISH =
  'The council voted on Monday to build a new bridge over the river. It is to be finished in three years and will also be open to cyclists.';

describe('detectLanguage', () => {
  it.each([
    ['de', GERMAN],
    ['en', ENGLISH],
    [
      'fr',
      'Le conseil a décidé lundi de construire un nouveau pont sur le fleuve. Il sera ouvert aux cyclistes dans trois ans.',
    ],
    [
      'es',
      'El consejo decidió el lunes construir un puente nuevo sobre el río. Estará abierto también para los ciclistas.',
    ],
    [
      'it',
      'Il consiglio ha deciso lunedì di costruire un nuovo ponte sul fiume. Sarà aperto anche ai ciclisti tra tre anni.',
    ],
    [
      'nl',
      'De gemeenteraad heeft maandag besloten een nieuwe brug over de rivier te bouwen. Die is over drie jaar klaar en ook voor fietsers.',
    ],
    [
      'sv',
      'Kommunen har beslutat att bygga en ny bro över floden. Den ska vara klar om tre år och är också öppen för cyklister.',
    ],
    [
      'da',
      'Kommunen har besluttet at bygge en ny bro over floden. Den skal være færdig om tre år og er også åben for cyklister, siger hun nu efter mødet.',
    ],
    [
      'no',
      'Kommunen har bestemt at det skal bygges en ny bru over elven. Den skal være ferdig om tre år, sier hun nå etter møtet, og blir også åpen.',
    ],
    [
      'pl',
      'Rada miasta zdecydowała w poniedziałek o budowie nowego mostu na rzece. Most ma być gotowy za trzy lata i jest także dla rowerów.',
    ],
    ['uk', 'Міська рада вирішила побудувати новий міст через річку. Його відкриють за три роки.'],
    ['ja', '市議会は月曜日、川に新しい橋を建設することを決めた。'],
  ])('reads running text: %s', (lang, text) => expect(detectLanguage(text)).toBe(lang));

  it('overrules a page whose claim is clearly wrong', () => {
    expect(detectLanguage(GERMAN, 'en-US')).toBe('de');
    expect(detectLanguage(ENGLISH, 'de')).toBe('en');
  });

  it('believes the page where the text is short', () => {
    expect(detectLanguage('Berlin, 2026', 'de_DE')).toBe('de');
    expect(detectLanguage('Live', 'en')).toBe('en');
    expect(detectLanguage('', 'nb-NO')).toBe('no');
  });

  it('believes the page about a Latin-script language that it has no words of', () => {
    expect(
      detectLanguage(
        'Gradsko vijeće odlučilo je u ponedjeljak graditi novi most preko rijeke koji će biti otvoren biciklistima.',
        'hr',
      ),
    ).toBe('hr');
  });

  it('is not turned by a quotation in another language', () => {
    expect(detectLanguage(`${GERMAN} „It is what it is and that was all there was to it“, sagte der Sprecher.`)).toBe(
      'de',
    );
    expect(detectLanguage(`${ENGLISH} “Das ist nicht alles, was wir haben”, the sign read.`, 'en')).toBe('en');
  });

  it('says und where there is nothing to go by', () => {
    expect(detectLanguage('')).toBe('und');
    expect(detectLanguage('12 345 + 6', 'und')).toBe('und');
    expect(detectLanguage('!!', 'no such tag')).toBe('und');
  });
});
