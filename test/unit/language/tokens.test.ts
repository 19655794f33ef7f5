import { describe, expect, it } from 'vitest';
import { tokenise } from '../../../lib/language/index.ts';

const words = (text: string, lang: string) => tokenise(text, lang).map(({ start, end }) => text.slice(start, end));

describe('tokenise', () => {
  it('counts no word twice where two sentences are glued together', () => {
    expect(words('He came on Tuesday.He left.She stayed', 'en')).toEqual([
      'He',
      'came',
      'on',
      'Tuesday',
      '.',
      'He',
      'left',
      '.',
      'She',
      'stayed',
    ]);
  });

  it('keeps hyphen compounds and their halves together', () => {
    expect(words('Der US-Präsident und Nord- und Südkorea', 'de')).toEqual([
      'Der',
      'US-Präsident',
      'und',
      'Nord-',
      'und',
      'Südkorea',
    ]);
  });

  it('keeps the dot of abbreviations and ordinals, and parts the one that ends the sentence', () => {
    expect(words('Dr. Huber kam am 24. Mai z. B. 2024. Gut.', 'de')).toEqual([
      'Dr.',
      'Huber',
      'kam',
      'am',
      '24.',
      'Mai',
      'z.',
      'B.',
      '2024',
      '.',
      'Gut',
      '.',
    ]);
    expect(words('He left the U.S. It rained.', 'en')).toEqual(['He', 'left', 'the', 'U.S.', 'It', 'rained', '.']);
  });

  it('leaves the full stop after an address', () => {
    expect(words('He wrote to CNN.com.', 'en')).toEqual(['He', 'wrote', 'to', 'CNN.com', '.']);
  });

  it('parts quotes and brackets from words', () => {
    expect(words('„Ja.“ («So»)', 'de')).toEqual(['„', 'Ja', '.', '“', '(', '«', 'So', '»', ')']);
  });

  it('keeps numbers with their separators whole', () => {
    expect(words('1.200,50 Euro, 3:1 um 14.30 Uhr', 'de')).toEqual([
      '1.200,50',
      'Euro',
      ',',
      '3:1',
      'um',
      '14.30',
      'Uhr',
    ]);
  });

  it("parts the English 's and leaves apostrophes inside words", () => {
    expect(words("O'Hara’s dog didn't bark", 'en')).toEqual(["O'Hara", '’s', 'dog', "didn't", 'bark']);
    expect(words("Wie geht's", 'de')).toEqual(['Wie', "geht's"]);
  });

  it('counts in UTF-16', () => {
    const text = '🎉 Ärzte';
    expect(tokenise(text, 'de')).toEqual([
      { start: 0, end: 2 },
      { start: 3, end: 8 },
    ]);
  });
});
