// Whether a sentence opens with a word that leans on the sentence before, so that it cannot stand alone.
import { DANGLING } from './dangling-words.ts';

/** Phrases that open with a connective and lean all the same; and those that only look like it. */
const LEANING = {
  de: /^(?:(?:auf|aus|bei|für|in|mit|nach|trotz|von|vor|wegen|zu|unter|über|während|seit)\s+(?:dies(?:e[mnrs]?)\b|jene[mnrs]\b|ihm\b|ihnen\b)|zum (?:einen|anderen)\b|im (?:gegenzug|anschluss|gegensatz dazu|übrigen)\b|(?:die|der|das) (?:beiden|andere[nr]?|letztere[nr]?)\b)/iu,
  en: /^(?:(?:in|on|at|by|for|from|with|of|to|as|after|before|during|despite|since|among|under)\s+(?:this|that|these|those|it|him|her|them|which|doing so)\b|(?:in|as a) (?:addition|contrast|response|turn|result|fact|return)\b|on the other hand\b|for (?:example|instance)\b|at the same time\b|the (?:two|latter|former|other)\b)/i,
} as const;

/** True for "Er …", "Doch …", "Das sagte …", "This …", "For example, …"; languages without a list never lean. */
export function opensDangling(text: string, lang: string): boolean {
  const words = DANGLING[lang];
  if (!words) return false;
  const opening = text.slice(0, 80).replace(/^[^\p{L}\d]+/u, '');
  const [first = '', second = ''] = opening.toLowerCase().match(/[\p{L}\d]+(?:['’-][\p{L}\d]+)*/gu) ?? [];
  const head = first.replace(/['’](?:s|re|ve|ll|d|m)$/, '');
  if (words.openers.has(head)) return true;
  if (words.beforeVerb.has(head) && words.verbs.has(second)) return true;
  return (lang === 'de' && LEANING.de.test(opening)) || (lang === 'en' && LEANING.en.test(opening));
}
