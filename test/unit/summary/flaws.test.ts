import { describe, expect, it } from 'vitest';
import {
  isAttributionAlone,
  isHeadlineAgain,
  isPublisherNotice,
  isQuestion,
  isScene,
  isVerbless,
} from '../../../lib/summary/flaws.ts';
import { termsOf } from '../../../lib/summary/terms.ts';

describe('isAttributionAlone', () => {
  it.each([
    ['de', 'Das teilte die Polizei am Abend mit.'],
    ['de', 'Darüber berichtet die Zeitung am Dienstag.'],
    ['de', 'Die Polizei bestätigte das am Abend auf Anfrage.'],
    ['de', 'Zuvor hatte der Rundfunk darüber berichtet.'],
    ['de', 'Das Rathaus wollte sich am Montag dazu nicht äußern.'],
    ['de', 'Der Verband lehnte eine Stellungnahme ab.'],
    ['en', 'A spokesman for the company declined to comment on the pricing.'],
    ['en', 'The town hall did not immediately respond to a request for comment.'],
    ['en', 'The council has been contacted for comment.'],
    ['en', 'The company said so in a statement on Monday.'],
    ['en', 'I am not going to comment on messages from unknown people.'],
  ])('%s: %s', (lang, text) => expect(isAttributionAlone(text, lang)).toBe(true));

  it.each([
    ['de', 'Die Polizei teilte am Abend mit, dass die Brücke gesperrt sei.'],
    ['de', 'Das Rathaus hat die Brücke am Montag nicht geöffnet.'],
    ['de', 'Der Verband lehnte den Bau der Brücke ab.'],
    ['en', 'The council said on Monday that the bridge would close.'],
    ['en', 'The company did not reach its target this year.'],
  ])('not %s: %s', (lang, text) => expect(isAttributionAlone(text, lang)).toBe(false));
});

describe('isPublisherNotice', () => {
  it.each([
    'Melden Sie sich jetzt für unseren Newsletter an.',
    'Foto: Anna Huber',
    'Lesen Sie hier, wie die Brücke gebaut wird.',
    'Dieser Artikel erschien zuerst auf einer anderen Seite.',
    'Sign up for our daily briefing to get more stories.',
    'This article was originally published in June.',
    'Additional reporting by Ann Lee in Dover.',
    'Read more about the bridge here.',
    'Der Artikel „Neue Brücke“ wurde am 05.11.2021 von Anna Huber in der Kategorie Verkehr veröffentlicht.',
    'This post was filed by Ann Lee on 5 Nov. 2021 and tagged bridges, Dover.',
  ])('%s', (text) => expect(isPublisherNotice(text)).toBe(true));

  it.each([
    'Die Stadt hat das Foto der Brücke veröffentlicht.',
    'Read books are sold at the market in Dover every week.',
    'Dieser Beitrag zur Rente steigt im Januar.',
    'The report said the bridge would close in May.',
  ])('not %s', (text) => expect(isPublisherNotice(text)).toBe(false));
});

describe('isQuestion', () => {
  it.each(['Wer bezahlt die Brücke?', '“Who pays?”', 'Kennst du schon die neue Brücke.', 'Imagine a bridge of glass.'])(
    '%s',
    (text) => expect(isQuestion(text)).toBe(true),
  );
  it.each(['Wenn Sie kommen, wird gebaut.', '„Warum?“, fragte Huber.'])('not %s', (text) =>
    expect(isQuestion(text)).toBe(false),
  );
});

describe('isScene', () => {
  it.each([
    ['de', 'Es ist ein kalter Freitagabend in Bad Lindau.'],
    ['de', 'Es war kurz nach 17 Uhr.'],
    ['en', 'It was a cold Tuesday morning in Dover.'],
    ['en', "It's shortly before 5 p.m."],
  ])('%s: %s', (lang, text) => expect(isScene(text, lang)).toBe(true));

  it.each([
    ['de', 'Es ist der teuerste Sommer, seit die Brücke steht.'],
    ['de', 'Am Freitagabend stimmte der Rat ab.'],
    ['en', 'It was midnight when the bridge fell into the river.'],
    ['en', 'It is the most expensive bridge in Dover.'],
  ])('not %s: %s', (lang, text) => expect(isScene(text, lang)).toBe(false));
});

describe('isVerbless', () => {
  it.each([
    ['de', 'Eine Stadt aus Zelten mit 190.000 Leuten, die meisten aus dem Norden.'],
    ['de', 'Kein Bus, kein Auto, kein Rad und keine Brücke.'],
    ['en', 'A town of mud and straw with one road, one well and no school.'],
    ['de', 'Eine Brücke, die niemand mehr haben will.'],
    ['en', 'A bridge, which nobody wants any more.'],
    ['en', 'No train, no car and no bridge over the river.'],
  ])('%s: %s', (lang, text) => expect(isVerbless(text, lang)).toBe(true));

  it.each([
    ['de', 'Die Brücken sind seit Montag gesperrt.'],
    ['de', 'Händler brauchen die neue Brücke.'],
    ['de', 'Aus den alten Zelten wird eine Stadt.'],
    ['de', 'Eine Brücke, die niemand haben will, steht am Fluss.'],
    ['en', 'A bridge, which nobody wants, has been built.'],
    ['en', 'A bridge collapsed on Monday.'],
    ['en', 'A number of traders want the bridge.'],
    ['en', 'Traders want a bridge.'],
  ])('not %s: %s', (lang, text) => expect(isVerbless(text, lang)).toBe(false));
});

describe('isHeadlineAgain', () => {
  const headline = (text: string) => new Set(termsOf(text));
  it('sees that a sentence adds nothing', () => {
    const title = headline('Bad Lindau baut neue Brücke über die Lahne');
    expect(isHeadlineAgain('Bad Lindau baut eine neue Brücke über die Lahne.', title, 'de')).toBe(true);
    expect(isHeadlineAgain('Bad Lindau baut für 14 Millionen Euro eine neue Brücke.', title, 'de')).toBe(false);
    expect(isHeadlineAgain('Dover builds a bridge.', headline('Dover builds a new bridge'), 'en')).toBe(true);
  });
});
