// What a sentence takes for known without opening on it: "auf dieser Sitzung", "of these deaths", "Die Auswirkungen sind …", "Die Stadt aber …".
import { byLanguage } from '../language/by-language.ts';
import { PRESUMED, type PresumedWords } from './presumed-words.ts';
import { termsOf } from './terms.ts';

/**
 * How many things of the sentences before a sentence speaks of: one where it points at a noun, one where a connective
 * stands among its first words or it opens with a definite noun that neither the headline nor the sentence explains. Bounded and linear; 0 for languages without a list.
 */
export function countPresumed(text: string, lang: string, headline: ReadonlySet<string>): number {
  const words = byLanguage(PRESUMED, lang);
  if (!words) return 0;
  const clause = firstClause(text);
  const isTied = opensDefinite(text, lang, words, headline) || words.connective.test(clause);
  return Number(isTied) + Number(pointsAtNoun(clause, words));
}

/** Words before a comma that are rather an adverb than a clause: "Im Oktober, …". */
const ADVERB = 4;

/** Up to the first mark after which a demonstrative may mean what the sentence itself has said; an adverb at the opening says nothing yet. */
function firstClause(text: string): string {
  const marks = text.slice(1).matchAll(/[,;:–—"“”„«»(]/gu);
  for (const { 0: mark, index } of marks) {
    const clause = text.slice(0, index + 1);
    if (mark !== ',' || clause.split(' ').length > ADVERB) return clause;
  }
  return text;
}

function pointsAtNoun(clause: string, { demonstrative, time }: PresumedWords): boolean {
  for (const { index } of clause.matchAll(demonstrative)) if (!time.test(clause.slice(index))) return true;
  return false;
}

function opensDefinite(text: string, lang: string, words: PresumedWords, headline: ReadonlySet<string>): boolean {
  const opening = words.definite.exec(text);
  if (!opening) return false;
  const nouns = lang === 'de' ? opening[1]! : opening[1]!.replace(words.tail, '');
  if (nouns === '' || words.unique.test(nouns)) return false;
  return !termsOf(nouns).some((term) => headline.has(term));
}
