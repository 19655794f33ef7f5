// A pack's words made ready for look-up: inflected forms written out, expressions of several words by their first one.
import { CLASSES, type Pack, type WordClass } from './pack.ts';

export interface Entry {
  /** The letter of its class. */
  cls: string;
  value: string;
  /** The words after the first, in lower case. */
  rest: string[];
  /** Only where the text has a capital. */
  capital: boolean;
}

/** First word in lower case → entries, the longest expression first, capitalised forms before others. */
export type Lexicon = Map<string, Entry[]>;

export function buildLexicon(pack: Pack): Lexicon {
  const lexicon: Lexicon = new Map();
  const add = (form: string, cls: WordClass, value: string) => {
    const capital = form.startsWith('^');
    const [first = '', ...rest] = form
      .slice(capital ? 1 : 0)
      .split('_')
      .flatMap(pieces);
    const entries = lexicon.get(first) ?? [];
    entries.push({ cls: CLASSES[cls], value, rest, capital });
    lexicon.set(first, entries);
  };
  for (const [cls, values] of Object.entries(pack.words) as [WordClass, Record<string, string>][]) {
    for (const [value, words] of Object.entries(values)) {
      for (const word of words.split(' ').filter(Boolean))
        for (const form of inflect(word, pack)) add(form, cls, value);
    }
  }
  for (const [value, form] of compoundNumbers(pack)) add(form, 'number', value);
  if (pack.joined) {
    for (const [part, partWords] of Object.entries(pack.words.dayPart ?? {})) {
      for (const partWord of new Set(partWords.split(' ').map(bare))) {
        for (const [day, dayWord] of wordsOf(pack.words.weekday)) {
          add(dayWord + partWord, 'weekdayPart', day + part);
          add(`${dayWord}_${partWord}`, 'weekdayPart', day + part);
        }
        for (const [day, dayWord] of wordsOf(pack.words.dayFromNow)) {
          if (/^D[+-]\d$/.test(day) && !dayWord.endsWith('~')) add(`${dayWord}_${partWord}`, 'dayFromNow', day + part);
        }
      }
    }
  }
  for (const entries of lexicon.values()) {
    entries.sort((a, b) => b.rest.length - a.rest.length || Number(b.capital) - Number(a.capital));
  }
  return lexicon;
}

function wordsOf(values: Record<string, string> = {}): [value: string, word: string][] {
  return Object.entries(values).flatMap(([value, words]) =>
    words.split(' ').map((word): [string, string] => [value, word]),
  );
}

/** "einundzwanzig", "twenty-one". */
function compoundNumbers({ compoundNumbers: compound, words }: Pack): [value: string, form: string][] {
  if (!compound) return [];
  const tens = wordsOf(words.number).filter(([n]) => Number(n) >= 20 && Number(n) < 100 && Number(n) % 10 === 0);
  return compound.units
    .split(' ')
    .flatMap((unit, i) =>
      tens.map(([n, ten]): [string, string] => [
        String(Number(n) + i + 1),
        compound.unitsFirst ? unit + compound.by + ten : ten + compound.by + unit,
      ]),
    );
}

function inflect(word: string, pack: Pack): string[] {
  return word.includes('~') && word !== '~' ? pack.endings.map((ending) => word.replace('~', ending)) : [word];
}

function bare(word: string): string {
  return word.startsWith('^') ? word.slice(1) : word;
}

/** As the lexer cuts: "o'clock" is three tokens, "p.m" too. */
function pieces(word: string): string[] {
  return word.match(/[\p{L}\p{M}\p{N}]+|./gu) ?? [];
}
