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
    ['en', 'He left on Monday.'],
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
});
