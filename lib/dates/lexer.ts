// Cuts a text into tokens and gives each a class of one letter (see pack.ts), so that the grammar can be regular expressions over classes.
//
// Numbers get their class from their shape: n up to two digits · y four digits that may be a year · # other numbers · o ordinal ("3rd", "24.") ·
// I numeric date · J numeric day and month ("24.12.") · t clock with a colon · T digits with a dot, perhaps a clock · Y "2014/15" · K "1990s".
// Punctuation stands for itself; `-` is any dash, `$` any currency, `\n` a blank line, X a capitalised word and x any other word of no class.
import type { Lexicon } from './lexicon.ts';
import type { Pack } from './pack.ts';

export interface Token {
  start: number;
  end: number;
  text: string;
  value: string;
}

export interface Tokens {
  list: Token[];
  /** One letter a token. */
  classes: string;
}

const TOKEN =
  /(\d{4}-\d{2}-\d{2}(?!\d)(?:[T ]\d{2}:\d{2}(?::\d{2})?(?:Z|[+-]\d{2}:?\d{2})?)?|\d{1,2}([./-])\d{1,2}\2(?:\d{4}|\d{2})(?![\d]|[.,:]\d))|(\d{1,2}\.\d{1,2}\.(?!\d))|(\d{1,2}[:.]\d{2}(?::\d{2})?(?!\d|[.,:]\d))|(\d{4}[/–-]\d{2}(?![\d-]))|((?:\d{4}|['’]?\d0)(?:s|er)(?!\p{L}))|(['’]\d{2}(?![\d\p{L}]))|(\d+(?:[.,]\d+)+)|(\d{1,2}(?:st|nd|rd|th|º)(?!\p{L}))|(\d+)|([\p{L}][\p{L}\p{M}\p{N}]*)|(\n\s*\n)|([^\s])/gu;

/** Texts longer than this are read only so far. */
const LIMIT = 400_000;

export function lex(text: string, pack: Pack, lexicon: Lexicon): Tokens {
  const list: Token[] = [];
  const { past, future } = pack;
  const classes: string[] = [];
  const raw: Token[] = [];
  const rawClasses: string[] = [];
  for (const match of text.slice(0, LIMIT).matchAll(TOKEN)) {
    const [word, full, , short, clock, slash, decade, apostrophe, decimal, ordinal, digits, letters, blank] = match;
    const token: Token = { start: match.index, end: match.index + word.length, text: word, value: word };
    let cls: string;
    if (letters) cls = 'x';
    else if (full) cls = 'I';
    else if (short) cls = pack.dottedOrdinals ? 'J' : '#';
    else if (clock) cls = word.includes(':') ? 't' : 'T';
    else if (slash) cls = 'Y';
    else if (decade) cls = 'K';
    else if (apostrophe) cls = 'y';
    else if (decimal) cls = '#';
    else if (ordinal) cls = 'o';
    else if (digits)
      cls =
        digits.length <= 2
          ? 'n'
          : digits.length === 4 && digits >= '1000' && digits < '2200'
            ? 'y'
            : digits.length === 3
              ? '#'
              : '#';
    else if (blank) cls = '\n';
    else cls = punctuation(word);
    if (cls === 'Y') token.value = word.slice(0, 4);
    if (cls === 'K') token.value = String(decadeOf(word));
    if (cls === 'y' && apostrophe) token.value = String(twoDigitYear(Number(word.slice(1))));
    raw.push(token);
    rawClasses.push(cls);
  }
  for (let i = 0; i < raw.length; i++) {
    const token = raw[i]!;
    let cls = rawClasses[i]!;
    if (
      cls === 'n' &&
      pack.dottedOrdinals &&
      raw[i + 1]?.text === '.' &&
      raw[i + 1]!.start === token.end &&
      !endsSentence(text, raw[i + 1]!.end)
    ) {
      list.push({ start: token.start, end: token.end + 1, text: `${token.text}.`, value: token.text });
      classes.push('o');
      i++;
      continue;
    }
    if (cls === 'o') token.value = token.text.replace(/\D+$/, '');
    if (cls !== 'x') {
      list.push(token);
      classes.push(cls);
      continue;
    }
    const lower = token.text.toLowerCase();
    const capital = lower !== token.text;
    const first = i === 0 || '.!?\n:"'.includes(rawClasses[i - 1]!);
    cls = capital ? 'X' : 'x';
    token.value = '';
    let known = false;
    for (const entry of lexicon.get(lower) ?? []) {
      if (entry.capital && (!capital || (first && lexicon.get(lower)!.some((other) => !other.capital)))) continue;
      if (!entry.rest.every((word, k) => raw[i + 1 + k]?.text.toLowerCase() === word)) continue;
      cls = entry.cls;
      token.value = entry.value;
      known = true;
      if (entry.rest.length > 0) {
        i += entry.rest.length;
        token.end = raw[i]!.end;
        token.text = text.slice(token.start, token.end);
      }
      break;
    }
    if (!known) {
      if (past?.test(lower) && (!capital || first)) token.value = '-1';
      else if (future?.test(lower)) token.value = '1';
    }
    list.push(token);
    classes.push(cls);
  }
  return { list, classes: classes.join('') };
}

/** A blank line, the end, or nothing but a blank and a capital that no month or noun can be: too rare to tell, so only the end counts. */
function endsSentence(text: string, at: number): boolean {
  return at >= text.length || text[at] === '\n';
}

function punctuation(char: string): string {
  if (/[-‐‑‒–—]/u.test(char)) return '-';
  if (/\p{Sc}/u.test(char)) return '$';
  if (/["„“”«»‹›]/u.test(char)) return '"';
  if (/['’‘]/u.test(char)) return "'";
  return '.,;:!?()/%'.includes(char) ? char : '*';
}

function decadeOf(text: string): number {
  const digits = text.replace(/\D/g, '');
  return digits.length === 4 ? Number(digits) : Number(digits) < 20 ? 2000 + Number(digits) : 1900 + Number(digits);
}

/** Two digits read as the century that news means: up to 40 the present one. */
export function twoDigitYear(n: number): number {
  return n <= 40 ? 2000 + n : 1900 + n;
}
