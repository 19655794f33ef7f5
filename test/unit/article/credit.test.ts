// Agency credits and datelines: what is taken off a text, and what must stay.

import { describe, expect, it } from 'vitest';
import { closingCredit, creditLine, datelineOf } from '../../../lib/article/decide/credit.ts';

const rest = (text: string) => text.slice(datelineOf(text)?.length ?? 0);

describe('a dateline', () => {
  it.each([
    ['BERLIN (dpa) – Der Zug hält.', ['dpa']],
    ['Kiew/Moskau (dpa/AFP) - Der Zug hält.', ['dpa', 'AFP']],
    ['Hannover (dpa/lni) - Der Zug hält.', ['dpa']],
    ['Graz (APA) – Der Zug hält.', ['APA']],
    ['GDYNIA, Poland, Oct 5 (Reuters) - Der Zug hält.', ['Reuters']],
    ['WASHINGTON (AP) — Der Zug hält.', ['AP']],
    ['(sda) Der Zug hält.', ['Keystone-SDA']],
    ['MARLOW, Ohio — Der Zug hält.', []],
    ['Gänserndorf. – Der Zug hält.', []],
  ])('%s', (text, agencies) => {
    expect(rest(text)).toBe('Der Zug hält.');
    expect(datelineOf(text)?.agencies).toEqual(agencies);
  });

  it.each([
    'Der Zug hält (vermutlich) – und fährt weiter.',
    'Berlin hat gewählt.',
    'Anna Beispiel (SPD) – seit 2019 im Amt – tritt zurück.',
    '„Nein“, sagte sie.',
  ])('%s has none', (text) => {
    expect(rest(text)).toBe(text);
  });

  it('is looked for in linear time, whatever the text', () => {
    const hostile = `A${'-a'.repeat(50_000)}(`;
    expect(datelineOf(hostile)).toBeUndefined();
    expect(closingCredit(hostile)).toBeUndefined();
  });
});

describe('a credit behind the last sentence', () => {
  it.each([
    ['Die Brücke bleibt bis auf weiteres zu. (dpa)', ['dpa']],
    ['Die Brücke bleibt bis auf weiteres zu. dpa/lsw', ['dpa']],
    ['Die Brücke bleibt bis auf weiteres zu. © dpa-infocom, dpa:261204-930-1/2', ['dpa']],
    ['Die Brücke bleibt bis auf weiteres zu./rol/DP/men', []],
  ])('%s', (text, agencies) => {
    const credit = closingCredit(text);
    expect(text.slice(0, credit?.end)).toBe('Die Brücke bleibt bis auf weiteres zu.');
    expect(credit?.agencies).toEqual(agencies);
  });

  it('is told from a sentence about the agency', () => {
    expect(closingCredit('Das sagte ein Sprecher am Montag der dpa.')).toBeUndefined();
  });
});

describe('a line that is only a credit', () => {
  it.each([
    ['@ dpa.de', ['dpa']],
    ['© dpa-infocom, dpa:261204-930-1/2', ['dpa']],
    ['Quelle: dpa/AFP', ['dpa', 'AFP']],
    ['Mit Material der KNA', ['KNA']],
  ])('%s', (text, agencies) => {
    expect(creditLine(text)).toEqual(agencies);
  });

  it.each(['Die dpa meldet den Verkauf.', 'AP war gestern.', 'Reuters beats forecasts'])('%s is none', (text) => {
    expect(creditLine(text)).toEqual([]);
  });
});
