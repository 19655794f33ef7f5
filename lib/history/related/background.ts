// How common a term is in the language at large, for a history that is still too small to know.
import { COMMON_DE } from './background.de.ts';
import { COMMON_EN } from './background.en.ts';

/** Share of the texts of a language that hold a term of each class. */
const SHARES = [0.45, 0.22, 0.11, 0.055, 0.028, 0.014];
/** What is in no class. */
const RARE = 0.002;

const tables = new Map([
  ['de', COMMON_DE],
  ['en', COMMON_EN],
]);
const shares = new Map<string, Map<string, number>>();

/** The share of texts, 0…1, that hold a term in this language. */
export function backgroundShare(term: string, lang: string): number {
  let known = shares.get(lang);
  if (!known) {
    const classes = tables.get(lang) ?? [];
    known = new Map(
      classes.flatMap((terms, i) => terms.split(' ').map((term): [string, number] => [term, SHARES[i]!])),
    );
    shares.set(lang, known);
  }
  return known.get(term) ?? RARE;
}
