// The words of a text as the relations see them: folded, without endings, without function words.
import { byLanguage } from '../../language/by-language.ts';
import { fold } from '../../language/fold.ts';
import { STOP_WORDS } from '../../language/stop-words.ts';

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu;
const MAX_WORD = 40;
const stopWords = new Map<string, Set<string>>();

/** The terms of a text in order. The same word in another inflection is mostly the same term. */
export function termsOf(text: string, lang: string): string[] {
  const stops = stopsOf(lang);
  const terms: string[] = [];
  for (const [word] of text.matchAll(WORD)) {
    if (word.length > MAX_WORD) continue;
    const folded = fold(word);
    if (folded.length < 2 || stops.has(folded)) continue;
    terms.push(stem(folded, lang));
  }
  return terms;
}

function stopsOf(lang: string): Set<string> {
  let stops = stopWords.get(lang);
  if (!stops) {
    stops = new Set((byLanguage(STOP_WORDS, lang) ?? '').split(' ').map(fold));
    stopWords.set(lang, stops);
  }
  return stops;
}

const ENDINGS: Record<string, RegExp> = {
  de: /(?:ern|em|en|er|es|e|s|n)$/,
  en: /(?:'s|ies|ing|ed|es|s)$/,
};

/** Takes the commonest endings off a folded word, and never leaves less than four letters. */
function stem(word: string, lang: string): string {
  const ending = byLanguage(ENDINGS, lang)?.exec(word);
  return ending && ending.index >= 4 ? word.slice(0, ending.index) : word;
}
