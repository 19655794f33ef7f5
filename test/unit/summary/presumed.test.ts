import { describe, expect, it } from 'vitest';
import { countPresumed } from '../../../lib/summary/presumed.ts';
import { termsOf } from '../../../lib/summary/terms.ts';

const count = (lang: string, text: string, headline = '') => countPresumed(text, lang, new Set(termsOf(headline)));

describe('countPresumed', () => {
  it.each([
    ['de', 'Huber sprach auf dieser Sitzung lange über die Brücke.'],
    ['de', 'Die Auswirkungen sind in einigen Betrieben zu spüren.'],
    ['de', 'Die Stadtwerke aber sehen sich gut gerüstet.'],
    ['de', 'Mit Einsprüchen gegen solche neuen Brücken rechnet niemand.'],
    ['en', 'India had more than half of these floods.'],
    ['en', 'Slater had little to say about that child.'],
    ['en', 'Some details of this new plan are secret.'],
    ['de', 'Im Oktober, so Huber, beginnt dieser Bau.'],
    ['en', 'In October, that child moved to Dover.'],
    ['en', 'The effects were felt in every shop.'],
    ['en', 'Traders however fear the long detours.'],
  ])('%s: %s', (lang, text) => expect(count(lang, text)).toBe(1));

  it.each([
    ['de', 'Der Rat will in dieser Woche über die Brücke reden.'],
    ['de', 'Die Auswirkungen der Flut sind zu spüren.'],
    ['de', 'Die Polizei sucht Zeugen.'],
    ['de', 'Huber nannte die Brücke teuer, dieser Vorwurf traf den Rat.'],
    ['en', 'The council will vote on the bridge this week.'],
    ['en', 'The effects of the flood were felt in every shop.'],
    ['en', 'The police are looking for witnesses.'],
    ['en', 'Slater said that children use the bridge.'],
    ['en', 'In October, that was news.'],
    ['fr', 'Les effets de cette crue sont visibles.'],
  ])('nothing in %s: %s', (lang, text) => expect(count(lang, text)).toBe(0));

  it('is explained by the headline', () => {
    expect(count('de', 'Die Brücke ist seit Montag gesperrt.', 'Stadt sperrt Brücke')).toBe(0);
    expect(count('en', 'The bridge was closed on Monday.', 'Town closes bridge')).toBe(0);
    expect(count('en', 'The bridge was closed on Monday.', 'Town in trouble')).toBe(1);
  });
});
