// Words, numbers and punctuation of a text, each with its place. Linear in the text.
import { type Range, splitSentences } from './sentences.ts';

/**
 * A web address or mail; a number with its separators ("1.200,5", "14.30", "3:1"); a word with inner apostrophes, hyphens,
 * dots, ampersands ("US-Präsident", "don't", "z.B", "AT&T"); a run of one punctuation mark ("...", "--"); any other character.
 */
const TOKEN =
  /https?:\/\/[^\s<>"“”„)]+|\d+(?:[.,:/]\d+)*(?:[-‐‑]?\p{L}[\p{L}\p{M}\d]*(?:[-‐‑][\p{L}\p{M}\d]+)*)?|[\p{L}\p{M}][\p{L}\p{M}\d]*(?:[-‐‑'’.&@/_][\p{L}\p{M}\d]+)*[-‐‑]?|\.+|-+|[^\s]/gu;

/**
 * The tokens of a text in order. A dot belongs to its word when the sentence goes on after it ("Dr.", "24. Februar", "z. B.")
 * or when the word has dots inside ("U.S."); a dot that ends the sentence is a token of its own, like all other punctuation.
 * A hyphen compound is one token, and keeps the hyphen it ends with ("Ost- und Westeuropa"). English "'s" is a token of its own.
 */
export function tokenise(text: string, lang: string): Range[] {
  const tokens: Range[] = [];
  for (const sentence of splitSentences(text, lang)) {
    // Of the sentence alone: where two are glued together ("Tuesday.He"), a token must not reach into the next.
    const words = text.slice(sentence.start, sentence.end);
    TOKEN.lastIndex = 0;
    for (let match = TOKEN.exec(words); match; match = TOKEN.exec(words)) {
      const start = sentence.start + match.index;
      const end = start + match[0].length;
      if (lang === 'en' && /[^\s]['’]s$/i.test(match[0])) {
        tokens.push({ start, end: end - 2 }, { start: end - 2, end });
        continue;
      }
      const dotted = text[end] === '.' && text[end + 1] !== '.' && keepsDot(text, match[0], end, sentence.end);
      tokens.push({ start, end: dotted ? end + 1 : end });
      if (dotted) TOKEN.lastIndex = end + 1 - sentence.start;
    }
  }
  return tokens;
}

function keepsDot(text: string, token: string, dot: number, sentenceEnd: number): boolean {
  if (!/^[\p{L}\p{M}\d]/u.test(token)) return false;
  if (/^\p{L}{1,2}(?:\.\p{L}{1,2})+$/u.test(token)) return true;
  if (dot + 1 >= sentenceEnd) return false;
  return /[\s,;:-]/.test(text[dot + 1]!);
}
