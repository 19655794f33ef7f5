// Whether a sentence looks back. News tells what is new in the past or the perfect, and what lay before it in the pluperfect.
import { byLanguage } from '../../language/by-language.ts';

/** The auxiliaries of the pluperfect, in folded text. German "war" needs a participle behind it. */
const LOOKING_BACK: Record<string, RegExp> = {
  de: /\bhatten?\b|\bwar(?:en)?\b[^.;]*?\b(?:worden|ge\p{L}+(?:t|en))\b/u,
  en: /\bhad\b/,
};

/** @param folded A sentence after `fold`. */
export const looksBack = (folded: string, lang: string): boolean =>
  byLanguage(LOOKING_BACK, lang)?.test(folded) ?? false;
