// The numbers that a sentence gives, as values: "4,2 Millionen", "4.2m" and "4 200 000" are one number.
import { byLanguage } from '../../language/by-language.ts';

/** Small numbers in words, by language, and what multiplies the number before it. German "ein" and English "a" are mostly no numbers. */
const WORDS: Record<string, string> = {
  de: 'null - zwei drei vier funf sechs sieben acht neun zehn elf zwolf',
  en: 'zero - two three four five six seven eight nine ten eleven twelve',
};
const TENS: Record<string, number> = {
  dreizehn: 13,
  vierzehn: 14,
  funfzehn: 15,
  sechzehn: 16,
  siebzehn: 17,
  achtzehn: 18,
  neunzehn: 19,
  zwanzig: 20,
  dreissig: 30,
  vierzig: 40,
  funfzig: 50,
  sechzig: 60,
  siebzig: 70,
  achtzig: 80,
  neunzig: 90,
  hundert: 100,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};
const SCALES: Record<string, number> = {
  hundert: 100,
  hundred: 100,
  tausend: 1e3,
  thousand: 1e3,
  tsd: 1e3,
  k: 1e3,
  million: 1e6,
  millionen: 1e6,
  millions: 1e6,
  mio: 1e6,
  m: 1e6,
  mn: 1e6,
  milliarde: 1e9,
  milliarden: 1e9,
  mrd: 1e9,
  billion: 1e9,
  bn: 1e9,
  b: 1e9,
  trillion: 1e12,
  tn: 1e12,
};
/** A German "Billion" is a thousand English ones. */
const GERMAN: Record<string, number> = { billion: 1e12, billionen: 1e12, trillion: 1e18 };
const ONE = new Set(['ein', 'eine', 'einer', 'einen', 'einem', 'a', 'one']);
const HALF = new Set(['halbe', 'halben', 'half']);

/** Digits with what groups or divides them, and the words between. */
const TOKEN = /\d+(?:[.,'’ {2}]\d{3})*(?:[.,]\d+)?|\p{L}+/gu;

/** @param folded A sentence after `fold`. Linear in it. */
export function numbersOf(folded: string, lang: string): number[] {
  const found: number[] = [];
  const small = new Map((byLanguage(WORDS, lang) ?? '').split(' ').map((word, value) => [word, value]));
  const tokens = folded.match(TOKEN) ?? [];
  let i = 0;
  while (i < tokens.length) {
    const token = tokens[i]!;
    const scale = scaleOf(tokens[i + 1], lang);
    const half = HALF.has(token) ? scaleOf(tokens[i + (tokens[i + 1] === 'a' ? 2 : 1)], lang) : undefined;
    const plain = /^\d/.test(token) ? digits(token, lang) : (small.get(token) ?? TENS[token]);
    if (half !== undefined) found.push(half / 2);
    else if (plain !== undefined) found.push(plain * (scale ?? 1));
    else if (scale !== undefined && ONE.has(token)) found.push(scale);
    i += plain !== undefined && scale !== undefined ? 2 : 1;
  }
  return found.map((value) => Number(value.toPrecision(10)));
}

const scaleOf = (word: string | undefined, lang: string): number | undefined =>
  word === undefined ? undefined : ((lang === 'de' ? GERMAN[word] : undefined) ?? SCALES[word]);

/** Three digits after a mark are a group, except after the decimal mark of the language where another group mark is used. */
function digits(written: string, lang: string): number {
  const decimal = lang === 'en' ? '.' : ',';
  const grouping = decimal === '.' ? /[,'’ {2}]/g : /[.'’ {2}]/g;
  const [whole = '', ...rest] = written
    .replace(grouping, (mark, at: number) => (/^\d{3}(?!\d)/.test(written.slice(at + 1)) ? '' : mark))
    .split(decimal);
  const fraction = rest.join('').replace(/\D/g, '');
  return Number(`${whole.replace(/[.,](?=\d{1,2}$)/, '.')}${fraction ? `.${fraction}` : ''}`) || 0;
}
