import { describe, expect, it } from 'vitest';
import { opensDangling, pointsBack } from '../../../lib/summary/dangling.ts';

describe('opensDangling', () => {
  it.each([
    ['de', 'Er kam am Montag an.'],
    ['de', '„Doch das reicht nicht“, sagte Huber.'],
    ['de', 'Das beschloss der Rat am Montag.'],
    ['de', 'Das, so sagen Fachleute, ist neu.'],
    ['de', 'Die hatte er nie gesehen.'],
    ['de', 'Nach dieser Sitzung war alles anders.'],
    ['de', 'Die beiden trafen sich am Montag.'],
    ['de', 'Außerdem steigt der Preis.'],
    ['de', '„Die Brücke wird teuer“, sagte er am Montag.'],
    ['en', '“The bridge is expensive,” he said on Monday.'],
    ['de', 'Hinein kommt nur, wer eine Karte hat.'],
    ['de', 'Am Montag sagte er dem Rat ab.'],
    ['de', 'Zwei Tage später begann der Bau.'],
    ['de', 'Von so viel Hilfe können andere nur träumen.'],
    ['de', 'Eine weitere Brücke steht im Norden.'],
    ['en', 'On Monday, he said the bridge would close.'],
    ['en', 'Two days later the bridge was closed.'],
    ['en', 'A second man was hurt.'],
    ['en', 'Thereafter the bridge was closed.'],
    ['en', 'He left on Monday.'],
    ['en', 'In 1971, her essay was the talk of the town.'],
    ['en', 'Most importantly, the bridge is closed.'],
    ['en', "They're leaving."],
    ['en', 'But the price rose.'],
    ['en', 'In addition, the price rose.'],
    ['en', 'For example, the bridge is closed.'],
  ])('%s: %s', (lang, text) => expect(opensDangling(text, lang)).toBe(true));

  it.each([
    ['de', 'Das Land zahlt zwei Drittel.'],
    ['de', 'Das neue Gesetz gilt ab Mai.'],
    ['de', 'Das in Berlin gebaute Schiff liegt im Hafen.'],
    ['de', 'Die bislang größte Brücke steht im Norden.'],
    ['de', 'Dermatologen warnen vor der Sonne.'],
    ['de', '„Die Brücke wird teuer“, sagte Huber.'],
    ['en', '“The bridge is expensive,” Huber said, as he left.'],
    ['de', 'Diese Woche beginnt der Bau der Brücke.'],
    ['de', 'Als er am Montag kam, sagte Huber zu.'],
    ['de', 'Am Montag sagte Huber, dass er komme.'],
    ['en', 'This week the council votes on the bridge.'],
    ['en', 'On Monday, Lee said he would come.'],
    ['en', 'When she arrived, Lee spoke.'],
    ['en', 'In 1971, Lee and her friends left.'],
    ['en', 'The price rose.'],
    ['en', 'Some 200 people came.'],
    ['en', 'Butter is expensive.'],
    ['fr', 'Il est venu lundi.'],
  ])('not %s: %s', (lang, text) => expect(opensDangling(text, lang)).toBe(false));
});

describe('pointsBack', () => {
  it('sees a connective after the verb', () => {
    expect(pointsBack('Die Brücke wird damit teurer.', 'de')).toBe(true);
    expect(pointsBack('The council, however, disagreed.', 'en')).toBe(true);
    expect(pointsBack('Die Brücke wird teurer.', 'de')).toBe(false);
  });

  it('sees this and that for what was said before', () => {
    expect(pointsBack('The mayor of the old town has said that more than once.', 'en')).toBe(true);
    expect(pointsBack('Die Bürgermeisterin von Bad Lindau hat das schon oft gefordert.', 'de')).toBe(true);
    expect(pointsBack('The mayor of the old town has said that it will rain.', 'en')).toBe(false);
  });
});
