// Cuts a text into raw tokens and tells numbers and punctuation by their shape alone.

export interface Token {
  start: number;
  end: number;
  text: string;
  /** What the token says: a number in digits, or what the lexicon gives (pack.ts). */
  value: string;
}

/** What a token looks like: one class letter (lexer.ts); words are all `x`. */
export interface Shaped extends Token {
  shape: string;
}

/** One alternative a shape, in the order of SHAPES; every one bounded or without inner repetition. */
const TOKEN = new RegExp(
  [
    String.raw`(\p{L}[\p{L}\p{M}\p{N}]*)`,
    String.raw`(\d{4}-\d{2}-\d{2}(?!\d)(?:[T ]\d{2}:\d{2}(?::\d{2})?(?:Z|[+-]\d{2}:?\d{2})?)?|\d{1,2}([./-])\d{1,2}\3(?:\d{4}|\d{2})(?!\d|[.,:]\d))`,
    String.raw`((?:[0-2]?\d|3[01])\.(?:0?\d|1[0-2])\.(?!\d))`,
    String.raw`(\d{1,2}(?::\d{2}(?::\d{2})?|[hu]\d{2})(?!\d|[.,:]\d))`,
    String.raw`(\d{1,2}\.\d{2}(?!\d|[.,:]\d))`,
    String.raw`(\d{4}[/–-]\d{2}(?![\d-]))`,
    String.raw`((?:\d{4}|['’]?\d0)(?:s|er)(?!\p{L}))`,
    String.raw`((?<!\p{L})['’]\d{2}(?![\d\p{L}]))`,
    String.raw`(\d+(?:[.,]\d+)+)`,
    String.raw`(\d{1,2}(?:st|nd|rd|th|[º°ª]|e|[eè]me|(?<=1)(?:er|re|ère)|ste|de)(?!\p{L}))`,
    String.raw`(\d+)`,
    String.raw`(\n\s*\n)`,
    String.raw`\S`,
  ].join('|'),
  'gu',
);
/** By capturing group, from 1; group 3 is the separator within a date. */
const SHAPES = ['', 'x', 'I', '', 'J', 't', 'T', 'Y', 'K', "'", '#', 'o', 'n', '\n'];

export function shapes(text: string): Shaped[] {
  const tokens: Shaped[] = [];
  for (const match of text.matchAll(TOKEN)) {
    const word = match[0];
    let group = 1;
    while (group < SHAPES.length && (group === 3 || match[group] === undefined)) group++;
    let shape = SHAPES[group] ?? punctuation(word);
    if (shape === 'n') shape = numberShape(word);
    const token = { start: match.index, end: match.index + word.length, text: word, value: word, shape };
    if (shape === 'Y') token.value = word.slice(0, 4);
    else if (shape === 'K') token.value = String(decadeOf(word));
    else if (shape === 'o') token.value = word.replace(/\D+$/, '');
    else if (shape === "'" && group < SHAPES.length)
      [token.shape, token.value] = ['y', String(twoDigitYear(Number(word.slice(1))))];
    tokens.push(token);
  }
  return tokens;
}

function numberShape(digits: string): string {
  if (digits.length <= 2) return 'n';
  return digits.length === 4 && digits >= '1000' && digits < '2200' ? 'y' : '#';
}

const MARKS: [RegExp, string][] = [
  [/[-‐‑‒–—]/u, '-'],
  [/\p{Sc}/u, '$'],
  [/["„“”«»‹›]/u, '"'],
  [/['’‘]/u, "'"],
];

function punctuation(char: string): string {
  return '.,;:!?()/%'.includes(char) ? char : (MARKS.find(([mark]) => mark.test(char))?.[1] ?? '*');
}

function decadeOf(text: string): number {
  const digits = text.replace(/\D/g, '');
  return digits.length === 4 ? Number(digits) : twoDigitYear(Number(digits));
}

/** Two digits read as the century that news means: up to 40 the present one. */
export function twoDigitYear(n: number): number {
  return n <= 40 ? 2000 + n : 1900 + n;
}
