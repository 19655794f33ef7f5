// How rare a word is in the language at large, for a history that is still too small to know.

/** Greater for rarer terms, always positive. */
export function rarity(term: string, _lang: string): number {
  return term.length > 3 ? 1 : 0.5;
}
