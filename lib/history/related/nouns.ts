// The nouns of an article, as far as spelling and place tell them, so that a reason is never a verb.
import { byLanguage } from '../../language/by-language.ts';
import type { Article } from '../../types.ts';
import { backgroundShare } from './background.ts';
import { termsOf } from './terms.ts';

/** German writes nouns with a capital: a word that follows a small one, and has no other spelling here, is one. English nouns stand behind words that open a noun phrase. */
const NOUN: Record<string, RegExp> = {
  de: /(?<=\p{Ll},? )\p{Lu}\p{Ll}[\p{L}-]{2,}/gu,
  en: /(?<=\b(?:[Tt]he|[Aa]n?|[Tt]his|[Tt]hat|[Ii]ts|[Tt]heir|[Hh]is|[Hh]er|of) )\p{Ll}{4,}(?!\p{L})/gu,
};
/** Small words of German that are one spelling of a verb or adjective: what is also written small is no noun for certain. */
const SMALL = /(?<!\p{L})\p{Ll}{4,}(?!\p{L})/gu;
/** English endings of words that stand between an article and its noun. */
const NO_NOUN = /(?:ly|ed|ing|ous|ive|ful|less|able|ible|al|ic|est|ary|ish)$/;

/** The stems of nouns that the language at large is not full of. Other languages than German and English have none. */
export function nounsIn({ lang, title, blocks }: Article): ReadonlySet<string> {
  const pattern = byLanguage(NOUN, lang);
  const nouns = new Set<string>();
  if (!pattern) return nouns;
  const texts = [title, ...blocks.map(({ text }) => text)];
  const small = new Set(lang === 'de' ? texts.flatMap((text) => text.match(SMALL) ?? []) : []);
  for (const text of texts)
    for (const [word] of text.matchAll(pattern)) {
      if (small.has(word.toLowerCase()) || (lang === 'en' && NO_NOUN.test(word))) continue;
      for (const term of termsOf(word, lang)) if (isTelling(term, lang)) nouns.add(term);
    }
  return nouns;
}

const COMMON = 0.012;
const isTelling = (term: string, lang: string): boolean => !/\d/.test(term) && backgroundShare(term, lang) < COMMON;
