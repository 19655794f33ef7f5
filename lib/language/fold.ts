// Folding: two spellings of one word become equal, so that they can be compared. For comparing only, never for showing.

const LETTERS: Record<string, string> = { ß: 'ss', ø: 'o', æ: 'ae', œ: 'oe', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ı: 'i' };
const OTHERS: Record<string, string> = { '’': "'", '‘': "'", ʼ: "'", '‐': '-', '‑': '-', '–': '-' };
const SPECIAL = /[ßøæœłđðþı’‘ʼ‐‑–]/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: the range is ASCII as a whole
const ASCII = /^[\x00-\x7f]*$/;

/**
 * Lower case, without diacritics, ß as ss, typographic apostrophes and hyphens as ASCII: `Müller` and `MULLER` become
 * `muller`. The spelling `Mueller` stays apart, since "ue" is mostly no umlaut. The length may change, so offsets do not carry over.
 */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  if (ASCII.test(lower)) return lower;
  return lower
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(SPECIAL, (letter) => LETTERS[letter] ?? OTHERS[letter] ?? letter);
}
