// Sentences of the corpora set as headlines are: in capitals, or in English with each longer word capitalised.
import type { Annotated } from './corpora.ts';

/** One short sentence in `every`, in capitals; in English another one with capitalised words. */
export function asHeadlines(texts: Annotated[], lang: string, every: number): Annotated[] {
  const short = texts.filter(({ text }) => text.length <= LONGEST);
  return short.flatMap((annotated, at) => {
    if (at % every === 0) return reset(annotated, (text) => text.toUpperCase());
    if (lang === 'en' && at % every === 1) return reset(annotated, inTitleCase);
    return [];
  });
}

const LONGEST = 120;

function inTitleCase(text: string): string {
  return text.replace(/(?<![\p{L}'’])\p{Ll}(?=\p{L}{3})/gu, (letter) => letter.toUpperCase());
}

/** Left out where another setting has another length ("ß"), since the names would move. */
function reset({ text, names }: Annotated, set: (text: string) => string): Annotated[] {
  const other = set(text);
  return other.length === text.length ? [{ text: other, names }] : [];
}
